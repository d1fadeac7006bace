import type { DeadlineMonth } from './deadlines.ts';

/** A year of the calendar strip, with all its months. */
export interface MonthStripYear {
  readonly year: string;
  readonly months: readonly {
    /** `YYYY-MM`. */
    readonly month: string;
    /** Days due in it. */
    readonly count: number;
    /** Its count against the largest one, 0-1. */
    readonly share: number;
  }[];
}

/** The years in which something is due, each with its twelve months. */
export function makeMonthStrip(
  due: readonly Pick<DeadlineMonth, 'month' | 'count'>[],
): readonly MonthStripYear[] {
  const counts = new Map(due.map(({ month, count }) => [month, count]));
  const most = Math.max(...counts.values());
  return [...new Set(due.map(({ month }) => month.slice(0, 4)))].map((year) => ({
    year,
    months: Array.from({ length: 12 }, (_, place) => {
      const month = `${year}-${String(place + 1).padStart(2, '0')}`;
      const count = counts.get(month) ?? 0;
      return { month, count, share: count / most };
    }),
  }));
}
