import type { IsoDate } from '../../domain/iso-date.ts';
import type { ActionRecord, ObjectiveRecord } from '../../domain/content/portal.ts';
import { findActionStates, findObjectiveStates, type States } from '../../domain/states/states.ts';
import { isPastDueWithoutReport } from '../../domain/states/status.ts';
import type { StateData } from './dataset-schema.ts';

/** Both states of an objective on a day. */
export function describeObjective(objective: ObjectiveRecord, now: IsoDate): StateData {
  return describe(findObjectiveStates(objective, now));
}

/** Both states of an action on a day, and whether its last term passed in silence. */
export function describeAction(
  action: ActionRecord,
  { updates }: ObjectiveRecord,
  now: IsoDate,
): StateData & { readonly silent: boolean } {
  return {
    ...describe(findActionStates(action, updates, now)),
    silent: isPastDueWithoutReport(action.timing, updates, action.id, now),
  };
}

function describe({ scheduled, report, nextDue, lastDue }: States): StateData {
  return {
    scheduled,
    reported: report?.status ?? 'none',
    reportedDate: report?.date,
    completedLate: report?.completedLate === true,
    confidence: report?.confidence,
    percent: report?.percent,
    nextDue,
    lastDue,
  };
}
