import type { Portal } from '../../domain/content/portal.ts';
import { makePrintPlan, type PrintPlan } from './print.ts';

const plans = new WeakMap<Portal, PrintPlan>();

/** The plan on paper with only what one office is in charge of; parts without it are left out. */
export function makeAreaPrintPlan(portal: Portal, areaId: string): PrintPlan {
  const whole = plans.get(portal) ?? makePrintPlan(portal);
  plans.set(portal, whole);
  const themes = whole.themes.flatMap(({ goal, ambits }) => {
    const own = ambits.flatMap(({ ambit, strategic }) => {
      const kept = strategic
        .map((each) => ({
          ...each,
          entries: each.entries.filter(({ card }) => card.areaIds.includes(areaId)),
        }))
        .filter(({ entries }) => entries.length > 0);
      return kept.length > 0 ? [{ ambit, strategic: kept }] : [];
    });
    return own.length > 0 ? [{ goal, ambits: own }] : [];
  });
  const records = themes.flatMap(({ ambits }) =>
    ambits.flatMap(({ strategic }) =>
      strategic.flatMap(({ entries }) => entries.map(({ record }) => record)),
    ),
  );
  return {
    themes,
    isPlain: records.every(({ wording }) => wording === 'plain'),
    objectiveCount: records.length,
    actionCount: records.reduce((sum, { actions }) => sum + actions.length, 0),
  };
}
