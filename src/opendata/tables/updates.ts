import { z } from 'zod';
import type { ObjectiveRecord, UpdateRecord } from '../../domain/content/portal.ts';
import {
  confidenceSchema,
  reportedStatusSchema,
  type Update,
} from '../../domain/content/update.ts';
import { isPhoto, listShownFiles } from '../../domain/content/update-file.ts';
import { isoDateSchema, partialDateSchema } from '../../domain/iso-date.ts';
import { lastChangedOn } from '../../domain/states/standing.ts';
import { dataLicence } from '../../i18n/data/open-data.ts';
import { updateColumnTexts, updateFieldTexts as texts } from '../../i18n/data/update-data.ts';
import { reportedLabels } from '../../i18n/objective/states.ts';
import { routes } from '../../i18n/routes.ts';
import {
  address,
  day,
  evidenceList,
  office,
  optionalText,
  text,
  writeEvidence,
} from './field-schemas.ts';
import { nameConfidence } from './state-fields.ts';
import { fieldsOf, joinValues, tableOf, type DataOf } from './table.ts';

/** An update of the content, with its objective and the offices by id. */
export interface UpdateSource {
  readonly objective: ObjectiveRecord;
  readonly update: UpdateRecord;
  readonly offices: ReadonlyMap<string, z.output<typeof office>>;
  /** Where the portal stands, `https://piano.example`. */
  readonly origin: string;
}

const field = fieldsOf<UpdateSource>();

/** What the JSON holds of an update. */
export const updateFields = {
  id: field(text(texts.updateId), ({ update }) => update.id),
  url: field(
    address(texts.url),
    ({ objective, update, origin }) =>
      `${origin}${routes.objective(objective.slug)}#agg-${update.id}`,
  ),
  action: field(optionalText(texts.updateAction), ({ update }) => update.action),
  date: field(partialDateSchema.describe(texts.updateDate), ({ update }) => update.date),
  published: field(day(texts.updatePublished), ({ update }) => update.published),
  changed: field(day(texts.updateChanged), ({ update }) => lastChangedOn(update)),
  due: field(
    z.array(isoDateSchema).optional().describe(texts.updateDue),
    ({ update }) => update.due,
  ),
  newDue: field(
    isoDateSchema.optional().describe(texts.updateNewDue),
    ({ update }) => update.newDue,
  ),
  status: field(
    reportedStatusSchema.optional().describe(texts.updateStatus),
    ({ update }) => update.status,
  ),
  confidence: field(
    confidenceSchema.optional().describe(texts.confidence),
    ({ update }) => update.confidence,
  ),
  percent: field(
    z.number().min(0).max(100).optional().describe(texts.percent),
    ({ update }) => update.percent,
  ),
  values: field(
    z
      .array(
        z.strictObject({
          indicator: text(texts.valueIndicator),
          period: text(texts.valuePeriod),
          value: z.number().describe(texts.valueNumber),
        }),
      )
      .optional()
      .describe(texts.updateValues),
    ({ update }) =>
      update.values?.map(({ indicator, period, value }) => ({ indicator, period, value })),
  ),
  title: field(text(texts.updateTitle), ({ update }) => update.title),
  text: field(text(texts.updateText), ({ update }) => update.text),
  evidence: field(evidenceList, ({ update }) =>
    update.evidence.map(({ label, url }) => ({ label, url })),
  ),
  files: field(
    z
      .array(
        z.strictObject({
          label: text(texts.fileLabel),
          url: address(texts.fileUrl),
          type: text(texts.fileType),
          size: z.int().describe(texts.fileSize),
          accessible: z.boolean().optional().describe(texts.fileAccessible),
        }),
      )
      .describe(texts.files),
    ({ objective, update, origin }) =>
      listShownFiles(update).map((file) => ({
        label: file.label,
        url: `${origin}${routes.updateFiles(objective.slug)}${file.name}`,
        type: isPhoto(file) ? 'image/jpeg' : 'application/pdf',
        size: file.size,
        accessible: file.accessible,
      })),
  ),
  office: field(office.optional().describe(texts.office), ({ update, offices }) =>
    offices.get(update.office ?? ''),
  ),
  minor: field(z.boolean().describe(texts.minor), ({ update }) => update.minor),
  corrections: field(
    z
      .array(z.strictObject({ date: day(texts.correctionDate), text: text(texts.correctionText) }))
      .describe(texts.corrections),
    ({ update }) => update.corrections.map((each) => ({ date: each.date, text: each.text })),
  ),
  withdrawn: field(
    z
      .strictObject({ date: day(texts.withdrawnDate), reason: text(texts.withdrawnReason) })
      .optional()
      .describe(texts.withdrawn),
    ({ update }) => update.withdrawn,
  ),
};

/** An update in open data. */
type UpdateData = DataOf<typeof updateFields>;

/** A row of `aggiornamenti.csv`. */
export interface UpdateRow {
  /** What the row repeats of its objective. */
  readonly objective: {
    readonly slug: string;
    readonly title: string;
    readonly theme: { readonly code: string };
  };
  readonly update: UpdateData;
  /** Name of the portal. */
  readonly site: string;
}

/** Columns of `aggiornamenti.csv`. */
export const updateColumns = tableOf<Update, UpdateRow>()({
  fields: updateFields,
  inFields: {},
  texts: updateColumnTexts,
  columns: {
    slug: ({ objective }) => objective.slug,
    id: ({ update }) => update.id,
    objective: ({ objective }) => objective.title,
    action: ({ update }) => update.action,
    date: ({ update }) => update.date,
    published: ({ update }) => update.published,
    changed: ({ update }) => update.changed,
    due: ({ update }) => joinValues(update.due ?? []),
    newDue: ({ update }) => update.newDue,
    status: ({ update: { status } }) => (status === undefined ? undefined : reportedLabels[status]),
    confidence: ({ update }) => nameConfidence(update),
    percent: ({ update }) => update.percent,
    title: ({ update }) => update.title,
    text: ({ update }) => update.text,
    office: ({ update }) => update.office?.name,
    evidence: ({ update }) => writeEvidence(update.evidence),
    minor: ({ update }) => update.minor,
    corrections: ({ update }) =>
      joinValues(update.corrections.map(({ date, text: words }) => `${date}: ${words}`)),
    withdrawn: ({ update }) => update.withdrawn?.date,
    withdrawnReason: ({ update }) => update.withdrawn?.reason,
    url: ({ update }) => update.url,
    site: ({ site }) => site,
    licence: () => dataLicence.name,
    themeCode: ({ objective }) => objective.theme.code,
    officeId: ({ update }) => update.office?.id,
    files: ({ update }) => writeEvidence(update.files),
  },
  inColumns: { values: { leftOut: 'stand in the table of indicators, a row each' } },
});
