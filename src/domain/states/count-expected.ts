import type { IsoDate } from '../iso-date.ts';
import { lastDueDay, reportedState, scheduledState } from './status.ts';
import type { Timing } from '../timing/timing.ts';
import type { Update } from '../content/update.ts';

/** How many actions the calendar expects to be finished, and how many of all are reported so. */
export interface ExpectedCount {
  readonly actions: number;
  /** Actions all of whose windows have passed. */
  readonly expected: number;
  /** Actions reported completed, whatever the calendar says. */
  readonly completed: number;
  /** Actions reported completed after their last due day. */
  readonly completedLate: number;
}

interface TimedAction {
  readonly id: string;
  readonly timing: Pick<Timing, 'windows'>;
}

/**
 * Expected by now, by the calendar alone, beside what was reported. An action without a report of its own counts as completed when its
 * whole objective is reported so; nothing is estimated.
 */
export function countExpected(
  actions: readonly TimedAction[],
  updates: readonly Update[],
  now: IsoDate,
): ExpectedCount {
  const reports = actions.map(({ id, timing }) => {
    const due = lastDueDay(timing);
    return reportedState(updates, id, due) ?? reportedState(updates, undefined, due);
  });
  return {
    actions: actions.length,
    expected: actions.filter(({ timing }) => scheduledState(timing, now) === 'past-due').length,
    completed: reports.filter((report) => report?.status === 'completed').length,
    completedLate: reports.filter((report) => report?.completedLate === true).length,
  };
}
