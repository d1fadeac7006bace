import { isoDateSchema, type IsoDate } from '../domain/iso-date.ts';
import { findRomeDay } from '../domain/rome-day.ts';

/**
 * The day against which states are computed: `PORTAL_TODAY`, or the day of `clock` in Italy (Europe/Rome).
 * Throws a ZodError that names `PORTAL_TODAY` when it is not a date.
 */
export function buildDay(
  environment: Readonly<Record<string, string | undefined>>,
  clock: Date,
): IsoDate {
  const given = environment['PORTAL_TODAY']?.trim();
  if (given !== undefined && given !== '')
    return isoDateSchema.parse(given, {
      error: () => `PORTAL_TODAY must be a date such as 2026-01-31, not "${given}"`,
    });
  return findRomeDay(clock);
}
