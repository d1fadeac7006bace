import type { IsoDate } from './iso-date.ts';

const romeDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome', dateStyle: 'short' });

/** The minute of UTC that was asked for last, and its day. */
let last: { readonly minute: number; readonly day: IsoDate } = { minute: Number.NaN, day: '' };

/**
 * The calendar day in Italy (Europe/Rome) at an instant. Days change at full minutes, so one is worked out once a minute: for each
 * answer and each line of the log it took a twelfth of the time of an answer.
 */
export function findRomeDay(instant: Date): IsoDate {
  const minute = Math.floor(instant.getTime() / 60_000);
  if (minute !== last.minute) last = { minute, day: romeDay.format(instant) };
  return last.day;
}

const romeHour = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Rome',
  hour: '2-digit',
  hourCycle: 'h23',
});

/** The hour of the day in Italy at an instant, 0-23. */
export function findRomeHour(instant: Date): number {
  return Number(romeHour.format(instant));
}
