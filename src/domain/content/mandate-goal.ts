import { z } from 'zod';
import { slugSchema, textSchema } from '../text.ts';
import { namedEditionsSchema } from './edition.ts';

const levelCodeSchema = z
  .string()
  .regex(
    /^[\p{L}\p{N}]+(?:[./-][\p{L}\p{N}]+)*\.?$/u,
    'scrivi il codice come 1.1 o 12.03, tra virgolette',
  );

/** Whether a title stands in the document or is the editors' own. */
const titleSourceSchema = z.enum(['official', 'editorial']);

/** First level of the plan, whatever its document calls it (`levelsSchema`): what readers meet as a theme. */
export const mandateGoalSchema = z.strictObject({
  /** Digits or a slug; it is the theme's address for good, so that what a later plan gives this number gets another. */
  code: slugSchema,
  /** Code as the document prints it, where it is another: `1.1.2`. */
  printedCode: levelCodeSchema.optional(),
  /** Title readers see. */
  title: textSchema,
  /** Short title for tiles and charts, where the title is too long for them. */
  shortTitle: textSchema.optional(),
  /** One sentence on what the theme is about. */
  description: textSchema.optional(),
  /** Where the title comes from. */
  titleSource: titleSourceSchema,
  /** The editions of the plan in which it stands. */
  editions: namedEditionsSchema,
});

/** See `mandateGoalSchema`. */
export type MandateGoal = z.output<typeof mandateGoalSchema>;

/** A part of a theme, second level of the plan where it has one. */
export const ambitSchema = z.strictObject({
  /** As the document prints it: `1.1`, `12.03`. */
  code: levelCodeSchema,
  /** Code of its theme; absent where it is the part before the first dot of its own. */
  goal: slugSchema.optional(),
  /** Title readers see. */
  title: textSchema,
  /** Where the title comes from. */
  titleSource: titleSourceSchema,
  /** The editions of the plan in which it stands. */
  editions: namedEditionsSchema,
});

/** See `ambitSchema`. */
export type Ambit = z.output<typeof ambitSchema>;

/** Code of the theme that an ambit is part of. */
export function findGoalCode({ code, goal }: Pick<Ambit, 'code' | 'goal'>): string {
  return goal ?? code.split('.')[0] ?? '';
}
