import type { TableBlock, TableCell } from '../../../src/importer/read/document-blocks.ts';

/** A sheet from lines of cells parted by `|`; `<` goes on with the cell to its left and `^` with the one above, as merged cells do. */
export function makeSheet(name: string, ...lines: readonly string[]): TableBlock {
  const width = Math.max(...lines.map((line) => line.split('|').length));
  const rows: TableCell[][] = [];
  for (const [r, line] of lines.entries()) {
    const texts = line.split('|').map((text) => text.trim());
    const row: TableCell[] = [];
    for (let column = 0; column < width; column += 1) {
      const text = texts[column] ?? '';
      const merged = text === '<' ? row[column - 1] : rows[r - 1]?.[column];
      row.push(
        (text === '<' || text === '^') && merged !== undefined
          ? merged
          : { text, place: { line: r + 1, words: `${name} ${String(r + 1)}` } },
      );
    }
    rows.push(row);
  }
  return { kind: 'table', name, rows };
}
