import { dueDays } from '../../domain/timing/due-days.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { ActionRecord, ObjectiveRecord } from '../../domain/content/portal.ts';
import {
  isPastDueWithoutReport,
  lastDueDay,
  reportedState,
  type ReportedState,
  rollUpReportedStates,
  rollUpScheduledStates,
  scheduledState,
} from '../../domain/states/status.ts';
import type { StateData } from './dataset-schema.ts';

/** Both states of an objective on a day. A withdrawn update counts for nothing. */
export function describeObjective({ actions, updates }: ObjectiveRecord, now: IsoDate): StateData {
  const valid = updates.filter(({ withdrawn }) => withdrawn === undefined);
  const last = actions
    .flatMap(({ timing }) => lastDueDay(timing) ?? [])
    .toSorted()
    .at(-1);
  const report =
    reportedState(valid, undefined, last) ??
    rollUpReportedStates(
      actions.map(({ id, timing }) => reportedState(valid, id, lastDueDay(timing))),
    );
  return {
    scheduled: rollUpScheduledStates(actions.map(({ timing }) => scheduledState(timing, now))),
    ...describeReport(report),
    ...describeDue(actions, now),
  };
}

/** Both states of an action on a day, and whether its last term passed in silence. */
export function describeAction(
  action: ActionRecord,
  { updates }: ObjectiveRecord,
  now: IsoDate,
): StateData & { readonly silent: boolean } {
  const valid = updates.filter(({ withdrawn }) => withdrawn === undefined);
  return {
    scheduled: scheduledState(action.timing, now),
    ...describeReport(reportedState(valid, action.id, lastDueDay(action.timing))),
    ...describeDue([action], now),
    silent: isPastDueWithoutReport(action.timing, valid, action.id, now),
  };
}

function describeReport(
  report: ReportedState | undefined,
): Omit<StateData, 'scheduled' | 'nextDue' | 'lastDue'> {
  if (report === undefined) return { reported: 'none', completedLate: false };
  return {
    reported: report.status,
    reportedDate: report.date,
    completedLate: report.completedLate === true,
    confidence: report.confidence,
    percent: report.percent,
  };
}

function describeDue(
  actions: readonly ActionRecord[],
  now: IsoDate,
): Pick<StateData, 'nextDue' | 'lastDue'> {
  const days = actions.flatMap(({ timing }) => dueDays(timing)).toSorted();
  return { nextDue: days.find((day) => day >= now), lastDue: days.at(-1) };
}
