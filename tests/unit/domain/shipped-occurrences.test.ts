import { describe, expect, it } from 'vitest';
import type { Portal } from '../../../src/domain/content/portal.ts';
import { countLateness } from '../../../src/domain/states/lateness.ts';
import { portals } from '../opendata/load-portals.ts';

const shipped: Portal | undefined = portals[0]?.portal;
const now = '2026-11-29';

function countSilent(area: string | undefined): number {
  const { objectives, plan } = shipped ?? { objectives: [], plan: { years: [] } };
  const own = objectives.filter(({ areas }) =>
    area === undefined ? areas.length === 0 : areas.some(({ id }) => id === area),
  );
  return countLateness(own, now, plan.years).silent;
}

describe('countLateness of the shipped plan on 29 November 2026', () => {
  it('finds every day that passed, and the actions that are silent about it', () => {
    const { objectives, plan } = shipped ?? { objectives: [], plan: { years: [] } };
    expect(countLateness(objectives, now, plan.years)).toEqual({
      occurrences: 214,
      passed: 74,
      open: 74,
      silent: 52,
      silentTerms: 15,
      silentPeriods: 37,
      silentBeforePlan: 1,
    });
  });

  it('finds them office by office', () => {
    const areas = (shipped?.areas ?? []).map(({ id }) => [id, countSilent(id)] as const);
    expect(Object.fromEntries(areas.filter(([, count]) => count > 0))).toEqual({
      risorse: 23,
      educativa: 11,
      'lavori-pubblici': 13,
      'attivita-istituzionali': 3,
    });
    expect(countSilent(undefined)).toBe(2);
  });
});
