import { describe, expect, it } from 'vitest';
import { makeAreaPrintPlan } from '../../../src/views/plan/area-print.ts';
import { makeActions, makeArea, makeObjectives, makePortal } from '../builders.ts';

describe('makeAreaPrintPlan', () => {
  const shared = [makeArea(), makeArea({ id: 'scuole', name: 'Area Scuole' })];
  const portal = makePortal({
    objectives: makeObjectives(
      {},
      { areas: shared, actions: makeActions('2025', '2026') },
      { areas: [] },
    ),
  });
  const list = (id: string): readonly string[] =>
    makeAreaPrintPlan(portal, id).themes.flatMap(({ ambits }) =>
      ambits.flatMap(({ strategic }) =>
        strategic.flatMap(({ entries }) => entries.map(({ record }) => record.slug)),
      ),
    );

  it('holds every objective of the office, shared ones too, and no other', () => {
    expect([list('giardini'), list('scuole')]).toEqual([['o-1', 'o-2'], ['o-2']]);
    expect(makeAreaPrintPlan(portal, 'scuole')).toMatchObject({
      objectiveCount: 1,
      actionCount: 2,
    });
  });

  it('leaves out themes without a page for the office', () => {
    expect(makeAreaPrintPlan(portal, 'nessuno')).toEqual({
      themes: [],
      isPlain: true,
      objectiveCount: 0,
      actionCount: 0,
    });
  });
});
