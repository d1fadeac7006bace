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

/** The last day on which an objective's page changed in what it reports: the plan's publication, an update, a correction or a withdrawal. */
export function objectiveChangedOn(
  { updates }: Pick<ObjectiveRecord, 'updates'>,
  planPublished: IsoDate,
): IsoDate {
  return updates.map(lastChangedOn).reduce((last, day) => (day > last ? day : last), planPublished);
}

/** How many changes readers have seen in what an objective reports: updates, corrections and withdrawals. Nothing that was published goes away, so it only grows. */
export function countReportChanges({ updates }: Pick<ObjectiveRecord, 'updates'>): number {
  return updates.reduce(
    (sum, { corrections, withdrawn }) =>
      sum + 1 + corrections.length + (withdrawn === undefined ? 0 : 1),
    0,
  );
}
