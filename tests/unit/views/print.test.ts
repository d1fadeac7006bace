import { describe, expect, it } from 'vitest';
import { makePrintPlan } from '../../../src/views/plan/print.ts';
import { makeActions, makeObjectives, makePortal } from '../builders.ts';

const goal2 = {
  code: '2',
  title: 'Sicurezza',
  shortTitle: 'Sicurezza',
  description: 'Vigili.',
  titleSource: 'official',
} as const;
const ambit2 = { code: '2.1', title: 'Vigili', titleSource: 'official' } as const;
const strategic2 = { id: '2-1-1', code: '2.1.1', title: 'Più sicurezza', ambit: '2.1' };

describe('makePrintPlan', () => {
  const objectives = makeObjectives(
    { goal: goal2, ambit: ambit2, strategic: strategic2, actions: makeActions('2025', '2026') },
    {
      areas: [],
      areaNote: 'Nessun ufficio.',
      source: { plan: '2025-2027', position: 2, note: 'Data doppia.' },
    },
  );
  const plan = makePrintPlan(
    makePortal({ objectives, goals: [makeObjectives({})[0]?.goal ?? goal2, goal2] }),
  );
  const entries = plan.themes.flatMap(({ ambits }) =>
    ambits.flatMap(({ strategic }) => strategic.flatMap((each) => each.entries)),
  );

  it('holds every objective once, theme by theme', () => {
    expect(entries.map(({ record }) => record.slug)).toEqual(['o-2', 'o-1']);
    expect([plan.objectiveCount, plan.actionCount]).toEqual([2, 3]);
  });

  it('names the office, or says that the plan does not, and keeps the notes on the document', () => {
    expect(entries.map(({ officeText, documentNotes }) => [officeText, ...documentNotes])).toEqual([
      ['non indicato nel piano', 'Nessun ufficio.', 'Data doppia.'],
      ['Area Giardini'],
    ]);
  });
});
