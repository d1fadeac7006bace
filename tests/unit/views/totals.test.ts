import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listCards } from '../../../src/views/states/card.ts';
import {
  countByKey,
  limitParts,
  MOST_PARTS,
  OTHER_KEY,
  type TotalsPart,
} from '../../../src/views/totals/count-by-key.ts';
import { makeTotals } from '../../../src/views/totals/totals.ts';
import { makeActions, makeObjectives, makePortal, makeUpdateRecord } from '../builders.ts';

const labels = { a: 'Alfa', b: 'Beta', c: 'Gamma' };

function makePart(key: string, count: number): TotalsPart {
  return { key, label: key, count, percent: 0 };
}

describe('countByKey', () => {
  it('counts in the order given and leaves out what does not occur', () => {
    expect(countByKey(['c', 'a', 'c'], ['a', 'b', 'c'], labels)).toEqual([
      { key: 'a', label: 'Alfa', count: 1, percent: 33 },
      { key: 'c', label: 'Gamma', count: 2, percent: 67 },
    ]);
  });

  it('loses nobody: counts add to the number of keys, percents to 100', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }), (keys) => {
        const parts = countByKey(keys, ['a', 'b', 'c'], labels);
        expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(keys.length);
        expect(parts.reduce((sum, { percent }) => sum + percent, 0)).toBe(100);
      }),
    );
  });
});

describe('limitParts', () => {
  it('leaves five parts or fewer alone', () => {
    const parts = ['a', 'b', 'c', 'd', 'e'].map((key) => makePart(key, 1));
    expect(limitParts(parts, 'Altri')).toBe(parts);
  });

  it('merges the smallest into one at the end, keeps the order of the others, and never merges silence', () => {
    const parts = [
      makePart('a', 1),
      makePart('b', 9),
      makePart('c', 2),
      makePart('d', 8),
      makePart('e', 7),
      makePart('none', 1),
    ];
    expect(
      limitParts(parts, 'Altri').map(({ key, count, label }) => `${key} ${count} ${label}`),
    ).toEqual(['b 9 b', 'd 8 d', 'e 7 e', 'none 1 none', `${OTHER_KEY} 3 Altri`]);
  });

  it('never draws more than five parts and never loses an objective', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ key: fc.string(), count: fc.nat(50) }), {
          selector: ({ key }) => key,
          minLength: 1,
          maxLength: 12,
        }),
        (drafts) => {
          const limited = limitParts(
            drafts.map(({ key, count }) => makePart(key, count)),
            'Altri',
          );
          expect(limited.length).toBeLessThanOrEqual(MOST_PARTS);
          expect(limited.reduce((sum, { count }) => sum + count, 0)).toBe(
            drafts.reduce((sum, { count }) => sum + count, 0),
          );
        },
      ),
    );
  });
});

describe('makeTotals', () => {
  it('counts the calendar and the reports apart, and silence as its own share', () => {
    const objectives = makeObjectives(
      { updates: [makeUpdateRecord({ status: 'completed' })] },
      { actions: makeActions('2025') },
      { actions: makeActions('2027') },
      {},
    );
    const totals = makeTotals(listCards(makePortal({ objectives })));
    expect(totals.scheduled.map(({ key, count, percent }) => [key, count, percent])).toEqual([
      ['past-due', 1, 25],
      ['under-way', 2, 50],
      ['upcoming', 1, 25],
    ]);
    expect(totals.reported.map(({ key, count, percent }) => [key, count, percent])).toEqual([
      ['completed', 1, 25],
      ['none', 3, 75],
    ]);
  });

  it('says the same in words, singular where there is one', () => {
    const totals = makeTotals(
      listCards(makePortal({ objectives: makeObjectives({}, { actions: makeActions('2025') }) })),
    );
    expect(totals.calendarSentence).toBe(
      'Su 2 obiettivi, guardando il calendario del piano: 1 ha almeno un giorno passato senza notizie e 1 è nel periodo previsto.',
    );
    expect(totals.reportSentence).toBe(
      'Guardando gli aggiornamenti pubblicati: per 2 nessuna fonte dice a che punto sono.',
    );
    expect(totals.sentence).toBe(`${totals.calendarSentence} ${totals.reportSentence}`);
  });

  it('says so where there is nothing to count', () => {
    expect(makeTotals([])).toEqual({
      count: 0,
      scheduled: [],
      reported: [],
      sentence: 'Qui non ci sono obiettivi.',
      calendarSentence: 'Qui non ci sono obiettivi.',
      reportSentence: '',
    });
  });
});
