import { addDays, type IsoDate } from '../../domain/iso-date.ts';
import type { ObjectiveRecord, Portal } from '../../domain/content/portal.ts';
import { listSilentActions } from '../../domain/states/lateness.ts';
import {
  isClosed,
  readOccurrences,
  type StatedOccurrence,
} from '../../domain/states/occurrence-states.ts';
import {
  isBeforePlan,
  listActionOccurrences,
  type Basis,
} from '../../domain/timing/occurrences.ts';
import { routes } from '../../i18n/routes.ts';
import { describeLateness, type LatenessView } from '../states/lateness.ts';
import { describeMove } from '../states/move.ts';

/** A day by which an action is due, or on which its planned period ends. */
export interface Deadline {
  readonly day: IsoDate;
  readonly basis: Basis;
  /** From which day to which it was moved, in words. */
  readonly moved: string | undefined;
  /** Whether something of it is left to do. */
  readonly isLeft: boolean;
  readonly slug: string;
  /** Address of the action on its objective's page. */
  readonly href: string;
  readonly actionTitle: string;
  readonly objectiveTitle: string;
  readonly goalCode: string;
  readonly goalTitle: string;
  readonly areaNames: readonly string[];
}

/** An action of which days have passed without a report, by the last of them. */
export interface OverdueAction extends Deadline {
  /** Open days before that one. */
  readonly more: number;
  /** Whether all of them lie before the first year of the plan. */
  readonly beforePlan: boolean;
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
  readonly overdue: readonly OverdueAction[];
  readonly lateness: LatenessView;
  readonly undated: readonly UndatedAction[];
}

/** Days after the build day that count as "soon". */
export const SOON_DAYS = 90;

/** From how many deadlines on a day is split by theme. */
const MANY = 12;

/** Every occurrence of the given objectives in order of the days in force on the day `now`. */
export function listDeadlines(
  objectives: readonly ObjectiveRecord[],
  now: IsoDate,
): readonly Deadline[] {
  return objectives
    .flatMap((objective) =>
      readOccurrences(objective, now).map((occurrence) => makeDeadline(objective, occurrence)),
    )
    .toSorted(compareDays);
}

/** What is left to do and due from `now` to 90 days later, both included. */
export function listSoon(
  objectives: readonly ObjectiveRecord[],
  now: IsoDate,
): readonly Deadline[] {
  const last = addDays(now, SOON_DAYS);
  return listDeadlines(objectives, now).filter(
    ({ day, isLeft }) => isLeft && day >= now && day <= last,
  );
}

/** Actions of which a day has passed with no report on it, latest day first. */
export function listOverdue(
  objectives: readonly ObjectiveRecord[],
  { now, plan }: Pick<Portal, 'now' | 'plan'>,
): readonly OverdueAction[] {
  return objectives
    .flatMap((objective) =>
      listSilentActions(objective, now).flatMap(({ open }) => {
        const last = open.at(-1);
        return last === undefined
          ? []
          : [
              {
                ...makeDeadline(objective, last),
                more: open.length - 1,
                beforePlan: open.every((each) => isBeforePlan(each, plan.years)),
              },
            ];
      }),
    )
    .toSorted((a, b) => compareDays(b, a));
}

function compareDays(a: Pick<Deadline, 'day'>, b: Pick<Deadline, 'day'>): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : 0;
}

/** The page of deadlines on the portal's day: what is due today counts among what is to come. */
export function makeDeadlinesPage(portal: Portal): DeadlinesPage {
  const all = listDeadlines(portal.objectives, portal.now);
  return {
    now: portal.now,
    lastDay: `${String(portal.plan.years.at(-1) ?? '')}-12-31`,
    upcoming: groupByMonth(all.filter(({ day, isLeft }) => isLeft && day >= portal.now)),
    overdue: listOverdue(portal.objectives, portal),
    lateness: describeLateness(portal, portal.objectives),
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
      .filter((action) => listActionOccurrences(action).length === 0)
      .map((action) => ({
        href: `${routes.objective(objective.slug)}#${action.id}`,
        actionTitle: action.title,
        objectiveTitle: objective.title,
        areaNames: objective.areas.map(({ name }) => name),
        timing: action.timing.original,
      })),
  );
}

function makeDeadline(objective: ObjectiveRecord, occurrence: StatedOccurrence): Deadline {
  const { actionId, planned, day, basis } = occurrence;
  return {
    day,
    basis,
    moved: planned === day ? undefined : describeMove(planned, day),
    isLeft: !isClosed(occurrence),
    slug: objective.slug,
    href: `${routes.objective(objective.slug)}#${actionId}`,
    actionTitle: objective.actions.find(({ id }) => id === actionId)?.title ?? '',
    objectiveTitle: objective.title,
    goalCode: objective.goal.code,
    goalTitle: objective.goal.shortTitle,
    areaNames: objective.areas.map(({ name }) => name),
  };
}
