import { z } from 'zod';
import { partialDateSchema } from '../../domain/iso-date.ts';
import type { StatedOccurrence } from '../../domain/states/occurrence-states.ts';
import { isBeforePlan, type Occurrence } from '../../domain/timing/occurrences.ts';
import type { UpdateRecord } from '../../domain/content/portal.ts';
import {
  occurrenceColumnTexts,
  occurrenceFieldTexts as texts,
} from '../../i18n/data/occurrence-data.ts';
import { dataLicence } from '../../i18n/data/open-data.ts';
import { basisLabels, occurrenceLabels } from '../../i18n/objective/states.ts';
import { day, optionalText, text } from './field-schemas.ts';
import { joinIds } from './id-columns.ts';
import { fieldsOf, joinValues, tableOf, type DataOf } from './table.ts';

/** An occurrence of the content with its state. */
export interface OccurrenceSource {
  readonly occurrence: StatedOccurrence<UpdateRecord>;
  readonly planYears: readonly number[];
}

const field = fieldsOf<OccurrenceSource>();

/** What the JSON holds of an occurrence. */
export const occurrenceFields = {
  id: field(text(texts.id), ({ occurrence }) => occurrence.id),
  planned: field(day(texts.planned), ({ occurrence }) => occurrence.planned),
  due: field(day(texts.due), ({ occurrence }) => occurrence.day),
  start: field(day(texts.start), ({ occurrence }) => occurrence.start),
  basis: field(
    z.enum(['term', 'cadence', 'period']).describe(texts.basis),
    ({ occurrence }) => occurrence.basis,
  ),
  state: field(
    z
      .enum(['to-come', 'open', 'reported', 'done', 'done-late', 'moved', 'dropped'])
      .describe(texts.state),
    ({ occurrence }) => occurrence.state,
  ),
  beforePlan: field(z.boolean().describe(texts.beforePlan), ({ occurrence, planYears }) =>
    isBeforePlan(occurrence, planYears),
  ),
  settledBy: field(optionalText(texts.settledBy), ({ occurrence }) => occurrence.settledBy?.id),
  settledDate: field(
    partialDateSchema.optional().describe(texts.settledDate),
    ({ occurrence }) => occurrence.settledBy?.date,
  ),
  remarks: field(z.array(z.string()).describe(texts.remarks), ({ occurrence }) =>
    occurrence.remarks.map(({ id }) => id),
  ),
};

/** An occurrence in open data. */
type OccurrenceData = DataOf<typeof occurrenceFields>;

/** A row of `scadenze.csv`. */
export interface OccurrenceRow {
  /** What the row repeats of its objective and action. */
  readonly objective: {
    readonly slug: string;
    readonly title: string;
    readonly theme: { readonly code: string };
    readonly offices: readonly { readonly id: string; readonly name: string }[];
  };
  readonly action: { readonly id: string; readonly title: string; readonly url: string };
  readonly occurrence: OccurrenceData;
  readonly now: string;
  /** Name of the portal. */
  readonly site: string;
}

/** Columns of `scadenze.csv`. */
export const occurrenceColumns = tableOf<Occurrence, OccurrenceRow>()({
  fields: occurrenceFields,
  inFields: {
    actionId: { leftOut: 'stands in the action that holds the occurrence' },
    day: 'due',
  },
  texts: occurrenceColumnTexts,
  columns: {
    slug: ({ objective }) => objective.slug,
    action: ({ action }) => action.id,
    id: ({ occurrence }) => occurrence.id,
    objective: ({ objective }) => objective.title,
    title: ({ action }) => action.title,
    offices: ({ objective }) => joinValues(objective.offices.map(({ name }) => name)),
    planned: ({ occurrence }) => occurrence.planned,
    due: ({ occurrence }) => occurrence.due,
    start: ({ occurrence }) => occurrence.start,
    basis: ({ occurrence }) => basisLabels[occurrence.basis],
    state: ({ occurrence }) => occurrenceLabels[occurrence.state],
    beforePlan: ({ occurrence }) => occurrence.beforePlan,
    settledBy: ({ occurrence }) => occurrence.settledBy,
    settledDate: ({ occurrence }) => occurrence.settledDate,
    remarks: ({ occurrence }) => joinValues(occurrence.remarks),
    url: ({ action }) => action.url,
    day: ({ now }) => now,
    site: ({ site }) => site,
    licence: () => dataLicence.name,
    themeCode: ({ objective }) => objective.theme.code,
    officeIds: ({ objective }) => joinIds(objective),
  },
  inColumns: {},
});
