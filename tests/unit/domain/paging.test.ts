import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countPages, listPageNumbers } from '../../../src/domain/paging.ts';

describe('countPages', () => {
  it.each([
    [0, 1],
    [1, 1],
    [50, 1],
    [51, 2],
    [3000, 60],
  ])('puts %i items of 50 a page on %i pages', (count, pages) => {
    expect(countPages(count, 50)).toBe(pages);
  });
});

describe('listPageNumbers', () => {
  it('offers the ends and the neighbours', () => {
    expect(listPageNumbers(10, 60)).toEqual([1, 8, 9, 10, 11, 12, 60]);
    expect(listPageNumbers(1, 2)).toEqual([1, 2]);
  });

  it('leads from any page to any other, whatever the length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(), (count, seed) => {
        const current = 1 + (seed % count);
        const numbers = listPageNumbers(current, count);
        expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
        for (const needed of [1, current, count, Math.min(count, current + 1)])
          expect(numbers).toContain(needed);
        expect(numbers.length).toBeLessThanOrEqual(7);
      }),
    );
  });
});
