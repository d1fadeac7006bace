import { z } from 'zod';
import { isoDateSchema } from '../iso-date.ts';
import { textSchema, webAddressSchema } from '../text.ts';
import { actSchema } from './act.ts';

const sourceDocumentSchema = z.strictObject({
  /** Title of the document. */
  title: textSchema,
  /** Day of the document, where it states one. */
  date: isoDateSchema.optional(),
  /** Where the document is published. */
  url: webAddressSchema.optional(),
});

const planLinksSchema = z.strictObject({
  /** Its page in Amministrazione trasparente, section Performance. */
  transparency: webAddressSchema.optional(),
  /** The planning document it belongs to (Documento unico di programmazione). */
  planningDocument: webAddressSchema.optional(),
  /** The report on its results (Relazione sulla performance). */
  performanceReport: webAddressSchema.optional(),
});

/** What the document calls the levels of its plan. */
export const levelsSchema = z.strictObject({
  /** What readers meet as themes. */
  themes: z
    .enum(['mandate-goal', 'ambit', 'mission', 'strategic-objective', 'office'])
    .default('mandate-goal'),
  /** The parts of themes. */
  ambits: z.enum(['ambit', 'programme']).default('ambit'),
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
      'scrivi anni uno dopo l’altro, senza salti',
    ),
  /** Day on which the plan was first published on the portal; absent of a plan older than the portal. */
  published: isoDateSchema.optional(),
  /** What its levels are. */
  levels: levelsSchema.optional(),
  /** The document the plan was read from. */
  sourceDocument: sourceDocumentSchema,
  /** The act that approved it. */
  act: actSchema.optional(),
  /** Documents about it elsewhere. */
  links: planLinksSchema.optional(),
});

/** See `levelsSchema`. */
export type Levels = z.output<typeof levelsSchema>;

/** See `planSchema`. */
export type Plan = z.output<typeof planSchema>;
