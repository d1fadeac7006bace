import { PortalError } from '../../domain/errors.ts';
import { isoDateSchema, type IsoDate } from '../../domain/iso-date.ts';
import { findRomeDay } from '../../domain/rome-day.ts';

/** A `PORTAL_TODAY` that is no date. */
export class BuildDayError extends PortalError {
  override readonly name = 'BuildDayError';
  /** What it held. */
  readonly given: string;

  constructor(given: string) {
    super(`PORTAL_TODAY deve essere una data come 2026-01-31, non «${given}»`);
    this.given = given;
  }
}

/**
 * The day against which states are computed: `PORTAL_TODAY`, or the day of `clock` in Italy (Europe/Rome).
 * Throws a BuildDayError when it is not a date.
 */
export function buildDay(
  environment: Readonly<Record<string, string | undefined>>,
  clock: Date,
): IsoDate {
  const given = environment['PORTAL_TODAY']?.trim() ?? '';
  if (given === '') return findRomeDay(clock);
  if (!isoDateSchema.safeParse(given).success) throw new BuildDayError(given);
  return given;
}
