import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDistributions,
  addRating,
  countAnswers,
  countSatisfied,
  type Distribution,
  noAnswers,
  subtractDistribution,
  wilsonInterval,
} from '../../../src/domain/satisfaction/satisfaction.ts';

describe('wilsonInterval', () => {
  it.each([
    // R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), 857-872, table I.
    { successes: 81, n: 263, low: 0.2553, high: 0.3662 },
    { successes: 15, n: 148, low: 0.0624, high: 0.1605 },
    { successes: 0, n: 20, low: 0, high: 0.1611 },
    { successes: 1, n: 29, low: 0.0061, high: 0.1718 },
  ])('gives $low-$high for $successes of $n', ({ successes, n, low, high }) => {
    const interval = wilsonInterval(successes, n);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('stays exact at the ends, knows nothing of nobody, and narrows with a smaller quantile', () => {
    expect(wilsonInterval(0, 20).low).toBe(0);
    expect(wilsonInterval(20, 20).high).toBe(1);
    expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
    expect(wilsonInterval(5, 10, 1).low).toBeGreaterThan(wilsonInterval(5, 10).low);
  });

  it('holds the share, lies within 0-1 and mirrors when success and failure change places', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 5000 })
          .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n))),
        ([successes, n]) => {
          const { low, high } = wilsonInterval(successes, n);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(successes / n);
          expect(high).toBeGreaterThanOrEqual(successes / n);
          expect(wilsonInterval(n - successes, n).low).toBeCloseTo(1 - high, 10);
        },
      ),
    );
  });
});

describe('subtractDistribution', () => {
  it('undoes an addition and refuses what is not there', () => {
    const distribution = fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99), fc.nat(99), fc.nat(99));
    fc.assert(
      fc.property(distribution, distribution, (a: Distribution, b: Distribution) => {
        expect(subtractDistribution(addDistributions(a, b), b)).toEqual(a);
      }),
    );
    expect(subtractDistribution([1, 0, 0, 0, 0], [0, 0, 0, 0, 1])).toBeUndefined();
  });
});

describe('addRating', () => {
  it('counts a rating, and 4 and 5 as satisfied', () => {
    const distribution = addRating(addRating(addRating(noAnswers, 1), 4, 2), 5);
    expect(distribution).toEqual([1, 0, 0, 2, 1]);
    expect(countAnswers(distribution)).toBe(4);
    expect(countSatisfied(distribution)).toBe(3);
  });
});
