import { z } from 'zod';
import { isoDateSchema } from '../iso-date.ts';
import { textSchema, webAddressSchema } from '../text.ts';

const sourceDocumentSchema = z.strictObject({
  /** Title of the document. */
  title: textSchema,
  /** Day of the document, where it states one. */
  date: isoDateSchema.optional(),
  /** Where the document is published. */
  url: webAddressSchema.optional(),
});

/** A plan of objectives over some years. */
export const planSchema = z.strictObject({
  /** Title readers see. */
  title: textSchema,
  /** Calendar years, ascending. */
  years: z
    .array(z.int().min(2000).max(2100))
    .min(1)
    .refine(
      (years) => years.every((year, index) => index === 0 || year === (years[index - 1] ?? 0) + 1),
      'must be consecutive years',
    ),
  /** Day on which the plan was first published on the portal. */
  published: isoDateSchema,
  /** The document the plan was read from. */
  sourceDocument: sourceDocumentSchema,
});

/** See `planSchema`. */
export type Plan = z.output<typeof planSchema>;
