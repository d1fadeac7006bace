import { z } from 'zod';
import { indicatorSchema, type Indicator } from '../../domain/content/indicator.ts';
import type { ObjectiveRecord } from '../../domain/content/portal.ts';
import { partialDateSchema } from '../../domain/iso-date.ts';
import { findTarget, readIndicator } from '../../domain/states/indicator-values.ts';
import { periodKindSchema, type Period } from '../../domain/timing/periods.ts';
import {
  indicatorColumnTexts,
  indicatorFieldTexts as texts,
} from '../../i18n/data/indicator-data.ts';
import { dataLicence } from '../../i18n/data/open-data.ts';
import { betterLabels, everyLabels } from '../../i18n/objective/indicators.ts';
import { routes } from '../../i18n/routes.ts';
import { address, day, evidenceList, optionalText, text, writeEvidence } from './field-schemas.ts';
import { fieldsOf, joinValues, tableOf, type DataOf } from './table.ts';

/** An indicator of the content, with its objective. */
export interface IndicatorSource {
  readonly objective: ObjectiveRecord;
  readonly indicator: Indicator;
  /** Where the portal stands, `https://piano.example`. */
  readonly origin: string;
}

const field = fieldsOf<IndicatorSource>();

/** What the JSON holds of an indicator. */
export const indicatorFields = {
  id: field(text(texts.id), ({ indicator }) => indicator.id),
  url: field(
    address(texts.url),
    ({ objective, indicator, origin }) =>
      `${origin}${routes.objective(objective.slug)}#${indicator.id}`,
  ),
  name: field(text(texts.name), ({ indicator }) => indicator.name),
  unit: field(optionalText(texts.unit), ({ indicator }) => indicator.unit),
  better: field(
    indicatorSchema.shape.better.describe(texts.better),
    ({ indicator }) => indicator.better,
  ),
  action: field(optionalText(texts.action), ({ indicator }) => indicator.action),
  words: field(optionalText(texts.words), ({ indicator }) => indicator.words),
  baseline: field(
    z
      .strictObject({
        period: text(texts.baselinePeriod),
        value: z.number().describe(texts.baselineValue),
        words: text(texts.baselineWords),
      })
      .optional()
      .describe(texts.baseline),
    ({ indicator }) => indicator.baseline,
  ),
  targets: field(
    z
      .array(
        z.strictObject({
          words: text(texts.targetWords),
          value: z.number().optional().describe(texts.targetValue),
          period: optionalText(texts.targetPeriod),
          every: periodKindSchema.optional().describe(texts.targetEvery),
        }),
      )
      .describe(texts.targets),
    ({ indicator }) => indicator.targets,
  ),
  values: field(
    z
      .array(
        z.strictObject({
          period: text(texts.period),
          value: z.number().describe(texts.value),
          date: partialDateSchema.describe(texts.date),
          published: day(texts.published),
          update: text(texts.update),
          evidence: evidenceList,
          reached: z.boolean().optional().describe(texts.reached),
        }),
      )
      .describe(texts.values),
    ({ objective, indicator }) =>
      readIndicator(indicator, objective.updates).map(({ period, value, source, isReached }) => ({
        period,
        value,
        date: source.date,
        published: source.published,
        update: source.id,
        evidence: source.evidence.map(({ label, url }) => ({ label, url })),
        ...(isReached !== undefined && { reached: isReached }),
      })),
  ),
};

/** An indicator in open data. */
type IndicatorData = DataOf<typeof indicatorFields>;

/** A row of `indicatori.csv`. */
export interface IndicatorRow {
  /** What the row repeats of its objective. */
  readonly objective: {
    readonly slug: string;
    readonly title: string;
    readonly theme: { readonly code: string };
    readonly offices: readonly { readonly id: string }[];
  };
  readonly indicator: IndicatorData;
  /** What the row is about; undefined where there is neither a value nor a period of a target. */
  readonly period: Period | undefined;
  /** Name of the portal. */
  readonly site: string;
}

/** The periods of an indicator that have a value or a target of their own, in the order of values; one of nothing where there is none. */
export function listPeriods({ targets, values }: IndicatorData): readonly (Period | undefined)[] {
  const all = new Set([
    ...values.map(({ period }) => period),
    ...targets.flatMap(({ period }) => period ?? []),
  ]);
  return all.size === 0 ? [undefined] : [...all];
}

const valueOf = ({ indicator, period }: IndicatorRow) =>
  indicator.values.find((value) => value.period === period);
const targetOf = ({ indicator, period }: IndicatorRow) =>
  period === undefined ? indicator.targets[0] : findTarget(indicator, period);

/** Columns of `indicatori.csv`. */
export const indicatorColumns = tableOf<Indicator, IndicatorRow>()({
  fields: indicatorFields,
  inFields: {},
  texts: indicatorColumnTexts,
  columns: {
    slug: ({ objective }) => objective.slug,
    id: ({ indicator }) => indicator.id,
    objective: ({ objective }) => objective.title,
    name: ({ indicator }) => indicator.name,
    unit: ({ indicator }) => indicator.unit,
    better: ({ indicator }) => indicator.better && betterLabels[indicator.better],
    action: ({ indicator }) => indicator.action,
    themeCode: ({ objective }) => objective.theme.code,
    officeIds: ({ objective }) => joinValues(objective.offices.map(({ id }) => id)),
    words: ({ indicator: { words, targets } }) =>
      joinValues([
        ...(words === undefined ? [] : [words]),
        ...targets.map((target) => target.words),
      ]),
    baselinePeriod: ({ indicator }) => indicator.baseline?.period,
    baselineValue: ({ indicator }) => indicator.baseline?.value,
    period: ({ period }) => period,
    value: (row) => valueOf(row)?.value,
    targetValue: (row) => targetOf(row)?.value,
    targetEvery: (row) => {
      const every = targetOf(row)?.every;
      return every && everyLabels[every];
    },
    reached: (row) => valueOf(row)?.reached,
    date: (row) => valueOf(row)?.date,
    published: (row) => valueOf(row)?.published,
    update: (row) => valueOf(row)?.update,
    sources: (row) => writeEvidence(valueOf(row)?.evidence ?? []),
    url: ({ indicator }) => indicator.url,
    site: ({ site }) => site,
    licence: () => dataLicence.name,
  },
  inColumns: {
    baseline: 'baselineValue',
    targets: 'targetValue',
    values: 'value',
  },
});
