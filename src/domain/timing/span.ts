import { countDaysInMonth, formatIsoDate, type IsoDate } from '../iso-date.ts';
import type { TimingWindow } from './timing.ts';

/** A day of some year; day 0 is the last of the month. */
export interface YearDay {
  readonly month: number;
  readonly day: number;
}

/** Part of a year, before it is known which years it falls in. */
export interface YearSpan {
  readonly from: YearDay;
  readonly to: YearDay;
  /** Years in which it starts; absent: those of the plan. */
  readonly years?: readonly number[];
  /** Year in which it ends, when the text gives each end its own. */
  readonly endYear?: number;
  /** Whether it ends in the year after. */
  readonly crossesNewYear?: boolean;
  /** Whether it is one day. */
  readonly isDay?: boolean;
}

/** A whole calendar year. */
export const wholeYear: YearSpan = { from: { month: 1, day: 1 }, to: { month: 12, day: 31 } };

/** The school year: 1 September to 30 June. */
export const schoolYear: YearSpan = {
  from: { month: 9, day: 1 },
  to: { month: 6, day: 30 },
  crossesNewYear: true,
};

/** The `index`-th (from 0) of the parts of `length` months that a year has. */
export function makeYearPart(index: number, length: number): YearSpan {
  return {
    from: { month: index * length + 1, day: 1 },
    to: { month: (index + 1) * length, day: 0 },
  };
}

/** Below zero when `a` comes before `b` in a year; the last day of a month sorts after all others. */
export function compareYearDays(a: YearDay, b: YearDay): number {
  return a.month - b.month || (a.day || 32) - (b.day || 32);
}

/** The ISO day in a given year, or undefined when that year lacks it (31/02). */
function resolveDay(year: number, { month, day }: YearDay): IsoDate | undefined {
  if (month < 1 || month > 12) return undefined;
  const last = countDaysInMonth(year, month);
  return day <= last ? formatIsoDate(year, month, day || last) : undefined;
}

/** The windows of a span in its years, or undefined when a day does not exist or an end comes before its start. */
export function resolveSpan(
  span: YearSpan,
  planYears: readonly number[],
): readonly TimingWindow[] | undefined {
  const windows: TimingWindow[] = [];
  for (const year of span.years ?? planYears) {
    const start = resolveDay(year, span.from);
    const end = resolveDay(span.endYear ?? (span.crossesNewYear ? year + 1 : year), span.to);
    if (start === undefined || end === undefined || end < start) return undefined;
    windows.push({ start, end });
  }
  return windows;
}
