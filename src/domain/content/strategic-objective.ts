import { z } from 'zod';
import { textSchema } from '../text.ts';
import { namedEditionsSchema } from './edition.ts';

/** A strategic objective, third level of the plan; its id is the file name, as codes may repeat in print. */
export const strategicObjectiveSchema = z.strictObject({
  /** Code exactly as the document prints it, trailing dot included. */
  code: textSchema,
  /** Plain title of our own. */
  title: textSchema,
  /** Code of its ambit. */
  ambit: z.string().regex(/^[1-9]\.[1-9]$/u, 'must be like 1.1, in quotes'),
  /** What is odd about it in the document. */
  sourceNote: textSchema.optional(),
  /** The editions of the plan in which it stands. */
  editions: namedEditionsSchema,
});

/** See `strategicObjectiveSchema`. */
export type StrategicObjective = z.output<typeof strategicObjectiveSchema>;
