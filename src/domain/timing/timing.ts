import { z } from 'zod';
import { isoDateSchema } from '../iso-date.ts';

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
