import type {
  ResultCell,
  SatisfactionResults,
} from '../../domain/satisfaction/satisfaction-results.ts';
import type { PortalManifest } from '../../domain/site/portal-manifest.ts';
import { routes } from '../../i18n/routes.ts';

const columns = [
  'level',
  'code',
  'title',
  'state',
  'count',
  'waiting',
  'rating1',
  'rating2',
  'rating3',
  'rating4',
  'rating5',
  'satisfied_share',
  'satisfied_low',
  'satisfied_high',
  'as_of',
] as const;

/** The results as CSV (RFC 4180, UTF-8, comma): a row for everything, one a theme, one an objective; then clarity, over all and by page; cells that may not be shown are empty. */
export function formatResultsCsv(
  { overall, themes, objectives, clarity }: SatisfactionResults,
  manifest: Pick<PortalManifest, 'themes' | 'objectives'>,
): string {
  const themeTitles = new Map(manifest.themes.map(({ code, title }) => [code, title]));
  const titles = new Map(manifest.objectives.map(({ slug, title }) => [slug, title]));
  // Of a page the results know only the path; that of an objective tells its title.
  const pageTitles = new Map(
    manifest.objectives.map(({ slug, title }) => [routes.objective(slug), title]),
  );
  const rows = [
    ['overall', '', '', ...listFigures(overall)],
    ...themes.map((theme) => [
      'theme',
      theme.code,
      themeTitles.get(theme.code) ?? '',
      ...listFigures(theme),
    ]),
    ...objectives.map((objective) => [
      'objective',
      objective.slug,
      titles.get(objective.slug) ?? '',
      ...listFigures(objective),
    ]),
    ['clarity', '', '', ...listFigures(clarity.overall)],
    ...clarity.pages.map((page) => [
      'page',
      page.page,
      pageTitles.get(page.page) ?? '',
      ...listFigures(page),
    ]),
  ];
  return [columns, ...rows].map((row) => `${row.map(formatCell).join(',')}\r\n`).join('');
}

function listFigures({
  state,
  count,
  waiting,
  distribution,
  satisfied,
  asOf,
}: ResultCell): readonly (string | number)[] {
  return [
    state,
    count,
    waiting,
    ...(distribution ?? ['', '', '', '', '']),
    satisfied?.share ?? '',
    satisfied?.low ?? '',
    satisfied?.high ?? '',
    asOf ?? '',
  ];
}

/** A title is the office's own text, yet a spreadsheet must never take one for a formula. */
function formatCell(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
