import type { ObjectiveRecord, Portal } from '../../domain/content/portal.ts';
import { dataLicence, dataTexts } from '../../i18n/data/open-data.ts';
import { frameTexts } from '../../i18n/frame/frame.ts';
import { satisfactionPath } from '../../i18n/data/satisfaction-data.ts';
import { routes } from '../../i18n/routes.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { findStateChangeDay } from '../change-day.ts';
import { dataPaths } from '../data-paths.ts';

/** What search engines read of an objective's page (schema.org), as text for a script of data. Every objective page carries it, so it is short. */
export function describeObjectivePage(
  record: ObjectiveRecord,
  modified: IsoDate,
  origin: string,
): string {
  const item = (position: number, name: string, path: string) => ({
    '@type': 'ListItem',
    position,
    name,
    item: origin + path,
  });
  return writeScriptJson({
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url: origin + routes.objective(record.slug),
    name: record.title,
    dateModified: modified,
    inLanguage: 'it',
    license: dataLicence.url,
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: [
        item(1, frameTexts.nav.objectives, routes.objectives),
        item(2, record.title, routes.objective(record.slug)),
      ],
    },
  });
}

/** What search engines for data read of the page of data (schema.org Dataset). */
export function describeDataPage(portal: Portal, description: string, origin: string): string {
  const { plan, municipality } = portal;
  const file = (path: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    contentUrl: origin + path,
    encodingFormat,
  });
  return writeScriptJson({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    url: origin + routes.data,
    name: dataTexts.title(plan.title, municipality.town),
    description,
    license: dataLicence.url,
    isAccessibleForFree: true,
    inLanguage: 'it',
    datePublished: plan.published,
    dateModified: findStateChangeDay(portal),
    temporalCoverage: `${String(plan.years[0])}-01-01/${String(plan.years.at(-1))}-12-31`,
    creator: {
      '@type': 'Organization',
      name: municipality.official ? municipality.name : frameTexts.titleSuffix(municipality.town),
    },
    distribution: [
      file(dataPaths.json, 'application/json'),
      file(dataPaths.objectives, 'text/csv'),
      file(dataPaths.actions, 'text/csv'),
      file(dataPaths.occurrences, 'text/csv'),
      file(dataPaths.indicators, 'text/csv'),
      file(dataPaths.updates, 'text/csv'),
      file(dataPaths.variations, 'text/csv'),
      file(dataPaths.states, 'text/csv'),
      file(satisfactionPath, 'text/csv'),
      file(dataPaths.workbook, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
    ],
  });
}

/** JSON that may stand in a script element: no `<` ends it early. */
function writeScriptJson(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
