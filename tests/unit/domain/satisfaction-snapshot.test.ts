import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/iso-date.ts';
import {
  addDistributions,
  countAnswers,
  noAnswers,
} from '../../../src/domain/satisfaction/satisfaction.ts';
import {
  joinTally,
  renewSnapshot,
  snapshotSchema,
  tallyObjectives,
  tallyPages,
} from '../../../src/domain/satisfaction/satisfaction-snapshot.ts';
import { findIsolated, type Given, publishHistory, type Renew } from './satisfaction-history.ts';

const day = '2026-03-01';
const toDay = (index: number): string => addDays('2026-01-25', index);

/** Residents give 5, others 1, so that a figure tells whose it is. */
function makeTally(residents: number, others: number): Parameters<Renew>[1] {
  return { residents: [0, 0, 0, 0, residents], others: [others, 0, 0, 0, 0] };
}

const someAnswer = fc.record({
  objective: fc.constantFrom('giardini', 'strade'),
  rating: fc.integer({ min: 1, max: 5 }),
  resident: fc.boolean(),
});

describe('tallyObjectives', () => {
  it('keeps residents apart from everybody else and leaves out answers about no objective', () => {
    const tallies = tallyObjectives([
      { page: '/temi/1/', objective: 'giardini', rating: 5, respondent: 'resident', count: 3 },
      { page: '/temi/1/', objective: 'giardini', rating: 5, respondent: undefined, count: 2 },
      { page: '/temi/1/', objective: 'giardini', rating: 1, respondent: 'worker', count: 1 },
      { page: '/temi/1/', objective: undefined, rating: 1, respondent: undefined, count: 9 },
    ]);
    expect([...tallies]).toEqual([
      ['giardini', { residents: [0, 0, 0, 0, 3], others: [1, 0, 0, 0, 2] }],
    ]);
  });
});

describe('tallyPages', () => {
  it('counts by page, whatever the page is about', () => {
    const tallies = tallyPages([
      { page: '/', objective: undefined, rating: 5, respondent: undefined, count: 3 },
      { page: '/', objective: undefined, rating: 1, respondent: undefined, count: 1 },
      {
        page: '/obiettivi/giardini/',
        objective: 'giardini',
        rating: 2,
        respondent: undefined,
        count: 2,
      },
    ]);
    expect([...tallies]).toEqual([
      ['/', { residents: noAnswers, others: [1, 0, 0, 0, 3] }],
      ['/obiettivi/giardini/', { residents: noAnswers, others: [0, 2, 0, 0, 0] }],
    ]);
  });
});

describe('renewSnapshot', () => {
  it('waits for five answers, then for five new ones', () => {
    expect(renewSnapshot(undefined, makeTally(4, 0), day)).toBeUndefined();
    const first = renewSnapshot(undefined, makeTally(4, 1), day);
    expect(first).toEqual({
      day,
      tally: makeTally(4, 1),
      mixed: 1,
      months: [{ month: '2026-03', distribution: [1, 0, 0, 0, 4] }],
    });
    expect(renewSnapshot(first, makeTally(8, 1), '2026-04-01')).toBe(first);
    const second = renewSnapshot(first, makeTally(9, 1), '2026-04-01');
    expect(second?.tally).toEqual(makeTally(9, 1));
    expect(second?.months).toEqual([
      { month: '2026-03', distribution: [1, 0, 0, 0, 4] },
      { month: '2026-04', distribution: [0, 0, 0, 0, 5] },
    ]);
    expect(snapshotSchema.parse(JSON.parse(JSON.stringify(second)))).toEqual(second);
  });

  it('shows residents apart only when no comparison with earlier figures could separate fewer than five', () => {
    expect(renewSnapshot(undefined, makeTally(5, 5), day)?.split).toEqual(makeTally(5, 5));
    expect(renewSnapshot(undefined, makeTally(50, 4), day)?.split).toBeUndefined();
    // Five and five in all, but the residents' figure minus the first total would be one resident against one other.
    const first = renewSnapshot(undefined, makeTally(4, 1), day);
    expect(renewSnapshot(first, makeTally(5, 5), day)?.split).toBeUndefined();
  });

  it('keeps what it has when answers are missing', () => {
    const first = renewSnapshot(undefined, makeTally(9, 0), day);
    expect(renewSnapshot(first, makeTally(8, 20), day)).toBe(first);
  });

  it('lets no sum or difference of anything ever shown single out fewer than five answers', () => {
    fc.assert(
      fc.property(
        fc.array(someAnswer, { minLength: 10, maxLength: 60 }),
        (answers: readonly Given[]) => {
          const { figures } = publishHistory(answers, renewSnapshot, toDay);
          expect(
            findIsolated(
              figures.map(({ members }) => members),
              5,
            ),
          ).toBeUndefined();
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives months that add up to the whole, each with none or at least five', () => {
    fc.assert(
      fc.property(fc.array(someAnswer, { minLength: 10, maxLength: 80 }), (answers) => {
        for (const snapshot of publishHistory(answers, renewSnapshot, toDay).snapshots.values()) {
          expect(
            snapshot.months
              .map(({ distribution }) => distribution)
              .reduce(addDistributions, noAnswers),
          ).toEqual(joinTally(snapshot.tally));
          expect(snapshot.months.every(({ distribution }) => countAnswers(distribution) >= 5)).toBe(
            true,
          );
          expect(snapshot.months.map(({ month }) => month)).toEqual(
            snapshot.months.map(({ month }) => month).toSorted(),
          );
        }
      }),
    );
  });
});

describe('findIsolated', () => {
  const alternating = Array.from({ length: 40 }, (_, index) => ({
    objective: 'giardini',
    rating: 1 + (index % 5),
    resident: index % 5 === 0 || (index > 4 && index < 9),
  }));

  it('finds what careless rules would give away', () => {
    const splitByParts: Renew = (previous, current, today) => {
      const next = renewSnapshot(previous, current, today);
      const enough = [current.residents, current.others].every((part) => countAnswers(part) >= 5);
      return next === undefined || next === previous || !enough
        ? next
        : { ...next, split: current };
    };
    const everyAnswer: Renew = (_, current, today) => ({
      day: today,
      tally: current,
      mixed: 0,
      months: [],
    });
    for (const careless of [splitByParts, everyAnswer]) {
      const { figures } = publishHistory(alternating, careless, toDay);
      expect(
        findIsolated(
          figures.map(({ members }) => members),
          5,
        ),
      ).toBeDefined();
    }
    const { figures } = publishHistory(alternating, renewSnapshot, toDay);
    expect(figures.some(({ name }) => name.includes('residents'))).toBe(true);
  });

  it('sees a total that is not the sum of its published parts', () => {
    expect(
      findIsolated(
        [
          [1, 1, 1, 1, 1, 0, 0],
          [1, 1, 1, 1, 1, 1, 1],
        ],
        5,
      ),
    ).toEqual([5, 6]);
    expect(
      findIsolated(
        [
          [1, 1, 1, 1, 1, 0, 0],
          [1, 1, 1, 1, 1, 0, 0],
        ],
        5,
      ),
    ).toBeUndefined();
  });
});
