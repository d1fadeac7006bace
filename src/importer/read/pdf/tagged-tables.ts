import type { PageWord } from './page-content.ts';
import type { DraftCell, DraftTable } from './join-tables.ts';
import type { Tag } from './read-tags.ts';
import { groupIntoLines, writeLine, type TextLine } from './text-lines.ts';

type CellTag = NonNullable<Tag['cell']>;

/** A word that a tag puts into a cell. */
export interface CellWord {
  readonly word: PageWord;
  readonly tag: Tag & { readonly cell: CellTag };
}

interface GatheredCell {
  readonly column: number;
  /** Cells of its row. */
  readonly width: number;
  lines: readonly TextLine[];
}

/** A table that tags describe, gathered page by page: cells by row and turn in the row. */
export interface TaggedTable {
  readonly rows: Map<number, GatheredCell[]>;
  readonly height: number;
  readonly firstPage: number;
  readonly top: number;
  lastPage: number;
  lastRow: number;
}

/**
 * Puts the words of a page into the tables that their tags name, the last of the page before among them. Gives the lines of header
 * rows that are printed again.
 */
export function gatherTagged(
  words: readonly CellWord[],
  page: number,
  tables: TaggedTable[],
  numberOf: (line: TextLine) => number,
): readonly TextLine[] {
  const repeated: TextLine[] = [];
  const onPage = [...Map.groupBy(words, ({ tag }) => tag.cell.table).values()];
  onPage.forEach((own, turn) => {
    const cells = [
      ...Map.groupBy(
        own,
        ({ tag: { cell } }) => `${String(cell.row)} ${String(cell.column)}`,
      ).values(),
    ].flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const lines = groupIntoLines(
        group.map(({ word }) => word),
        page,
        1,
      );
      return [
        { tag: first.tag, lines: lines.map((line) => ({ ...line, number: numberOf(line) })) },
      ];
    });
    const former = tables.at(-1);
    const isRepeated = ({ tag, lines }: (typeof cells)[number]): boolean => {
      const known = former?.rows
        .get(tag.cell.row)
        ?.find(({ column }) => column === tag.cell.column);
      return (
        former !== undefined &&
        known !== undefined &&
        tag.cell.row < former.lastRow &&
        write(known.lines) === write(lines)
      );
    };
    const fresh = cells.filter((cell) => !isRepeated(cell));
    const firstRow = Math.min(...fresh.map(({ tag }) => tag.cell.row));
    const goesOn =
      turn === 0 &&
      former?.lastPage === page - 1 &&
      former.height === cells[0]?.tag.height &&
      firstRow > 0 &&
      firstRow >= former.lastRow;
    const table: TaggedTable = goesOn
      ? former
      : {
          rows: new Map(),
          height: cells[0]?.tag.height ?? 0,
          firstPage: page,
          top: Math.min(...own.map(({ word }) => word.base - word.size)),
          lastPage: page,
          lastRow: 0,
        };
    if (goesOn) repeated.push(...cells.filter(isRepeated).flatMap(({ lines }) => lines));
    else tables.push(table);
    for (const { tag, lines } of goesOn ? fresh : cells) {
      const row = table.rows.get(tag.cell.row) ?? [];
      table.rows.set(tag.cell.row, row);
      const known = row.find(({ column }) => column === tag.cell.column);
      if (known === undefined) row.push({ column: tag.cell.column, width: tag.width, lines });
      else known.lines = [...known.lines, ...lines];
      table.lastRow = Math.max(table.lastRow, tag.cell.row);
    }
    table.lastPage = page;
  });
  return repeated;
}

function write(lines: readonly TextLine[]): string {
  return lines.map(({ words }) => writeLine(words, false)).join(' ');
}

/** The rows of such a table: cells of full rows by their turn, those of other rows in the column that they stand nearest to. */
export function finishTagged({ rows, firstPage }: TaggedTable): DraftTable {
  const sorted = [...rows].toSorted(([a], [b]) => a - b).map(([, row]) => row);
  const width = Math.max(...sorted.flat().map((cell) => cell.width));
  const starts = Array.from({ length: width }, () => Infinity);
  const ends = Array.from({ length: width }, () => -Infinity);
  for (const { column, width: own, lines } of sorted.flat())
    for (const { start, end } of own === width ? lines : []) {
      starts[column] = Math.min(starts[column] ?? Infinity, start);
      ends[column] = Math.max(ends[column] ?? -Infinity, end);
    }
  const away = (lines: readonly TextLine[], column: number): number =>
    Math.abs((starts[column] ?? Infinity) - Math.min(...lines.map(({ start }) => start)));
  const nearest = (lines: readonly TextLine[]): number =>
    starts.reduce(
      (best, _, column) => (away(lines, column) < away(lines, best) ? column : best),
      0,
    );
  const drafts = sorted.map((row): DraftCell[] => {
    const first = row[0]?.lines[0];
    const place = { page: first?.page ?? firstPage, number: first?.number ?? 1, isTall: false };
    const cells = Array.from({ length: width }, (): DraftCell => ({
      lines: [],
      bounds: { left: 0, right: 0 },
      ...place,
    }));
    for (const cell of row) {
      const column = cell.width === width ? cell.column : nearest(cell.lines);
      cells[column] = {
        ...place,
        // The right edge of a column is that of its longest line.
        lines: [...(cells[column]?.lines ?? []), ...cell.lines],
        bounds: { left: starts[column] ?? 0, right: ends[column] ?? 0 },
      };
    }
    return cells;
  });
  return { kind: 'table', xs: [], rows: drafts, page: firstPage, bottom: 0 };
}
