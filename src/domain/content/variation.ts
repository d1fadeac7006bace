import { z } from 'zod';
import { isoDateSchema } from '../iso-date.ts';
import { textSchema } from '../text.ts';
import { actSchema } from './act.ts';

/** Fields of an objective that a variation can change. */
const objectiveFields = [
  'title',
  'summary',
  'why',
  'expectedResult',
  'areas',
  'politicalLead',
  'horizon',
] as const;

/** Fields of an action that a variation can change. */
const actionFields = ['title', 'text', 'timing'] as const;

/** What a variation can change. */
export const variedFieldSchema = z.enum([...new Set([...objectiveFields, ...actionFields])]);

/** A field of an objective that a variation can change. */
export type VariedObjectiveField = (typeof objectiveFields)[number];

/** See `variedFieldSchema`. */
export type VariedField = z.output<typeof variedFieldSchema>;

const changeSchema = z
  .strictObject({
    /** Field that changes. */
    field: variedFieldSchema,
    /** Words before, as printed; absent where the plan had none. Several offices stand one a line. */
    former: textSchema.optional(),
    /** Words from now on, as printed; absent where nothing takes their place. */
    now: textSchema.optional(),
  })
  .refine(({ former, now }) => former !== now, 'former e now devono essere parole diverse');

/** A change that the municipality made to its plan after it was published. */
export const variationSchema = z.strictObject({
  /** The act that decides it, or `not-stated` where the source names none. */
  act: actSchema.or(
    z.literal('not-stated', 'scrivi body, kind, number e date dell’atto, oppure not-stated'),
  ),
  /** Day on which it was published on the portal. */
  published: isoDateSchema,
  /** Action it is about; absent for the objective itself. */
  action: z
    .string()
    .regex(/^a[1-9]\d*$/u, 'scrivi a1, a2, …')
    .optional(),
  /** What changes, field by field. */
  changes: z.array(changeSchema).min(1),
  /** Why, in the words of the act, where it gives a reason. */
  reason: textSchema.optional(),
});

/** See `variationSchema`. */
export type Variation = z.output<typeof variationSchema>;

/** See `changeSchema`. */
export type VariedWords = z.output<typeof changeSchema>;

/** Whether a field is one of an action, or of an objective, as the variation is about the one or the other. */
export function isVariable(field: VariedField, { action }: Pick<Variation, 'action'>): boolean {
  const fields: readonly VariedField[] = action === undefined ? objectiveFields : actionFields;
  return fields.includes(field);
}
