import { z } from 'zod';
import type { Portal } from '../../domain/content/portal.ts';
import { findObjectiveStates } from '../../domain/states/states.ts';
import { datasetFields as texts } from '../../i18n/data/dataset-texts.ts';
import { dataLicence, dataTexts } from '../../i18n/data/open-data.ts';
import { findPortalChangeDay } from '../change-day.ts';
import { dataPaths } from '../data-paths.ts';
import type { ActionRow } from './actions.ts';
import { day, path, text } from './field-schemas.ts';
import { objectiveFields, type ObjectiveRow } from './objectives.ts';
import { fieldsOf, makeSchema, readFields, type DataOf } from './table.ts';
import type { UpdateRow } from './updates.ts';

const field = fieldsOf<Portal>();

/** What `/dati/obiettivi.json` holds. */
const datasetFields = {
  $schema: field(path(texts.schema), () => dataPaths.schema),
  title: field(text(texts.title), ({ plan, municipality }) =>
    dataTexts.title(plan.title, municipality.town),
  ),
  municipality: field(
    z
      .strictObject({
        name: text(texts.municipalityName),
        town: text(texts.town),
        province: text(texts.province),
        region: text(texts.region),
        official: z.boolean().describe(texts.official),
      })
      .describe(texts.municipality),
    ({ municipality: { name, town, province, region, official } }) => ({
      name,
      town,
      province,
      region,
      official,
    }),
  ),
  plan: field(
    z
      .strictObject({
        id: text(texts.planId),
        title: text(texts.planTitle),
        years: z.array(z.int()).describe(texts.years),
        published: day(texts.published),
        source: text(texts.sourceTitle),
      })
      .describe(texts.plan),
    ({ plan }) => ({
      id: plan.id,
      title: plan.title,
      years: [...plan.years],
      published: plan.published,
      source: plan.sourceDocument.title,
    }),
  ),
  now: field(day(texts.now), ({ now }) => now),
  generated: field(day(texts.generated), ({ now }) => now),
  updated: field(day(texts.updated), findPortalChangeDay),
  licence: field(
    z
      .strictObject({ name: text(texts.licenceName), url: z.url().describe(texts.licenceUrl) })
      .describe(texts.licence),
    () => ({ ...dataLicence }),
  ),
  attribution: field(text(texts.attribution), ({ municipality }) =>
    dataTexts.attribution(municipality.town),
  ),
  objectives: field(
    z.array(makeSchema(objectiveFields)).describe(texts.objectives),
    ({ objectives, areas, now }) => {
      const offices = new Map(areas.map(({ id, name }) => [id, { id, name }]));
      return objectives.map((objective) =>
        readFields(objectiveFields, {
          objective,
          states: findObjectiveStates(objective, now),
          now,
          offices,
        }),
      );
    },
  ),
};

/** Everything in `/dati/obiettivi.json`. */
export type Dataset = DataOf<typeof datasetFields>;

/** All data of the portal on its day. */
export function makeDataset(portal: Portal): Dataset {
  return readFields(datasetFields, portal);
}

/** The JSON Schema (draft 2020-12) of `/dati/obiettivi.json`. */
export function makeJsonSchema(): object {
  return { ...z.toJSONSchema(makeSchema(datasetFields)), title: texts.title };
}

/** Rows of the three tables, in the order of the plan; updates newest first by their change. */
export function listRows({ objectives, now }: Dataset): {
  objectives: readonly ObjectiveRow[];
  actions: readonly ActionRow[];
  updates: readonly UpdateRow[];
} {
  return {
    objectives: objectives.map((objective) => ({ objective, now })),
    actions: objectives.flatMap((objective) =>
      objective.actions.map((action) => ({ objective, action, now })),
    ),
    updates: objectives
      .flatMap((objective) => objective.updates.map((update) => ({ objective, update })))
      .toSorted((a, b) =>
        a.update.changed > b.update.changed ? -1 : a.update.changed < b.update.changed ? 1 : 0,
      ),
  };
}
