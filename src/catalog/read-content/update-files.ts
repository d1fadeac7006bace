import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentEntry, ObjectiveRecord } from '../../domain/content/portal.ts';
import type { Update } from '../../domain/content/update.ts';
import { listFileNames, listShownFiles } from '../../domain/content/update-file.ts';
import type { ContentProblem } from '../../domain/errors.ts';
import { contentText } from '../../i18n/commands/content-checks.ts';

/** Where a photo or a document of an objective's reports lies in a content folder. */
export function placeUpdateFile(folder: string, slug: string, name: string): string {
  return join(folder, 'files', slug, name);
}

/** The bytes of a photo or a document. Rejects where it is not there. */
export function readUpdateFile(folder: string, slug: string, name: string): Promise<Buffer> {
  return readFile(placeUpdateFile(folder, slug, name));
}

/** Objective and name of each photo and document that readers are shown, once. */
export function listUpdateFiles(
  objectives: readonly Pick<ObjectiveRecord, 'slug' | 'updates'>[],
): readonly { readonly slug: string; readonly name: string }[] {
  return objectives.flatMap(({ slug, updates }) =>
    [...new Set(updates.flatMap(listShownFiles).flatMap(listFileNames))].map((name) => ({
      slug,
      name,
    })),
  );
}

/** Files that reports name although the content does not hold them. */
export async function findMissingFiles(
  folder: string,
  updates: readonly ContentEntry<Update>[],
): Promise<readonly ContentProblem[]> {
  const problems = await Promise.all(
    updates.flatMap(({ id, data }) => {
      const [slug = ''] = id.split('/');
      return listShownFiles(data)
        .flatMap(listFileNames)
        .map(async (name) => {
          const found = await stat(placeUpdateFile(folder, slug, name)).catch(() => undefined);
          return found?.isFile() === true
            ? []
            : [
                {
                  file: `updates/${id}.yaml`,
                  field: 'files',
                  reason: contentText.fileMissing(`files/${slug}/${name}`),
                },
              ];
        });
    }),
  );
  return problems.flat();
}
