import * as z from 'zod/mini';
import type { IsoDate } from '../iso-date.ts';
import { LEAST_GROUP } from '../satisfaction/satisfaction.ts';

const countSchema = z.int().check(z.minimum(0));

/** What is kept of the answers to one question to publish it. */
export const questionSnapshotSchema = z.strictObject({
  /** Day of the last renewal. */
  day: z.iso.date(),
  /** How many people answered it. */
  answered: countSchema,
  /** How many of them were the first of their network that day. */
  firsts: countSchema,
  /** How many chose each option, by its name. */
  counts: z.record(z.string(), countSchema),
});

/** See `questionSnapshotSchema`. */
export type QuestionSnapshot = z.output<typeof questionSnapshotSchema>;

/** Answers to one question that count. */
export type QuestionTally = Omit<QuestionSnapshot, 'day'>;

/** Nobody answered. */
export const emptyTally: QuestionTally = { answered: 0, firsts: 0, counts: {} };

/** A tally with one more group of equal answers. */
export function addAnswers(
  { answered, firsts, counts }: QuestionTally,
  chosen: readonly string[],
  { count, isFirst }: { readonly count: number; readonly isFirst: boolean },
): QuestionTally {
  return {
    answered: answered + count,
    firsts: isFirst ? firsts + count : firsts,
    counts: {
      ...counts,
      ...Object.fromEntries(chosen.map((option) => [option, (counts[option] ?? 0) + count])),
    },
  };
}

/** The snapshot without answers that no longer count, and with nothing new: `previous` itself where it holds none. */
export function keepTally(previous: QuestionSnapshot, current: QuestionTally): QuestionSnapshot {
  const counts = Object.fromEntries(
    Object.entries(previous.counts).map(([option, count]) => [
      option,
      Math.min(count, current.counts[option] ?? 0),
    ]),
  );
  const kept = {
    day: previous.day,
    answered: Math.min(previous.answered, current.answered),
    firsts: Math.min(previous.firsts, current.firsts),
    counts,
  };
  return JSON.stringify(kept) === JSON.stringify(previous) ? previous : kept;
}

/** The snapshot with what counts now, or what `keepTally` leaves of it while fewer than 5 new first answers to this question have come. */
export function renewTally(
  previous: QuestionSnapshot | undefined,
  current: QuestionTally,
  day: IsoDate,
): QuestionSnapshot | undefined {
  const kept = previous && keepTally(previous, current);
  return current.firsts - (kept?.firsts ?? 0) < LEAST_GROUP ? kept : { day, ...current };
}
