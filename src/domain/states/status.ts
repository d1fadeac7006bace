import type { IsoDate } from '../iso-date.ts';
import { comparePartialDates, findFirstDay } from '../partial-date.ts';
import { isStanding } from './standing.ts';
import type { ReportedStatus, Update } from '../content/update.ts';

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

/**
 * The latest standing update (by date, then by publication, then as listed) that carries a status, about the action given, or about the whole
 * objective without one; undefined when there is none.
 * @param dueDay last day in force, to tell whether a completion was late; a date without a day is late only if its first day is
 * @param isLeft whether other days are left to do: then an end that names the days it is about is no end of the whole
 */
export function reportedState(
  updates: readonly Update[],
  actionId?: string,
  dueDay?: IsoDate,
  isLeft = false,
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
  const { confidence, percent, date, published } = latest;
  const isPart =
    isLeft &&
    latest.due !== undefined &&
    (latest.status === 'completed' || latest.status === 'dropped');
  const status = isPart ? 'in-progress' : latest.status;
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
