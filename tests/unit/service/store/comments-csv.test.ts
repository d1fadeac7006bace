import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteCell, writeCommentsCsv } from '../../../../src/service/cli/comments-csv.ts';
import type { StoredComment } from '../../../../src/service/store/feedback-store.ts';
import { formulaPayloads } from './formula-payloads.ts';

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

describe('quoteCell', () => {
  it.each(formulaPayloads)(
    'leaves no formula in %j, whichever separator a spreadsheet takes',
    (payload) => {
      const line = ['"a"', quoteCell(payload), quoteCell(payload)].join(';');
      for (const separator of [';', ',', '\t', '|'])
        for (const cell of split(line, separator)) expect(isFormula(cell)).toBe(false);
    },
  );

  it('leaves no formula in any text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            '=',
            '+',
            '-',
            '@',
            ';',
            ',',
            '"',
            "'",
            ' ',
            '\t',
            '\r',
            '\n',
            'a',
            '1',
            '|',
            '\uFEFF',
          ),
          maxLength: 30,
        }),
        (text) => {
          const line = ['"a"', quoteCell(text)].join(';');
          for (const separator of [';', ',', '\t', '|'])
            for (const cell of split(line, separator)) expect(isFormula(cell)).toBe(false);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('leaves ordinary words as they are', () => {
    for (const text of [
      'Bene, ma poche panchine.',
      'Via Roma - angolo Via Verdi',
      'voto: 10 e lode',
      'più 2',
      'a/b',
    ])
      expect(quoteCell(text)).toBe(`"${text}"`);
    expect(quoteCell('dice "sì"')).toBe('"dice ""sì"""');
  });
});

describe('writeCommentsCsv', () => {
  it('gives one line a comment, with a mark that spreadsheets read as UTF-8', () => {
    const comment: StoredComment = {
      id: 'i',
      day: '2026-03-02',
      kind: 'clarity',
      page: '/metodo/',
      objective: undefined,
      rating: 2,
      answer: 'altro',
      comment: 'riga\ndue',
      respondent: undefined,
      flagged: true,
      state: 'published',
      reply: '=1',
      replyDay: '2026-03-03',
    };
    const [head, line, end] = writeCommentsCsv([comment]).split('\r\n');
    expect(head?.startsWith('\uFEFF"ID";')).toBe(true);
    expect(line).toBe(
      `"i";"2026-03-02";"chiarezza";"/metodo/";"";"2";"altro";"riga due";"";"sì";"pubblicato";"'=1";"2026-03-03"`,
    );
    expect(end).toBe('');
  });
});
