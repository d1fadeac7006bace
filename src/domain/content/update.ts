import { z } from 'zod';
import { isoDateSchema, partialDateSchema } from '../iso-date.ts';
import { indicatorValueSchema } from './indicator.ts';
import { slugSchema, textSchema, webAddressSchema } from '../text.ts';
import { updateFilesSchema } from './update-file.ts';

/** What an office can report of an objective or an action. `ongoing` is a duty that recurs. */
export const reportedStatusSchema = z.enum([
  'not-started',
  'in-progress',
  'completed',
  'ongoing',
  'postponed',
  'dropped',
]);

/** How sure the office is to keep the term. */
export const confidenceSchema = z.enum(['on-track', 'at-risk', 'blocked']);

const evidenceSchema = z.strictObject({
  /** What the reader finds there. */
  label: textSchema,
  /** Where; absent for a document that is not on the web. */
  url: webAddressSchema.optional(),
});

const actionIdSchema = z.string().regex(/^a[1-9]\d*$/u);

/** What a corrected update said before, of the fields that states come from; null where it said nothing. */
const formerReportSchema = z.strictObject({
  /** See `updateSchema`. */
  date: partialDateSchema.optional(),
  /** See `updateSchema`. */
  action: actionIdSchema.nullish(),
  /** See `updateSchema`. */
  due: z.array(isoDateSchema).min(1).nullish(),
  /** See `updateSchema`. */
  newDue: isoDateSchema.nullish(),
  /** See `updateSchema`. */
  status: reportedStatusSchema.nullish(),
  /** See `updateSchema`. */
  confidence: confidenceSchema.nullish(),
  /** See `updateSchema`. */
  percent: z.number().min(0).max(100).nullish(),
});

/** Fields of which a correction keeps the former value. */
export const keptFields = formerReportSchema.keyof().options;

const correctionSchema = z.strictObject({
  /** Day of the correction. */
  date: isoDateSchema,
  /** What was wrong and what it says now. */
  text: textSchema,
  /** What states come from and was changed, as it was before. */
  former: formerReportSchema.optional(),
});

const withdrawalSchema = z.strictObject({
  /** Day of the withdrawal. */
  date: isoDateSchema,
  /** Why it no longer holds. */
  reason: textSchema,
});

/** A dated report on an objective. It exists only where a source states it. */
export const updateSchema = z.strictObject({
  /** When it happened, as precisely as the source says. */
  date: partialDateSchema,
  /** Day it was published on the portal. */
  published: isoDateSchema,
  /** Action it is about; absent for the whole objective. */
  action: actionIdSchema.optional(),
  /** Days first planned of the occurrences it answers, where its action has several. */
  due: z.array(isoDateSchema).min(1).optional(),
  /** New day of what is postponed, where the source states it. */
  newDue: isoDateSchema.optional(),
  /** Status it reports. */
  status: reportedStatusSchema.optional(),
  /** How sure the office is to keep the term. */
  confidence: confidenceSchema.optional(),
  /** Share done as the office states it, 0-100. */
  percent: z.number().min(0).max(100).optional(),
  /** Values of indicators of its objective; its evidence is their source. */
  values: z.array(indicatorValueSchema).min(1).optional(),
  /** What happened, in a line. */
  title: textSchema.max(120),
  /** What happened, in full. */
  text: textSchema,
  /** Sources. */
  evidence: z.array(evidenceSchema).default([]),
  /** Photos and documents that belong to it. */
  files: updateFilesSchema.optional(),
  /** Id of the office that reports; absent when the source is the plan itself and names none. */
  office: slugSchema.optional(),
  /** A small change, folded away on pages. */
  minor: z.boolean().default(false),
  /** What was corrected after publication, oldest first; the page keeps saying so. */
  corrections: z.array(correctionSchema).default([]),
  /** Present when the report no longer holds: it stays on the page, marked, and counts for nothing. */
  withdrawn: withdrawalSchema.optional(),
});

/** See `reportedStatusSchema`. */
export type ReportedStatus = z.output<typeof reportedStatusSchema>;

/** See `confidenceSchema`. */
export type Confidence = z.output<typeof confidenceSchema>;

/** See `updateSchema`. */
export type Update = z.output<typeof updateSchema>;
