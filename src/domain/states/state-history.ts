import { listPublicationDays, objectiveAsOf } from '../content/as-of.ts';
import type { ObjectiveRecord } from '../content/portal.ts';
import type { ReportedStatus } from '../content/update.ts';
import { addDays, type IsoDate } from '../iso-date.ts';
import { listOccurrences } from '../timing/occurrences.ts';
import type { ScheduledState } from './occurrence-states.ts';
import { findActionStates, findObjectiveStates, type States } from './states.ts';

/** Days through which the portal showed the same states of an objective or an action. */
export interface StateInterval {
  /** First of these days. */
  readonly from: IsoDate;
  /** Last of them; absent where the states still hold. */
  readonly until: IsoDate | undefined;
  readonly scheduled: ScheduledState;
  readonly reported: ReportedStatus | 'none';
  readonly completedLate: boolean;
}

type ShownState = Pick<StateInterval, 'scheduled' | 'reported' | 'completedLate'>;

/** The states of an objective, or of one of its actions, from its publication on; the intervals follow each other without gaps. */
export interface StateHistory {
  /** Absent for the objective as a whole. */
  readonly actionId: string | undefined;
  readonly intervals: readonly StateInterval[];
}

/**
 * What an objective's page showed on every day from `published` to `now`, for the objective and then for each action: a new interval begins
 * with the day on which another state was to be read, because something was published or because the calendar moved on.
 */
export function listStateHistories(
  objective: ObjectiveRecord,
  published: IsoDate,
  now: IsoDate,
): readonly StateHistory[] {
  const days = listTurningDays(objective, published, now).map((day) => ({
    day,
    then: objectiveAsOf(objective, day),
  }));
  return [undefined, ...objective.actions.map(({ id }) => id)].map((actionId) => ({
    actionId,
    intervals: joinDays(
      days.map(({ day, then }) => ({
        day,
        states:
          actionId === undefined
            ? findObjectiveStates(then, day)
            : findActionStates(then, { id: actionId }, day),
      })),
    ),
  }));
}

/** Every day on which a state can change, the first one among them, ascending. */
function listTurningDays(
  objective: ObjectiveRecord,
  published: IsoDate,
  now: IsoDate,
): readonly IsoDate[] {
  const publications = listPublicationDays(objective);
  const occurrences = [published, ...publications].flatMap((day) =>
    listOccurrences(objectiveAsOf(objective, day)),
  );
  const newDays = objective.updates.flatMap(({ newDue, corrections }) =>
    [newDue, ...corrections.map(({ former }) => former?.newDue)].filter((day) => day != null),
  );
  const days = [
    ...publications,
    ...occurrences.flatMap(({ start, day }) => [start, addDays(day, 1)]),
    ...newDays.map((day) => addDays(day, 1)),
  ].filter((day) => published < day && day <= now);
  return [published, ...new Set(days.toSorted())];
}

/** Whether two intervals show the same states. */
export function isSameState(a: ShownState, b: ShownState): boolean {
  return (
    a.scheduled === b.scheduled && a.reported === b.reported && a.completedLate === b.completedLate
  );
}

function joinDays(
  days: readonly { readonly day: IsoDate; readonly states: States }[],
): readonly StateInterval[] {
  const starts = days
    .map(({ day, states: { scheduled, report } }) => ({
      from: day,
      scheduled,
      reported: report?.status ?? ('none' as const),
      completedLate: report?.completedLate === true,
    }))
    .filter((own, index, all) => {
      const former = all[index - 1];
      return former === undefined || !isSameState(own, former);
    });
  return starts.map((own, index) => {
    const next = starts[index + 1];
    return { ...own, until: next && addDays(next.from, -1) };
  });
}
