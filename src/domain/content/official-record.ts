import { z } from 'zod';
import { printedTextSchema } from '../text.ts';

const officialActionSchema = z.strictObject({
  /** Description as printed. */
  text: printedTextSchema,
  /** Timing as printed. */
  timing: printedTextSchema,
});

/** One first-level objective in the document's own words, white space folded. */
const officialObjectiveSchema = z.strictObject({
  /** Place in the document, from 1. */
  position: z.int().min(1),
  /** Title. */
  title: printedTextSchema,
  /** Code of the strategic objective as printed. */
  strategicCode: printedTextSchema,
  /** Title of the strategic objective. */
  strategicTitle: printedTextSchema,
  /** Offices in charge, one string each as printed. */
  managers: z.array(printedTextSchema),
  /** Political lead. */
  politicalLead: printedTextSchema.optional(),
  /** Goal of the mandate, code and title together. */
  mandateGoal: printedTextSchema.optional(),
  /** Strategic ambit, code and title together. */
  ambit: printedTextSchema.optional(),
  /** Motivation. */
  motivation: printedTextSchema.optional(),
  /** Expected value. */
  expectedValue: printedTextSchema.optional(),
  /** Time span of the whole objective. */
  horizon: printedTextSchema.optional(),
  /** Second-level actions in document order. */
  actions: z.array(officialActionSchema),
});

/** What the importer writes to `official/<plan>.json`. */
export const officialPlanSchema = z.strictObject({
  /** Objectives in document order. */
  objectives: z.array(officialObjectiveSchema),
});

/** See `officialObjectiveSchema`. */
export type OfficialObjective = z.output<typeof officialObjectiveSchema>;
