import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { isContentFolder } from '../../catalog/read-content/content-folder.ts';
import { readContent } from '../../catalog/read-content/read-content.ts';
import { importerText } from '../../i18n/commands/importer.ts';
import { OptionsError } from '../command/command-line.ts';
import type { FileText } from '../command/write-files.ts';
import { findField, type LabelMapping } from '../recognise/labels/label-reader.ts';
import { synonyms, type FieldName } from '../recognise/labels/synonyms.ts';
import type { LabelUse } from '../recognise/plan-document-records.ts';

const text = importerText.labels;

/** The Italian name of a field, as the mapping file and the report write it. */
export function nameMeaning(field: string): string {
  const [name = '', period] = field.split(' ');
  const known = Object.hasOwn(synonyms, name) ? synonyms[name as FieldName][0] : undefined;
  const shown = known ?? text.columns[name] ?? text.unknown;
  return period === undefined ? shown : `${shown} ${period}`;
}

function pathOf(folder: string, plan: string): string {
  return join(folder, 'plans', `${plan}.mapping.yaml`);
}

/**
 * What staff have written of the labels of a plan; empty where there is no such file. Without a plan that of the municipality's
 * current one is read. Throws an OptionsError for a file that says something else.
 */
export async function readMapping(folder: string, plan: string | undefined): Promise<LabelMapping> {
  if (plan === undefined && !(await isContentFolder(folder))) return new Map();
  const id = plan ?? (await readContent(folder)).municipality?.currentPlan;
  return id === undefined ? new Map() : readPairs(pathOf(folder, id));
}

async function readPairs(file: string): Promise<LabelMapping> {
  const written = await readFile(file, 'utf8').catch((error: unknown) => {
    if (
      error instanceof Error &&
      'code' in error &&
      (error.code === 'ENOENT' || error.code === 'ENOTDIR')
    )
      return '';
    throw error;
  });
  const value = parseSafely(written, file);
  if (value === null || value === undefined) return new Map();
  if (typeof value !== 'object' || Array.isArray(value)) throw new OptionsError(text.badFile(file));
  const pairs = Object.entries(value).map(([label, name]) => {
    if (typeof name !== 'string') throw new OptionsError(text.badFile(file));
    if (name !== text.unknown && findField(name) === undefined)
      throw new OptionsError(text.badName(file, label, name));
    return [label, name] as const;
  });
  return new Map(pairs);
}

function parseSafely(written: string, file: string): unknown {
  try {
    return parse(written);
  } catch {
    throw new OptionsError(text.badFile(file));
  }
}

/** The mapping file with a line for each label that it does not have yet; none where there is nothing to add. */
export async function describeMapping(
  folder: string,
  plan: string,
  labels: readonly LabelUse[],
): Promise<readonly FileText[]> {
  const path = pathOf(folder, plan);
  const known = await readPairs(path);
  const added = labels.filter(
    ({ label, field }) =>
      !known.has(label) && !['window', 'card', 'form', 'reference'].includes(field) && label !== '',
  );
  if (added.length === 0) return [];
  const all = Object.fromEntries([
    ...known,
    ...added.map(({ label, field }) => [label, nameMeaning(field)] as const),
  ]);
  return [{ path, text: `${text.fileHead}\n${stringify(all, { lineWidth: 0 })}` }];
}
