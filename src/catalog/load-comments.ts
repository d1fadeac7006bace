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
  loaded ??= readComments(process.env['PUBLISHED_COMMENTS'] ?? '');
  return (await loaded).filter(
    ({ objective }) => objective === slug || formerSlugs.includes(objective),
  );
}

async function readComments(file: string): Promise<readonly ObjectiveComment[]> {
  return file === ''
    ? []
    : z.array(publishedCommentSchema).parse(JSON.parse(await readFile(file, 'utf8')));
}
