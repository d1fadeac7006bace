import { z } from 'zod';

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const isoDateSchema = z.iso.date();

/** A day, a month or a year, as precise as the source: `2025-04-30`, `2023-12` or `2021`. */
export const partialDateSchema = z
  .string()
  .regex(
    /^\d{4}(?:-\d{2}){0,2}$/u,
    'scrivi la data come 2026, 2026-05 o 2026-05-31, tra virgolette',
  )
  .refine(
    (value) => isoDateSchema.safeParse(`${value}${'-01-01'.slice(value.length - 4)}`).success,
    'è una data che non esiste',
  );

/** A calendar day as text; days compare as their texts do. */
export type IsoDate = z.output<typeof isoDateSchema>;

/** A date as precise as its source. */
export type PartialDate = z.output<typeof partialDateSchema>;

/** Number of days in a month; `month` is 1-12. */
export function countDaysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The ISO day of a year, a month (1-12) and a day of the month. */
export function formatIsoDate(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const dayInMilliseconds = 86_400_000;

/** The ISO day that lies `days` after `date` (before it when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * dayInMilliseconds).toISOString().slice(0, 10);
}

/** Days from `date` to `later`; negative when `later` lies before it. */
export function countDays(date: IsoDate, later: IsoDate): number {
  return (Date.parse(later) - Date.parse(date)) / dayInMilliseconds;
}

/** How far two days lie apart, whichever is the earlier: in whole months, the last days of two months being so, and in days. */
export function measureShift(
  a: IsoDate,
  b: IsoDate,
): { readonly months: number; readonly days: number } {
  const [first, last] = a < b ? [a, b] : [b, a];
  const [year = 0, month = 0, day = 0] = first.split('-').map(Number);
  const [lastYear = 0, lastMonth = 0, lastDay = 0] = last.split('-').map(Number);
  const months = (lastYear - year) * 12 + lastMonth - month;
  const isWhole = lastDay >= day || lastDay === countDaysInMonth(lastYear, lastMonth);
  return { months: isWhole ? months : months - 1, days: countDays(first, last) };
}
