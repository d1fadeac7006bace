import { describe, expect, it } from 'vitest';
import { makeTiles } from '../../../src/views/plan/tiles.ts';
import {
  makeActions,
  makeObjective,
  makeObjectives,
  makePortal,
  makeUpdateRecord,
} from '../builders.ts';

const goal2 = {
  code: '2',
  title: 'Sicurezza',
  shortTitle: 'Sicurezza',
  description: 'Vigili.',
  titleSource: 'official',
} as const;

describe('makeTiles', () => {
  it('makes one tile an objective, in groups by theme, in the order of the plan', () => {
    const groups = makeTiles(makePortal({ objectives: makeObjectives({}, { goal: goal2 }, {}) }));
    expect(
      groups.map(({ code, count, tiles }) => [code, count, ...tiles.map(({ slug }) => slug)]),
    ).toEqual([
      ['1', '2 obiettivi', 'o-1', 'o-3'],
      ['2', '1 obiettivo', 'o-2'],
    ]);
  });

  it('names each tile by its title and its state, in words', () => {
    const objectives = makeObjectives(
      { updates: [makeUpdateRecord({ status: 'completed' })] },
      { actions: makeActions('2027') },
    );
    const [group] = makeTiles(makePortal({ objectives }));
    expect(group?.tiles.map(({ label, tile }) => [label, tile])).toEqual([
      ['Obiettivo numero 1. Completato', 'completed'],
      ['Obiettivo numero 2. Periodo futuro, nessun aggiornamento di stato', 'upcoming'],
    ]);
  });

  it('keeps a theme without objectives, empty', () => {
    const portal = makePortal({ goals: [makeObjective().goal, goal2] });
    expect(makeTiles(portal).at(1)).toMatchObject({ code: '2', count: '0 obiettivi', tiles: [] });
  });
});
