import { assemblePortal } from '../../domain/content/assemble-portal.ts';
import type { Portal } from '../../domain/content/portal.ts';
import { ContentError } from '../../domain/errors.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { findChangedQuestions } from './asked-questions.ts';
import { findChangedWords } from './guard-official-words.ts';
import { readContent } from './read-content.ts';

/** The portal of a content folder on a day, without Astro. Throws a ContentError that names everything that stops a build. */
export async function readPortal(folder: string, day: IsoDate): Promise<Portal> {
  const { municipality, problems, ...rest } = await readContent(folder);
  if (municipality === undefined || problems.length > 0) throw new ContentError(problems);
  const content = { ...rest, municipality };
  const portal = assemblePortal(content, day);
  const changed = [
    ...(await findChangedWords(folder, content)),
    ...(await findChangedQuestions(folder, content)),
  ];
  if (changed.length > 0) throw new ContentError(changed);
  return portal;
}
