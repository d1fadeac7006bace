import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import {
  publishedCommentSchema,
  type ObjectiveComment,
} from '../domain/satisfaction/published-comment.ts';
import type { ObjectiveRecord } from '../domain/content/portal.ts';

let loaded: Promise<readonly ObjectiveComment[]> | undefined;

/** The published comments about an objective, under whichever address it had, the latest first; none where the build was given none (`PUBLISHED_COMMENTS` names its file). */
export async function loadPublished({
  slug,
  formerSlugs,
}: Pick<ObjectiveRecord, 'slug' | 'formerSlugs'>): Promise<readonly ObjectiveComment[]> {
  return (await loadComments()).filter(
    ({ objective }) => objective === slug || formerSlugs.includes(objective),
  );
}

/** How many comments about objectives are published, and how many of them the office has answered. */
export async function countPublished(): Promise<{
  readonly said: number;
  readonly answered: number;
}> {
  const comments = await loadComments();
  return {
    said: comments.length,
    answered: comments.filter(({ reply }) => reply !== undefined).length,
  };
}

function loadComments(): Promise<readonly ObjectiveComment[]> {
  loaded ??= readComments(process.env['PUBLISHED_COMMENTS'] ?? '');
  return loaded;
}

async function readComments(file: string): Promise<readonly ObjectiveComment[]> {
  return file === ''
    ? []
    : z.array(publishedCommentSchema).parse(JSON.parse(await readFile(file, 'utf8')));
}
