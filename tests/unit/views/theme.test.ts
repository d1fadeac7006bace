import { describe, expect, it } from 'vitest';
import {
  comparePrintedCodes,
  makeThemeCards,
  makeThemePage,
} from '../../../src/views/plan/theme.ts';
import { makeObjective, makeObjectives, makePortal } from '../builders.ts';

const goal2 = {
  code: '2',
  title: 'Sicurezza',
  shortTitle: 'Sicurezza',
  description: 'Vigili.',
  titleSource: 'editorial',
} as const;
const ambit2 = { code: '2.1', title: 'Vigili', titleSource: 'editorial' } as const;

function makeStrategic(id: string, code: string, ambit = '1.1') {
  return { id, code, title: `Titolo ${id}`, ambit };
}

describe('makeThemeCards', () => {
  it('gives every theme its address and its own totals, also without objectives', () => {
    const portal = makePortal({
      goals: [makeObjective().goal, goal2],
      objectives: makeObjectives({}, {}),
    });
    expect(makeThemeCards(portal).map(({ href, totals }) => [href, totals.count])).toEqual([
      ['/temi/1/', 2],
      ['/temi/2/', 0],
    ]);
  });
});

describe('makeThemePage', () => {
  const strategic = [
    makeStrategic('1-1-10', '1.1.10'),
    makeStrategic('1-1-2', '1.1.2.'),
    makeStrategic('1-1-2-bis', '1.1.2'),
    makeStrategic('2-1-1', '2.1.1', '2.1'),
  ];
  const portal = makePortal({
    objectives: makeObjectives(
      { strategic: makeStrategic('1-1-2', '1.1.2.') },
      { goal: goal2, ambit: ambit2, strategic: makeStrategic('2-1-1', '2.1.1', '2.1') },
    ),
    strategicObjectives: strategic,
  });
  const pages = makeThemeCards(portal).map((card) => makeThemePage(portal, card));

  it('shows only the ambits of its own theme, with how many objectives each has', () => {
    expect(
      pages.map(({ ambits }) => ambits.map(({ ambit, count }) => [ambit?.code, count])),
    ).toEqual([[['1.1', 1]], [['2.1', 1]]]);
  });

  it('shows every strategic objective, also those without objectives, in the order of their numbers', () => {
    expect(
      pages[0]?.ambits[0]?.strategic.map(({ strategic: each, cards }) => [each?.id, cards.length]),
    ).toEqual([
      ['1-1-2', 1],
      ['1-1-2-bis', 0],
      ['1-1-10', 0],
    ]);
  });

  it('names the other themes and not itself', () => {
    expect(pages[0]?.others.map(({ goal }) => goal.code)).toEqual(['2']);
  });
});

describe('comparePrintedCodes', () => {
  it('reads numbers as numbers and overlooks the trailing dot', () => {
    expect(['4.1.10', '4.1.4.', '4.1.2', '4.1.3.'].toSorted(comparePrintedCodes)).toEqual([
      '4.1.2',
      '4.1.3.',
      '4.1.4.',
      '4.1.10',
    ]);
    expect(comparePrintedCodes('4.1.1', '4.1.1.')).toBe(0);
  });
});
