import type { DraftCell, DraftTable } from './join-tables.ts';
import {
  findColumnGroups,
  shareColumns,
  type ColumnGroup,
  type SegmentedLine,
  type TextColumn,
} from './column-groups.ts';
import type { TextLine } from './text-lines.ts';

/** A table rebuilt from where its texts stand. */
export interface RebuiltTable {
  readonly table: DraftTable;
  readonly top: number;
  readonly lines: readonly TextLine[];
}

/** How much further apart lines of two rows stand than lines of one cell, in parts of their distance. */
const rowGap = 1.1;
/** Distance of lines in single spacing, in parts of the size: typefaces ask for 1.15 to 1.3. */
const widestPitch = 1.3;
/** How far the first lines of cells of a row may stand apart, in parts of the size. */
const sameTop = 0.25;
/** Largest share of rows that may begin in one column only: else cells stand in the middle of their room, and rows cannot be told. */
const mostLone = 0.34;

/** Lines of a column without a gap between them. */
interface Block {
  readonly column: number;
  readonly lines: readonly TextLine[];
  readonly top: number;
}

/** The tables that stand in columns on some pages; on the next page a table goes on in the same columns. */
export function rebuildTables(
  pages: readonly { readonly page: number; readonly lines: readonly TextLine[] }[],
): readonly RebuiltTable[] {
  const found = pages.flatMap(({ page, lines }) =>
    findColumnGroups(lines).map((group) => ({ page, group })),
  );
  const series: { page: number; group: ColumnGroup }[][] = [];
  for (const one of found) {
    const last = series.at(-1);
    const former = last?.at(-1);
    const isNext = former !== undefined && one.page === former.page + 1;
    if (isNext && shareColumns(former.group, one.group) !== undefined) last?.push(one);
    else series.push([one]);
  }
  return series.flatMap((parts) => {
    const columns = shareColumns(...parts.map(({ group }) => group));
    if (columns === undefined) return [];
    const tables = parts.flatMap(({ page, group: { lines } }) => {
      const table = rebuildTable({ columns, lines }, page);
      return table === undefined ? [] : [table];
    });
    const rows = tables.flatMap(({ table }) => table.rows);
    return rows.length < 2 || areLabels(rows) ? [] : tables;
  });
}

/** Whether lines without a gap are labels with their values, and no cells of several lines: each begins with a capital. */
function areLabels(rows: readonly (readonly DraftCell[])[]): boolean {
  const [first] = rows;
  const lists = rows.filter(
    ([label]) =>
      label !== undefined &&
      label.lines.length > 1 &&
      label.lines.every(({ words }) => /^\p{Lu}/u.test(words[0]?.text ?? '')),
  );
  return first?.length === 2 && lists.length > rows.length / 2;
}

/** The table in a group of lines; undefined where its rows cannot be told. */
function rebuildTable(group: ColumnGroup, page: number): RebuiltTable | undefined {
  const size = group.lines[0]?.line.size ?? 10;
  const pitch = findPitch(group, size);
  const blocks = group.columns.flatMap((column, index) =>
    listBlocks(group.lines, column, { index, gap: pitch * rowGap }),
  );
  const tops: { at: number; columns: Set<number> }[] = [];
  for (const { top, column } of blocks.toSorted((a, b) => a.top - b.top)) {
    const last = tops.at(-1);
    if (last !== undefined && top - last.at < size * sameTop) last.columns.add(column);
    else tops.push({ at: top, columns: new Set([column]) });
  }
  const lone = tops.filter(({ columns }) => columns.size === 1).length;
  if (lone > tops.length * mostLone) return undefined;
  const rows = tops.map(({ at }, index) => {
    const next = tops[index + 1]?.at ?? Infinity;
    const own = blocks.filter(({ top }) => top >= at && top < next);
    return makeRow(own, group.columns, page);
  });
  const last = group.lines.at(-1)?.line;
  return {
    table: {
      kind: 'table',
      xs: [...group.columns.map(({ start }) => start), group.columns.at(-1)?.end ?? 0],
      rows,
      page,
      bottom: last?.base ?? 0,
    },
    top: (tops[0]?.at ?? 0) - size,
    lines: group.lines.map(({ line }) => line),
  };
}

/** The distance of lines in a cell: the least that is usual, and no more than any letters need. */
function findPitch({ lines, columns }: ColumnGroup, size: number): number {
  const distances = columns
    .flatMap((column) => {
      const bases = linesIn(lines, column).map(({ base }) => base);
      return bases.slice(1).map((base, index) => base - (bases[index] ?? 0));
    })
    .toSorted((a, b) => a - b);
  return Math.min(distances[Math.floor(distances.length / 10)] ?? Infinity, size * widestPitch);
}

function listBlocks(
  lines: readonly SegmentedLine[],
  column: TextColumn,
  { index, gap }: { readonly index: number; readonly gap: number },
): readonly Block[] {
  const blocks: TextLine[][] = [];
  for (const line of linesIn(lines, column)) {
    const last = blocks.at(-1);
    const former = last?.at(-1);
    if (former !== undefined && line.base - former.base <= gap) last?.push(line);
    else blocks.push([line]);
  }
  return blocks.map((own) => ({ column: index, lines: own, top: own[0]?.base ?? 0 }));
}

/** The parts of some lines that stand in a column. */
function linesIn(lines: readonly SegmentedLine[], column: TextColumn): readonly TextLine[] {
  return lines.flatMap(({ line, segments }) => {
    const own = segments.filter(({ start }) => start >= column.start && start < column.end);
    const [first] = own;
    if (first === undefined) return [];
    const words = own.flatMap((segment) => segment.words);
    return [{ ...line, words, start: first.start, end: own.at(-1)?.end ?? first.end }];
  });
}

function makeRow(
  blocks: readonly Block[],
  columns: readonly TextColumn[],
  page: number,
): DraftCell[] {
  const number = Math.min(...blocks.flatMap(({ lines }) => lines.map((line) => line.number)));
  return columns.map(({ start, end }, index) => {
    const own = blocks.filter(({ column }) => column === index);
    return {
      lines: own.flatMap(({ lines }) => lines),
      bounds: { left: start, right: end },
      page,
      number,
      isTall: false,
    };
  });
}
