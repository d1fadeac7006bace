import { describe, expect, it } from 'vitest';
import { makeMonthStrip } from '../../../src/views/plan/month-strip.ts';

describe('makeMonthStrip', () => {
  it('gives every year in which something is due its twelve months', () => {
    const years = makeMonthStrip([
      { month: '2026-11', count: 1 },
      { month: '2028-02', count: 4 },
    ]);
    expect(years.map(({ year, months }) => [year, months.length])).toEqual([
      ['2026', 12],
      ['2028', 12],
    ]);
    expect(years[0]?.months.filter(({ count }) => count > 0)).toEqual([
      { month: '2026-11', count: 1, share: 0.25 },
    ]);
    expect(years[1]?.months[1]).toEqual({ month: '2028-02', count: 4, share: 1 });
  });

  it('is empty where nothing is due', () => {
    expect(makeMonthStrip([])).toEqual([]);
  });
});
