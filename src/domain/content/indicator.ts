import { z } from 'zod';
import { textSchema } from '../text.ts';
import { periodKindSchema, periodSchema } from '../timing/periods.ts';

/** Which values are good news. */
const betterSchema = z.enum(['more', 'less', 'keep']);

const targetSchema = z
  .strictObject({
    /** The document's words, as printed. */
    words: textSchema,
    /** The number in those words, where they hold one. */
    value: z.number().optional(),
    /** The one period it is for. */
    period: periodSchema.optional(),
    /** The length of the periods each of which it is for. */
    every: periodKindSchema.optional(),
  })
  .refine(({ period, every }) => period === undefined || every === undefined, {
    path: ['every'],
    error: 'non va insieme a un solo periodo',
  });

const baselineSchema = z.strictObject({
  /** Period it was measured in. */
  period: periodSchema,
  /** What was measured. */
  value: z.number(),
  /** The document's words that state it, as printed. */
  words: textSchema,
});

/** Something measurable that an objective is to bring; its values stand in updates. */
export const indicatorSchema = z
  .strictObject({
    /** `i1`, `i2`, … for good; updates point at it. */
    id: z.string().regex(/^i[1-9]\d*$/u, 'scrivi i1, i2, …'),
    /** What is measured. */
    name: textSchema.max(300),
    /** What its numbers count, in the plural: `controlli`, `%`, `euro`; absent where the document does not say. */
    unit: textSchema.max(40).optional(),
    /** Which values are good news; absent where the document does not say. */
    better: betterSchema.optional(),
    /** Action it measures; absent for the whole objective. */
    action: z
      .string()
      .regex(/^a[1-9]\d*$/u)
      .optional(),
    /** The document's words that name it, where no target repeats them. */
    words: textSchema.optional(),
    /** Where it stood before, as far as the document states it. */
    baseline: baselineSchema.optional(),
    /** What is to be reached; empty where the document prints none. */
    targets: z.array(targetSchema).default([]),
  })
  .refine(({ words, targets }) => words !== undefined || targets.length > 0, {
    path: ['words'],
    error: 'manca: serve dove non c’è un valore atteso',
  });

/** A value that an update states of an indicator of its objective. */
export const indicatorValueSchema = z.strictObject({
  /** Id of the indicator. */
  indicator: z.string().regex(/^i[1-9]\d*$/u, 'scrivi i1, i2, …'),
  /** Period it is for. */
  period: periodSchema,
  /** What was measured. */
  value: z.number(),
});

/** See `indicatorSchema`. */
export type Indicator = z.output<typeof indicatorSchema>;

/** A target of an indicator. */
export type IndicatorTarget = z.output<typeof targetSchema>;
