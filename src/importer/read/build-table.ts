import type { DocumentBlock, Place, TableCell } from './document-blocks.ts';

/** A cell as a text document holds it: with its spans, and perhaps tables inside. */
export interface NestingCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  readonly isFilled?: boolean | undefined;
  readonly nested: readonly DocumentBlock[];
}

/** A row of such cells with its place; covered positions are left out. */
export interface NestingRow {
  readonly place: Place;
  readonly cells: readonly NestingCell[];
}

/** Most positions of one table; a span that claims more is damage. */
const mostPositions = 2_000_000;

/**
 * A table as a rectangle in which merged cells stand wherever they reach. Tables inside cells follow the row that holds them,
 * and a table of one cell is only a frame around its contents.
 */
export function buildTable(rows: readonly NestingRow[]): readonly DocumentBlock[] {
  const [only] = rows.length === 1 ? (rows[0]?.cells ?? []) : [];
  if (rows[0]?.cells.length === 1 && only !== undefined && only.nested.length > 0)
    return [...textAsTable(only, rows[0].place), ...only.nested];
  const width = Math.max(0, ...rows.map(({ cells }) => cells.reduce((n, c) => n + c.columns, 0)));
  if (width * rows.length > mostPositions) return [];
  const grid: (TableCell | undefined)[][] = rows.map(() => Array.from({ length: width }));
  rows.forEach((row, r) => {
    let column = 0;
    for (const cell of row.cells) {
      while (grid[r]?.[column] !== undefined) column += 1;
      const placed: TableCell = { text: cell.text, place: row.place, isFilled: cell.isFilled };
      for (let down = r; down < Math.min(r + cell.rows, rows.length); down += 1)
        for (let c = column; c < Math.min(column + cell.columns, width); c += 1) {
          const line = grid[down];
          if (line?.[c] === undefined && line !== undefined) line[c] = placed;
        }
      column += cell.columns;
    }
  });
  return splitAtNested(rows, grid);
}

function textAsTable(cell: NestingCell, place: Place): readonly DocumentBlock[] {
  return cell.text.trim() === '' ? [] : [{ kind: 'table', rows: [[{ text: cell.text, place }]] }];
}

function splitAtNested(
  rows: readonly NestingRow[],
  grid: readonly (readonly (TableCell | undefined)[])[],
): readonly DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  let open: TableCell[][] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push({ kind: 'table', rows: open });
    open = [];
  };
  rows.forEach(({ cells, place }, r) => {
    open.push((grid[r] ?? []).map((cell) => cell ?? { text: '', place }));
    const nested = cells.flatMap((cell) => cell.nested);
    if (nested.length === 0) return;
    close();
    blocks.push(...nested);
  });
  close();
  return blocks;
}
