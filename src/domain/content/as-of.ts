import type { IsoDate } from '../iso-date.ts';
import type { RawContent } from './portal.ts';
import type { Update } from './update.ts';

/**
 * The content as the portal published it on a day, by the days of publication and not by those of the facts: later updates are not there, of
 * the others later corrections and withdrawals are undone. Words that a correction did not keep stay those of today; versions hold them.
 */
export function asOf(content: RawContent, day: IsoDate): RawContent {
  return {
    ...content,
    updates: content.updates.flatMap(({ id, data }) =>
      listPublished([data], day).map((update) => ({ id, data: update })),
    ),
  };
}

/** What of an objective's record changes with the day it is looked at. */
interface Dated<Report extends Update> {
  readonly updates: readonly Report[];
}

/** An objective as the portal published it on a day no later than its own; see `asOf`. */
export function objectiveAsOf<Report extends Update, Own extends Dated<Report>>(
  objective: Own & Dated<Report>,
  day: IsoDate,
): Own {
  return { ...objective, updates: listPublished(objective.updates, day) };
}

/** Days, ascending, on which what the portal published of an objective changed, its first publication apart. */
export function listPublicationDays({ updates }: Dated<Update>): readonly IsoDate[] {
  const days = updates.flatMap(({ published, corrections, withdrawn }) => [
    published,
    ...corrections.map(({ date }) => date),
    ...(withdrawn === undefined ? [] : [withdrawn.date]),
  ]);
  return [...new Set(days)].toSorted();
}

/** The updates that stood on the page on a day, as they stood. */
function listPublished<Report extends Update>(
  updates: readonly Report[],
  day: IsoDate,
): readonly Report[] {
  return updates.filter(({ published }) => published <= day).map((update) => undo(update, day));
}

/** An update without what was changed of it after a day. */
function undo<Report extends Update>(update: Report, day: IsoDate): Report {
  const { corrections, withdrawn } = update;
  const later = corrections.filter(({ date }) => date > day);
  const isWithdrawnLater = withdrawn !== undefined && withdrawn.date > day;
  if (later.length === 0 && !isWithdrawnLater) return update;
  const former = later
    .toReversed()
    .flatMap((correction) => Object.entries(correction.former ?? {}))
    .map(([field, value]) => [field, value ?? undefined] as const);
  return {
    ...update,
    ...Object.fromEntries(former),
    corrections: corrections.slice(0, corrections.length - later.length),
    ...(isWithdrawnLater && { withdrawn: undefined }),
  };
}
