import type { DraftCell, DraftTable } from './join-tables.ts';
import { writeLine } from './text-lines.ts';

/** What the break of a page does to the last row above it: nothing, parts it, or nobody knows. */
export type RowBreak = 'whole' | 'split' | 'doubtful';

/** How near to the end of a row a text must come to go on after it, in parts of the size of its letters. */
const reach = 0.6;
/** The same where programs leave no line of a paragraph alone on a page: it then ends a line higher. */
const looseReach = 2;

/**
 * Whether the first row of a page goes on with the last row of the page before. A cell that goes on is full to the bottom; one that
 * ends higher up is complete, and words beside it in the next row then begin a new one.
 */
export function judgeBreak(
  former: DraftTable,
  {
    above,
    below,
    fullBottom,
    isRepeated,
    isUsualPart,
  }: {
    readonly above: readonly DraftCell[];
    readonly below: readonly DraftCell[];
    /** Where the lowest table of the document ends. */
    readonly fullBottom: number;
    /** Whether the row below stands elsewhere in the same words, as headings of cards do. */
    readonly isRepeated: boolean;
    /** Whether other rows are filled in the same columns only, as those beside a merged cell are. */
    readonly isUsualPart: boolean;
  },
): RowBreak {
  const size = Math.max(...above.flatMap(({ lines }) => lines.map((line) => line.size)), 6);
  if (former.bottom < fullBottom - size * 3) return 'whole';
  const pairs = below
    .map((cell, column) => ({ cell, over: above[column] }))
    .filter(
      ({ cell, over }, index) =>
        cell.lines.length > 0 && below.indexOf(cell) === index && over !== undefined,
    );
  if (pairs.length === 0) return 'whole';
  const reaches = (cell: DraftCell | undefined, room: number): boolean => {
    const last = cell?.lines.at(-1);
    return (
      last !== undefined && last.page === former.page && lowest(above) - last.base < size * room
    );
  };
  const isFull = pairs.every(({ over }) => reaches(over, reach));
  // A cell that goes on keeps its width.
  const isAnother = pairs.some(
    ({ cell, over }) =>
      Math.abs(cell.bounds.left - (over?.bounds.left ?? 0)) > size ||
      Math.abs(cell.bounds.right - (over?.bounds.right ?? 0)) > size,
  );
  if (isAnother || !pairs.every(({ over }) => reaches(over, looseReach))) return 'whole';
  const textOf = (cell: DraftCell | undefined): string =>
    (cell?.lines ?? []).map(({ words }) => writeLine(words, false)).join(' ');
  const lower = pairs.filter(({ cell }) => /^[\p{Ll},;).]/u.test(textOf(cell))).length;
  const filledAbove = new Set(above.filter(({ lines }) => lines.length > 0)).size;
  const isPart = pairs.length < filledAbove;
  const isCovered =
    isUsualPart ||
    above.some((cell, column) => cell.isTall && (below[column]?.lines.length ?? 0) === 0);
  if (lower === pairs.length) return 'split';
  if (isRepeated) return 'whole';
  if (isPart && !isCovered) return isFull || lower > 0 ? 'split' : 'doubtful';
  return isFull && (isPart || lower > 0) ? 'doubtful' : 'whole';
}

function lowest(cells: readonly DraftCell[]): number {
  return Math.max(...cells.flatMap(({ lines }) => lines.slice(-1).map(({ base }) => base)));
}
