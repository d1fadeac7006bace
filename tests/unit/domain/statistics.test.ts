import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBy, sharePercents } from '../../../src/domain/satisfaction/statistics.ts';

describe('countBy', () => {
  it('counts each key and keeps asked keys even at zero', () => {
    expect([...countBy(['a', 'b', 'a'], (item) => item, ['c', 'a'])]).toEqual([
      ['c', 0],
      ['a', 2],
      ['b', 1],
    ]);
  });
});

describe('sharePercents', () => {
  it('gives the missing points to the largest remainders', () => {
    expect(sharePercents([1, 1, 1])).toEqual([34, 33, 33]);
    expect(sharePercents([0, 91, 0])).toEqual([0, 100, 0]);
    expect(sharePercents([2, 89])).toEqual([2, 98]);
    expect(sharePercents([0, 0])).toEqual([0, 0]);
    expect(sharePercents([])).toEqual([]);
  });

  it('adds up to 100, stays within one point of the true share and gives nothing to nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1 }), (counts) => {
        const total = counts.reduce((sum, count) => sum + count, 0);
        fc.pre(total > 0);
        const percents = sharePercents(counts);
        expect(percents.reduce((sum, percent) => sum + percent, 0)).toBe(100);
        for (const [index, count] of counts.entries()) {
          expect(Math.abs((percents[index] ?? NaN) - (count * 100) / total)).toBeLessThan(1);
          if (count === 0) expect(percents[index]).toBe(0);
        }
      }),
    );
  });
});
