import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { listFileNames } from '../../domain/content/update-file.ts';
import { updateSchema, type Update } from '../../domain/content/update.ts';
import { ContentError } from '../../domain/errors.ts';
import { readPortal } from '../../catalog/read-content/read-portal.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { planNew } from '../../importer/sheet/plan-row.ts';
import type { PreparedFile } from '../files/prepare-file.ts';
import { readContent } from '../../catalog/read-content/read-content.ts';
import { placeUpdateFile } from '../../catalog/read-content/update-files.ts';
import { markVersion, type UpdateDirectory } from '../../importer/sheet/update-directory.ts';
import { writeUpdates } from '../../importer/sheet/write-updates.ts';
import { publishingTexts } from '../../i18n/desk/publishing.ts';
import { recordVersions } from '../../importer/versions/record-versions.ts';

/** The name that the file of a report takes, `slug/2026-05-20-il-tetto-e-finito`; nothing where the content says it already, or something too near it. */
export function nameReport(
  slug: string,
  report: Omit<Update, 'published'>,
  directory: UpdateDirectory,
  today: IsoDate,
): string | undefined {
  const fields = {
    date: report.date,
    action: report.action,
    due: report.due,
    newDue: report.newDue,
    status: report.status,
    confidence: report.confidence,
    percent: report.percent,
    values: report.values,
    title: report.title,
    text: report.text,
    evidence: report.evidence,
    office: report.office,
    minor: report.minor,
  };
  const row = {
    row: 0,
    slug,
    fields,
    id: undefined,
    version: undefined,
    correction: undefined,
    withdrawal: undefined,
  };
  const planned = planNew(row, directory, new Set(directory.updates.keys()), today);
  return planned === undefined || planned.problems.length > 0 ? undefined : planned.id;
}

/**
 * Writes the file of a report, unless it is there already: whoever stopped halfway goes on from here, and nothing is written twice. One that corrects or
 * withdraws what is published takes the place of the report marked `version`, which it gives back. Rejects with a ContentError when the content as it
 * would be then cannot be published, or when something else stands there by now. Photos and documents take their names before the report does.
 */
export async function writeReport(
  folder: string,
  id: string,
  report: Update,
  version = '',
  contents: readonly PreparedFile['contents'][number][] = [],
): Promise<Update | undefined> {
  const there = await readReportFile(folder, id);
  if (version === '') {
    if (there !== undefined) return undefined;
    const [slug = ''] = id.split('/');
    const beside = contents.map(({ name, bytes }) => ({
      path: placeUpdateFile(folder, slug, name),
      text: bytes,
    }));
    await writeUpdates(folder, { added: [{ id, update: report }], changed: [] }, beside);
    return undefined;
  }
  if (isDeepStrictEqual(there, report)) return undefined;
  if (there === undefined || markVersion(there) !== version)
    throw new ContentError([
      { file: `updates/${id}.yaml`, field: 'version', reason: publishingTexts.changedThere },
    ]);
  await writeUpdates(folder, { added: [], changed: [{ id, before: there, update: report }] });
  return there;
}

/** Takes away a report that the content cannot hold, and those of its files that no other report of the objective names. */
export async function removeReport(
  folder: string,
  id: string,
  { files = [] }: Update,
): Promise<void> {
  const [slug = ''] = id.split('/');
  const { updates } = await readContent(folder);
  const used = new Set(
    updates
      .filter((other) => other.id !== id && other.id.startsWith(`${slug}/`))
      .flatMap(({ data }) => (data.files ?? []).map(({ name }) => name)),
  );
  await rm(join(folder, 'updates', `${id}.yaml`), { force: true });
  for (const name of files.filter((file) => !used.has(file.name)).flatMap(listFileNames))
    await rm(placeUpdateFile(folder, slug, name), { force: true });
}

/** Appends to the histories what the content states now. Rejects with a ContentError when files of it contradict each other. */
export async function recordContent(folder: string, today: IsoDate): Promise<void> {
  await recordVersions(folder, await readPortal(folder, today));
}

async function readReportFile(folder: string, id: string): Promise<Update | undefined> {
  try {
    const text = await readFile(join(folder, 'updates', `${id}.yaml`), 'utf8');
    return updateSchema.parse(parse(text));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
