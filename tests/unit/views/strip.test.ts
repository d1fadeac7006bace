import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeAction } from '../builders.ts';
import { makeStrip, type StripQuarter } from '../../../src/views/objective/strip.ts';

const years = [2025, 2026, 2027];

function draw(timing: string, read: (quarter: StripQuarter) => boolean): string {
  return makeStrip(makeAction(timing), years, '2026-06-15')
    .map((quarter) => (read(quarter) ? '#' : '.'))
    .join('');
}

describe('makeStrip', () => {
  it.each([
    ['2025-2026-2027', '############'],
    ['2026', '....####....'],
    ['settembre', '..#...#...#.'],
    ['I semestre 2026', '....##......'],
    ['Entro aprile 2025', '##..........'],
    ['Entro il 01/04/2026', '....##......'],
    ['Quando sarà possibile', '............'],
  ])('fills the planned quarters of «%s»', (timing, expected) => {
    expect(draw(timing, ({ planned }) => planned)).toBe(expected);
  });

  it('marks due days, today, and nothing more', () => {
    expect(draw('Entro aprile 2025', ({ due }) => due)).toBe('.#..........');
    expect(draw('2025-2026-2027', ({ due }) => due)).toBe('...........#');
    expect(draw('2026', ({ today }) => today)).toBe('.....#......');
  });

  it('grows by whole years where a window leaves the plan', () => {
    const strip = makeStrip(makeAction('dicembre-luglio'), years, '2026-06-15');
    expect([strip.at(0)?.year, strip.at(-1)?.year, strip.length]).toEqual([2025, 2028, 16]);
  });

  it('holds every quarter once, in order, and today at most once', () => {
    const timings = fc.constantFrom(
      '2025',
      'settembre',
      'dicembre-luglio',
      'Ogni trimestre',
      'Entro il 15 settembre',
      'Anno scolastico',
      'boh',
    );
    fc.assert(
      fc.property(timings, fc.integer({ min: 2024, max: 2029 }), (timing, year) => {
        const strip = makeStrip(makeAction(timing), years, `${year}-06-15`);
        const keys = strip.map((quarter) => quarter.year * 4 + quarter.quarter);
        expect(keys.every((key, index) => index === 0 || key === (keys[index - 1] ?? 0) + 1)).toBe(
          true,
        );
        expect(strip.length % 4).toBe(0);
        expect(strip.filter(({ today }) => today).length).toBeLessThanOrEqual(1);
        expect(strip.every(({ due, planned }) => !due || planned)).toBe(true);
      }),
    );
  });
});
