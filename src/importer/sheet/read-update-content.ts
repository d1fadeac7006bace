import { stat } from 'node:fs/promises';
import { ContentError } from '../../domain/errors.ts';
import { importerText } from '../../i18n/commands/importer.ts';
import { OptionsError } from '../command/command-line.ts';
import { readContent } from '../read-content.ts';
import { makeDirectory, type UpdateDirectory } from './update-directory.ts';

/** The directory of a content folder and its current plan. Throws where the folder is missing or files that updates lean on are broken. */
export async function readUpdateContent(
  folder: string,
): Promise<{ readonly directory: UpdateDirectory; readonly plan: string }> {
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory() !== true)
    throw new OptionsError(importerText.arguments.noContent(folder));
  const content = await readContent(folder);
  const broken = content.problems.filter(({ file }) =>
    /^(?:objectives\/|updates\/|areas\/|municipality\.yaml)/u.test(file),
  );
  if (broken.length > 0 || content.municipality === undefined) throw new ContentError(broken);
  return { directory: makeDirectory(content), plan: content.municipality.currentPlan };
}
