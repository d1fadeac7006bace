import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/iso-date.ts';
import {
  addDistributions,
  countAnswers,
  noAnswers,
} from '../../../src/domain/satisfaction/satisfaction.ts';
import {
  type Counted,
  joinTally,
  keepCounted,
  renewSnapshot,
  snapshotSchema,
  tallyRatings,
} from '../../../src/domain/satisfaction/satisfaction-snapshot.ts';
import { findIsolated, type Given, publishHistory, type Renew } from './satisfaction-history.ts';

const day = '2026-03-01';
const toDay = (index: number): string => addDays('2026-01-25', index);

/** Residents give 5, others 1, so that a figure tells whose it is. */
function makeTally(residents: number, others: number): Counted['tally'] {
  return { residents: [0, 0, 0, 0, residents], others: [others, 0, 0, 0, 0] };
}

/** The same, all of them first ones unless said otherwise. */
function makeCounted(residents: number, others: number, firsts = residents + others): Counted {
  return { tally: makeTally(residents, others), firsts };
}

const someAnswer = fc.record({
  objective: fc.constantFrom('giardini', 'strade'),
  rating: fc.integer({ min: 1, max: 5 }),
  resident: fc.boolean(),
});

describe('tallyRatings', () => {
  it('keeps residents apart from everybody else, and counts first ones', () => {
    expect(
      tallyRatings([
        { rating: 5, respondent: 'resident', isFirst: true, count: 3 },
        { rating: 5, respondent: undefined, isFirst: true, count: 2 },
        { rating: 1, respondent: 'worker', isFirst: false, count: 1 },
      ]),
    ).toEqual({ tally: { residents: [0, 0, 0, 0, 3], others: [1, 0, 0, 0, 2] }, firsts: 5 });
  });
});

describe('renewSnapshot', () => {
  it('waits for five answers, then for five new ones', () => {
    expect(renewSnapshot(undefined, makeCounted(4, 0), day)).toBeUndefined();
    const first = renewSnapshot(undefined, makeCounted(4, 1), day);
    expect(first).toEqual({
      day,
      tally: makeTally(4, 1),
      firsts: 5,
      mixed: 1,
      months: [{ month: '2026-03', distribution: [1, 0, 0, 0, 4] }],
    });
    expect(renewSnapshot(first, makeCounted(8, 1), '2026-04-01')).toBe(first);
    const second = renewSnapshot(first, makeCounted(9, 1), '2026-04-01');
    expect(second?.tally).toEqual(makeTally(9, 1));
    expect(second?.months).toEqual([
      { month: '2026-03', distribution: [1, 0, 0, 0, 4] },
      { month: '2026-04', distribution: [0, 0, 0, 0, 5] },
    ]);
    expect(snapshotSchema.parse(JSON.parse(JSON.stringify(second)))).toEqual(second);
  });

  it('is not hastened by further answers of networks that have answered', () => {
    expect(renewSnapshot(undefined, makeCounted(9, 0, 4), day)).toBeUndefined();
    const first = renewSnapshot(undefined, makeCounted(9, 0, 5), day);
    expect(first?.firsts).toBe(5);
    expect(renewSnapshot(first, makeCounted(20, 0, 9), day)).toBe(first);
    expect(renewSnapshot(first, makeCounted(20, 0, 10), day)?.tally).toEqual(makeTally(20, 0));
  });

  it('counts figures of before as first ones', () => {
    const former = { day, tally: makeTally(9, 0), mixed: 0, months: [] };
    expect(renewSnapshot(former, makeCounted(13, 0), day)).toBe(former);
    expect(renewSnapshot(former, makeCounted(14, 0), day)?.firsts).toBe(14);
  });

  it('shows residents apart only when no comparison with earlier figures could separate fewer than five', () => {
    expect(renewSnapshot(undefined, makeCounted(5, 5), day)?.split).toEqual(makeTally(5, 5));
    expect(renewSnapshot(undefined, makeCounted(50, 4), day)?.split).toBeUndefined();
    // Five and five in all, but the residents' figure minus the first total would be one resident against one other.
    const first = renewSnapshot(undefined, makeCounted(4, 1), day);
    expect(renewSnapshot(first, makeCounted(5, 5), day)?.split).toBeUndefined();
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

describe('keepCounted', () => {
  const first = renewSnapshot(undefined, makeCounted(20, 10), '2026-03-01');
  const second = renewSnapshot(first, makeCounted(40, 30), '2026-04-01') ?? expect.fail();

  it('takes withdrawn answers out of every figure and lets no new one in', () => {
    const kept = keepCounted(second, makeCounted(15, 33));
    expect(kept).toMatchObject({ day: '2026-04-01', tally: makeTally(15, 30), firsts: 48 });
    expect(kept.split).toEqual(makeTally(15, 30));
    expect(kept.months).toEqual([
      { month: '2026-03', distribution: [10, 0, 0, 0, 15] },
      { month: '2026-04', distribution: [20, 0, 0, 0, 0] },
    ]);
  });

  it('shows nobody apart any more where a part has become small, and changes nothing where nothing is missing', () => {
    expect(keepCounted(second, makeCounted(4, 30)).split).toBeUndefined();
    expect(keepCounted(second, makeCounted(40, 34))).toBe(second);
  });

  it('is what a renewal begins with', () => {
    const renewed = renewSnapshot(second, makeCounted(0, 34), '2026-05-01');
    expect(renewed?.tally).toEqual(makeTally(0, 30));
    expect(renewSnapshot(renewed, makeCounted(5, 34), '2026-05-01')?.tally).toEqual(
      makeTally(5, 34),
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
      const { tally } = current;
      const enough = [tally.residents, tally.others].every((part) => countAnswers(part) >= 5);
      return next === undefined || next === previous || !enough ? next : { ...next, split: tally };
    };
    const everyAnswer: Renew = (_, current, today) => ({
      day: today,
      tally: current.tally,
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
