import { z } from 'zod';
import type { Action } from '../../domain/content/objective.ts';
import type { ActionRecord, ObjectiveRecord, UpdateRecord } from '../../domain/content/portal.ts';
import { isoDateSchema } from '../../domain/iso-date.ts';
import type { States } from '../../domain/states/states.ts';
import { timingSchema } from '../../domain/timing/timing.ts';
import { actionColumnTexts, actionFieldTexts as texts } from '../../i18n/data/action-data.ts';
import { timingKindLabels } from '../../i18n/data/column-text.ts';
import { dataLicence } from '../../i18n/data/open-data.ts';
import { routes } from '../../i18n/routes.ts';
import { address, day, text } from './field-schemas.ts';
import { joinIds } from './id-columns.ts';
import { readStates, stateFields } from './state-fields.ts';
import { occurrenceFields } from './occurrences.ts';
import { fieldsOf, joinValues, makeSchema, readFields, tableOf, type DataOf } from './table.ts';

/** An action of the content, with what its objective says of it. */
export interface ActionSource {
  readonly objective: ObjectiveRecord;
  readonly action: ActionRecord;
  readonly states: States<UpdateRecord>;
  readonly planYears: readonly number[];
  /** Where the portal stands, `https://piano.example`. */
  readonly origin: string;
}

const field = fieldsOf<ActionSource>();

/** What the JSON holds of an action. */
export const actionFields = {
  id: field(text(texts.actionId), ({ action }) => action.id),
  url: field(
    address(texts.url),
    ({ objective, action, origin }) => `${origin}${routes.objective(objective.slug)}#${action.id}`,
  ),
  title: field(text(texts.actionTitle), ({ action }) => action.title),
  text: field(text(texts.actionText), ({ action }) => action.text),
  timing: field(
    z
      .strictObject({
        original: text(texts.timingWords),
        kind: timingSchema.shape.kind.describe(texts.timingKind),
        windows: z
          .array(z.strictObject({ start: day(texts.windowStart), end: day(texts.windowEnd) }))
          .describe(texts.windows),
      })
      .describe(texts.timing),
    ({ action: { timing } }) => ({
      original: timing.original,
      kind: timing.kind,
      windows: timing.windows.map(({ start, end }) => ({ start, end })),
    }),
  ),
  dueDays: field(z.array(isoDateSchema).describe(texts.dueDays), ({ states }) =>
    states.occurrences.map(({ day: due }) => due),
  ),
  occurrences: field(
    z.array(makeSchema(occurrenceFields)).describe(texts.occurrences),
    ({ states, planYears }) =>
      states.occurrences.map((occurrence) =>
        readFields(occurrenceFields, { occurrence, planYears }),
      ),
  ),
  ...stateFields,
  silent: field(z.boolean().describe(texts.silent), ({ states }) =>
    states.occurrences.some(({ state }) => state === 'open'),
  ),
};

/** An action in open data. */
type ActionData = DataOf<typeof actionFields>;

/** A row of `azioni.csv`. */
export interface ActionRow {
  /** What the row repeats of its objective. */
  readonly objective: {
    readonly slug: string;
    readonly title: string;
    readonly theme: { readonly code: string };
    readonly offices: readonly { readonly id: string; readonly name: string }[];
  };
  readonly action: ActionData;
  readonly now: string;
  /** Name of the portal. */
  readonly site: string;
}

/** Columns of `azioni.csv`. */
export const actionColumns = tableOf<Action, ActionRow>()({
  fields: actionFields,
  inFields: {
    continuedBy: { leftOut: 'of what became of it in a later plan: the table of editions' },
  },
  texts: actionColumnTexts,
  columns: {
    slug: ({ objective }) => objective.slug,
    id: ({ action }) => action.id,
    objective: ({ objective }) => objective.title,
    title: ({ action }) => action.title,
    text: ({ action }) => action.text,
    offices: ({ objective }) => joinValues(objective.offices.map(({ name }) => name)),
    timing: ({ action }) => action.timing.original,
    kind: ({ action }) => timingKindLabels[action.timing.kind],
    periods: ({ action }) =>
      joinValues(action.timing.windows.map(({ start, end }) => `${start}/${end}`)),
    dueDays: ({ action }) => joinValues(action.dueDays),
    ...readStates<ActionRow>(({ action }) => action),
    silent: ({ action }) => action.silent,
    url: ({ action }) => action.url,
    day: ({ now }) => now,
    site: ({ site }) => site,
    licence: () => dataLicence.name,
    themeCode: ({ objective }) => objective.theme.code,
    officeIds: ({ objective }) => joinIds(objective),
  },
  inColumns: { occurrences: { leftOut: 'a table of its own holds them' } },
});
