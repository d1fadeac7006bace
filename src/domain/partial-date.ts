import { countDaysInMonth, formatIsoDate, type IsoDate, type PartialDate } from './iso-date.ts';

/** The first day a date of a source can mean: 2023-12-01 for `2023-12`. */
export function findFirstDay(date: PartialDate): IsoDate {
  return `${date}${'-01-01'.slice(date.length - 4)}`;
}

/** The last day a date of a source can mean: 2023-12-31 for `2023`. */
export function findLastDay(date: PartialDate): IsoDate {
  if (date.length === 10) return date;
  const year = Number(date.slice(0, 4));
  const month = date.length === 7 ? Number(date.slice(5)) : 12;
  return formatIsoDate(year, month, countDaysInMonth(year, month));
}

/** Order of dates by the first day each can mean; of two that share it, the more precise comes later. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  const [first, second] = [findFirstDay(a), findFirstDay(b)];
  if (first === second) return a.length - b.length;
  return first < second ? -1 : 1;
}
