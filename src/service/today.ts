import type { IsoDate } from '../domain/iso-date.ts';
import { findRomeDay } from '../domain/rome-day.ts';

let known = { minute: Number.NaN, day: '' };

/** The calendar day in Italy at an instant, reckoned once a minute: no day begins within one, and reckoning is slow. */
export function findToday(now: Date): IsoDate {
  const minute = Math.floor(now.getTime() / 60_000);
  if (minute !== known.minute) known = { minute, day: findRomeDay(now) };
  return known.day;
}
