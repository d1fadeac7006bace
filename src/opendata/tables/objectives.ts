import { z } from 'zod';
import { wordingSchema, type Objective } from '../../domain/content/objective.ts';
import type { ObjectiveRecord } from '../../domain/content/portal.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { isStanding } from '../../domain/states/standing.ts';
import { findActionStates, findObjectiveStates, type States } from '../../domain/states/states.ts';
import {
  objectiveColumnTexts,
  objectiveFieldTexts as texts,
  wordingLabels,
} from '../../i18n/data/objective-data.ts';
import { dataLicence } from '../../i18n/data/open-data.ts';
import { codedFields } from '../../i18n/data/shared-data.ts';
import { routes } from '../../i18n/routes.ts';
import { isDated } from '../dated.ts';
import { actionFields } from './actions.ts';
import type { DocumentSource } from './document-fields.ts';
import { address, coded, office, optionalText, path, text, textList } from './field-schemas.ts';
import { indicatorFields } from './indicators.ts';
import { joinIds } from './id-columns.ts';
import { readStates, stateFields } from './state-fields.ts';
import { fieldsOf, joinValues, makeSchema, readFields, tableOf, type DataOf } from './table.ts';
import { updateFields, type UpdateSource } from './updates.ts';
import { variationFields } from './variations.ts';

/** An objective of the content, with its states and the offices by id. */
export interface ObjectiveSource {
  readonly objective: ObjectiveRecord;
  readonly states: States;
  readonly planYears: readonly number[];
  readonly now: IsoDate;
  readonly offices: UpdateSource['offices'];
  /** Where the portal stands, `https://piano.example`. */
  readonly origin: string;
}

const field = fieldsOf<ObjectiveSource>();

/** What the JSON holds of an objective. */
export const objectiveFields = {
  slug: field(text(texts.slug), ({ objective }) => objective.slug),
  position: field(z.int().min(1).describe(texts.position), ({ objective }) => objective.position),
  url: field(
    address(texts.url),
    ({ objective, origin }) => origin + routes.objective(objective.slug),
  ),
  title: field(text(texts.objectiveTitle), ({ objective }) => objective.title),
  wording: field(wordingSchema.describe(texts.wording), ({ objective }) => objective.wording),
  summary: field(optionalText(texts.summary), ({ objective }) => objective.summary),
  why: field(optionalText(texts.why), ({ objective }) => objective.why),
  expectedResult: field(
    optionalText(texts.expectedResult),
    ({ objective }) => objective.expectedResult,
  ),
  theme: field(coded(texts.theme), ({ objective: { goal } }) => ({
    code: goal.code,
    title: goal.title,
  })),
  ambit: field(coded(texts.ambit).optional(), ({ objective: { ambit } }) =>
    ambit === undefined ? undefined : { code: ambit.code, title: ambit.title },
  ),
  strategicObjective: field(
    z
      .strictObject({
        id: text(texts.strategicId),
        code: optionalText(codedFields.code),
        title: text(codedFields.codeTitle),
      })
      .describe(texts.strategicObjective)
      .optional(),
    ({ objective: { strategic } }) =>
      strategic === undefined
        ? undefined
        : { id: strategic.id, code: strategic.code, title: strategic.title },
  ),
  offices: field(z.array(office).describe(texts.offices), ({ objective }) =>
    objective.areas.map(({ id, name }) => ({ id, name })),
  ),
  officeNote: field(optionalText(texts.officeNote), ({ objective }) => objective.areaNote),
  politicalLead: field(
    optionalText(texts.politicalLead),
    ({ objective }) => objective.politicalLead,
  ),
  horizon: field(optionalText(texts.horizon), ({ objective }) => objective.horizon),
  places: field(textList(texts.places), ({ objective }) => [...objective.places]),
  citations: field(textList(texts.citations), ({ objective }) => [...objective.notes]),
  keywords: field(textList(texts.keywords), ({ objective }) => [...objective.keywords]),
  formerSlugs: field(textList(texts.formerSlugs), ({ objective }) => [...objective.formerSlugs]),
  sourceNote: field(optionalText(texts.sourceNote), ({ objective }) => objective.source.note),
  feed: field(path(texts.feed), ({ objective }) => routes.feed(routes.objective(objective.slug))),
  calendar: field(path(texts.calendar).optional(), ({ objective }) =>
    isDated(objective) ? routes.calendar(routes.objective(objective.slug)) : undefined,
  ),
  data: field(path(texts.data), ({ objective }) => routes.objectiveData(objective.slug)),
  versions: field(path(texts.versions), ({ objective }) =>
    routes.objectiveVersions(objective.slug),
  ),
  ...stateFields,
  actions: field(
    z.array(makeSchema(actionFields)).min(1).describe(texts.actions),
    ({ objective, now, origin, planYears }) =>
      objective.actions.map((action) =>
        readFields(actionFields, {
          objective,
          action,
          states: findActionStates(objective, action, now),
          planYears,
          origin,
        }),
      ),
  ),
  indicators: field(
    z.array(makeSchema(indicatorFields)).describe(texts.indicators),
    ({ objective, origin }) =>
      objective.indicators.map((indicator) =>
        readFields(indicatorFields, { objective, indicator, origin }),
      ),
  ),
  updates: field(
    z.array(makeSchema(updateFields)).describe(texts.updates),
    ({ objective, offices, origin }) =>
      objective.updates.map((update) =>
        readFields(updateFields, { objective, update, offices, origin }),
      ),
  ),
  variations: field(
    z.array(makeSchema(variationFields)).describe(texts.variations),
    ({ objective, origin }) =>
      objective.variations.map((variation) =>
        readFields(variationFields, { objective, variation, origin }),
      ),
  ),
};

/** An objective in open data. */
export type ObjectiveData = DataOf<typeof objectiveFields>;

/** The data of an objective on the portal's day. */
export function readObjective(
  objective: ObjectiveRecord,
  { portal: { areas, now, plan }, origin }: DocumentSource,
): ObjectiveData {
  return readFields(objectiveFields, {
    objective,
    states: findObjectiveStates(objective, now),
    now,
    planYears: plan.years,
    offices: new Map(areas.map(({ id, name }) => [id, { id, name }])),
    origin,
  });
}

/** A row of `obiettivi.csv`. */
export interface ObjectiveRow {
  readonly objective: ObjectiveData;
  readonly now: string;
  /** Name of the portal. */
  readonly site: string;
}

/** Columns of `obiettivi.csv`. */
export const objectiveColumns = tableOf<Objective, ObjectiveRow>()({
  fields: objectiveFields,
  inFields: {
    strategic: 'strategicObjective',
    goal: 'theme',
    areas: 'offices',
    areaNote: 'officeNote',
    notes: 'citations',
    source: 'sourceNote',
    editions: { leftOut: 'the table of editions holds them' },
    continuedBy: { leftOut: 'only of objectives that left the plan: the table of editions' },
  },
  texts: objectiveColumnTexts,
  columns: {
    slug: ({ objective }) => objective.slug,
    position: ({ objective }) => objective.position,
    title: ({ objective }) => objective.title,
    summary: ({ objective }) => objective.summary,
    why: ({ objective }) => objective.why,
    expectedResult: ({ objective }) => objective.expectedResult,
    themeCode: ({ objective }) => objective.theme.code,
    theme: ({ objective }) => objective.theme.title,
    ambitCode: ({ objective }) => objective.ambit?.code,
    ambit: ({ objective }) => objective.ambit?.title,
    strategicCode: ({ objective }) => objective.strategicObjective?.code,
    strategic: ({ objective }) => objective.strategicObjective?.title,
    offices: ({ objective }) => joinValues(objective.offices.map(({ name }) => name)),
    officeNote: ({ objective }) => objective.officeNote,
    politicalLead: ({ objective }) => objective.politicalLead,
    horizon: ({ objective }) => objective.horizon,
    places: ({ objective }) => joinValues(objective.places),
    citations: ({ objective }) => joinValues(objective.citations),
    keywords: ({ objective }) => joinValues(objective.keywords),
    actions: ({ objective }) => objective.actions.length,
    updates: ({ objective }) => objective.updates.filter(isStanding).length,
    variations: ({ objective }) => objective.variations.length,
    ...readStates<ObjectiveRow>(({ objective }) => objective),
    url: ({ objective }) => objective.url,
    day: ({ now }) => now,
    site: ({ site }) => site,
    licence: () => dataLicence.name,
    officeIds: ({ objective }) => joinIds(objective),
    wording: ({ objective }) => wordingLabels[objective.wording],
  },
  inColumns: {
    strategicObjective: 'strategic',
    indicators: { leftOut: 'stand in a table of their own, a row a period' },
    formerSlugs: { leftOut: 'of use to programs alone, which read the JSON' },
    sourceNote: { leftOut: 'a remark on the document, not a fact of the objective' },
    feed: { leftOut: 'follows from the address of the page' },
    calendar: { leftOut: 'follows from the address of the page' },
    data: { leftOut: 'follows from the identifier' },
    versions: { leftOut: 'follows from the identifier' },
  },
});
