import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePercentCell, showPercent } from '../../../../src/importer/sheet/percent-cell.ts';

const read = (value: string | number | boolean, format?: string) =>
  parsePercentCell({ value, kind: 'value', format });

describe('parsePercentCell', () => {
  it.each([
    ['45 %', 45],
    ['45%', 45],
    ['45', 45],
    ['33,5 %', 33.5],
    ['33.5', 33.5],
    ['45\u00A0%', 45],
    ['0', 0],
    ['100 %', 100],
    ['0,5 %', 0.5],
  ])('reads «%s» as %s', (text, percent) => {
    expect(read(text)).toEqual({ percent });
  });

  it.each([
    [0.45, '0%', 45],
    [0.07, '0.00%', 7],
    [1, '0%', 100],
    [0.005, '0.0%', 0.5],
    [45, undefined, 45],
    [1, 'General', 1],
    [45, '0" %"', 45],
  ])('reads the number %s in a cell formatted %s as %s', (value, format, percent) => {
    expect(read(value, format)).toEqual({ percent });
  });

  it.each([
    [999, undefined, 'range'],
    [-1, undefined, 'range'],
    [45, '0%', 'range'],
    ['101 %', undefined, 'range'],
    [0.45, undefined, 'fraction'],
    ['0,45', undefined, 'fraction'],
    ['metà', undefined, 'unreadable'],
    ['4 5', undefined, 'unreadable'],
    ['1.000,5', undefined, 'unreadable'],
    [true, undefined, 'unreadable'],
  ] as const)('refuses %s in a cell formatted %s: %s', (value, format, fault) => {
    expect(read(value, format)).toMatchObject({ fault });
  });

  it('reads back every share as it is shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (tenths) => {
        expect(read(showPercent(tenths / 10))).toEqual({ percent: tenths / 10 });
      }),
    );
  });
});
