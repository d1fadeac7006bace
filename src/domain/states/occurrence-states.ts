import type { ObjectiveRecord } from '../content/portal.ts';
import type { ReportedStatus, Update } from '../content/update.ts';
import type { IsoDate } from '../iso-date.ts';
import { comparePartialDates, findFirstDay, findLastDay } from '../partial-date.ts';
import { listActionOccurrences, type Occurrence } from '../timing/occurrences.ts';
import { isStanding } from './standing.ts';

/**
 * Where an occurrence stands: its day is to come; it has passed and nobody reported (`open`); reported, not done; done, in time or
 * late; moved, by a report or a variation, to a day that is to come; dropped.
 */
export type OccurrenceState =
  'to-come' | 'open' | 'reported' | 'done' | 'done-late' | 'moved' | 'dropped';

/** An occurrence with its state on a day; `day` is the one in force, after a report has moved it. */
export interface StatedOccurrence<Report extends Update = Update> extends Occurrence {
  readonly state: OccurrenceState;
  /** The report that settles it. */
  readonly settledBy: Report | undefined;
  /** Reports on it that settle nothing: why it is open, that work has not begun, that a day which has passed was to be the new one. */
  readonly remarks: readonly Report[];
}

type Outcome = 'reported' | 'done' | 'dropped';

/** What a status says of the occurrence it is reported of; nothing where no work was done. */
const outcomes: Readonly<Record<ReportedStatus, Outcome | undefined>> = {
  'not-started': undefined,
  'in-progress': 'reported',
  ongoing: 'reported',
  completed: 'done',
  postponed: 'reported',
  dropped: 'dropped',
};

/**
 * Every occurrence of an objective with its state on the day `now`, action after action. A standing report settles the days it names
 * (`due`) unless it says that work has not begun; without them the only one of its action, if it can date from the window's first day
 * on. `completed` and `dropped` without named days close all that is not done, whatever their date. Where an objective has one action, a
 * report on the whole is one on that action.
 */
export function readOccurrences<Report extends Update>(
  { actions, updates }: Pick<ObjectiveRecord, 'actions'> & { readonly updates: readonly Report[] },
  now: IsoDate,
): readonly StatedOccurrence<Report>[] {
  const standing = updates
    .filter(isStanding)
    .toSorted(
      (a, b) =>
        comparePartialDates(a.date, b.date) || comparePartialDates(a.published, b.published),
    );
  return actions.flatMap((action) => {
    const occurrences = listActionOccurrences(action);
    const reports = standing.filter(
      (update) =>
        update.action === action.id ||
        (update.action === undefined && (actions.length === 1 || closesAll(update))),
    );
    return occurrences.map((occurrence) =>
      stateOccurrence(occurrence, reports, now, occurrences.length === 1),
    );
  });
}

/** Whether a report closes all that is not done of what it is about. */
function closesAll({ status, due }: Update): boolean {
  return due === undefined && (status === 'completed' || status === 'dropped');
}

/** Reports come oldest first: of several that settle an occurrence, the last one holds. */
function stateOccurrence<Report extends Update>(
  occurrence: Occurrence,
  reports: readonly Report[],
  now: IsoDate,
  isOnly: boolean,
): StatedOccurrence<Report> {
  let day = occurrence.day;
  let outcome: Outcome | undefined;
  let settledBy: Report | undefined;
  const remarks: Report[] = [];
  for (const report of reports) {
    const { due, newDue, status } = report;
    const isAbout =
      due?.some((named) => [occurrence.planned, occurrence.day, day].includes(named)) ??
      (closesAll(report)
        ? outcome !== 'done' && outcome !== 'dropped'
        : isOnly && findLastDay(report.date) >= occurrence.start);
    if (!isAbout) continue;
    const next = status === undefined ? undefined : outcomes[status];
    if (next === undefined) remarks.push(report);
    else if (newDue !== undefined && newDue < now) {
      // The new day has passed as well: what put it off settles it no longer.
      day = newDue;
      outcome = undefined;
      settledBy = undefined;
      remarks.push(report);
    } else {
      day = newDue ?? day;
      outcome = next;
      settledBy = report;
    }
  }
  return {
    ...occurrence,
    day,
    state: nameState(outcome, settledBy, { planned: occurrence.planned, day, now }),
    settledBy,
    remarks,
  };
}

function nameState(
  outcome: Outcome | undefined,
  settledBy: Update | undefined,
  {
    planned,
    day,
    now,
  }: { readonly planned: IsoDate; readonly day: IsoDate; readonly now: IsoDate },
): OccurrenceState {
  if (outcome === 'dropped') return 'dropped';
  if (outcome === 'done')
    return settledBy !== undefined && findFirstDay(settledBy.date) > day ? 'done-late' : 'done';
  if (day < now) return outcome ?? 'open';
  return day === planned ? 'to-come' : 'moved';
}

/** Whether an occurrence is done or dropped, so that nothing of it is left to do. */
export function isClosed({ state }: Pick<StatedOccurrence, 'state'>): boolean {
  return state === 'done' || state === 'done-late' || state === 'dropped';
}

/** What the calendar says of an objective or an action; `past-due` means that a day has passed in silence. */
export type ScheduledState = 'past-due' | 'under-way' | 'upcoming' | 'settled' | 'unscheduled';

/**
 * The state of occurrences together on the day `now`: past due if any is open, else under way inside a window, else upcoming before
 * one, else settled, since all days have passed and there is a report on each; unscheduled where there is none.
 */
export function findScheduledState(
  occurrences: readonly Pick<StatedOccurrence, 'state' | 'start' | 'day'>[],
  now: IsoDate,
): ScheduledState {
  if (occurrences.length === 0) return 'unscheduled';
  if (occurrences.some(({ state }) => state === 'open')) return 'past-due';
  if (occurrences.some(({ start, day }) => start <= now && now <= day)) return 'under-way';
  return occurrences.some(({ start }) => start > now) ? 'upcoming' : 'settled';
}
