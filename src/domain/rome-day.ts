import type { IsoDate } from './iso-date.ts';

const romeDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome', dateStyle: 'short' });

/** The calendar day in Italy (Europe/Rome) at an instant. */
export function findRomeDay(instant: Date): IsoDate {
  return romeDay.format(instant);
}
