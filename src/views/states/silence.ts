import type { ObjectiveRecord, Portal } from '../../domain/content/portal.ts';
import { isStanding } from '../../domain/states/standing.ts';
import { findActionStates, findObjectiveStates } from '../../domain/states/states.ts';
import { routes } from '../../i18n/routes.ts';
import { updatesPageTexts as texts } from '../../i18n/plan/updates.ts';
import { describeLateness } from './lateness.ts';

/** An office with its counts, in words. */
export interface OfficeReport {
  readonly name: string;
  /** Its own page; absent for objectives without an office. */
  readonly href?: string;
  readonly lines: readonly string[];
}

/** What was reported of some objectives of a portal, in sentences that always name the whole. */
export function describeReports(
  portal: Pick<Portal, 'now' | 'plan'>,
  objectives: readonly ObjectiveRecord[],
): readonly string[] {
  const completed = objectives
    .flatMap((objective) => {
      const whole = findObjectiveStates(objective, portal.now).report;
      return objective.actions.map(
        (action) => findActionStates(objective, action, portal.now).report ?? whole,
      );
    })
    .filter((report) => report?.status === 'completed');
  const late = completed.filter((report) => report?.completedLate === true);
  return [
    texts.reported(
      objectives.filter(({ updates }) => updates.some(isStanding)).length,
      objectives.length,
    ),
    texts.late(late.length, completed.length),
  ];
}

/** Every office in the order of names, then the objectives for which the plan names none; never ranked by a count. */
export function listOfficeReports(portal: Portal): readonly OfficeReport[] {
  const { areas, objectives } = portal;
  const describe = (own: readonly ObjectiveRecord[]): readonly string[] => [
    ...describeReports(portal, own),
    describeLateness(portal, own).sentence,
  ];
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
