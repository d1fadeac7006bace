import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { XMLValidator } from 'fast-xml-parser';
import { readXlsx } from 'hucre/xlsx';
import jsonld from 'jsonld';
import { Parser, type Quad } from 'n3';

/** Whether a text is well-formed XML. */
export function isWellFormed(xml: string): boolean {
  // The parser alone forgives a missing closing tag; its successor is one more package.
  // oxlint-disable-next-line typescript/no-deprecated
  return XMLValidator.validate(xml) === true;
}

/** A table with its header apart. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a JSON Schema (2020-12) finds wrong with a document. */
export function findSchemaErrors(schema: object, data: unknown): readonly string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  formats(ajv);
  const validate = ajv.compile(schema);
  validate(data);
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
  );
}

/** A CSV as an Italian spreadsheet reads it. Throws on broken quotes, rows of unequal length, or a missing byte order mark. */
export function readCsv(text: string): Table {
  if (!text.startsWith('\uFEFF')) throw new Error('no byte order mark');
  if (/(?<!\r)\n/u.test(text.replaceAll(/"[^"]*"/gu, '')))
    throw new Error('a line does not end with CRLF');
  const [header = [], ...rows] = parse(text, {
    bom: true,
    delimiter: ';',
    recordDelimiter: '\r\n',
  });
  return { header, rows };
}

/** The sheets of a workbook, every cell as the CSV writes it. */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadonlyMap<string, Table>> {
  const { sheets } = await readXlsx(bytes);
  return new Map(
    sheets.map(({ name, rows }) => {
      const [header = [], ...rest] = rows.map((row) => row.map(formatCell));
      return [
        name,
        { header, rows: rest.map((row) => header.map((_, index) => row[index] ?? '')) },
      ];
    }),
  );
}

function formatCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'number') return value.toString().replace('.', ',');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The triples of a JSON-LD document, read without the network. */
export async function readTriples(document: object): Promise<readonly Quad[]> {
  const documentLoader = (url: string): never => {
    throw new Error(`the document asks for ${url}`);
  };
  return new Parser({ format: 'N-Quads' }).parse(
    await jsonld.toRDF(document, { format: 'application/n-quads', documentLoader, safe: true }),
  );
}

const prefixes: Readonly<Record<string, string>> = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dct: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatapit: 'http://dati.gov.it/onto/dcatapit#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  locn: 'http://www.w3.org/ns/locn#',
};

/** A full address of `dct:title` and the like. */
export function expandName(name: string): string {
  const [prefix = '', local = ''] = name.split(':');
  return `${prefixes[prefix] ?? ''}${local}`;
}

/** Properties that DCAT-AP_IT requires of each class, and those that this catalogue gives besides. */
const required: Readonly<Record<string, readonly string[]>> = {
  'dcatapit:Catalog': [
    'dct:title',
    'dct:description',
    'dct:publisher',
    'dct:modified',
    'dcat:dataset',
  ],
  'dcatapit:Dataset': [
    'dct:identifier',
    'dct:title',
    'dct:description',
    'dct:modified',
    'dct:rightsHolder',
    'dct:accrualPeriodicity',
    'dcat:theme',
    'dcat:distribution',
    'dct:spatial',
    'dct:conformsTo',
  ],
  'dcatapit:Distribution': ['dct:format', 'dcat:accessURL', 'dct:license'],
  'dcatapit:Agent': ['foaf:name'],
  'dcatapit:Standard': ['dct:identifier', 'dct:title'],
  'dct:Location': ['locn:geographicName'],
};

/** What a catalogue lacks: required properties, and nodes it points at but does not hold. */
export function findCatalogueGaps(quads: readonly Quad[]): readonly string[] {
  const subjects = new Map(
    [...Map.groupBy(quads, ({ subject }) => subject.value)].map(([subject, own]) => [
      subject,
      new Set(own.map(({ predicate }) => predicate.value)),
    ]),
  );
  const gaps = Object.entries(required).flatMap(([type, names]) => {
    const nodes = quads.filter(
      ({ predicate, object }) =>
        predicate.value === expandName('rdf:type') && object.value === expandName(type),
    );
    if (nodes.length === 0) return [`no ${type}`];
    return nodes.flatMap(({ subject }) =>
      names
        .filter((name) => subjects.get(subject.value)?.has(expandName(name)) !== true)
        .map((name) => `${subject.value} lacks ${name}`),
    );
  });
  const inner = [
    'dct:publisher',
    'dct:rightsHolder',
    'dcat:dataset',
    'dcat:distribution',
    'dct:license',
    'dct:spatial',
    'dct:conformsTo',
  ].map(expandName);
  const dangling = quads.filter(
    ({ predicate, object }) => inner.includes(predicate.value) && !subjects.has(object.value),
  );
  return [...gaps, ...dangling.map(({ object }) => `nothing is said of ${object.value}`)];
}
