import type { Indicator, IndicatorTarget } from '../content/indicator.ts';
import type { Update } from '../content/update.ts';
import { comparePartialDates } from '../partial-date.ts';
import { comparePeriods, findPeriodKind, type Period } from '../timing/periods.ts';
import { isStanding } from './standing.ts';

/** What is known of an indicator in a period. */
export interface StatedValue<Source extends Update = Update> {
  readonly period: Period;
  readonly value: number;
  /** The update that states it, with its date and sources. */
  readonly source: Source;
  /** The target it is measured against. */
  readonly target: IndicatorTarget | undefined;
  /** Whether it reaches the target; undefined where that is no number, or nothing says which values are good news. */
  readonly isReached: boolean | undefined;
  /** Difference from the latest earlier value of a period as long, or from the baseline before all of them. */
  readonly change: { readonly from: Period; readonly by: number } | undefined;
}

/** The target of an indicator in a period: that of the period itself, else of every period as long, else the one without a period. */
export function findTarget(
  { targets }: Pick<Indicator, 'targets'>,
  period: Period,
): IndicatorTarget | undefined {
  return (
    targets.find((target) => target.period === period) ??
    targets.find(({ every }) => every === findPeriodKind(period)) ??
    targets.find((target) => target.period === undefined && target.every === undefined)
  );
}

/**
 * The values of an indicator, the oldest period first. Of several updates on one period the one published last counts; withdrawn
 * ones count for nothing.
 */
export function readIndicator<Source extends Update>(
  indicator: Indicator,
  updates: readonly Source[],
): readonly StatedValue<Source>[] {
  const latest = new Map<Period, { readonly value: number; readonly source: Source }>();
  const ordered = updates
    .filter(isStanding)
    .toSorted(
      (a, b) =>
        comparePartialDates(a.published, b.published) || comparePartialDates(a.date, b.date),
    );
  for (const source of ordered) {
    for (const { indicator: id, period, value } of source.values ?? [])
      if (id === indicator.id) latest.set(period, { value, source });
  }
  const { baseline } = indicator;
  const points = [...latest]
    .map(([period, stated]) => ({ period, ...stated }))
    .toSorted((a, b) => comparePeriods(a.period, b.period));
  return points.map((point, index) => {
    const target = findTarget(indicator, point.period);
    const before = [
      ...(baseline === undefined ? [] : [baseline]),
      ...points.slice(0, index),
    ].findLast(
      ({ period }) =>
        findPeriodKind(period) === findPeriodKind(point.period) &&
        comparePeriods(period, point.period) < 0,
    );
    return {
      ...point,
      target,
      isReached:
        target?.value === undefined || indicator.better === undefined
          ? undefined
          : isReached(indicator.better, point.value, target.value),
      change:
        before === undefined
          ? undefined
          : { from: before.period, by: Number((point.value - before.value).toFixed(6)) },
    };
  });
}

function isReached(
  better: NonNullable<Indicator['better']>,
  value: number,
  target: number,
): boolean {
  if (better === 'keep') return value === target;
  return better === 'more' ? value >= target : value <= target;
}
