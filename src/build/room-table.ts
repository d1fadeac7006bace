/** Whom one room may import: everything, or types only. */
export interface RoomRule {
  /** Rooms whose exports it may use. */
  readonly imports: readonly string[];
  /** Rooms of which it may use types alone. */
  readonly types: readonly string[];
}

function allow(imports: readonly string[], types: readonly string[] = []): RoomRule {
  return { imports, types };
}

/**
 * The rooms (folders of `src/`) and who may import whom. Folders below a room are its sub-rooms, which import each
 * other one way only; files at the top of a room are entry points, or a base that its sub-rooms share.
 */
export const rooms: Readonly<Record<string, RoomRule>> = {
  domain: allow([]),
  i18n: allow([], ['domain']),
  search: allow(['domain']),
  // Its `read-content` is plain Node and serves builds, commands and the service; the rest reads `astro:content`.
  catalog: allow(['domain', 'i18n']),
  views: allow(['domain', 'i18n']),
  opendata: allow(['domain', 'i18n']),
  components: allow(['views', 'i18n'], ['domain']),
  layouts: allow(['components', 'islands', 'offline', 'views', 'i18n', 'styles'], ['domain']),
  islands: allow(['views', 'i18n', 'feedback', 'search'], ['domain']),
  feedback: allow(['domain']),
  // People, drafts and publishing: rules and what a store must give, no HTTP.
  desk: allow(['catalog', 'importer', 'feedback', 'domain', 'i18n']),
  service: allow(['desk', 'catalog', 'feedback', 'search', 'views', 'i18n', 'domain']),
  offline: allow(['feedback', 'i18n', 'views', 'islands']),
  importer: allow(['catalog', 'domain', 'i18n']),
  // Of the service, the reader of published comments: a build takes them along.
  build: allow(['service', 'catalog', 'importer', 'domain', 'i18n', 'search', 'views']),
  pages: allow([
    'catalog',
    'views',
    'opendata',
    'search',
    'layouts',
    'components',
    'islands',
    'i18n',
    'build',
  ]),
  styles: allow([]),
};

/** Pairs of places that import each other, as `a ↔ b`, each once; the house wants none, of rooms as of sub-rooms. */
export function findTwoWayPairs(edges: readonly (readonly [string, string])[]): string[] {
  const known = new Set(edges.map(([from, to]) => `${from}>${to}`));
  const pairs = edges
    .filter(([from, to]) => from < to && known.has(`${to}>${from}`))
    .map(([from, to]) => `${from} ↔ ${to}`);
  return [...new Set(pairs)];
}
