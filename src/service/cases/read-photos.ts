import { caseLimits } from '../../domain/cases/case-limits.ts';
import { largestFile, prepareOnlyPhoto } from '../../desk/files/prepare-file.ts';

import { caseProblems } from '../../i18n/cases/case-form.ts';
import { fileProblems } from '../../i18n/desk/files.ts';
import type { SentFile } from '../http/read-multipart.ts';
import type { HeldForm } from './held-photos.ts';

/** Photos written anew without what they bring beside their pictures, and what is wrong with the others. */
export interface ReadPhotos extends HeldForm {
  readonly problems: readonly string[];
}

/** The photos that somebody sent, after those that had arrived before. */
export async function readPhotos(
  sent: readonly SentFile[],
  held: HeldForm | undefined,
): Promise<ReadPhotos> {
  const names = [...(held?.names ?? [])];
  const files = [...(held?.files ?? [])];
  const problems: string[] = [];
  if (names.length + sent.length > caseLimits.photos)
    return { names, files, problems: [caseProblems.manyPhotos(caseLimits.photos)] };
  for (const [index, { bytes }] of sent.entries()) {
    const prepared =
      bytes === undefined
        ? { problem: fileProblems.large(largestFile / 1024 / 1024) }
        : await prepareOnlyPhoto(bytes);
    if (prepared.problem !== undefined)
      problems.push(caseProblems.photo(index + 1, prepared.problem));
    else if (!names.includes(prepared.file.name)) {
      names.push(prepared.file.name);
      files.push(...prepared.contents);
    }
  }
  return { names, files, problems };
}
