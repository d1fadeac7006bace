import type { ActionRecord, ObjectiveRecord } from '../content/portal.ts';
import type { Update } from '../content/update.ts';
import type { IsoDate } from '../iso-date.ts';
import { dueDays } from '../timing/timing.ts';
import {
  lastDueDay,
  reportedState,
  type ReportedState,
  rollUpReportedStates,
  rollUpScheduledStates,
  type ScheduledState,
  scheduledState,
} from './status.ts';

/** Both states of an objective or an action on a day, with its due days. */
export interface States {
  readonly scheduled: ScheduledState;
  /** Undefined while nobody has reported a status. */
  readonly report: ReportedState | undefined;
  /** First due day that has not passed. */
  readonly nextDue: IsoDate | undefined;
  readonly lastDue: IsoDate | undefined;
}

type Timed = Pick<ActionRecord, 'id' | 'timing'>;

/** Both states of an objective on the day `now`: its own report, else what those on its actions add up to. */
export function findObjectiveStates(
  { actions, updates }: Pick<ObjectiveRecord, 'actions' | 'updates'>,
  now: IsoDate,
): States {
  const due = findDueDays(actions, now);
  return {
    scheduled: rollUpScheduledStates(actions.map(({ timing }) => scheduledState(timing, now))),
    report:
      reportedState(updates, undefined, due.lastDue) ??
      rollUpReportedStates(
        actions.map(({ id, timing }) => reportedState(updates, id, lastDueDay(timing))),
      ),
    ...due,
  };
}

/** Both states of an action on the day `now`, out of the updates of its objective. */
export function findActionStates(action: Timed, updates: readonly Update[], now: IsoDate): States {
  const due = findDueDays([action], now);
  return {
    scheduled: scheduledState(action.timing, now),
    report: reportedState(updates, action.id, due.lastDue),
    ...due,
  };
}

function findDueDays(actions: readonly Timed[], now: IsoDate): Pick<States, 'nextDue' | 'lastDue'> {
  const days = actions.flatMap(({ timing }) => dueDays(timing)).toSorted();
  return { nextDue: days.find((day) => day >= now), lastDue: days.at(-1) };
}
