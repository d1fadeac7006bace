import { z } from 'zod';
import { textSchema } from '../text.ts';

/** An edition of the plan in which a level of it, or an office, stands. */
const namedEditionSchema = z.strictObject({
  /** Name of a file in `plans/`. */
  plan: textSchema,
  /** Name it had there, where it was another. */
  name: textSchema.optional(),
});

/** The editions in which something stands, oldest first; absent of what stands in the current plan alone. */
export const namedEditionsSchema = z.array(namedEditionSchema).min(1).optional();

/** An edition of the plan in which an objective stands. */
const objectiveEditionSchema = z.strictObject({
  /** Name of a file in `plans/`. */
  plan: textSchema,
  /** Place in its document, from 1; absent where no source says it. */
  position: z.int().min(1).optional(),
  /** Title it had there, where the history holds no version of that time. */
  title: textSchema.optional(),
  /** What changed since, where a source says so. */
  note: textSchema.optional(),
  /** Place of each action among those of the objective there, from 1; absent where all stand there in their order. */
  actions: z.record(z.string().regex(/^a[1-9]\d*$/u), z.int().min(1)).optional(),
});

/** The editions in which an objective stands, oldest first, the last being that of `source`; absent where it is the only one. */
export const objectiveEditionsSchema = z.array(objectiveEditionSchema).min(1).optional();

/** See `objectiveEditionSchema`. */
export type ObjectiveEdition = z.output<typeof objectiveEditionSchema>;

/** See `namedEditionSchema`. */
export type NamedEdition = z.output<typeof namedEditionSchema>;
