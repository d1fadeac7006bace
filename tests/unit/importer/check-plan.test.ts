import { describe, expect, it } from 'vitest';
import type { Objective } from '../../../src/domain/content/objective.ts';
import type { OfficialObjective } from '../../../src/domain/content/official-record.ts';
import { checkPlan, type PlanCheck } from '../../../src/importer/facts/check-plan.ts';
import { makeContent } from './make-content.ts';
import { makeObjective } from './make-objective.ts';
import { makeRecord } from './make-record.ts';

function check(record: Partial<OfficialObjective>, entry: Partial<Objective> = {}): PlanCheck {
  const content = makeContent({ mulino: makeObjective(entry) });
  return checkPlan([makeRecord(record)], content.objectives, content);
}

const kindsOf = ({ objectives }: PlanCheck): readonly string[] =>
  objectives.flatMap(({ missing }) =>
    missing.map(({ kind, text, field }) => `${kind} ${text} ${field}`),
  );

describe('checkPlan', () => {
  it('is content with an entry that tells every fact in its own words', () => {
    expect(check({})).toEqual({
      isComplete: true,
      checked: 1,
      objectives: [],
      withoutEntry: [],
      withoutRecord: [],
    });
  });

  it('names the fact that is missing and its official field', () => {
    expect(
      kindsOf(
        check({
          motivation: 'Con il PNRR.',
          actions: [{ text: 'Sistemare 3 sale', timing: '2025' }],
        }),
      ),
    ).toEqual(['acronym PNRR motivation', 'number 3 a1']);
  });

  it.each<[string, Partial<Objective>]>([
    ['notes', { notes: ['Villa Bonelli'] }],
    ['places', { places: ['Villa Bonelli'] }],
    ['an area note', { areaNote: 'Se ne occupa chi sta a Villa Bonelli.' }],
  ])('finds a fact also in %s', (_, entry) => {
    const record = { motivation: 'Serve posto a Villa Bonelli.' };
    expect(kindsOf(check(record))).toEqual(['name Villa Bonelli motivation']);
    expect(kindsOf(check(record, entry))).toEqual([]);
  });

  it('does not count keywords as text', () => {
    expect(
      kindsOf(check({ motivation: 'Con il PNRR.' }, { keywords: ['PNRR', 'a', 'b', 'c', 'd'] })),
    ).toHaveLength(1);
  });

  it('compares offices, lead, horizon, code, timings and the number of actions', () => {
    const record = {
      managers: ['Responsabile Area Verde'],
      politicalLead: 'Sindaca',
      horizon: 'Tutto il mandato',
      strategicCode: '1.1.1.',
      actions: [
        { text: 'Sistemare', timing: '2026' },
        { text: 'Aprire', timing: '2027' },
      ],
    };
    expect(kindsOf(check(record))).toEqual([
      'office Responsabile Area Verde managers',
      'political-lead Sindaca politicalLead',
      'horizon Tutto il mandato horizon',
      'strategic-code 1.1.1. strategic',
      'actions 2 actions',
      'timing 2026 a1-timing',
      'timing 2027 a2-timing',
    ]);
  });

  const eight = 'alcune stanze sono troppo rumorose per chi legge';
  it('finds eight words copied in a row, and no seven', () => {
    const record = { motivation: `Oggi ${eight} da solo.` };
    expect(
      check(record, { why: `È vero: Alcune Stanze, sono troppo rumorose per chi legge!` })
        .objectives[0]?.copied,
    ).toEqual([{ field: 'why', text: eight }]);
    expect(
      check(record, { why: 'Le stanze sono troppo rumorose per chi legge spesso.' }).isComplete,
    ).toBe(true);
  });

  it('shows a longer copied run once, and looks at actions too', () => {
    const record = { motivation: `Oggi ${eight} da solo.` };
    const entry = {
      actions: [
        { id: 'a1', title: 'Fare', text: `Si vede che oggi ${eight} da solo.`, timing: '2025' },
      ],
    };
    expect(check(record, entry).objectives[0]?.copied).toEqual([
      { field: 'a1.text', text: `oggi ${eight} da solo` },
    ]);
  });

  it('does not count notes, or names alone, as copied', () => {
    const act = 'Regolamento Sale Studio Aperte Borgo Lieto Valle Nuova Alta';
    const record = { motivation: `Vale il ${act}.` };
    expect(check(record, { notes: [`Vale il ${act}.`], why: `C'è il ${act}.` }).isComplete).toBe(
      true,
    );
  });

  it('reports objectives without entry and entries without objective', () => {
    expect(check({ position: 2 })).toMatchObject({
      isComplete: false,
      withoutEntry: [2],
      withoutRecord: ['mulino'],
    });
  });
});
