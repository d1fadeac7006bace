import type { IsoDate } from './iso-date.ts';
import type { Action } from './objective.ts';
import { parseTiming } from './parse-timing.ts';
import { comparePartialDates } from './partial-date.ts';
import {
  isPastDueWithoutReport,
  lastDueDay,
  nextDueDay,
  type ReportedState,
  reportedState,
  rollUpReportedStates,
  rollUpScheduledStates,
  type ScheduledState,
  scheduledState,
} from './status.ts';
import type { Timing } from './timing.ts';
import type { Update } from './update.ts';

/** Where one action stands on a day. */
export interface ActionProgress {
  /** Id of the action. */
  readonly id: string;
  /** Its timing, read. */
  readonly timing: Timing;
  /** State by the calendar. */
  readonly scheduled: ScheduledState;
  /** Latest report; absent when none was published. */
  readonly reported?: ReportedState;
  /** Next day something is due. */
  readonly nextDueDay?: IsoDate;
  /** Last day something is due. */
  readonly lastDueDay?: IsoDate;
  /** Whether its due days have passed without a report. */
  readonly isPastDueWithoutReport: boolean;
}

/** Where an objective stands on a day. */
export interface ObjectiveProgress {
  /** State by the calendar, out of its actions. */
  readonly scheduled: ScheduledState;
  /** Report on the whole objective, else what its actions' reports allow to state. */
  readonly reported?: ReportedState;
  /** Next day something is due in any action. */
  readonly nextDueDay?: IsoDate;
  /** Date of the latest update, with or without a status. */
  readonly lastUpdate?: Update['date'];
  /** Its actions in order. */
  readonly actions: readonly ActionProgress[];
}

function measureAction(action: Action, updates: readonly Update[], planYears: readonly number[], now: IsoDate): ActionProgress {
  const timing = parseTiming(action.timing, planYears);
  const last = lastDueDay(timing);
  const next = nextDueDay(timing, now);
  const reported = reportedState(updates, action.id, last);
  return {
    id: action.id,
    timing,
    scheduled: scheduledState(timing, now),
    isPastDueWithoutReport: isPastDueWithoutReport(timing, updates, action.id, now),
    ...(reported !== undefined && { reported }),
    ...(next !== undefined && { nextDueDay: next }),
    ...(last !== undefined && { lastDueDay: last }),
  };
}

/** Where an objective and each of its actions stand on the day `now`, from its own updates and its actions' timings alone. */
export function measureProgress(
  actions: readonly Action[],
  updates: readonly Update[],
  planYears: readonly number[],
  now: IsoDate,
): ObjectiveProgress {
  const measured = actions.map((action) => measureAction(action, updates, planYears, now));
  const last = measured.flatMap(({ lastDueDay: day }) => day ?? []).toSorted().at(-1);
  const next = measured.flatMap(({ nextDueDay: day }) => day ?? []).toSorted().at(0);
  const reported = reportedState(updates, undefined, last) ?? rollUpReportedStates(measured.map((action) => action.reported));
  const lastUpdate = updates
    .map(({ date }) => date)
    .toSorted(comparePartialDates)
    .at(-1);
  return {
    scheduled: rollUpScheduledStates(measured.map(({ scheduled }) => scheduled)),
    actions: measured,
    ...(reported !== undefined && { reported }),
    ...(next !== undefined && { nextDueDay: next }),
    ...(lastUpdate !== undefined && { lastUpdate }),
  };
}
