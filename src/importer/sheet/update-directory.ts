import type { Area } from '../../domain/content/area.ts';
import type { Objective } from '../../domain/content/objective.ts';
import type { Update } from '../../domain/content/update.ts';
import type { FolderContent } from '../read-content.ts';

/** What the rows of a sheet can refer to, by id. */
export interface UpdateDirectory {
  readonly objectives: ReadonlyMap<string, Objective>;
  /** Present slug of an objective by the ones it had before. */
  readonly formerSlugs: ReadonlyMap<string, string>;
  readonly areas: ReadonlyMap<string, Area>;
  /** Published updates by `slug/name`. */
  readonly updates: ReadonlyMap<string, Update>;
}

/** The directory of a content folder. */
export function makeDirectory({
  objectives,
  areas,
  updates,
}: Pick<FolderContent, 'objectives' | 'areas' | 'updates'>): UpdateDirectory {
  const byId = <Data>(
    entries: readonly { readonly id: string; readonly data: Data }[],
  ): ReadonlyMap<string, Data> => new Map(entries.map(({ id, data }) => [id, data]));
  return {
    objectives: byId(objectives),
    formerSlugs: new Map(
      objectives.flatMap(({ id, data }) => data.formerSlugs.map((slug) => [slug, id] as const)),
    ),
    areas: byId(areas),
    updates: byId(updates),
  };
}
