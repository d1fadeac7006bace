import { countExpected } from '../../domain/states/count-expected.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { ObjectiveRecord, Portal } from '../../domain/content/portal.ts';
import { isStanding } from '../../domain/states/standing.ts';
import { isPastDueWithoutReport, scheduledState } from '../../domain/states/status.ts';
import { routes } from '../../i18n/routes.ts';
import { updatesPageTexts as texts } from '../../i18n/plan/updates.ts';

/** What was reported of an office's objectives: counts, each with the whole it is part of. */
export interface ReportCounts {
  readonly objectives: number;
  /** Objectives with at least one standing update. */
  readonly reported: number;
  /** Actions all of whose windows have passed. */
  readonly pastDue: number;
  /** Of those, actions nobody reported on since the last window opened. */
  readonly pastDueSilent: number;
  readonly completed: number;
  /** Of the completed actions, those completed after their last due day. */
  readonly completedLate: number;
}

/** An office with its counts, in words. */
export interface OfficeReport {
  readonly name: string;
  /** Its own page; absent for objectives without an office. */
  readonly href?: string;
  readonly lines: readonly string[];
}

/** Counts over some objectives on a day. */
export function countReports(objectives: readonly ObjectiveRecord[], now: IsoDate): ReportCounts {
  const counts = objectives.map(({ actions, updates }) => countExpected(actions, updates, now));
  const sum = (numbers: readonly number[]): number =>
    numbers.reduce((total, number) => total + number, 0);
  return {
    objectives: objectives.length,
    reported: objectives.filter(({ updates }) => updates.some(isStanding)).length,
    pastDue: sum(
      objectives.map(
        ({ actions }) =>
          actions.filter(({ timing }) => scheduledState(timing, now) === 'past-due').length,
      ),
    ),
    pastDueSilent: sum(
      objectives.map(
        ({ actions, updates }) =>
          actions.filter(({ id, timing }) => isPastDueWithoutReport(timing, updates, id, now))
            .length,
      ),
    ),
    completed: sum(counts.map(({ completed }) => completed)),
    completedLate: sum(counts.map(({ completedLate }) => completedLate)),
  };
}

/** The counts as sentences; the whole is always named. */
export function describeReports({
  objectives,
  reported,
  pastDue,
  pastDueSilent,
  completed,
  completedLate,
}: ReportCounts): readonly string[] {
  return [
    texts.reported(reported, objectives),
    texts.silentPastDue(pastDueSilent, pastDue),
    texts.late(completedLate, completed),
  ];
}

/** Every office in the order of names, then the objectives for which the plan names none; never ranked by a count. */
export function listOfficeReports({ areas, objectives, now }: Portal): readonly OfficeReport[] {
  const describe = (own: readonly ObjectiveRecord[]): readonly string[] =>
    describeReports(countReports(own, now));
  const orphans = objectives.filter((objective) => objective.areas.length === 0);
  return [
    ...areas.map(({ id, name }) => ({
      name,
      href: routes.area(id),
      lines: describe(
        objectives.filter((objective) => objective.areas.some((area) => area.id === id)),
      ),
    })),
    ...(orphans.length === 0 ? [] : [{ name: texts.noOffice, lines: describe(orphans) }]),
  ];
}

/** Objectives without a standing update, in the order of the plan. */
export function listSilent({ objectives }: Pick<Portal, 'objectives'>): readonly ObjectiveRecord[] {
  return objectives.filter(({ updates }) => !updates.some(isStanding));
}
