import { z } from 'zod';
import { isoDateSchema, addDays } from '../iso-date.ts';

/** A span of days, both included. */
const timingWindowSchema = z.strictObject({
  /** First day. */
  start: isoDateSchema,
  /** Last day; the due day of a deadline. */
  end: isoDateSchema,
});

/** A timing written by hand, as far as it could be understood. */
export const timingSchema = z.strictObject({
  /** The words as written. */
  original: z.string(),
  /** What they say; `relative` and `unparsed` have no windows. */
  kind: z.enum(['period', 'deadline', 'cadence', 'relative', 'unparsed']),
  /** Windows in ascending order. */
  windows: z.array(timingWindowSchema).readonly(),
  /** What a reader should know of the reading. */
  note: z.string().optional(),
});

/** See `timingWindowSchema`. */
export type TimingWindow = z.output<typeof timingWindowSchema>;

/** See `timingSchema`. */
export type Timing = z.output<typeof timingSchema>;

/**
 * Windows joined where one begins the day after another ends, or earlier: the years of `2025/2026/2027` are one span.
 * Expects windows in ascending order, as parseTiming returns them.
 */
export function joinWindows(windows: readonly TimingWindow[]): readonly TimingWindow[] {
  const joined: TimingWindow[] = [];
  for (const window of windows) {
    const last = joined.at(-1);
    if (last === undefined || window.start > addDays(last.end, 1)) joined.push(window);
    else if (window.end > last.end)
      joined[joined.length - 1] = { start: last.start, end: window.end };
  }
  return joined;
}

/**
 * Spans in which work is planned: each window of a deadline or cadence, each unbroken span of a period, since the 31 December between
 * two planned years ends nothing.
 */
export function plannedSpans(timing: Timing): readonly TimingWindow[] {
  return timing.kind === 'period' ? joinWindows(timing.windows) : timing.windows;
}
