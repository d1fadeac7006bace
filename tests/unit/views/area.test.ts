import { describe, expect, it } from 'vitest';
import { listWithoutArea, makeAreaCards, makeAreaPage } from '../../../src/views/plan/area.ts';
import { makeActions, makeArea, makeObjectives, makePortal } from '../builders.ts';

const gardens = makeArea();
const roads = makeArea({ id: 'strade', name: 'Area Strade', shortName: 'Strade' });
const goal2 = {
  code: '2',
  title: 'Sicurezza',
  shortTitle: 'Sicurezza',
  description: 'Vigili.',
  titleSource: 'official',
} as const;

const portal = makePortal({
  areas: [gardens, roads],
  objectives: makeObjectives(
    { areas: [gardens, roads], actions: makeActions('2025', 'Entro il 30 giugno 2026') },
    { areas: [gardens], goal: goal2 },
    { areas: [], areaNote: 'Il documento non nomina un ufficio.' },
  ),
});

describe('makeAreaCards', () => {
  it('counts an objective of two offices in each, one of no office in none', () => {
    expect(makeAreaCards(portal).map(({ href, totals }) => [href, totals.count])).toEqual([
      ['/aree/giardini/', 2],
      ['/aree/strade/', 1],
    ]);
  });
});

describe('makeAreaPage', () => {
  const pages = makeAreaCards(portal).map((card) => makeAreaPage(portal, card));

  it('counts the office’s actions and the objectives it shares', () => {
    expect(pages.map(({ actionCount, sharedCount }) => [actionCount, sharedCount])).toEqual([
      [3, 1],
      [2, 1],
    ]);
  });

  it('groups the objectives by theme and leaves out themes without any', () => {
    expect(
      pages.map(({ themes }) => themes.map(({ goal, cards }) => [goal.code, cards.length])),
    ).toEqual([
      [
        ['1', 1],
        ['2', 1],
      ],
      [['1', 1]],
    ]);
  });

  it('lists what is due within 90 days and what has passed its term without a report', () => {
    const [page] = pages;
    expect(page?.soon.map(({ day, href }) => [day, href])).toEqual([
      ['2026-06-30', '/obiettivi/o-1/#a2'],
    ]);
    expect(page?.overdue.map(({ day, href }) => [day, href])).toEqual([
      ['2025-12-31', '/obiettivi/o-1/#a1'],
    ]);
    expect(page?.soonUntil).toBe('2026-09-13');
  });
});

describe('listWithoutArea', () => {
  it('gives objectives of no office with the note on the document', () => {
    expect(listWithoutArea(portal).map(({ card, note }) => [card.slug, note])).toEqual([
      ['o-3', 'Il documento non nomina un ufficio.'],
    ]);
  });
});
