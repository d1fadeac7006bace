import { addDays, type IsoDate } from '../iso-date.ts';
import { findRomeDay, findRomeHour } from '../rome-day.ts';

/** Hour of the day in Italy at which figures are renewed: when nights turn longer or shorter, it comes exactly once. */
const RENEWAL_HOUR = 4;

/** The day whose renewal was the latest due at an instant: before `RENEWAL_HOUR` that of yesterday. */
export function findPublicationDay(instant: Date): IsoDate {
  const day = findRomeDay(instant);
  return findRomeHour(instant) < RENEWAL_HOUR ? addDays(day, -1) : day;
}
