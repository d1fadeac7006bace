import { satisfactionCharts as texts } from '../../i18n/satisfaction/satisfaction.ts';
import { satisfactionScale } from '../../i18n/satisfaction/rating-scale.ts';
import { routes } from '../../i18n/routes.ts';
import type { ChartData } from '../totals/chart-data.ts';
import { type NamedResult, ratingKeys, type SatisfactionPage } from './satisfaction-page.ts';

/** Titles by code of the theme, or by slug of the objective. */
export type ResultTitles = ReadonlyMap<string, string>;

/** Charts of the ratings by theme and by objective; only those with a row that may be shown. */
export function makeSatisfactionCharts(
  { themes, objectives }: SatisfactionPage,
  titles: { readonly themes: ResultTitles; readonly objectives: ResultTitles },
): readonly ChartData[] {
  return [
    makeChart('voti-temi', texts.themes, texts.theme, themes, titles.themes, routes.theme),
    makeChart(
      'voti-obiettivi',
      texts.objectives,
      texts.objective,
      objectives,
      titles.objectives,
      routes.objective,
    ),
  ].filter(({ rows }) => rows.length > 0);
}

function makeChart(
  id: string,
  title: string,
  [one, many]: readonly [string, string],
  results: readonly NamedResult[],
  titles: ResultTitles,
  href: (key: string) => string,
): ChartData {
  const shown = results.filter(({ parts }) => parts.length > 0);
  return {
    id,
    title,
    sentence: texts.sentence(shown.length, one, many),
    rowHeader: one,
    parts: ratingKeys.map((key, index) => ({ key, label: satisfactionScale.labels[index] ?? '' })),
    rows: shown.map(({ key, parts }) => ({
      label: titles.get(key) ?? key,
      href: href(key),
      total: parts.reduce((sum, { count }) => sum + count, 0),
      cells: parts.map(({ count }) => ({ count, href: href(key) })),
    })),
  };
}
