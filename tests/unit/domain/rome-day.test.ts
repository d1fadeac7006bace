import { describe, expect, it } from 'vitest';
import { findRomeDay } from '../../../src/domain/rome-day.ts';

describe('findRomeDay', () => {
  it.each([
    ['2026-01-31T22:59:59.999Z', '2026-01-31'],
    ['2026-01-31T23:00:00.000Z', '2026-02-01'],
    // Two hours before Greenwich in summer, also on the days on which clocks change.
    ['2026-03-28T22:59:59.999Z', '2026-03-28'],
    ['2026-03-29T21:59:59.999Z', '2026-03-29'],
    ['2026-03-29T22:00:00.000Z', '2026-03-30'],
    ['2026-10-25T22:59:59.999Z', '2026-10-25'],
    ['2026-10-25T23:00:00.000Z', '2026-10-26'],
    // Back again, as a clock that is set.
    ['2026-10-25T22:59:00.000Z', '2026-10-25'],
  ])('says of %s that it is %s', (instant, day) => {
    expect(findRomeDay(new Date(instant))).toBe(day);
  });

  it('refuses what is no instant', () => {
    expect(() => findRomeDay(new Date(Number.NaN))).toThrow(RangeError);
  });
});
