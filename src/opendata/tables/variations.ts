import { z } from 'zod';
import type { ObjectiveRecord, VariationRecord } from '../../domain/content/portal.ts';
import { variedFieldSchema, type Variation } from '../../domain/content/variation.ts';
import { dataLicence } from '../../i18n/data/open-data.ts';
import {
  variationColumnTexts,
  variationFieldTexts as texts,
} from '../../i18n/data/variation-data.ts';
import { variedFieldNames } from '../../i18n/objective/variation.ts';
import { routes } from '../../i18n/routes.ts';
import { address, day, optionalText, text } from './field-schemas.ts';
import { joinIds, type Identified } from './id-columns.ts';
import { fieldsOf, tableOf, type DataOf } from './table.ts';

/** A variation of the content, with its objective. */
interface VariationSource {
  readonly objective: ObjectiveRecord;
  readonly variation: VariationRecord;
  /** Where the portal stands, `https://piano.example`. */
  readonly origin: string;
}

const field = fieldsOf<VariationSource>();

/** What the JSON holds of a variation. */
export const variationFields = {
  id: field(text(texts.variationId), ({ variation }) => variation.id),
  url: field(
    address(texts.url),
    ({ objective, variation, origin }) =>
      `${origin}${routes.objective(objective.slug)}#var-${variation.id}`,
  ),
  action: field(optionalText(texts.action), ({ variation }) => variation.action),
  published: field(day(texts.published), ({ variation }) => variation.published),
  act: field(
    z
      .strictObject({
        body: text(texts.actBody),
        kind: text(texts.actKind),
        number: text(texts.actNumber),
        date: day(texts.actDate),
        url: optionalText(texts.actUrl),
      })
      .optional()
      .describe(texts.act),
    ({ variation: { act } }) => (act === 'not-stated' ? undefined : act),
  ),
  changes: field(
    z
      .array(
        z.strictObject({
          field: variedFieldSchema.describe(texts.field),
          former: optionalText(texts.former),
          now: optionalText(texts.now),
        }),
      )
      .min(1)
      .describe(texts.changes),
    ({ variation }) => variation.changes,
  ),
  reason: field(optionalText(texts.reason), ({ variation }) => variation.reason),
};

/** A variation in open data. */
type VariationData = DataOf<typeof variationFields>;

/** A row of `variazioni.csv`: one field that a variation changes. */
export interface VariationRow {
  /** What the row repeats of its objective. */
  readonly objective: Identified & { readonly slug: string; readonly title: string };
  readonly variation: VariationData;
  readonly change: VariationData['changes'][number];
  /** Name of the portal. */
  readonly site: string;
}

/** Columns of `variazioni.csv`. */
export const variationColumns = tableOf<Variation, VariationRow>()({
  fields: variationFields,
  inFields: {},
  texts: variationColumnTexts,
  columns: {
    slug: ({ objective }) => objective.slug,
    id: ({ variation }) => variation.id,
    objective: ({ objective }) => objective.title,
    action: ({ variation }) => variation.action,
    published: ({ variation }) => variation.published,
    field: ({ change }) => variedFieldNames[change.field],
    former: ({ change }) => change.former,
    now: ({ change }) => change.now,
    actBody: ({ variation }) => variation.act?.body,
    actKind: ({ variation }) => variation.act?.kind,
    actNumber: ({ variation }) => variation.act?.number,
    actDate: ({ variation }) => variation.act?.date,
    actUrl: ({ variation }) => variation.act?.url,
    reason: ({ variation }) => variation.reason,
    url: ({ variation }) => variation.url,
    themeCode: ({ objective }) => objective.theme.code,
    officeIds: ({ objective }) => joinIds(objective),
    site: ({ site }) => site,
    licence: () => dataLicence.name,
  },
  inColumns: { act: 'actBody', changes: 'field' },
});
