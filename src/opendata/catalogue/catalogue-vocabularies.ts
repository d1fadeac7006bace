/** A node of JSON-LD. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

const eu = 'http://publications.europa.eu/resource/authority';

/** Addresses of the controlled vocabularies that DCAT-AP_IT prescribes. */
export const vocabularies = {
  themes: `${eu}/data-theme`,
  italian: `${eu}/language/ITA`,
  /** Updates appear when there is news. */
  irregular: `${eu}/frequency/IRREG`,
  continuous: `${eu}/frequency/UPDATE_CONT`,
  fileType: (code: string) => `${eu}/file-type/${code}`,
  licence: 'https://w3id.org/italia/controlled-vocabulary/licences/A21_CCBY40',
  attributionLicence: 'http://purl.org/adms/licencetype/Attribution',
} as const;

/** A theme of the European vocabulary, by its code. */
export function euTheme(code: 'GOVE'): string {
  return `${vocabularies.themes}/${code}`;
}

const link = (id: string) => ({ '@id': id, '@type': '@id' });
const links = (id: string) => ({ '@id': id, '@type': '@id', '@container': '@set' });
const date = (id: string) => ({ '@id': id, '@type': 'xsd:date' });
const italian = (id: string) => ({ '@id': id, '@language': 'it' });

/** Context of the catalogue, whole in the file. */
export const jsonLdContext = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatapit: 'http://dati.gov.it/onto/dcatapit#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  locn: 'http://www.w3.org/ns/locn#',
  owl: 'http://www.w3.org/2002/07/owl#',
  schema: 'http://schema.org/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  title: italian('dct:title'),
  description: italian('dct:description'),
  identifier: 'dct:identifier',
  issued: date('dct:issued'),
  modified: date('dct:modified'),
  publisher: link('dct:publisher'),
  rightsHolder: link('dct:rightsHolder'),
  language: link('dct:language'),
  license: link('dct:license'),
  format: link('dct:format'),
  accrualPeriodicity: link('dct:accrualPeriodicity'),
  temporal: 'dct:temporal',
  spatial: link('dct:spatial'),
  placeName: italian('locn:geographicName'),
  conformsTo: links('dct:conformsTo'),
  startDate: date('schema:startDate'),
  endDate: date('schema:endDate'),
  licenceType: link('dct:type'),
  dataset: links('dcat:dataset'),
  distribution: links('dcat:distribution'),
  theme: link('dcat:theme'),
  themeTaxonomy: link('dcat:themeTaxonomy'),
  keyword: { '@id': 'dcat:keyword', '@language': 'it', '@container': '@set' },
  contactPoint: link('dcat:contactPoint'),
  landingPage: link('dcat:landingPage'),
  accessURL: link('dcat:accessURL'),
  downloadURL: link('dcat:downloadURL'),
  homepage: link('foaf:homepage'),
  name: 'foaf:name',
  version: 'owl:versionInfo',
  formattedName: italian('vcard:fn'),
  email: link('vcard:hasEmail'),
  website: link('vcard:hasURL'),
} as const;
