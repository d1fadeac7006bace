import { z } from 'zod';
import { countDaysInMonth, formatIsoDate, type IsoDate } from '../iso-date.ts';

/**
 * What a value is for: a year (`2026`), a half-year (`2026-S1`), a quarter (`2026-T1`), a month (`2026-03`), or a season over
 * New Year (`2025/2026`).
 */
export const periodSchema = z
  .string()
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2]|S[12]|T[1-4])|\/\d{4})?$/u,
    'scrivi il periodo come 2026, 2026-S1, 2026-T1, 2026-03 o 2025/2026, tra virgolette',
  )
  .refine(
    (period) => !period.includes('/') || Number(period.slice(5)) === Number(period.slice(0, 4)) + 1,
    'scrivi due anni uno dopo l’altro',
  );

/** How long a period is. */
export const periodKindSchema = z.enum(['month', 'quarter', 'half-year', 'season', 'year']);

/** See `periodSchema`. */
export type Period = z.output<typeof periodSchema>;

/** See `periodKindSchema`. */
export type PeriodKind = z.output<typeof periodKindSchema>;

/** How long a period is. */
export function findPeriodKind(period: Period): PeriodKind {
  if (period.includes('/')) return 'season';
  if (period.includes('S')) return 'half-year';
  if (period.includes('T')) return 'quarter';
  return period.length === 4 ? 'year' : 'month';
}

/** First and last day of a period; a season (`2025/2026`) from July to August of the year after, so that school, sport and theatre years lie in it. */
export function findPeriodDays(period: Period): { readonly start: IsoDate; readonly end: IsoDate } {
  const year = Number(period.slice(0, 4));
  const part = Number(period.slice(-1));
  const months = (first: number, last: number, endYear = year) => ({
    start: formatIsoDate(year, first, 1),
    end: formatIsoDate(endYear, last, countDaysInMonth(endYear, last)),
  });
  switch (findPeriodKind(period)) {
    case 'year':
      return months(1, 12);
    case 'season':
      return months(7, 8, year + 1);
    case 'half-year':
      return months(part * 6 - 5, part * 6);
    case 'quarter':
      return months(part * 3 - 2, part * 3);
    case 'month':
      return months(Number(period.slice(5)), Number(period.slice(5)));
  }
}

/** Order of periods: by their last day, and of those that share it the longer later. */
export function comparePeriods(a: Period, b: Period): number {
  const [first, second] = [findPeriodDays(a), findPeriodDays(b)];
  if (first.end !== second.end) return first.end < second.end ? -1 : 1;
  return first.start === second.start ? 0 : first.start > second.start ? -1 : 1;
}
