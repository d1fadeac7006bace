import type { IsoDate } from '../iso-date.ts';
import type { ObjectiveRecord } from '../content/portal.ts';
import type { Update } from '../content/update.ts';

/** Whether an update still holds; a withdrawn one stays on its page and counts for nothing. */
export function isStanding({ withdrawn }: Pick<Update, 'withdrawn'>): boolean {
  return withdrawn === undefined;
}

/** The last day on which readers saw something change in an update: its publication, a correction or its withdrawal. */
export function lastChangedOn({
  published,
  corrections,
  withdrawn,
}: Pick<Update, 'published' | 'corrections' | 'withdrawn'>): IsoDate {
  return corrections.reduce(
    (last, { date }) => (date > last ? date : last),
    withdrawn !== undefined && withdrawn.date > published ? withdrawn.date : published,
  );
}

/** The last day on which the plan itself said something else of an objective: a variation, its publication, or that of the plan that holds it no more. */
export function planChangedOn(
  { variations, leftOn }: Pick<ObjectiveRecord, 'variations' | 'leftOn'>,
  planPublished: IsoDate,
): IsoDate {
  return variations.reduce(
    (last, { published }) => (published > last ? published : last),
    leftOn ?? planPublished,
  );
}

/**
 * The last day on which an objective's page changed in what happened: the plan's publication, a variation, an update, a correction or a
 * withdrawal.
 */
export function objectiveChangedOn(
  objective: Pick<ObjectiveRecord, 'updates' | 'variations' | 'leftOn'>,
  planPublished: IsoDate,
): IsoDate {
  return objective.updates
    .map(lastChangedOn)
    .reduce((last, day) => (day > last ? day : last), planChangedOn(objective, planPublished));
}

/** How many changes readers have seen of an objective: variations, updates, corrections and withdrawals. Nothing that was published goes away, so it only grows. */
export function countChanges({
  updates,
  variations,
}: Pick<ObjectiveRecord, 'updates' | 'variations'>): number {
  return updates.reduce(
    (sum, { corrections, withdrawn }) =>
      sum + 1 + corrections.length + (withdrawn === undefined ? 0 : 1),
    variations.length,
  );
}
