import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countCaseFigures } from '../../../../src/domain/cases/case-figures.ts';
import { addDays } from '../../../../src/domain/iso-date.ts';

const received = '2026-03-01';
const due = '2026-03-31';

describe('countCaseFigures', () => {
  test('counts what is open, late and closed', () => {
    const cases = [
      { received, due, count: 2 },
      { received, due: '2026-05-01', count: 3 },
      { received, due, charged: '2026-03-02', closed: '2026-03-05', count: 4 },
    ];
    expect(countCaseFigures(cases, '2026-04-01')).toEqual({
      received: 9,
      open: 5,
      late: 2,
      closed: 4,
      daysToCharge: undefined,
      daysToClose: undefined,
    });
    expect(countCaseFigures(cases, '2026-03-31').late).toBe(0);
  });

  test('tells the median of five and more, as a sorted list of all would have it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ days: fc.nat({ max: 90 }), count: fc.integer({ min: 1, max: 4 }) })),
        (spans) => {
          const cases = spans.map(({ days, count }) => ({
            ...{ received, due, count, charged: received },
            closed: addDays(received, days),
          }));
          const all = spans
            .flatMap(({ days, count }) => Array.from({ length: count }, () => days))
            .toSorted((a, b) => a - b);
          const middle = all.length / 2;
          const median = ((all[Math.ceil(middle) - 1] ?? 0) + (all[Math.floor(middle)] ?? 0)) / 2;
          const { daysToClose, daysToCharge } = countCaseFigures(cases, '2027-01-01');
          expect(daysToClose).toBe(all.length < 5 ? undefined : median);
          expect(daysToCharge).toBe(all.length < 5 ? undefined : 0);
        },
      ),
    );
  });
});
