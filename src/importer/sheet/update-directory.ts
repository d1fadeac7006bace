import { createHash } from 'node:crypto';
import type { Area } from '../../domain/content/area.ts';
import type { Objective } from '../../domain/content/objective.ts';
import type { ActionRecord } from '../../domain/content/portal.ts';
import { listActions } from '../../domain/content/timed-actions.ts';
import type { Update } from '../../domain/content/update.ts';
import { ContentError } from '../../domain/errors.ts';
import type { FolderContent } from '../../catalog/read-content/read-content.ts';
import { readExistingContent } from '../command/command-line.ts';

/** What the rows of a sheet can refer to, by id. */
export interface UpdateDirectory {
  readonly objectives: ReadonlyMap<string, Objective>;
  /** Present slug of an objective by the ones it had before. */
  readonly formerSlugs: ReadonlyMap<string, string>;
  readonly areas: ReadonlyMap<string, Area>;
  /** The actions of each objective as the calendar reads them, by slug. */
  readonly actions: ReadonlyMap<string, readonly ActionRecord[]>;
  /** Published updates by `slug/name`. */
  readonly updates: ReadonlyMap<string, Update>;
}

/** The directory of a content folder. */
export function makeDirectory(
  content: Pick<FolderContent, 'objectives' | 'areas' | 'updates' | 'plans' | 'variations'>,
): UpdateDirectory {
  const { objectives, areas, updates } = content;
  const byId = <Data>(
    entries: readonly { readonly id: string; readonly data: Data }[],
  ): ReadonlyMap<string, Data> => new Map(entries.map(({ id, data }) => [id, data]));
  return {
    objectives: byId(objectives),
    formerSlugs: new Map(
      objectives.flatMap(({ id, data }) => data.formerSlugs.map((slug) => [slug, id] as const)),
    ),
    areas: byId(areas),
    actions: listActions(content),
    updates: byId(updates),
  };
}

/** The directory of a content folder and its current plan. Throws where the folder is missing or files that updates lean on are broken. */
export async function readUpdateContent(
  folder: string,
): Promise<{ readonly directory: UpdateDirectory; readonly plan: string }> {
  const content = await readExistingContent(folder);
  const broken = content.problems.filter(({ file }) =>
    /^(?:objectives\/|plans\/|updates\/|variations\/|areas\/|municipality\.yaml)/u.test(file),
  );
  if (broken.length > 0 || content.municipality === undefined) throw new ContentError(broken);
  return { directory: makeDirectory(content), plan: content.municipality.currentPlan };
}

/** A short mark of an update's content; begins with a letter, so that no spreadsheet takes it for a number. */
export function markVersion(update: Update): string {
  const sorted = Object.entries(update).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `v${createHash('sha256').update(JSON.stringify(sorted)).digest('hex').slice(0, 8)}`;
}
