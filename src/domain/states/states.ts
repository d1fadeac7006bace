import type { ActionRecord, ObjectiveRecord } from '../content/portal.ts';
import type { Update } from '../content/update.ts';
import type { IsoDate } from '../iso-date.ts';
import {
  findScheduledState,
  isClosed,
  readOccurrences,
  type ScheduledState,
  type StatedOccurrence,
} from './occurrence-states.ts';
import { reportedState, type ReportedState, rollUpReportedStates } from './status.ts';

/** Both states of an objective or an action on a day, with the days they come from. */
export interface States<Report extends Update = Update> {
  readonly scheduled: ScheduledState;
  /** Undefined while nobody has reported a status. */
  readonly report: ReportedState | undefined;
  readonly occurrences: readonly StatedOccurrence<Report>[];
  /** The first occurrence whose day has not passed and of which something is left to do. */
  readonly next: StatedOccurrence<Report> | undefined;
  readonly lastDue: IsoDate | undefined;
}

interface Reported<Report extends Update> {
  readonly actions: ObjectiveRecord['actions'];
  readonly updates: readonly Report[];
}

/** Both states of an objective on the day `now`: its own report, else what those on its actions add up to. */
export function findObjectiveStates<Report extends Update>(
  objective: Reported<Report>,
  now: IsoDate,
): States<Report> {
  const occurrences = readOccurrences(objective, now);
  const { actions, updates } = objective;
  return {
    ...readCalendar(occurrences, now),
    report:
      findReport(updates, undefined, occurrences) ??
      rollUpReportedStates(
        actions.map(({ id }) =>
          findReport(
            updates,
            id,
            occurrences.filter(({ actionId }) => actionId === id),
          ),
        ),
      ),
  };
}

/** Both states of an action of an objective on the day `now`. */
export function findActionStates<Report extends Update>(
  objective: Reported<Report>,
  { id }: Pick<ActionRecord, 'id'>,
  now: IsoDate,
): States<Report> {
  const occurrences = readOccurrences(objective, now).filter(({ actionId }) => actionId === id);
  return {
    ...readCalendar(occurrences, now),
    report: findReport(objective.updates, id, occurrences),
  };
}

function findReport(
  updates: readonly Update[],
  actionId: string | undefined,
  occurrences: readonly StatedOccurrence[],
): ReportedState | undefined {
  return reportedState(updates, actionId, findLastDue(occurrences), !occurrences.every(isClosed));
}

function findLastDue(occurrences: readonly StatedOccurrence[]): IsoDate | undefined {
  return occurrences
    .map(({ day }) => day)
    .toSorted()
    .at(-1);
}

function readCalendar<Report extends Update>(
  occurrences: readonly StatedOccurrence<Report>[],
  now: IsoDate,
): Omit<States<Report>, 'report'> {
  return {
    scheduled: findScheduledState(occurrences, now),
    occurrences,
    next: occurrences
      .filter((occurrence) => occurrence.day >= now && !isClosed(occurrence))
      .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
      .at(0),
    lastDue: findLastDue(occurrences),
  };
}
