import { z } from 'zod';
import type { Portal } from '../../domain/content/portal.ts';
import { datasetFields as texts } from '../../i18n/data/dataset-texts.ts';
import { formatVersion } from '../../i18n/data/format-changes.ts';
import { dataLicence, dataTexts } from '../../i18n/data/open-data.ts';
import { frameTexts } from '../../i18n/frame/frame.ts';
import { routes } from '../../i18n/routes.ts';
import { address, day, text } from './field-schemas.ts';
import { fieldsOf } from './table.ts';

/** What every JSON file is made from. */
export interface DocumentSource {
  readonly portal: Portal;
  /** Where the portal stands, `https://piano.example`. */
  readonly origin: string;
}

const field = fieldsOf<DocumentSource>();

/** What every JSON file says of itself. */
export const documentFields = {
  formatVersion: field(text(texts.formatVersion), () => formatVersion),
  site: field(
    z
      .strictObject({ name: text(texts.siteName), url: address(texts.siteUrl) })
      .describe(texts.site),
    ({ portal: { municipality }, origin }) => ({
      name: frameTexts.titleSuffix(municipality.town),
      url: origin + routes.home,
    }),
  ),
  now: field(day(texts.now), ({ portal }) => portal.now),
  licence: field(
    z
      .strictObject({ name: text(texts.licenceName), url: z.url().describe(texts.licenceUrl) })
      .describe(texts.licence),
    () => ({ ...dataLicence }),
  ),
  attribution: field(text(texts.attribution), ({ portal: { municipality } }) =>
    dataTexts.attribution(municipality.town),
  ),
};
