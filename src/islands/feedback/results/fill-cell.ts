import { formatNumber } from '../../../i18n/format.ts';
import { resultSentences } from '../../../i18n/satisfaction/satisfaction-results.ts';
import type { ResultView } from '../../../views/satisfaction/satisfaction-page.ts';
import type { TotalsPart } from '../../../views/totals/count-by-key.ts';
import { type Filling, fillTemplate } from '../../template/fill-template.ts';

/** Width in percent that each digit of a number needs, lest numbers of neighbours touch on a phone. */
const DIGIT = 3;

/** The results about one thing: a sentence, the ratings, what is to be known of them, and the months. */
export function fillCell({ parts, sentence, notes, trend }: ResultView): DocumentFragment {
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
export function fillBar(parts: readonly TotalsPart[]): DocumentFragment {
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
    rows: trend.map(({ label, count, satisfied, interval, share }) =>
      fillTemplate('trendRow', {
        label,
        count: formatNumber(count),
        satisfied,
        share: { attributes: { width: formatPercent(share * 100) } },
        interval,
      }),
    ),
  });
}

function sumCounts(parts: readonly TotalsPart[]): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}

function formatPercent(value: number): string {
  return `${value.toFixed(2)}%`;
}
