import type { Portal } from '../../domain/content/portal.ts';
import { catalogueTexts as texts } from '../../i18n/data/data-catalogue.ts';
import { formatVersion } from '../../i18n/data/format-changes.ts';
import { satisfactionPath } from '../../i18n/data/satisfaction-data.ts';
import { questionnaireCsvPath, questionnairePath } from '../../i18n/data/questionnaire-data.ts';
import { servicesPath } from '../../i18n/data/service-data.ts';
import { routes } from '../../i18n/routes.ts';
import { makeAgent, makeContact, makeLicence, makePlace } from './catalogue-parties.ts';
import { euTheme, jsonLdContext, vocabularies, type JsonLdNode } from './catalogue-vocabularies.ts';
import { findStandard, makeStandards, type StandardKey } from './catalogue-standards.ts';
import { findPortalChangeDay, findStateChangeDay } from '../change-day.ts';
import { dataPaths } from '../data-paths.ts';
import { findAuthority } from '../permanent-name.ts';

interface FileFacts {
  readonly path: string;
  readonly format: 'CSV' | 'JSON' | 'XLSX' | 'ATOM' | 'ICS';
  /** What describes its form. */
  readonly standard?: StandardKey;
}

interface Collection {
  readonly key: keyof typeof texts.collections;
  readonly isLive?: true;
  /** Whether it holds states, which change with the calendar too. */
  readonly hasStates?: true;
  readonly files: readonly FileFacts[];
}

const workbook: FileFacts = { path: dataPaths.workbook, format: 'XLSX', standard: 'dictionary' };

/** The collections and the files that hold each; a live one is written anew by the service. */
const allCollections = [
  {
    key: 'objectives',
    hasStates: true,
    files: [
      { path: dataPaths.json, format: 'JSON', standard: 'schema' },
      { path: dataPaths.objectives, format: 'CSV', standard: 'dictionary' },
      { path: dataPaths.lists, format: 'CSV', standard: 'dictionary' },
      workbook,
    ],
  },
  {
    key: 'actions',
    hasStates: true,
    files: [
      { path: dataPaths.actions, format: 'CSV', standard: 'dictionary' },
      { path: dataPaths.occurrences, format: 'CSV', standard: 'dictionary' },
      { path: dataPaths.states, format: 'CSV', standard: 'dictionary' },
      { path: routes.calendar(routes.deadlines), format: 'ICS', standard: 'calendar' },
      workbook,
    ],
  },
  {
    key: 'indicators',
    files: [{ path: dataPaths.indicators, format: 'CSV', standard: 'dictionary' }, workbook],
  },
  {
    key: 'updates',
    files: [
      { path: dataPaths.updates, format: 'CSV', standard: 'dictionary' },
      { path: dataPaths.variations, format: 'CSV', standard: 'dictionary' },
      { path: routes.feed(routes.updates), format: 'ATOM', standard: 'atom' },
      workbook,
    ],
  },
  {
    key: 'versions',
    files: [
      { path: dataPaths.versions, format: 'JSON', standard: 'versionsSchema' },
      { path: dataPaths.editions, format: 'CSV', standard: 'dictionary' },
    ],
  },
  {
    key: 'satisfaction',
    isLive: true,
    files: [
      { path: satisfactionPath, format: 'CSV', standard: 'dictionary' },
      { path: '/api/satisfaction', format: 'JSON' },
    ],
  },
  {
    key: 'services',
    isLive: true,
    files: [{ path: servicesPath, format: 'CSV', standard: 'dictionary' }],
  },
  { key: 'questionnaires', isLive: true, files: [] },
  {
    key: 'reports',
    isLive: true,
    files: [
      { path: routes.casesCsv, format: 'CSV', standard: 'dictionary' },
      { path: routes.caseFiguresCsv, format: 'CSV', standard: 'dictionary' },
      { path: routes.casesFeed, format: 'ATOM', standard: 'atom' },
    ],
  },
  {
    key: 'proposals',
    isLive: true,
    files: [{ path: routes.proposalsCsv, format: 'CSV', standard: 'dictionary' }],
  },
] as const satisfies readonly Collection[];

/** Absolute addresses for the nodes of a catalogue. */
interface Addresses {
  readonly origin: string;
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
  const collections = listCollections(portal);
  const addresses: Addresses = { origin, page, node };
  const news = findPortalChangeDay(portal);
  const modified = findStateChangeDay(portal);
  const changedOn = ({ hasStates }: Collection): string => (hasStates === true ? modified : news);
  // A file of several collections has changed when the first of them, which has states, has.
  const files = new Map(
    collections
      .toReversed()
      .flatMap((collection) =>
        collection.files.map((file) => [file.path, { file, day: changedOn(collection) }] as const),
      ),
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
        spatial: node('luogo'),
        dataset: collections.map(({ key }) => node(texts.collections[key].id)),
      },
      ...collections.map((collection) =>
        makeDatasetNode(portal, collection, addresses, changedOn(collection)),
      ),
      ...[...files.values()].map(({ file, day }) => makeDistribution(file, day, addresses)),
      makeAgent(municipality, node('editore')),
      ...makeContact(municipality, node('contatto')),
      makePlace(municipality, node('luogo')),
      ...makeStandards(origin),
      makeLicence(),
    ],
  };
}

/** The collections that there are, with the files of each questionnaire. */
function listCollections({
  services,
  questionnaires,
  reports,
  processes,
}: Portal): readonly Collection[] {
  const files = questionnaires.flatMap(({ id }): readonly FileFacts[] => [
    { path: questionnaireCsvPath(id), format: 'CSV', standard: 'dictionary' },
    { path: questionnairePath(id), format: 'JSON' },
  ]);
  const isThere: Partial<Record<Collection['key'], boolean>> = {
    services: services.length > 0,
    questionnaires: files.length > 0,
    reports: reports !== undefined,
    proposals: processes.length > 0,
  };
  return allCollections
    .filter(({ key }) => isThere[key] ?? true)
    .map((each): Collection => (each.key === 'questionnaires' ? { ...each, files } : each));
}

function makeDatasetNode(
  portal: Portal,
  { key, isLive, files }: Collection,
  { origin, page, node }: Addresses,
  modified: string,
): JsonLdNode {
  const { plan, municipality } = portal;
  const { id, title, description, keywords } = texts.collections[key];
  return {
    '@id': node(id),
    '@type': ['dcatapit:Dataset', 'dcat:Dataset'],
    identifier: `${municipality.ipaCode ?? findAuthority(origin)}:${id}`,
    title: title(municipality.town),
    description: description(plan.title),
    issued: plan.published,
    modified,
    version: formatVersion,
    rightsHolder: node('editore'),
    publisher: node('editore'),
    accrualPeriodicity: isLive === true ? vocabularies.continuous : vocabularies.irregular,
    theme: euTheme('GOVE'),
    language: vocabularies.italian,
    keyword: keywords,
    landingPage: page,
    spatial: node('luogo'),
    conformsTo: listStandards(files, origin),
    temporal: {
      '@type': 'dct:PeriodOfTime',
      startDate: `${String(plan.years[0])}-01-01`,
      endDate: `${String(plan.years.at(-1))}-12-31`,
    },
    ...(makeContact(municipality, '').length > 0 && { contactPoint: node('contatto') }),
    distribution: files.map(({ path }) => node(nameFile(path))),
  };
}

function listStandards(files: readonly FileFacts[], origin: string): readonly string[] {
  const keys = files.flatMap(({ standard }) => standard ?? []);
  return [...new Set(keys)].map((key) => findStandard(key, origin));
}

function makeDistribution(
  file: FileFacts,
  modified: string,
  { origin, page, node }: Addresses,
): JsonLdNode {
  const { path, format } = file;
  return {
    '@id': node(nameFile(path)),
    '@type': ['dcatapit:Distribution', 'dcat:Distribution'],
    title: texts.file(path, format),
    format: vocabularies.fileType(format),
    accessURL: page,
    downloadURL: origin + path,
    license: vocabularies.licence,
    conformsTo: listStandards([file], origin),
    modified,
  };
}

/** Anchor of a file's node: its address in one word. */
function nameFile(path: string): string {
  return path.slice(1).replaceAll(/[/.]/gu, '-');
}
