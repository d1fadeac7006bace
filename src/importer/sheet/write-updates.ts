import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ContentError } from '../../domain/errors.ts';
import { updateSchema } from '../../domain/content/update.ts';
import { writeFiles, type FileText } from '../command/write-files.ts';
import { editUpdate, formatUpdate } from './update-yaml.ts';
import type { PlannedChange, PlannedNew } from './plan-row.ts';

/**
 * Writes the files of new and changed updates, all or none, after those that lie `beside` them; returns their paths. Throws a ContentError when a file could not be
 * read back as the update it holds.
 */
export async function writeUpdates(
  folder: string,
  {
    added,
    changed,
  }: {
    readonly added: readonly Pick<PlannedNew, 'id' | 'update'>[];
    readonly changed: readonly Pick<PlannedChange, 'id' | 'before' | 'update'>[];
  },
  beside: readonly FileText[] = [],
): Promise<readonly string[]> {
  const created = added.map(({ id, update }): FileText => {
    const text = formatUpdate(update);
    const { error } = updateSchema.safeParse(parse(text));
    if (error !== undefined)
      throw new ContentError(
        error.issues.map(({ path, message }) => ({
          file: `updates/${id}.yaml`,
          field: path.join('.'),
          reason: message,
        })),
      );
    return { path: join(folder, 'updates', `${id}.yaml`), text };
  });
  const edited = await Promise.all(
    changed.map(async ({ id, before, update }): Promise<FileText> => {
      const path = join(folder, 'updates', `${id}.yaml`);
      return {
        path,
        text: editUpdate(await readFile(path, 'utf8'), before, update, `updates/${id}.yaml`),
      };
    }),
  );
  const files = [...created, ...edited];
  await writeFiles([...beside, ...files]);
  return files.map(({ path }) => path);
}
