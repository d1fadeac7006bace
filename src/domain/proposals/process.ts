import { z } from 'zod';
import { addDays, isoDateSchema, type IsoDate } from '../iso-date.ts';
import { textSchema, webAddressSchema } from '../text.ts';

/** What a process goes through, in its order: residents propose, offices read and judge, somebody decides, it is done. */
export const processPhases = ['collecting', 'judging', 'deciding', 'done'] as const;

/** See `processPhases`. */
export type ProcessPhase = (typeof processPhases)[number];

/** A meeting at which people talk about proposals. */
const meetingSchema = z.strictObject({
  /** Its day. */
  date: isoDateSchema,
  /** When it begins, as `20:30`. */
  time: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, 'scrivi l’ora come 20:30, tra virgolette')
    .optional(),
  /** Where it is. */
  place: textSchema.max(200),
  /** What it is called. */
  title: textSchema.max(120),
});

/** A process in which residents propose and the municipality answers, such as a participatory budget; its id is the file name. */
export const processSchema = z.strictObject({
  /** What it is called. */
  title: textSchema.max(120),
  /** Id of the office that reads and judges. */
  office: textSchema,
  /** First day of each phase, which lasts until the day before the next. */
  phases: z.strictObject({
    collecting: isoDateSchema,
    judging: isoDateSchema,
    deciding: isoDateSchema,
    done: isoDateSchema,
  }),
  /** Who may propose what, one rule an item. */
  rules: z.array(textSchema.max(600)).min(1).max(30),
  /** By whom and how it is decided. */
  decision: textSchema.max(1_500),
  /** Euro set aside, where the municipality says so; `60.000` is read as 60. */
  sum: z
    .int()
    .min(1000, 'scrivi gli euro con sole cifre, senza punto: 60000, non 60.000')
    .optional(),
  /** Meetings, in any order. */
  meetings: z.array(meetingSchema).max(60).default([]),
  /** Page of the municipality with acts and more. */
  link: webAddressSchema.optional(),
});

/** See `processSchema`. */
export type Process = z.output<typeof processSchema>;

/** The phase of a process on a day; nothing before its first one. */
export function findProcessPhase(
  { phases }: Pick<Process, 'phases'>,
  day: IsoDate,
): ProcessPhase | undefined {
  return processPhases.findLast((phase) => phases[phase] <= day);
}

/** Last day of a phase; the last phase has none. */
export function findPhaseEnd(
  { phases }: Pick<Process, 'phases'>,
  phase: ProcessPhase,
): IsoDate | undefined {
  const next = processPhases[processPhases.indexOf(phase) + 1];
  return next === undefined ? undefined : addDays(phases[next], -1);
}
