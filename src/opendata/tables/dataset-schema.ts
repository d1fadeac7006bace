import { z } from 'zod';
import { isoDateSchema, partialDateSchema } from '../../domain/iso-date.ts';
import { timingSchema } from '../../domain/timing/timing.ts';
import { confidenceSchema, reportedStatusSchema } from '../../domain/content/update.ts';
import { dataFields as texts } from '../../i18n/data/data-fields.ts';

const text = (description: string) => z.string().min(1).describe(description);
const day = (description: string) => isoDateSchema.describe(description);
const optionalText = (description: string) => z.string().min(1).optional().describe(description);
/** Address from the root of the site. */
const path = (description: string) => z.string().regex(/^\//u).describe(description);
const textList = (description: string) => z.array(z.string()).describe(description);

const coded = (description: string) =>
  z.strictObject({ code: text(texts.code), title: text(texts.codeTitle) }).describe(description);
const office = z.strictObject({ id: text(texts.officeId), name: text(texts.officeName) });

const state = {
  scheduled: z.enum(['upcoming', 'under-way', 'past-due', 'unscheduled']).describe(texts.scheduled),
  reported: z.enum(['none', ...reportedStatusSchema.options]).describe(texts.reported),
  reportedDate: partialDateSchema.optional().describe(texts.reportedDate),
  completedLate: z.boolean().describe(texts.completedLate),
  confidence: confidenceSchema.optional().describe(texts.confidence),
  percent: z.number().min(0).max(100).optional().describe(texts.percent),
  nextDue: isoDateSchema.optional().describe(texts.nextDue),
  lastDue: isoDateSchema.optional().describe(texts.lastDue),
};

/** Both states of an objective or action, with its next and last due day. */
export const stateSchema = z.strictObject(state);

const actionSchema = z.strictObject({
  id: text(texts.actionId),
  url: path(texts.url),
  title: text(texts.actionTitle),
  text: text(texts.actionText),
  timing: z
    .strictObject({
      original: text(texts.timingWords),
      kind: timingSchema.shape.kind.describe(texts.timingKind),
      windows: z
        .array(z.strictObject({ start: day(texts.windowStart), end: day(texts.windowEnd) }))
        .describe(texts.windows),
    })
    .describe(texts.timing),
  dueDays: z.array(isoDateSchema).describe(texts.dueDays),
  ...state,
  silent: z.boolean().describe(texts.silent),
});

const updateSchema = z.strictObject({
  id: text(texts.updateId),
  url: path(texts.url),
  action: optionalText(texts.updateAction),
  date: partialDateSchema.describe(texts.updateDate),
  published: day(texts.updatePublished),
  changed: day(texts.updateChanged),
  status: reportedStatusSchema.optional().describe(texts.updateStatus),
  confidence: confidenceSchema.optional().describe(texts.confidence),
  percent: z.number().min(0).max(100).optional().describe(texts.percent),
  title: text(texts.updateTitle),
  text: text(texts.updateText),
  evidence: z
    .array(
      z.strictObject({ label: text(texts.evidenceLabel), url: optionalText(texts.evidenceUrl) }),
    )
    .describe(texts.evidence),
  office: office.optional().describe(texts.office),
  minor: z.boolean().describe(texts.minor),
  corrections: z
    .array(z.strictObject({ date: day(texts.correctionDate), text: text(texts.correctionText) }))
    .describe(texts.corrections),
  withdrawn: z
    .strictObject({ date: day(texts.withdrawnDate), reason: text(texts.withdrawnReason) })
    .optional()
    .describe(texts.withdrawn),
});

const objectiveSchema = z.strictObject({
  slug: text(texts.slug),
  position: z.int().min(1).describe(texts.position),
  url: path(texts.url),
  title: text(texts.objectiveTitle),
  summary: text(texts.summary),
  why: text(texts.why),
  expectedResult: text(texts.expectedResult),
  theme: coded(texts.theme),
  ambit: coded(texts.ambit),
  strategicObjective: z
    .strictObject({
      id: text(texts.strategicId),
      code: text(texts.code),
      title: text(texts.codeTitle),
    })
    .describe(texts.strategicObjective),
  offices: z.array(office).describe(texts.offices),
  officeNote: optionalText(texts.officeNote),
  politicalLead: optionalText(texts.politicalLead),
  horizon: optionalText(texts.horizon),
  places: textList(texts.places),
  citations: textList(texts.citations),
  keywords: textList(texts.keywords),
  formerSlugs: textList(texts.formerSlugs),
  sourceNote: optionalText(texts.sourceNote),
  feed: path(texts.feed),
  calendar: path(texts.calendar).optional(),
  ...state,
  actions: z.array(actionSchema).min(1).describe(texts.actions),
  updates: z.array(updateSchema).describe(texts.updates),
});

/** Everything in `/dati/obiettivi.json`; the published JSON Schema is made of it. */
export const datasetSchema = z.strictObject({
  $schema: path(texts.schema),
  title: text(texts.title),
  municipality: z
    .strictObject({
      name: text(texts.municipalityName),
      town: text(texts.town),
      province: text(texts.province),
      region: text(texts.region),
      official: z.boolean().describe(texts.official),
    })
    .describe(texts.municipality),
  plan: z
    .strictObject({
      id: text(texts.planId),
      title: text(texts.planTitle),
      years: z.array(z.int()).describe(texts.years),
      published: day(texts.published),
      source: text(texts.sourceTitle),
    })
    .describe(texts.plan),
  now: day(texts.now),
  generated: day(texts.generated),
  updated: day(texts.updated),
  licence: z
    .strictObject({ name: text(texts.licenceName), url: z.url().describe(texts.licenceUrl) })
    .describe(texts.licence),
  attribution: text(texts.attribution),
  objectives: z.array(objectiveSchema).describe(texts.objectives),
});

/** See `datasetSchema`. */
export type Dataset = z.output<typeof datasetSchema>;

/** An objective in open data. */
export type ObjectiveData = z.output<typeof objectiveSchema>;

/** An action in open data. */
export type ActionData = z.output<typeof actionSchema>;

/** An update in open data. */
export type UpdateData = z.output<typeof updateSchema>;

/** Both states of an objective or action, with its next and last due day. */
export type StateData = z.output<typeof stateSchema>;

/** The JSON Schema (draft 2020-12) of `/dati/obiettivi.json`. */
export function makeJsonSchema(): object {
  return { ...z.toJSONSchema(datasetSchema), title: texts.title };
}
