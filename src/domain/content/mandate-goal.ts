import { z } from 'zod';
import { textSchema } from '../text.ts';
import { namedEditionsSchema } from './edition.ts';

/** Whether a title stands in the document or is the editors' own. */
const titleSourceSchema = z.enum(['official', 'editorial']);

/** A goal of the political mandate, first level of the plan: what readers meet as a theme. */
export const mandateGoalSchema = z.strictObject({
  /** One digit, `1` to `9`; it is the theme's address for good, so that what a later plan gives this number gets another. */
  code: z.string().regex(/^[1-9]$/u, 'must be one digit, in quotes'),
  /** Title readers see. */
  title: textSchema,
  /** Short title for tiles and charts. */
  shortTitle: textSchema,
  /** One sentence on what the theme is about. */
  description: textSchema,
  /** Where the title comes from. */
  titleSource: titleSourceSchema,
  /** The editions of the plan in which it stands. */
  editions: namedEditionsSchema,
});

/** See `mandateGoalSchema`. */
export type MandateGoal = z.output<typeof mandateGoalSchema>;

/** A strategic ambit, second level of the plan. */
export const ambitSchema = z.strictObject({
  /** Two digits joined by a dot, `1.1`; the first is its goal's code. */
  code: z.string().regex(/^[1-9]\.[1-9]$/u, 'must be like 1.1, in quotes'),
  /** Title readers see. */
  title: textSchema,
  /** Where the title comes from. */
  titleSource: titleSourceSchema,
  /** The editions of the plan in which it stands. */
  editions: namedEditionsSchema,
});

/** See `ambitSchema`. */
export type Ambit = z.output<typeof ambitSchema>;
