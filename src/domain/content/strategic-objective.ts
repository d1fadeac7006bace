import { z } from 'zod';
import { slugSchema, textSchema } from '../text.ts';
import { namedEditionsSchema } from './edition.ts';

/** A strategic objective, third level of the plan where it has one; its id is the file name, as codes may repeat in print. */
export const strategicObjectiveSchema = z.strictObject({
  /** Code exactly as the document prints it, trailing dot included; absent where it prints none. */
  code: textSchema.optional(),
  /** Title readers see. */
  title: textSchema,
  /** Code of its ambit; absent where it stands right below its theme. */
  ambit: textSchema.optional(),
  /** Code of its theme, where no ambit says it. */
  goal: slugSchema.optional(),
  /** What is odd about it in the document. */
  sourceNote: textSchema.optional(),
  /** The editions of the plan in which it stands. */
  editions: namedEditionsSchema,
});

/** See `strategicObjectiveSchema`. */
export type StrategicObjective = z.output<typeof strategicObjectiveSchema>;
