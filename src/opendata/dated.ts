import { listOccurrences } from '../domain/timing/occurrences.ts';
import type { AreaRecord, ObjectiveRecord, Portal } from '../domain/content/portal.ts';

/** Whether an objective has at least one due day, and so a calendar. */
export function isDated({ actions }: ObjectiveRecord): boolean {
  return listOccurrences({ actions }).length > 0;
}

/** Offices with at least one due day, in the order of their names. */
export function listDatedAreas({ areas, objectives }: Portal): readonly AreaRecord[] {
  const dated = new Set(
    objectives.filter(isDated).flatMap((objective) => objective.areas.map(({ id }) => id)),
  );
  return areas.filter(({ id }) => dated.has(id));
}
