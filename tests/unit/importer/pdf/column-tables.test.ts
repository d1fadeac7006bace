import { describe, expect, it } from 'vitest';
import { findColumnGroups } from '../../../../src/importer/read/pdf/column-groups.ts';
import { rebuildTables } from '../../../../src/importer/read/pdf/column-tables.ts';
import {
  groupIntoLines,
  writeLine,
  type TextLine,
} from '../../../../src/importer/read/pdf/text-lines.ts';
import { makeWords } from './make-words.ts';

/** Lines of texts at their places across the page, by their places down it. */
function lay(
  page: number,
  rows: readonly (readonly [number, ...(readonly [number, string])[]])[],
): readonly TextLine[] {
  const words = rows.flatMap(([base, ...cells]) =>
    cells.flatMap(([start, text]) => makeWords(text, [start, base])),
  );
  return groupIntoLines(words, page, 1);
}

const table = [
  [100, [40, 'Obiettivo'], [200, 'Azioni'], [360, 'Termine']],
  [118, [40, 'Piazza del'], [200, 'Progetto delle'], [360, '2026']],
  [130, [40, 'mercato'], [200, 'opere']],
  [148, [200, 'Lavori'], [360, '2027']],
  [166, [40, 'Biblioteca'], [200, 'Apertura'], [360, '2026']],
] as const;

function read(...pages: (readonly TextLine[])[]): readonly string[] {
  return rebuildTables(pages.map((lines, at) => ({ page: at + 1, lines }))).flatMap((one) =>
    one.table.rows.map((row) =>
      row
        .map(({ lines }) => lines.map(({ words }) => writeLine(words, false)).join(' '))
        .join(' | '),
    ),
  );
}

describe('findColumnGroups', () => {
  it('parts tables whose columns differ, and leaves running text alone', () => {
    const lines = lay(1, [
      [40, [40, 'Piano degli obiettivi di un comune che non esiste']],
      ...table,
      [220, [40, 'Un testo che va da un lato della pagina all’altro e non sta in colonne']],
      [250, [40, 'Fase della lavorazione, in due'], [360, 'Tempi']],
      [268, [40, 'Progetto, gara e lavori di tutto'], [360, '2026']],
    ]);
    expect(findColumnGroups(lines).map(({ columns }) => columns.length)).toEqual([3, 2]);
  });

  it('keeps a bullet with its item', () => {
    const lines = lay(1, [
      [40, [40, '•'], [58, 'Progetto']],
      [52, [40, '•'], [58, 'Lavori']],
      [64, [40, '•'], [58, 'Collaudo']],
    ]);
    expect(findColumnGroups(lines)).toEqual([]);
  });
});

describe('rebuildTables', () => {
  it('tells rows by their distance, and leaves cells empty where nothing stands', () => {
    expect(read(lay(1, table))).toEqual([
      'Obiettivo | Azioni | Termine',
      'Piazza del mercato | Progetto delle opere | 2026',
      ' | Lavori | 2027',
      'Biblioteca | Apertura | 2026',
    ]);
  });

  it('goes on in the columns of the page before', () => {
    const rows = read(
      lay(1, table),
      lay(2, [
        [60, [40, 'Palestra'], [200, 'Gara'], [360, '2028']],
        [78, [200, 'Lavori'], [360, '2028']],
      ]),
    );
    expect(rows.slice(4)).toEqual(['Palestra | Gara | 2028', ' | Lavori | 2028']);
  });

  it('rebuilds nothing where rows cannot be told: cells in the middle of their room, labels one below the other', () => {
    const middle = [
      [100, [40, 'Obiettivo'], [200, 'Azioni'], [360, 'Termine']],
      [118, [200, 'Progetto delle']],
      [124, [40, 'Piazza'], [360, '2026']],
      [130, [200, 'opere']],
      [148, [200, 'Lavori di']],
      [154, [40, 'Biblioteca'], [360, '2027']],
      [160, [200, 'tutto']],
    ] as const;
    expect(read(lay(1, middle))).toEqual([]);
    const labels = [
      [100, [40, 'Titolo'], [200, 'Piazza']],
      [112, [40, 'Settore'], [200, 'Area tecnica']],
      [124, [40, 'Termine'], [200, '2027']],
    ] as const;
    expect(read(lay(1, labels))).toEqual([]);
  });
});
