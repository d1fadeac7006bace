import type { Portal } from '../../domain/content/portal.ts';
import { catalogueTexts as texts } from '../../i18n/data/data-catalogue.ts';
import { satisfactionPath } from '../../i18n/data/satisfaction-data.ts';
import { routes } from '../../i18n/routes.ts';
import { makeAgent, makeContact, makeLicence } from './catalogue-parties.ts';
import { euTheme, jsonLdContext, vocabularies, type JsonLdNode } from './catalogue-vocabularies.ts';
import { findPortalChangeDay } from '../change-day.ts';
import { dataPaths } from '../data-paths.ts';
import { findAuthority } from '../permanent-name.ts';

interface FileFacts {
  readonly path: string;
  readonly format: 'CSV' | 'JSON' | 'XLSX' | 'ATOM' | 'ICS';
}

interface Collection {
  readonly key: keyof typeof texts.collections;
  readonly isLive?: true;
  readonly files: readonly FileFacts[];
}

const workbook: FileFacts = { path: dataPaths.workbook, format: 'XLSX' };

/** The collections and the files that hold each; a live one is written anew by the service. */
const collections = [
  {
    key: 'objectives',
    files: [
      { path: dataPaths.json, format: 'JSON' },
      { path: dataPaths.objectives, format: 'CSV' },
      workbook,
    ],
  },
  {
    key: 'actions',
    files: [
      { path: dataPaths.actions, format: 'CSV' },
      { path: routes.calendar(routes.deadlines), format: 'ICS' },
      workbook,
    ],
  },
  {
    key: 'updates',
    files: [
      { path: dataPaths.updates, format: 'CSV' },
      { path: routes.feed(routes.updates), format: 'ATOM' },
      workbook,
    ],
  },
  {
    key: 'satisfaction',
    isLive: true,
    files: [
      { path: satisfactionPath, format: 'CSV' },
      { path: '/api/satisfaction', format: 'JSON' },
    ],
  },
] as const satisfies readonly Collection[];

/** Absolute addresses for the nodes of a catalogue. */
interface Addresses {
  readonly page: string;
  readonly node: (name: string) => string;
}

/**
 * The catalogue of the data (DCAT-AP_IT 1.0) as JSON-LD with its context inside, so that it is read without the network. Who publishes is
 * the municipality once it has adopted the portal, the editors until then; an identifier appears only where the content gives one.
 */
export function makeCatalogue(portal: Portal, origin: string): JsonLdNode {
  const page = origin + routes.data;
  const node = (name: string): string => `${page}#${name}`;
  const { municipality, plan } = portal;
  const modified = findPortalChangeDay(portal);
  const files = new Map(
    collections.flatMap((collection) => collection.files.map((file) => [file.path, file] as const)),
  );
  return {
    '@context': jsonLdContext,
    '@graph': [
      {
        '@id': node('catalogo'),
        '@type': ['dcatapit:Catalog', 'dcat:Catalog'],
        title: texts.title(municipality.town),
        description: texts.description(municipality.town),
        publisher: node('editore'),
        homepage: page,
        language: vocabularies.italian,
        themeTaxonomy: vocabularies.themes,
        license: vocabularies.licence,
        issued: plan.published,
        modified,
        dataset: collections.map(({ key }) => node(texts.collections[key].id)),
      },
      ...collections.map((collection) =>
        makeDatasetNode(
          portal,
          collection,
          { page, node },
          { modified, authority: findAuthority(origin) },
        ),
      ),
      ...[...files.values()].map((file) =>
        makeDistribution(file, origin, modified, { page, node }),
      ),
      makeAgent(municipality, node('editore')),
      ...makeContact(municipality, node('contatto')),
      makeLicence(),
    ],
  };
}

function makeDatasetNode(
  portal: Portal,
  { key, isLive, files }: Collection,
  { page, node }: Addresses,
  { modified, authority }: { readonly modified: string; readonly authority: string },
): JsonLdNode {
  const { plan, municipality } = portal;
  const { id, title, description, keywords } = texts.collections[key];
  return {
    '@id': node(id),
    '@type': ['dcatapit:Dataset', 'dcat:Dataset'],
    identifier: `${municipality.ipaCode ?? authority}:${id}`,
    title: title(municipality.town),
    description: description(plan.title),
    issued: plan.published,
    modified,
    rightsHolder: node('editore'),
    publisher: node('editore'),
    accrualPeriodicity: isLive === true ? vocabularies.continuous : vocabularies.irregular,
    theme: euTheme('GOVE'),
    language: vocabularies.italian,
    keyword: keywords,
    landingPage: page,
    temporal: {
      '@type': 'dct:PeriodOfTime',
      startDate: `${String(plan.years[0])}-01-01`,
      endDate: `${String(plan.years.at(-1))}-12-31`,
    },
    ...(makeContact(municipality, '').length > 0 && { contactPoint: node('contatto') }),
    distribution: files.map(({ path }) => node(nameFile(path))),
  };
}

function makeDistribution(
  { path, format }: FileFacts,
  origin: string,
  modified: string,
  { page, node }: Addresses,
): JsonLdNode {
  return {
    '@id': node(nameFile(path)),
    '@type': ['dcatapit:Distribution', 'dcat:Distribution'],
    title: texts.file(path, format),
    format: vocabularies.fileType(format),
    accessURL: page,
    downloadURL: origin + path,
    license: vocabularies.licence,
    modified,
  };
}

/** Anchor of a file's node: its address in one word. */
function nameFile(path: string): string {
  return path.slice(1).replaceAll(/[/.]/gu, '-');
}
