import { z } from 'zod';
import { isoDateSchema } from '../iso-date.ts';
import { printedTextSchema } from '../text.ts';

const officialActionSchema = z.strictObject({
  /** Description as printed. */
  text: printedTextSchema,
  /** Timing as printed, or in words where the document marks it by crosses or cells with dates; empty where it says nothing. */
  timing: printedTextSchema,
  /** Code as printed. */
  code: printedTextSchema.optional(),
  /** First day, only from a cell with a date or from crosses. */
  start: isoDateSchema.optional(),
  /** Last day, only from a cell with a date or from crosses. */
  end: isoDateSchema.optional(),
});

const officialIndicatorSchema = z.strictObject({
  /** What is measured, as printed. */
  name: printedTextSchema,
  /** Unit as printed: `%`, `n.`. */
  unit: printedTextSchema.optional(),
  /** Expected values as printed, by the year or the period that the document names. */
  targets: z.record(z.string(), printedTextSchema),
});

const extraTextSchema = z.strictObject({
  /** Label as printed. */
  label: printedTextSchema,
  /** What stands behind it. */
  text: printedTextSchema,
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
  /** Description, where the document has one beside motivation and expected value. */
  description: printedTextSchema.optional(),
  /** Mission of the budget as printed: `12`. */
  missionCode: printedTextSchema.optional(),
  /** Programme of the budget as printed: `03`. */
  programmeCode: printedTextSchema.optional(),
  /** Code of the objective itself as printed. */
  code: printedTextSchema.optional(),
  /** Second-level actions in document order. */
  actions: z.array(officialActionSchema),
  /** Indicators with their expected values, in document order; the importer always writes the list. */
  indicators: z.array(officialIndicatorSchema).optional(),
  /** Labelled texts for which there is no other place. */
  extra: z.array(extraTextSchema).optional(),
});

/** What the importer writes to `official/<plan>.json`. */
export const officialPlanSchema = z.strictObject({
  /** Objectives in document order. */
  objectives: z.array(officialObjectiveSchema),
});

/** See `officialObjectiveSchema`. */
export type OfficialObjective = z.output<typeof officialObjectiveSchema>;
