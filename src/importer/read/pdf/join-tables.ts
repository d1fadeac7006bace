import type { LineBounds } from './join-lines.ts';
import type { PageTable } from './ruled-tables.ts';
import { groupIntoLines, writeLine, type TextLine } from './text-lines.ts';

/** A cell of a table over pages: its lines and the edges between which they stand. */
export interface DraftCell {
  lines: readonly TextLine[];
  readonly bounds: LineBounds;
  /** Page and place down the page of its upper edge, for a cell without lines. */
  readonly page: number;
  /** Number of its first line, or of the row's. */
  readonly number: number;
  /** Whether it covers several rows. */
  readonly isTall: boolean;
}

/** A table over pages: a merged cell stands in every position that it covers. */
export interface DraftTable {
  readonly kind: 'table';
  xs: readonly number[];
  rows: DraftCell[][];
  /** Page of its last row, and where that row ends. */
  page: number;
  bottom: number;
}

/** How far the columns of a table may stand apart on two pages, in points. */
const near = 3.5;

/** A table of one page as the beginning of one over pages. `numberOf` tells the turn of a word's line on the page. */
export function startTable(
  { xs, ys, cells }: PageTable,
  page: number,
  numberOf: (line: TextLine) => number,
): DraftTable {
  const padding = findPadding(xs, cells);
  const rows: DraftCell[][] = ys.slice(1).map(() => []);
  for (const { row, rows: height, column, columns, words } of cells) {
    const left = (xs[column] ?? 0) + padding;
    const right = (xs[column + columns] ?? 0) - padding;
    const raw = groupIntoLines(words, page, 1);
    const lines = raw.map((line) => ({ ...line, number: numberOf(line) }));
    const cell: DraftCell = {
      lines,
      bounds: { left, right },
      page,
      number: lines[0]?.number ?? 0,
      isTall: height > 1,
    };
    for (let r = row; r < row + height; r += 1)
      for (let c = column; c < column + columns; c += 1) {
        const line = rows[r];
        if (line !== undefined) line[c] = cell;
      }
  }
  const kept = rows.filter((row) => row.some(({ lines }) => lines.length > 0));
  return { kind: 'table', xs, rows: kept, page, bottom: ys.at(-1) ?? 0 };
}

/** Room between the left edge of cells and their words: the least in the table. */
function findPadding(xs: readonly number[], cells: PageTable['cells']): number {
  const rooms = cells.flatMap(({ column, words }) =>
    words.filter(({ turn }) => turn === 0).map(({ start }) => start - (xs[column] ?? 0)),
  );
  return Math.min(12, Math.max(0.5, Math.min(...rooms, 12)));
}

/** Whether a table at the top of a page goes on with the one at the bottom of the page before. */
export function continuesTable(former: DraftTable, next: DraftTable): boolean {
  if (next.page !== former.page + 1) return false;
  const [a, b] = [former.xs, next.xs];
  const isNear = (x: number | undefined, y: number | undefined): boolean =>
    Math.abs((x ?? 0) - (y ?? 0)) <= near;
  const [wide, narrow] = a.length >= b.length ? [a, b] : [b, a];
  return (
    isNear(a[0], b[0]) &&
    isNear(a.at(-1), b.at(-1)) &&
    narrow.every((x) => wide.some((y) => isNear(x, y)))
  );
}

/** The rows of two tables in the columns of both. */
export function alignTables(former: DraftTable, next: DraftTable): void {
  if (former.xs.length === next.xs.length) return;
  const wide = former.xs.length > next.xs.length ? former.xs : next.xs;
  for (const table of [former, next]) {
    if (table.xs === wide) continue;
    const owners = wide.slice(0, -1).map((x, index) => {
      const middle = (x + (wide[index + 1] ?? x)) / 2;
      return table.xs.findLastIndex((edge) => edge <= middle);
    });
    table.rows = table.rows.map((row) =>
      owners.map((owner) => row[owner]).filter((cell) => cell !== undefined),
    );
    table.xs = wide;
  }
}

/** How many rows at the top of a table repeat the first rows of the table before it. */
export function countRepeated(former: DraftTable, next: DraftTable): number {
  const count = next.rows.findIndex((row, index) => {
    const key = writeKey(row);
    return key === '' || key !== writeKey(former.rows[index] ?? []);
  });
  // A table that repeats the other one wholly is no header, and one text alone may begin every card.
  const isHeader = next.rows
    .slice(0, Math.max(0, count))
    .some((row) => new Set(row.filter(({ lines }) => lines.length > 0)).size > 1);
  return isHeader ? count : 0;
}

/** Words of a row without spaces, because narrow headers break inside words. */
export function writeKey(row: readonly DraftCell[]): string {
  return [...new Set(row)]
    .map(({ lines }) => lines.map(({ words }) => writeLine(words, false)).join(''))
    .join('|')
    .replaceAll(/\s/gu, '')
    .toLowerCase();
}
