import { dueDays } from '../../domain/timing/timing.ts';
import { addDays, type IsoDate } from '../../domain/iso-date.ts';
import type { ActionRecord, ObjectiveRecord, Portal } from '../../domain/content/portal.ts';
import { isPastDueWithoutReport, lastDueDay } from '../../domain/states/status.ts';
import { routes } from '../../i18n/routes.ts';

/** A day by which an action is due. */
export interface Deadline {
  readonly day: IsoDate;
  readonly slug: string;
  /** Address of the action on its objective's page. */
  readonly href: string;
  readonly actionTitle: string;
  readonly objectiveTitle: string;
  readonly goalCode: string;
  readonly goalTitle: string;
  readonly areaNames: readonly string[];
}

/** Deadlines of one day; on a day with many of them they stand theme by theme. */
interface DeadlineDay {
  readonly day: IsoDate;
  readonly count: number;
  /** One group without a title, or one for each theme. */
  readonly groups: readonly {
    readonly title: string | undefined;
    readonly deadlines: readonly Deadline[];
  }[];
}

/** Deadlines of one month. */
export interface DeadlineMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly count: number;
  readonly days: readonly DeadlineDay[];
}

/** An action whose timing gives no day. */
export interface UndatedAction {
  readonly href: string;
  readonly actionTitle: string;
  readonly objectiveTitle: string;
  readonly areaNames: readonly string[];
  /** The document's own words. */
  readonly timing: string;
}

/** The page of deadlines. */
export interface DeadlinesPage {
  readonly now: IsoDate;
  /** Last day of the plan's last year, on which many periods end. */
  readonly lastDay: IsoDate;
  readonly upcoming: readonly DeadlineMonth[];
  readonly overdue: readonly Deadline[];
  readonly earlier: readonly DeadlineMonth[];
  readonly earlierCount: number;
  readonly undated: readonly UndatedAction[];
}

/** Days after the build day that count as "soon". */
export const SOON_DAYS = 90;

/** From how many deadlines on a day is split by theme. */
const MANY = 12;

/** Every due day of the given objectives in time order. */
export function listDeadlines(objectives: readonly ObjectiveRecord[]): readonly Deadline[] {
  return objectives
    .flatMap((objective) =>
      objective.actions.flatMap((action) =>
        dueDays(action.timing).map((day) => makeDeadline(objective, action, day)),
      ),
    )
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** Due days from `now` to 90 days later, both included. */
export function listSoon(
  objectives: readonly ObjectiveRecord[],
  now: IsoDate,
): readonly Deadline[] {
  const last = addDays(now, SOON_DAYS);
  return listDeadlines(objectives).filter(({ day }) => day >= now && day <= last);
}

/** Actions whose last term has passed with no report, latest term first. */
export function listOverdue(
  objectives: readonly ObjectiveRecord[],
  now: IsoDate,
): readonly Deadline[] {
  return objectives
    .flatMap((objective) =>
      objective.actions.flatMap((action) => {
        const day = lastDueDay(action.timing);
        return day !== undefined &&
          isPastDueWithoutReport(action.timing, objective.updates, action.id, now)
          ? [makeDeadline(objective, action, day)]
          : [];
      }),
    )
    .toSorted((a, b) => (a.day > b.day ? -1 : a.day < b.day ? 1 : 0));
}

/** The page of deadlines on the portal's day: what is due today counts among what is to come. */
export function makeDeadlinesPage(portal: Portal): DeadlinesPage {
  const all = listDeadlines(portal.objectives);
  const earlier = all.filter(({ day }) => day < portal.now);
  return {
    now: portal.now,
    lastDay: `${String(portal.plan.years.at(-1) ?? '')}-12-31`,
    upcoming: groupByMonth(all.filter(({ day }) => day >= portal.now)),
    overdue: listOverdue(portal.objectives, portal.now),
    earlier: groupByMonth(earlier),
    earlierCount: earlier.length,
    undated: listUndated(portal),
  };
}

/** Deadlines grouped by month, in it by day, in a crowded day by theme; within a group the order of the given list is kept. */
export function groupByMonth(deadlines: readonly Deadline[]): readonly DeadlineMonth[] {
  return [...Map.groupBy(deadlines, ({ day }) => day.slice(0, 7))].map(([month, group]) => ({
    month,
    count: group.length,
    days: [...Map.groupBy(group, ({ day }) => day)].map(([day, ofDay]) => ({
      day,
      count: ofDay.length,
      groups: splitDay(ofDay),
    })),
  }));
}

function splitDay(deadlines: readonly Deadline[]): DeadlineDay['groups'] {
  if (deadlines.length < MANY) return [{ title: undefined, deadlines }];
  const byGoal = Map.groupBy(deadlines, ({ goalCode }) => goalCode);
  return [...byGoal.keys()].toSorted().map((code) => {
    const ofGoal = byGoal.get(code) ?? [];
    return { title: ofGoal[0]?.goalTitle, deadlines: ofGoal };
  });
}

/** Actions whose timing gives no day, in the order of the document. */
export function listUndated(portal: Portal): readonly UndatedAction[] {
  return portal.objectives.flatMap((objective) =>
    objective.actions
      .filter(({ timing }) => timing.windows.length === 0)
      .map((action) => ({
        href: `${routes.objective(objective.slug)}#${action.id}`,
        actionTitle: action.title,
        objectiveTitle: objective.title,
        areaNames: objective.areas.map(({ name }) => name),
        timing: action.timing.original,
      })),
  );
}

function makeDeadline(objective: ObjectiveRecord, action: ActionRecord, day: IsoDate): Deadline {
  return {
    day,
    slug: objective.slug,
    href: `${routes.objective(objective.slug)}#${action.id}`,
    actionTitle: action.title,
    objectiveTitle: objective.title,
    goalCode: objective.goal.code,
    goalTitle: objective.goal.shortTitle,
    areaNames: objective.areas.map(({ name }) => name),
  };
}
