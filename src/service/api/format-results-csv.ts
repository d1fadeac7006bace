import { writeCsv, type CsvValue } from '../../domain/csv.ts';
import type {
  ResultCell,
  SatisfactionResults,
} from '../../domain/satisfaction/satisfaction-results.ts';
import type { PortalManifest } from '../../domain/site/portal-manifest.ts';
import {
  satisfactionColumns,
  satisfactionColumnTexts,
  satisfactionLevels,
  satisfactionStates,
} from '../../i18n/data/satisfaction-data.ts';
import { routes } from '../../i18n/routes.ts';
import { readAll, listFigureCells, type Readers } from './figure-columns.ts';

/** A row of the table: what it is about, and its figures. */
interface ResultRow {
  readonly level: keyof typeof satisfactionLevels;
  readonly code?: string;
  readonly title?: string | undefined;
  /** Path of the page that it is about. */
  readonly page: string;
  readonly site: PortalManifest['site'];
  readonly cell: ResultCell;
}

const head: Readers<typeof satisfactionColumnTexts.head, ResultRow> = {
  level: ({ level }) => satisfactionLevels[level],
  code: ({ code }) => code,
  title: ({ title }) => title,
  url: ({ page, site }) => site && site.origin + page,
  state: ({ cell }) => satisfactionStates[cell.state],
};

/** The results as a table: a row for everything, one a month of it, one a theme, one an objective; then clarity, over all and by page; cells that may not be shown are empty. */
export function formatResultsCsv(
  { overall, themes, objectives, clarity }: SatisfactionResults,
  manifest: Pick<PortalManifest, 'themes' | 'objectives' | 'site'>,
): string {
  const { site } = manifest;
  const themeTitles = new Map(manifest.themes.map(({ code, title }) => [code, title]));
  const titles = new Map(manifest.objectives.map(({ slug, title }) => [slug, title]));
  // Of a page the results know only the path; that of an objective tells its title.
  const pageTitles = new Map(
    manifest.objectives.map(({ slug, title }) => [routes.objective(slug), title]),
  );
  const rows: readonly ResultRow[] = [
    { level: 'overall', page: routes.satisfaction, site, cell: overall },
    ...(overall.trend ?? []).map(({ month, ...figures }) => ({
      level: 'month' as const,
      code: month,
      page: routes.satisfaction,
      site,
      cell: { state: 'published' as const, ...figures },
    })),
    ...themes.map((cell) => ({
      level: 'theme' as const,
      code: cell.code,
      title: themeTitles.get(cell.code),
      page: routes.theme(cell.code),
      site,
      cell,
    })),
    ...objectives.map((cell) => ({
      level: cell.left ? ('left' as const) : ('objective' as const),
      code: cell.slug,
      title: titles.get(cell.slug),
      page: routes.objective(cell.slug),
      site,
      cell,
    })),
    { level: 'clarity', page: routes.satisfaction, site, cell: clarity.overall },
    ...clarity.pages.map((cell) => ({
      level: 'page' as const,
      code: cell.page,
      title: pageTitles.get(cell.page),
      page: cell.page,
      site,
      cell,
    })),
  ];
  return writeCsv([satisfactionColumns.map(({ header }) => header), ...rows.map(writeRow)]);
}

function writeRow(row: ResultRow): readonly CsvValue[] {
  return [...readAll(satisfactionColumnTexts.head, head, row), ...listFigureCells(row)];
}
