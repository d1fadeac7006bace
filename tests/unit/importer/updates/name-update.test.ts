import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameUpdate } from '../../../../src/importer/sheet/plan-row.ts';

describe('nameUpdate', () => {
  it.each([
    ['2026-05-20', 'Il tetto è finito', '2026-05-20-il-tetto-e-finito'],
    ['2025-12', 'Più «luce» in piazza!', '2025-12-piu-luce-in-piazza'],
    ['2021', '…', '2021-aggiornamento'],
  ])('names %s «%s»', (date, title, name) => {
    expect(nameUpdate(date, title)).toBe(name);
  });

  it('is short and safe for any file system, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (title) => {
        expect(nameUpdate('2026', title)).toMatch(/^2026(?:-[a-z0-9]+)+$/u);
      }),
    );
    expect(nameUpdate('2026', 'parola '.repeat(30)).length).toBeLessThanOrEqual(66);
    expect(nameUpdate('2026', 'x'.repeat(120)).length).toBeLessThanOrEqual(66);
  });
});
