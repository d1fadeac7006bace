import { z } from 'zod';
import { slugSchema, textSchema, webAddressSchema } from '../text.ts';
import { caseKinds, usualDays } from './case-states.ts';

/** Months for which the words and photos of a closed case are kept unless the municipality says otherwise. */
export const usualMonths = 24;

/** What reports are sorted by. */
const reportCategorySchema = z.strictObject({
  /** Names it in addresses, data and Open311; never changes. */
  id: slugSchema.max(60),
  /** As readers see it. */
  name: textSchema.max(80),
  /** What belongs here, with examples. */
  hint: textSchema.max(200).optional(),
  /** Office that answers: name of a file in `areas/`. */
  office: textSchema,
  /** Days within which an answer can be expected. */
  days: z.int().min(1).max(365).default(usualDays),
});

/** How the municipality takes reports of residents; without this file it takes none here. */
export const reportSettingsSchema = z.strictObject({
  /** What reports are sorted by, in the order of the form. */
  categories: z.array(reportCategorySchema).min(1).max(60),
  /** What may be brought, in the order of the form. */
  kinds: z
    .array(z.enum(caseKinds))
    .min(1)
    .default([...caseKinds]),
  /** Places to choose from, such as streets, parks and schools. */
  places: z.array(textSchema.max(120)).max(1_000).default([]),
  /** The channel for whoever reports wrongdoing at work, which does not belong here (D.Lgs. 24/2023). */
  whistleblowing: webAddressSchema.optional(),
  /** Whether senders may leave an e-mail address to hear what happens; needs a mail server. */
  mail: z.boolean().default(true),
  /** Months for which the words and photos of a closed report are kept. */
  months: z.int().min(1).max(120).default(usualMonths),
});

/** See `reportSettingsSchema`. */
export type ReportSettings = z.output<typeof reportSettingsSchema>;
