import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Municipality } from '../../domain/content/municipality.ts';
import type { ContentEntry, RawContent } from '../../domain/content/portal.ts';
import type { ContentProblem } from '../../domain/errors.ts';
import { contentText } from '../../i18n/commands/content-checks.ts';
import { explainIssue, quoteFound } from '../../i18n/commands/schema-messages.ts';
import { mostJsonBytes, mostYamlBytes, parseYaml } from './parse-yaml.ts';
import { contentSources, type ContentSource } from './content-sources.ts';
import { findMissingFiles } from './update-files.ts';

/** The content folder as far as its files are valid, and what is wrong with the others. */
export interface FolderContent extends Omit<RawContent, 'municipality'> {
  readonly municipality: Municipality | undefined;
  readonly problems: readonly ContentProblem[];
}

/** The entries of one collection as far as they are valid, and what is wrong with the others. */
export interface CollectionContent<Data> {
  readonly entries: readonly ContentEntry<Data>[];
  readonly problems: readonly ContentProblem[];
}

/** Every collection of a content folder, through the domain's schemas. */
export async function readContent(folder: string): Promise<FolderContent> {
  const problems: ContentProblem[] = [];
  const read = async <Schema extends z.ZodType>(source: ContentSource<Schema>) => {
    const collection = await readCollection(folder, source);
    problems.push(...collection.problems);
    return collection.entries;
  };
  const readData = async <Schema extends z.ZodType>(source: ContentSource<Schema>) =>
    (await read(source)).map(({ data }) => data);
  const updates = await read(contentSources.updates);
  problems.push(...(await findMissingFiles(folder, updates)), ...(await findOtherEndings(folder)));
  return {
    municipality: (await readData(contentSources.municipality))[0],
    plans: await read(contentSources.plans),
    goals: await readData(contentSources.goals),
    ambits: await readData(contentSources.ambits),
    strategicObjectives: await read(contentSources.strategicObjectives),
    areas: await read(contentSources.areas),
    objectives: await read(contentSources.objectives),
    updates,
    variations: await read(contentSources.variations),
    questionnaires: await read(contentSources.questionnaires),
    processes: await read(contentSources.processes),
    services: await read(contentSources.services),
    glossary: await readData(contentSources.glossary),
    faq: await readData(contentSources.faq),
    thesaurus: await readData(contentSources.thesaurus),
    reports: (await readData(contentSources.reports))[0],
    official: await read(contentSources.official),
    problems,
  };
}

/**
 * One collection of a content folder, sorted by file or in the order of its list. Ids are paths without their ending;
 * of a list they are places, so that a repeated code is found and not overwritten. Problems of all its files are told.
 */
export async function readCollection<Schema extends z.ZodType>(
  folder: string,
  source: ContentSource<Schema>,
): Promise<CollectionContent<z.output<Schema>>> {
  const problems: ContentProblem[] = [];
  const values = await readValues(folder, source, problems);
  const entries = values.flatMap(({ id, file, prefix, value }) => {
    const result = source.schema.safeParse(value, { error: explainIssue });
    if (result.success) return [{ id, data: result.data }];
    for (const { path, message } of result.error.issues) {
      const field = `${prefix}${path.map(String).join('.')}`.trim() || contentText.wholeFile;
      problems.push({ file, field, reason: quoteFound(message, findValue(value, path)) });
    }
    return [];
  });
  return { entries, problems };
}

/** What stands at a path of a value. */
function findValue(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (found, key) =>
      typeof found === 'object' && found !== null
        ? (found as Readonly<Record<PropertyKey, unknown>>)[key]
        : undefined,
    value,
  );
}

/** A value that no schema has seen yet, and its place. */
interface PlacedValue {
  readonly id: string;
  readonly file: string;
  /** What stands before the name of a field when a problem is told: the place in a list. */
  readonly prefix: string;
  readonly value: unknown;
}

async function readValues(
  folder: string,
  {
    kind,
    path,
    ending = '.yaml',
    isRequired,
    national = [],
  }: Omit<ContentSource<z.ZodType>, 'schema'>,
  problems: ContentProblem[],
): Promise<readonly PlacedValue[]> {
  if (kind === 'folder') {
    const names = await listFiles(join(folder, path), ending);
    const values = await Promise.all(
      names.map(async (name) => {
        const file = `${path}/${name}`;
        const value = await readYaml(folder, file, problems);
        return { id: name.slice(0, -ending.length), file, prefix: '', value };
      }),
    );
    return values.filter(({ value }) => value !== undefined);
  }
  const value = await readYaml(folder, path, problems, isRequired);
  if (kind === 'file')
    return value === undefined ? [] : [{ id: path, file: path, prefix: '', value }];
  if (value !== undefined && value !== null && !Array.isArray(value)) {
    problems.push({ file: path, field: contentText.wholeFile, reason: contentText.mustBeList });
    return [];
  }
  const own = (Array.isArray(value) ? value : []).map((item: unknown, index) => ({
    file: path,
    prefix: `[${String(index + 1)}] `,
    value: item,
  }));
  return joinNational(own, national, path).map((item, index) => ({
    ...item,
    id: String(index).padStart(5, '0'),
  }));
}

/** The items of a list behind those that the program brings; one with the `id` of such an item takes its place. */
function joinNational(
  own: readonly Omit<PlacedValue, 'id'>[],
  national: readonly { readonly id: string }[],
  file: string,
): readonly Omit<PlacedValue, 'id'>[] {
  const idOf = ({ value }: Pick<PlacedValue, 'value'>): unknown =>
    typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  const ids = new Set(national.map(({ id }) => id));
  const replacing = new Map(
    own.filter((item) => ids.has(String(idOf(item)))).map((item) => [idOf(item), item]),
  );
  return [
    ...national.map((value) => replacing.get(value.id) ?? { file, prefix: '', value }),
    ...own.filter((item) => replacing.get(idOf(item)) !== item),
  ];
}

/** What the importer writes beside the plans to be helped by staff; no entries. */
const aids = /\.(?:mapping|lineage)\.yaml$/u;

/** Files that somebody meant for the content and nothing reads; hidden folders, as those of git, are not the content's. */
async function findOtherEndings(folder: string): Promise<readonly ContentProblem[]> {
  const files = await listFiles(folder, '.yml');
  return files
    .filter((file) => !/(?:^|\/)\./u.test(file))
    .map((file) => ({ file, field: contentText.wholeFile, reason: contentText.otherEnding }));
}

/** Files below a folder with an ending, as paths from it, sorted; none when it does not exist. */
async function listFiles(folder: string, ending: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true }).catch(ignoreMissing<string[]>([]));
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith(ending) && !aids.test(name))
    .toSorted();
}

/** The value of a YAML (or JSON) file; nothing when it is not there or broken, which is told unless it may be missing. */
async function readYaml(
  folder: string,
  file: string,
  problems: ContentProblem[],
  isRequired = false,
): Promise<unknown> {
  const text = await readFile(join(folder, file), 'utf8').catch(ignoreMissing(undefined));
  if (text === undefined) {
    if (isRequired)
      problems.push({ file, field: contentText.wholeFile, reason: contentText.missingFile });
    return undefined;
  }
  const parsed = parseYaml(text, file.endsWith('.json') ? mostJsonBytes : mostYamlBytes);
  if ('value' in parsed) return parsed.value;
  problems.push({ file, field: contentText.line(parsed.line), reason: parsed.reason });
  return undefined;
}

function ignoreMissing<Value>(instead: Value): (error: unknown) => Value {
  return (error) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return instead;
    throw error;
  };
}
