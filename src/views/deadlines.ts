import { dueDays } from '../domain/due-days.ts';
import { addDays, type IsoDate } from '../domain/iso-date.ts';
import type { ActionRecord, ObjectiveRecord, Portal } from '../domain/portal.ts';
import { isPastDueWithoutReport, lastDueDay } from '../domain/status.ts';
import { routes } from '../i18n/routes.ts';

/** A day by which an action is due. */
export interface Deadline {
  readonly day: IsoDate;
  readonly slug: string;
  /** Address of the action on its objective's page. */
  readonly href: string;
  readonly actionTitle: string;
  readonly objectiveTitle: string;
  readonly goalCode: string;
  readonly areaNames: readonly string[];
}

/** Deadlines of one month, by day. */
export interface DeadlineMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly deadlines: readonly Deadline[];
}

/** Days after the build day that count as "soon". */
export const SOON_DAYS = 90;

/** Every due day of the given objectives in time order. */
export function listDeadlines(objectives: readonly ObjectiveRecord[]): readonly Deadline[] {
  return objectives
    .flatMap((objective) => objective.actions.flatMap((action) => dueDays(action.timing).map((day) => makeDeadline(objective, action, day))))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** Due days from `now` to 90 days later, both included. */
export function listSoon(objectives: readonly ObjectiveRecord[], now: IsoDate): readonly Deadline[] {
  const last = addDays(now, SOON_DAYS);
  return listDeadlines(objectives).filter(({ day }) => day >= now && day <= last);
}

/** Actions whose last term has passed with no report, latest term first. */
export function listOverdue(objectives: readonly ObjectiveRecord[], now: IsoDate): readonly Deadline[] {
  return objectives
    .flatMap((objective) =>
      objective.actions.flatMap((action) => {
        const day = lastDueDay(action.timing);
        return day !== undefined && isPastDueWithoutReport(action.timing, objective.updates, action.id, now) ? [makeDeadline(objective, action, day)] : [];
      }),
    )
    .toSorted((a, b) => (a.day > b.day ? -1 : a.day < b.day ? 1 : 0));
}

/** Deadlines grouped by month; the order of the given list is kept. */
export function groupByMonth(deadlines: readonly Deadline[]): readonly DeadlineMonth[] {
  return [...Map.groupBy(deadlines, ({ day }) => day.slice(0, 7))].map(([month, group]) => ({ month, deadlines: group }));
}

/** Actions whose timing gives no day. */
export function listUndated(portal: Portal): readonly { readonly objective: ObjectiveRecord; readonly action: ActionRecord }[] {
  return portal.objectives.flatMap((objective) =>
    objective.actions.filter(({ timing }) => timing.windows.length === 0).map((action) => ({ objective, action })),
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
    areaNames: objective.areas.map(({ name }) => name),
  };
}
