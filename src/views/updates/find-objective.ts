import {
  listEveryObjective,
  type ObjectiveRecord,
  type Portal,
} from '../../domain/content/portal.ts';

const recordsOfPortal = new WeakMap<Portal, ReadonlyMap<string, ObjectiveRecord>>();

/** The objective with a slug; looked up in one index for each portal. */
export function findObjective(portal: Portal, slug: string): ObjectiveRecord | undefined {
  const records =
    recordsOfPortal.get(portal) ??
    new Map(listEveryObjective(portal).map((record) => [record.slug, record]));
  recordsOfPortal.set(portal, records);
  return records.get(slug);
}
