import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSeparator, parseCsv, removeGuard, writeCsv } from '../../../src/domain/csv.ts';
import { formulaPayloads } from '../service/store/formula-payloads.ts';

/** Splits a line at `separator` as spreadsheets do: quotes count only where a cell begins with one. */
function split(line: string, separator: string): readonly string[] {
  const cells: string[] = [];
  let rest = `${separator}${line}`;
  while (rest !== '') {
    rest = rest.slice(1);
    const quoted = /^"((?:[^"]|"")*)"?/u.exec(rest);
    const start = quoted === null ? '' : (quoted[1] ?? '').replaceAll('""', '"');
    const after = rest.slice(quoted?.[0].length ?? 0);
    const end = after.indexOf(separator);
    cells.push(start + (end < 0 ? after : after.slice(0, end)));
    rest = end < 0 ? '' : after.slice(end);
  }
  return cells;
}

const isFormula = (cell: string): boolean => /^[\s"]*[=+\-@＝＋－＠\t\r]/u.test(cell);

/** The line of one row, without mark and line end. */
const writeLine = (...row: readonly string[]): string =>
  writeCsv([row], 'anybody').slice(1).replace(/\r\n$/u, '');

describe('writeCsv', () => {
  it('begins with the mark of UTF-8, and writes semicolons, decimal commas, empty cells and doubled quotes', () => {
    expect(
      writeCsv([
        ['A', 'B'],
        ['a;b', 12.5],
        ['dice "sì"', undefined],
        [' spazio ', -3],
        ['due\nrighe', ''],
      ]),
    ).toBe('\uFEFFA;B\r\n"a;b";12,5\r\n"dice ""sì""";\r\n" spazio ";-3\r\n"due\nrighe";\r\n');
  });

  it('is read back, whatever the texts begin with', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '=', "'", '-', '@', '\t', '"', ';', ' ') });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
        const text = writeCsv(rows);
        const read = parseCsv(text.slice(1), ';');
        // A row with one empty cell is an empty line.
        expect('rows' in read && read.rows.map((row) => row.map(removeGuard))).toEqual(rows);
        const cells = 'rows' in read ? read.rows.flat() : [];
        expect(cells.filter((each) => /^[=+\-@\t\r]/u.test(each))).toEqual([]);
      }),
    );
  });

  it.each(formulaPayloads)(
    'leaves no formula in anybody’s words, %j, whichever separator a spreadsheet takes',
    (payload) => {
      for (const separator of [';', ',', '\t', '|'])
        for (const cell of split(writeLine('a', payload, payload), separator))
          expect(isFormula(cell)).toBe(false);
    },
  );

  it('leaves no formula in any words of anybody', () => {
    const signs = ['=', '+', '-', '@', ';', ',', '"', "'", ' ', '\t', '\r', '\n', 'a', '1', '|'];
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...signs, '\uFEFF'), maxLength: 30 }),
        (text) => {
          for (const separator of [';', ',', '\t', '|'])
            for (const cell of split(writeLine('a', text), separator))
              expect(isFormula(cell)).toBe(false);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('leaves ordinary words of anybody as they are', () => {
    for (const text of [
      'Bene, ma poche panchine.',
      'Via Roma - angolo Via Verdi',
      'voto: 10 e lode',
      'più 2',
      'a/b',
    ])
      expect(writeLine(text)).toBe(`"${text}"`);
    expect(writeLine('dice "sì"')).toBe('"dice ""sì"""');
  });
});

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
