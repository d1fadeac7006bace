import { describe, expect, it } from 'vitest';
import { makeAreaCharts, makeThemeCharts } from '../../../src/views/totals/chart-data.ts';
import { partStyle, patternPaths } from '../../../src/views/totals/part-style.ts';
import {
  makeActions,
  makeArea,
  makeObjective,
  makeObjectives,
  makePortal,
  makeUpdateRecord,
} from '../builders.ts';

const gardens = makeArea({ name: 'Area Zeta', shortName: 'Giardini' });
const roads = makeArea({ id: 'strade', name: 'Area Alfa', shortName: 'Strade' });

function makeGoal(code: string) {
  return { ...makeObjective().goal, code, shortTitle: `Tema ${code}` };
}

const portal = makePortal({
  areas: [roads, gardens],
  goals: [makeGoal('1'), makeGoal('2')],
  objectives: makeObjectives(
    {
      goal: makeGoal('1'),
      areas: [gardens, roads],
      updates: [makeUpdateRecord({ status: 'completed' })],
    },
    { goal: makeGoal('2'), areas: [gardens] },
    { goal: makeGoal('2'), areas: [], actions: makeActions('2025') },
  ),
});

describe('makeThemeCharts', () => {
  const [offices, calendar, reports] = makeThemeCharts(portal);

  it('sets offices against themes, by short name, with those of no office last', () => {
    expect(offices?.parts.map(({ key, label }) => [key, label])).toEqual([
      ['goal-1', 'Tema 1'],
      ['goal-2', 'Tema 2'],
    ]);
    expect(
      offices?.rows.map(({ label, total, cells }) => [
        label,
        total,
        ...cells.map(({ count }) => count),
      ]),
    ).toEqual([
      ['Giardini', 2, 1, 1],
      ['Strade', 1, 1, 0],
      ['Ufficio non indicato', 1, 0, 1],
    ]);
  });

  it('says in words how many objectives have no office, and how many count more than once', () => {
    expect(offices?.sentence).toBe(
      '3 obiettivi e 2 uffici. Per 1 obiettivo il piano non indica un ufficio. 1 obiettivo è affidato a più di un ufficio e qui conta in ciascuno.',
    );
  });

  it('links each count to the list of its objectives, except nothing and what the list cannot filter', () => {
    expect(offices?.rows.map(({ cells }) => cells.map(({ href }) => href))).toEqual([
      ['/obiettivi/?ufficio=giardini&tema=1', '/obiettivi/?ufficio=giardini&tema=2'],
      ['/obiettivi/?ufficio=strade&tema=1', undefined],
      [undefined, undefined],
    ]);
  });

  it('sets themes against the two kinds of state, with silence as its own part', () => {
    expect(
      calendar?.rows.map(({ label, cells }) => [label, ...cells.map(({ count }) => count)]),
    ).toEqual([
      ['Tema 1', 0, 1],
      ['Tema 2', 1, 1],
    ]);
    expect(reports?.parts.map(({ key }) => key)).toEqual(['completed', 'none']);
    expect(reports?.rows.at(1)?.cells).toEqual([
      { count: 0 },
      { count: 2, href: '/obiettivi/?tema=2&riportato=none' },
    ]);
  });

  it('draws at most five parts and still counts every objective', () => {
    const goals = ['1', '2', '3', '4', '5', '6', '7'].map(makeGoal);
    const many = makePortal({
      goals,
      objectives: makeObjectives(...goals.map((goal) => ({ goal })), { goal: makeGoal('7') }),
    });
    const [chart] = makeThemeCharts(many);
    expect(chart?.parts.at(-1)?.label).toBe('Altri temi');
    expect(chart?.parts).toHaveLength(5);
    expect(
      chart?.rows.map(({ total, cells }) => [
        total,
        cells.reduce((sum, { count }) => sum + count, 0),
        cells.at(-1),
      ]),
    ).toEqual([[8, 8, { count: 3 }]]);
  });
});

describe('makeAreaCharts', () => {
  it('has offices in the rows of every chart', () => {
    for (const { rowHeader, rows } of makeAreaCharts(portal))
      expect([rowHeader, ...rows.map(({ label }) => label)]).toEqual([
        'Ufficio',
        'Giardini',
        'Strade',
        'Ufficio non indicato',
      ]);
  });
});

describe('partStyle', () => {
  it('gives parts of one bar different patterns, so that they differ without colour', () => {
    const bars = [
      ['under-way', 'upcoming', 'past-due', 'unscheduled'],
      ['completed', 'in-progress', 'ongoing', 'not-started', 'postponed', 'dropped', 'none'],
      ['goal-1', 'goal-2', 'goal-3', 'goal-4', 'goal-5'],
    ];
    for (const keys of bars)
      expect(new Set(keys.map((key) => partStyle(key).pattern)).size).toBe(keys.length);
  });

  it('draws silence and a passed term in neutral grey', () => {
    expect(['none', 'past-due'].map((key) => partStyle(key).token)).toEqual([
      '--state-none',
      '--state-none',
    ]);
    expect(partStyle('none').pattern).toBe('sparse');
  });

  it('has a drawing for every pattern, also for keys it does not know', () => {
    expect(Object.keys(patternPaths)).toContain(partStyle('unheard-of').pattern);
  });
});
