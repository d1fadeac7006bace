import { formatIsoDate, countDaysInMonth, type IsoDate } from '../../domain/iso-date.ts';

/** Months for which comments are kept unless the municipality says otherwise. */
export const RETENTION_MONTHS = 12;

/** Fewest months: an answer kept on a reader's device may still arrive twice within 60 days, and is then compared word by word. */
export const LEAST_RETENTION_MONTHS = 3;

/** First day of which comments are kept, `months` before `today`; the last day of a shorter month where there is no such day. */
export function findRetentionDay(today: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const count = year * 12 + (month - 1) - months;
  const keptYear = Math.floor(count / 12);
  const keptMonth = (count % 12) + 1;
  return formatIsoDate(keptYear, keptMonth, Math.min(day, countDaysInMonth(keptYear, keptMonth)));
}
