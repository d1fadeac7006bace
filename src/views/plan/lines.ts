import type { IsoDate } from '../../domain/iso-date.ts';
import { countDaysInMonth } from '../../domain/iso-date.ts';
import type { ActionRecord, ObjectiveRecord, Portal } from '../../domain/content/portal.ts';
import { findFirstDay } from '../../domain/partial-date.ts';
import { readOccurrences } from '../../domain/states/occurrence-states.ts';
import { isStanding } from '../../domain/states/standing.ts';
import { joinWindows, plannedSpans } from '../../domain/timing/timing.ts';
import { routes } from '../../i18n/routes.ts';
import { scheduledBriefs } from '../../i18n/objective/states.ts';
import { countOf } from '../../i18n/format.ts';
import { makeCard } from '../states/card.ts';
import type { TileKey } from '../states/state.ts';

/** What stands on one line of time; places are months since the first of January of the first year, with fractions. */
export interface LineMarks {
  /** Planned spans, from and to, in order and apart. */
  readonly spans: readonly (readonly [number, number])[];
  /** Due days and ends of periods. */
  readonly due: readonly number[];
  /** Those of them that have passed without a report. */
  readonly open: readonly number[];
  /** What was reported. */
  readonly reports: readonly number[];
}

/** What a legend can tell, in its order. */
export const lineMarks = ['planned', 'told', 'due', 'open', 'report', 'today'] as const;

/** See `lineMarks`. */
export type LineMark = (typeof lineMarks)[number];

/** The line of an objective. */
export interface Line extends LineMarks {
  readonly slug: string;
  readonly href: string;
  readonly title: string;
  readonly tile: TileKey;
  /** Its state in words. */
  readonly state: string;
}

/** The years on which lines stand. */
export interface LineScale {
  readonly years: readonly number[];
  /** Where the portal's day lies, if it lies on them. */
  readonly today: number | undefined;
}

/** The lines of one theme. */
export interface LineGroup {
  readonly code: string;
  readonly title: string;
  readonly href: string;
  readonly count: string;
  readonly lines: readonly Line[];
}

/** Months from the first day of `year` to the beginning of a day. */
function placeDay(day: IsoDate, year: number): number {
  const [ofYear = 0, month = 0, ofMonth = 0] = day.split('-').map(Number);
  const within = (ofMonth - 1) / countDaysInMonth(ofYear, month);
  return (ofYear - year) * 12 + month - 1 + within;
}

/** The scale of some years, by default the plan's, on the portal's day. */
export function makeLineScale(
  { plan, now }: Pick<Portal, 'plan' | 'now'>,
  years: readonly number[] = plan.years,
): LineScale {
  const [first = 0] = years;
  const today = placeDay(now, first);
  const isWithin = today >= 0 && today <= years.length * 12;
  return { years, today: isWithin ? today : undefined };
}

/** What stands on the line of an objective or of one of its actions; what lies outside the years is left out. */
function markLine(
  objective: Pick<ObjectiveRecord, 'actions' | 'updates'>,
  years: readonly number[],
  now: IsoDate,
  own?: ActionRecord,
): LineMarks {
  const [first = 0] = years;
  const end = years.length * 12;
  const place = (days: readonly IsoDate[]): readonly number[] =>
    [...new Set(days)]
      .toSorted()
      .map((day) => placeDay(day, first))
      .filter((at) => at >= 0 && at < end);
  const isMeant = (actionId: string | undefined): boolean =>
    own === undefined || actionId === own.id;
  const occurrences = readOccurrences(objective, now).filter(({ actionId }) => isMeant(actionId));
  const actions = own === undefined ? objective.actions : [own];
  const windows = actions.flatMap(({ timing }) => plannedSpans(timing));
  const reports = objective.updates.filter(
    (update) => isStanding(update) && isMeant(update.action),
  );
  const spans = joinWindows(windows.toSorted((a, b) => (a.start < b.start ? -1 : 1))).map(
    ({ start, end: last }) => {
      const from = Math.max(0, placeDay(start, first));
      return [from, Math.min(end, placeDay(last, first))] as const;
    },
  );
  return {
    spans: spans.filter(([from, to]) => to > from),
    due: place(occurrences.map(({ day }) => day)),
    open: place(occurrences.filter(({ state }) => state === 'open').map(({ day }) => day)),
    reports: place(reports.map(({ date }) => findFirstDay(date))),
  };
}

/** The line of each action of an objective and that of all together, on the years of its plan and those that its days reach besides. */
export function makeActionLines(
  objective: ObjectiveRecord,
  now: IsoDate,
): {
  readonly scale: LineScale;
  readonly lines: readonly LineMarks[];
  readonly joint: LineMarks;
} {
  const spans = objective.actions.flatMap(({ timing }) => plannedSpans(timing));
  const days = [
    ...spans.flatMap(({ start, end }) => [start, end]),
    ...readOccurrences(objective, now).map(({ day }) => day),
  ];
  const touched = [...objective.plan.years, ...days.map((day) => Number(day.slice(0, 4)))];
  const first = Math.min(...touched);
  const years = Array.from(
    { length: Math.max(...touched) - first + 1 },
    (_, place) => first + place,
  );
  return {
    scale: makeLineScale({ plan: objective.plan, now }, years),
    lines: objective.actions.map((action) => markLine(objective, years, now, action)),
    joint: markLine(objective, years, now),
  };
}

/** The lines of some objectives, in the order given. */
export function makeLines(objectives: readonly ObjectiveRecord[], portal: Portal): readonly Line[] {
  return objectives.map((objective) => {
    const { slug, href, title, tile, reported, reportedText, scheduled } = makeCard(
      objective,
      portal.now,
    );
    return {
      slug,
      href,
      title,
      tile,
      state: reported === 'none' ? scheduledBriefs[scheduled] : reportedText,
      ...markLine(objective, portal.plan.years, portal.now),
    };
  });
}

/** The plan, or some objectives of it, a line an objective, by theme, in the order of the document. */
export function makePlanLines(
  portal: Portal,
  objectives: readonly ObjectiveRecord[] = portal.objectives,
): readonly LineGroup[] {
  const byGoal = Map.groupBy(objectives, ({ goal }) => goal.code);
  return portal.goals.map(({ code, title }) => {
    const own = byGoal.get(code) ?? [];
    return {
      code,
      title,
      href: routes.theme(code),
      count: countOf(own.length, 'obiettivo', 'obiettivi'),
      lines: makeLines(own, portal),
    };
  });
}
