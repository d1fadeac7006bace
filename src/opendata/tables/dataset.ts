import { z } from 'zod';
import type { Portal } from '../../domain/content/portal.ts';
import { datasetFields as texts } from '../../i18n/data/dataset-texts.ts';
import { dataTexts } from '../../i18n/data/open-data.ts';
import { findPortalChangeDay } from '../change-day.ts';
import { dataPaths } from '../data-paths.ts';
import type { ActionRow } from './actions.ts';
import { documentFields, type DocumentSource } from './document-fields.ts';
import { day, path, text } from './field-schemas.ts';
import { makeJsonSchema, type FileSchema } from './json-schema.ts';
import { listPeriods, type IndicatorRow } from './indicators.ts';
import { objectiveFields, readObjective, type ObjectiveRow } from './objectives.ts';
import type { OccurrenceRow } from './occurrences.ts';
import { fieldsOf, makeSchema, readFields, type DataOf } from './table.ts';
import type { UpdateRow } from './updates.ts';
import type { VariationRow } from './variations.ts';

const field = fieldsOf<DocumentSource>();

/** What `/dati/obiettivi.json` holds. */
const datasetFields = {
  $schema: field(path(texts.schema), () => dataPaths.schema),
  title: field(text(texts.title), ({ portal: { plan, municipality } }) =>
    dataTexts.title(plan.title, municipality.town),
  ),
  ...documentFields,
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
    ({
      portal: {
        municipality: { name, town, province, region, official },
      },
    }) => ({
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
    ({ portal: { plan } }) => ({
      id: plan.id,
      title: plan.title,
      years: [...plan.years],
      published: plan.published,
      source: plan.sourceDocument.title,
    }),
  ),
  generated: field(day(texts.generated), ({ portal }) => portal.now),
  updated: field(day(texts.updated), ({ portal }) => findPortalChangeDay(portal)),
  objectives: field(z.array(makeSchema(objectiveFields)).describe(texts.objectives), (source) =>
    source.portal.objectives.map((objective) => readObjective(objective, source)),
  ),
};

/** Everything in `/dati/obiettivi.json`. */
export type Dataset = DataOf<typeof datasetFields>;

/** All data of the portal on its day, with whole addresses of its pages. */
export function makeDataset(portal: Portal, origin: string): Dataset {
  return readFields(datasetFields, { portal, origin });
}

/** The JSON Schema of `/dati/obiettivi.json`. */
export function makeDatasetSchema(origin: string): FileSchema {
  return makeJsonSchema(datasetFields, {
    path: dataPaths.schema,
    title: dataTexts.schemaTitle,
    text: dataTexts.schemaText,
    origin,
  });
}

/** Rows of the tables, in the order of the plan; updates newest first by their change, variations by their publication, occurrences by their day. */
export function listRows({ objectives, now, site: { name: site } }: Dataset): {
  objectives: readonly ObjectiveRow[];
  actions: readonly ActionRow[];
  updates: readonly UpdateRow[];
  occurrences: readonly OccurrenceRow[];
  indicators: readonly IndicatorRow[];
  variations: readonly VariationRow[];
} {
  return {
    objectives: objectives.map((objective) => ({ objective, now, site })),
    actions: objectives.flatMap((objective) =>
      objective.actions.map((action) => ({ objective, action, now, site })),
    ),
    occurrences: objectives
      .flatMap((objective) =>
        objective.actions.flatMap((action) =>
          action.occurrences.map((occurrence) => ({ objective, action, occurrence, now, site })),
        ),
      )
      .toSorted((a, b) => compareDays(a.occurrence.due, b.occurrence.due)),
    indicators: objectives.flatMap((objective) =>
      objective.indicators.flatMap((indicator) =>
        listPeriods(indicator).map((period) => ({ objective, indicator, period, site })),
      ),
    ),
    variations: objectives
      .flatMap((objective) =>
        objective.variations.flatMap((variation) =>
          variation.changes.map((change) => ({ objective, variation, change, site })),
        ),
      )
      .toSorted((a, b) => compareDays(b.variation.published, a.variation.published)),
    updates: objectives
      .flatMap((objective) => objective.updates.map((update) => ({ objective, update, site })))
      .toSorted((a, b) => compareDays(b.update.changed, a.update.changed)),
  };
}

function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
