import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSeparator, parseCsv } from '../../../../src/importer/sheet/parse-csv.ts';

describe('parseCsv', () => {
  it.each([
    [
      'a;b\r\nc;d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a;b\nc;',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    ['a;b\rc', [['a', 'b'], ['c']]],
    ['"a;1";"due\nrighe";"con ""virgolette"""', [['a;1', 'due\nrighe', 'con "virgolette"']]],
    [
      'a;;\n;;',
      [
        ['a', '', ''],
        ['', '', ''],
      ],
    ],
    ['5" di tubo;b', [['5" di tubo', 'b']]],
    ['', []],
  ])('splits %j', (text, rows) => {
    expect(parseCsv(text, ';')).toEqual({ rows });
  });

  it('tells where quotes stay open, and where text follows them', () => {
    expect(parseCsv('a;b\nc;"d\ne;f', ';')).toEqual({ fault: 'open-quote', row: 1, column: 1 });
    expect(parseCsv('a;"b"c\n', ';')).toEqual({ fault: 'text-after-quote', row: 0, column: 1 });
  });

  it('reads back any table written by the rule', () => {
    const table = fc.array(
      fc.array(fc.string({ unit: fc.constantFrom('a', '"', ';', '\n', '\r', ' ', 'è') }), {
        minLength: 1,
        maxLength: 4,
      }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows
          .map((row) => row.map((field) => `"${field.replaceAll('"', '""')}"`).join(';'))
          .join('\r\n');
        expect(parseCsv(text, ';')).toEqual({ rows });
      }),
    );
  });
});

describe('findSeparator', () => {
  it.each([
    ['a;b;c\n1,2,3,4,5', ';'],
    ['a,b,c', ','],
    ['a\tb', '\t'],
    ['"x,y,z";b', ';'],
    ['sola', ';'],
  ])('finds the one of %j', (text, separator) => {
    expect(findSeparator(text)).toBe(separator);
  });
});
