import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/importer/records/read-plan.ts';
import { inventPlan, otherLayouts, tellMonths, towns } from '../../fixtures/other-layouts.ts';

const cases = otherLayouts.flatMap((layout) =>
  towns.map((town, index) => [layout.name, index + 1, layout, inventPlan(town)] as const),
);

describe('readPlan', () => {
  it.each(cases)(
    'reads %s of town %i without help, every objective right and no word lost',
    async (_, __, { write, file, prints }, plan) => {
      const records = await readPlan(write(plan), file, new Map(), () => undefined);
      const read = records.objectives.map((one) => ({
        title: one.title,
        managers: one.managers,
        actions: one.actions.map(({ text, timing }) => [text, timing]),
        ...(prints.purpose && { purpose: one.description ?? one.motivation }),
        ...(prints.lead && { lead: one.politicalLead }),
        ...(prints.mission && { mission: [one.missionCode, one.programmeCode] }),
      }));
      const truth = plan.map((one) => ({
        title: one.title,
        managers: [one.office],
        actions: one.actions.map(({ text, timing, months }) => [
          text,
          prints.bars ? tellMonths(months) : timing,
        ]),
        ...(prints.purpose && { purpose: one.purpose }),
        ...(prints.lead && { lead: one.lead }),
        ...(prints.mission && { mission: [one.mission, one.programme] }),
      }));
      const byTitle = (a: { title: string }, b: { title: string }): number =>
        a.title.localeCompare(b.title);
      expect(read.toSorted(byTitle)).toEqual(truth.toSorted(byTitle));
      const { words, issues } = records;
      expect(words.placed + words.listed).toBe(words.read);
      // Nothing is asked; titles above a header are named.
      expect(issues.map(({ code }) => code)).toEqual(prints.bars ? ['section-heading'] : []);
      if (prints.bars)
        for (const { start, end } of records.objectives.flatMap(({ actions }) => actions))
          expect([start, end]).toEqual([
            expect.stringMatching(/^2026-\d\d-01$/u),
            expect.stringMatching(/^2026-\d\d-\d\d$/u),
          ]);
    },
  );
});
