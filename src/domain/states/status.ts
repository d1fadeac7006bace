import type { IsoDate } from '../iso-date.ts';
import { comparePartialDates, findFirstDay, findLastDay } from '../partial-date.ts';
import { isStanding } from './standing.ts';
import type { Timing } from '../timing/timing.ts';
import type { ReportedStatus, Update } from '../content/update.ts';

/** Where an action stands by the calendar alone; says nothing on what was done. */
export type ScheduledState = 'upcoming' | 'under-way' | 'past-due' | 'unscheduled';

/** What an office last reported. */
export interface ReportedState extends Pick<
  Update,
  'confidence' | 'percent' | 'date' | 'published'
> {
  /** The status itself. */
  readonly status: ReportedStatus;
  /** Present and true when completion is surely later than the last due day. */
  readonly completedLate?: true;
}

type Windows = Pick<Timing, 'windows'>;

/**
 * The state by the calendar on the day `now`: under way inside a window, else upcoming before one, else past due;
 * unscheduled without windows. A deadline's window starts on 1 January of its year.
 */
export function scheduledState({ windows }: Windows, now: IsoDate): ScheduledState {
  if (windows.length === 0) return 'unscheduled';
  if (windows.some(({ start, end }) => start <= now && now <= end)) return 'under-way';
  return windows.some(({ start }) => start > now) ? 'upcoming' : 'past-due';
}

/** The state of an objective out of its actions' states: under way if any is, else upcoming, else past due, else unscheduled. */
export function rollUpScheduledStates(states: readonly ScheduledState[]): ScheduledState {
  const order: readonly ScheduledState[] = ['under-way', 'upcoming', 'past-due'];
  return order.find((state) => states.includes(state)) ?? 'unscheduled';
}

/** The last day of the last window; undefined without windows. */
export function lastDueDay({ windows }: Windows): IsoDate | undefined {
  return windows
    .map(({ end }) => end)
    .toSorted()
    .at(-1);
}

/**
 * The latest standing update (by date, then by publication, then as listed) that carries a status, about the action given, or about the whole
 * objective without one; undefined when there is none.
 * @param dueDay last due day, to tell whether a completion was late; a date without a day is late only if its first day is
 */
export function reportedState(
  updates: readonly Update[],
  actionId?: string,
  dueDay?: IsoDate,
): ReportedState | undefined {
  const latest = updates
    .filter(
      (update) => update.action === actionId && update.status !== undefined && isStanding(update),
    )
    .toSorted(
      (a, b) =>
        comparePartialDates(a.date, b.date) || comparePartialDates(a.published, b.published),
    )
    .at(-1);
  if (latest?.status === undefined) return undefined;
  const { status, confidence, percent, date, published } = latest;
  const isLate = status === 'completed' && dueDay !== undefined && findFirstDay(date) > dueDay;
  return {
    status,
    date,
    published,
    ...(confidence !== undefined && { confidence }),
    ...(percent !== undefined && { percent }),
    ...(isLate && { completedLate: true }),
  };
}

/** The status that all actions together allow to state, or undefined; see `rollUpReportedStates`. */
function rollUpStatus(
  statuses: readonly (ReportedStatus | undefined)[],
): ReportedStatus | undefined {
  const [first] = statuses;
  if (statuses.every((status) => status === first)) return first;
  if (statuses.every((status) => status === 'completed' || status === 'dropped'))
    return 'completed';
  if (
    statuses.some(
      (status) => status === 'in-progress' || status === 'completed' || status === 'ongoing',
    )
  )
    return 'in-progress';
  if (statuses.includes(undefined)) return undefined;
  return statuses.includes('postponed') ? 'postponed' : 'not-started';
}

/**
 * What the reports on the single actions say of an objective without a report of its own. All alike: that status. Only completed and
 * dropped: completed. Any in progress, ongoing or completed: in progress. Else, when every action has a report: postponed if any is,
 * else not started. Otherwise undefined, as silence is no report. The dates are the latest among the actions.
 */
export function rollUpReportedStates(
  states: readonly (ReportedState | undefined)[],
): ReportedState | undefined {
  const reports = states
    .filter((state) => state !== undefined)
    .toSorted(
      (a, b) =>
        comparePartialDates(a.date, b.date) || comparePartialDates(a.published, b.published),
    );
  const latest = reports.at(-1);
  const status = rollUpStatus(states.map((state) => state?.status));
  if (latest === undefined || status === undefined) return undefined;
  const isLate =
    status === 'completed' && reports.some(({ completedLate }) => completedLate === true);
  return {
    status,
    date: latest.date,
    published: latest.published,
    ...(isLate && { completedLate: true }),
  };
}

/**
 * Whether every due day has passed and nobody reported on the action or its objective since the last window opened.
 * An update without a day counts if it can lie in that time, so that no office is blamed by a doubt.
 */
export function isPastDueWithoutReport(
  timing: Windows,
  updates: readonly Update[],
  actionId: string,
  now: IsoDate,
): boolean {
  if (scheduledState(timing, now) !== 'past-due') return false;
  const opened = timing.windows.at(-1)?.start ?? now;
  return !updates.some(
    (update) =>
      (update.action === undefined || update.action === actionId) &&
      isStanding(update) &&
      findLastDay(update.date) >= opened,
  );
}
