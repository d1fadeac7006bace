import { formatNumber } from '../../../i18n/format.ts';
import { objectivePath, themePath } from '../../../i18n/plan-routes.ts';
import { resultSentences } from '../../../i18n/satisfaction/satisfaction-results.ts';
import {
  makeSatisfactionPage,
  type NamedResult,
  ratingKeys,
  type ResultNames,
  type ResultSource,
  type ResultView,
  viewClarity,
} from '../../../views/satisfaction/satisfaction-page.ts';
import type { TotalsPart } from '../../../views/totals/count-by-key.ts';
import { type Filling, fillTemplate } from '../../template/fill-template.ts';

/** Width in percent that each digit of a number needs, lest numbers of neighbours touch on a phone. */
const DIGIT = 3;

/** Everything that the results of satisfaction show: the whole, then themes, then objectives. */
export function fillResults(results: ResultSource, names: ResultNames): readonly Node[] {
  const { overall, themes, objectives, few } = makeSatisfactionPage(results);
  return [
    fillOverall(overall),
    fillGroup({
      template: 'themes',
      results: themes,
      titles: new Map(names.themes),
      href: themePath,
      note: resultSentences.total,
    }),
    fillGroup({
      template: 'objectives',
      results: objectives,
      titles: new Map(names.objectives),
      href: objectivePath,
      note: few,
    }),
  ];
}

/** How clear readers find the pages: a sentence and a table, with a link to each page. */
export function fillClarity(
  clarity: ResultSource['clarity'],
  { objectives }: ResultNames,
): DocumentFragment {
  const { sentence, pages } = viewClarity(clarity);
  const titles = new Map(objectives.map(([slug, title]) => [objectivePath(slug), title]));
  const rows = pages.map(({ page, count, ratings, satisfied, interval }) =>
    fillTemplate('clarityRow', {
      link: makeLink(page, titles.get(page) ?? page),
      count,
      ...Object.fromEntries(ratingKeys.map((key, index) => [`count-${key}`, ratings[index]])),
      satisfied,
      interval,
    }),
  );
  return fillTemplate('clarity', { sentence, rows });
}

function fillOverall({ parts, sentence, notes, trend }: ResultView): DocumentFragment {
  return fillTemplate('overall', {
    sentence,
    distribution: parts.length === 0 ? undefined : [fillDistribution(parts)],
    notes: notes.map((text) => fillTemplate('note', { text })),
    trend: trend.length === 0 ? undefined : [fillTrend(trend)],
  });
}

function fillDistribution(parts: readonly TotalsPart[]): DocumentFragment {
  return fillTemplate('distribution', {
    bar: [fillBar(parts)],
    rows: true,
    total: formatNumber(sumCounts(parts)),
    ...Object.fromEntries(
      parts.flatMap(({ key, label, count, percent }) => [
        [`name-${key}`, `${label}: ${formatNumber(count)} (${String(percent)} %)`],
        [`count-${key}`, formatNumber(count)],
        [`share-${key}`, `${String(percent)} %`],
      ]),
    ),
  });
}

/** A horizontal bar of the whole width: one part for each rating, with its number above where there is room. */
function fillBar(parts: readonly TotalsPart[]): DocumentFragment {
  const total = sumCounts(parts);
  const fillings: Record<string, Filling> = {};
  let at = 0;
  for (const { key, count } of parts) {
    const width = (count / total) * 100;
    const x = formatPercent(at);
    if (count > 0) fillings[`part-${key}`] = { attributes: { x, width: formatPercent(width) } };
    if (count > 0 && width >= DIGIT * String(count).length)
      fillings[`number-${key}`] = { attributes: { x }, text: formatNumber(count) };
    at += width;
  }
  return fillTemplate('bar', fillings);
}

function fillTrend(trend: ResultView['trend']): DocumentFragment {
  const [first, last] = [trend.at(0), trend.at(-1)];
  return fillTemplate('trend', {
    sentence:
      first === undefined || last === undefined
        ? undefined
        : resultSentences.trend(first.label, first.satisfied, last.label, last.satisfied),
    rows: trend.map(({ label, count, satisfied, interval, bar }) =>
      fillTemplate('trendRow', {
        label,
        count: formatNumber(count),
        satisfied,
        share: { attributes: { width: bar.share } },
        range: { attributes: { x: bar.from, width: bar.width } },
        interval,
      }),
    ),
  });
}

interface Group {
  readonly template: 'themes' | 'objectives';
  readonly results: readonly NamedResult[];
  readonly titles: ReadonlyMap<string, string>;
  readonly href: (key: string) => string;
  readonly note: string;
}

function fillGroup({ template, results, titles, href, note }: Group): DocumentFragment {
  const link = (key: string): Filling => makeLink(href(key), titles.get(key) ?? key);
  return fillTemplate(template, {
    legend: results.some(({ parts }) => parts.length > 0) ? true : undefined,
    items: results.map(({ key, sentence, parts, brief }) =>
      fillTemplate('result', {
        link: link(key),
        bar: parts.length === 0 ? undefined : [fillBar(parts)],
        sentence: [sentence, ...brief].join(' '),
      }),
    ),
    note: note === '' ? undefined : note,
    rows: results.map(({ key, count, satisfied, interval, residents }) =>
      fillTemplate('resultRow', {
        link: link(key),
        count,
        satisfied,
        interval,
        residents: residents.satisfied,
        residentsInterval: residents.interval,
      }),
    ),
  });
}

function makeLink(href: string, text: string): Filling {
  return { attributes: { href }, text };
}

function sumCounts(parts: readonly TotalsPart[]): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}

function formatPercent(value: number): string {
  return `${value.toFixed(2)}%`;
}
