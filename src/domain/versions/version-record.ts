import { makeHistoryHead, sealLine, type Hash, type HistoryLine } from './history.ts';

/** Every version on record, with what proves it. */
export interface VersionRecord {
  /** See `makeHistoryHead`. */
  readonly head: string;
  /** In alphabetical order of their slugs. */
  readonly objectives: readonly {
    readonly slug: string;
    /** Code of its short address; absent where the portal has no page for it. */
    readonly code: string | undefined;
    /** Oldest first, each with its seal. */
    readonly versions: readonly (HistoryLine & { readonly seal: string })[];
  }[];
}

/** The versions of every objective with their seals and the head over all of them; `codes` holds the short codes by slug. */
export function makeVersionRecord(
  histories: ReadonlyMap<string, readonly HistoryLine[]>,
  codes: ReadonlyMap<string, string>,
  hash: Hash,
): VersionRecord {
  return {
    head: makeHistoryHead(histories, hash),
    objectives: [...histories]
      .map(([slug, history]) => ({
        slug,
        code: codes.get(slug),
        versions: history.map((line) => ({ ...line, seal: sealLine(line, hash) })),
      }))
      .toSorted((a, b) => (a.slug < b.slug ? -1 : 1)),
  };
}
