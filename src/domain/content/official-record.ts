import { z } from 'zod';

const officialActionSchema = z.strictObject({
  /** Description as printed. */
  text: z.string(),
  /** Timing as printed. */
  timing: z.string(),
});

/** One first-level objective in the document's own words, white space folded. */
const officialObjectiveSchema = z.strictObject({
  /** Place in the document, from 1. */
  position: z.int().min(1),
  /** Title. */
  title: z.string(),
  /** Code of the strategic objective as printed. */
  strategicCode: z.string(),
  /** Title of the strategic objective. */
  strategicTitle: z.string(),
  /** Offices in charge, one string each as printed. */
  managers: z.array(z.string()),
  /** Political lead. */
  politicalLead: z.string().optional(),
  /** Goal of the mandate, code and title together. */
  mandateGoal: z.string().optional(),
  /** Strategic ambit, code and title together. */
  ambit: z.string().optional(),
  /** Motivation. */
  motivation: z.string().optional(),
  /** Expected value. */
  expectedValue: z.string().optional(),
  /** Time span of the whole objective. */
  horizon: z.string().optional(),
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
