import type { PageWord } from './page-content.ts';
import type { TextLine } from './text-lines.ts';

/** Words of a line that stand close to each other. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly words: readonly PageWord[];
}

/** A line as its segments. */
export interface SegmentedLine {
  readonly line: TextLine;
  readonly segments: readonly Segment[];
}

/** A column: between which edges its texts stand. */
export interface TextColumn {
  readonly start: number;
  readonly end: number;
}

/** Lines one below the other whose segments stand in the same columns. */
export interface ColumnGroup {
  readonly columns: readonly TextColumn[];
  readonly lines: readonly SegmentedLine[];
}

/** Gap that may part two columns, in parts of the size: twice a space. */
const columnGap = 0.45;
/** Signs before items of lists, and how far from them the items stand at most. */
const bullet = /^(?:[•▪●■◦‣·*➢✓–—-]|\(?\d{1,2}\)|\(?[a-z]\))$/u;
const bulletGap = 3;
/** How far texts of one column may begin apart in a short table, in points. */
const near = 1.6;
/** Fewest lines with several segments that make a table. */
const fewestLines = 2;
/** How much further apart two tables stand than rows of one, in parts of the distance of rows. */
const tableGap = 1.35;

/** The segments of a line. */
export function segmentLine(line: TextLine): SegmentedLine {
  const segments: PageWord[][] = [];
  for (const word of line.words) {
    const last = segments.at(-1);
    const former = last?.at(-1);
    const gap = former === undefined ? 0 : word.start - former.end;
    const isItem = segments.length === 1 && last?.length === 1 && bullet.test(former?.text ?? '');
    if (former !== undefined && gap <= (isItem ? bulletGap : columnGap) * word.size)
      last?.push(word);
    else segments.push([word]);
  }
  return {
    line,
    segments: segments.map((words) => ({
      start: words[0]?.start ?? 0,
      end: words.at(-1)?.end ?? 0,
      words,
    })),
  };
}

/**
 * The groups of lines that stand in columns where neither rulings nor tags tell of a table. A line whose text reaches over two columns
 * belongs to another group, with as many of the lines before it as stand in its columns.
 */
export function findColumnGroups(lines: readonly TextLine[]): readonly ColumnGroup[] {
  const groups: (readonly SegmentedLine[])[] = [];
  let open: readonly SegmentedLine[] = [];
  for (const line of lines) {
    const next = segmentLine(line);
    const isApart = open.length > 0 && beginsTable(open, next);
    const from = isApart ? open.length : findCompatible(open, next);
    if (from > 0) groups.push(open.slice(0, from));
    open = [...open.slice(from), next];
  }
  groups.push(open);
  return groups.map(trim).filter(({ columns }) => columns.length > 1);
}

/** Whether a line is apart from those above it by its size, its direction or its distance, or as a header in bold. */
function beginsTable(open: readonly SegmentedLine[], { line, segments }: SegmentedLine): boolean {
  const last = open.at(-1)?.line ?? line;
  const distances = open.slice(1).map((one, at) => one.line.base - (open[at]?.line.base ?? 0));
  const widest = Math.max(...distances, open.length < 3 ? line.size * 2.5 : 0);
  const isBold = (one: TextLine): boolean => one.words.every((word) => word.isBold);
  return (
    Math.abs(line.size - last.size) > line.size * 0.1 ||
    line.words.some(({ turn }) => turn !== 0) ||
    line.base - last.base > widest * tableGap ||
    (segments.length > 1 && isBold(line) && !isBold(last))
  );
}

/** The first of some lines from which on all stand in columns with another. */
function findCompatible(open: readonly SegmentedLine[], next: SegmentedLine): number {
  if (findColumns([...open, next]) !== undefined) return 0;
  let from = open.length;
  while (from > 0 && findColumns([...open.slice(from - 1), next]) !== undefined) from -= 1;
  return from;
}

/** The columns in which the segments of some lines stand; undefined where two of one line would share a column. */
function findColumns(lines: readonly SegmentedLine[]): readonly TextColumn[] | undefined {
  const columns: { start: number; end: number }[] = [];
  const all = lines.flatMap(({ segments }) => segments).toSorted((a, b) => a.start - b.start);
  for (const { start, end } of all) {
    const last = columns.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else columns.push({ start, end });
  }
  const isShared = lines.some(({ segments }) =>
    segments.some(
      ({ start }, index) =>
        index > 0 &&
        columns.some(
          (one) =>
            one.start < start && (segments[index - 1]?.start ?? 0) >= one.start && start < one.end,
        ),
    ),
  );
  return isShared ? undefined : columns;
}

/** A group without the lines before its first one in columns. */
function trim(lines: readonly SegmentedLine[]): ColumnGroup {
  const first = lines.findIndex(({ segments }) => segments.length > 1);
  const kept = first < 0 ? [] : lines.slice(first);
  return { columns: findColumns(kept) ?? [], lines: kept };
}

/** The columns of all of some groups, where one of them has each and they make a table together; undefined where not. */
export function shareColumns(...groups: readonly ColumnGroup[]): readonly TextColumn[] | undefined {
  const lines = groups.flatMap((group) => group.lines);
  const columns = findColumns(lines);
  const most = Math.max(...groups.map((group) => group.columns.length));
  const areSame = groups.every((group, at) => at === 0 || standAlike(groups[at - 1], group));
  return columns?.length === most && areSame && hasAligned(lines) ? columns : undefined;
}

/** Whether the columns of the smaller of two groups begin, end or have their middle where columns of the other do. */
function standAlike(former: ColumnGroup | undefined, next: ColumnGroup): boolean {
  const [large = [], small = []] = [former?.columns ?? [], next.columns].toSorted(
    (a, b) => b.length - a.length,
  );
  const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= near;
  return small.every((one) =>
    large.some(
      ({ start, end }) =>
        isNear(start, one.start) ||
        isNear(end, one.end) ||
        isNear(start + end, one.start + one.end),
    ),
  );
}

/** Whether some lines begin several texts in the same places. */
function hasAligned(lines: readonly SegmentedLine[]): boolean {
  const parted = lines.filter(({ segments }) => segments.length > 1);
  if (parted.length > fewestLines) return true;
  const [first, ...others] = parted;
  const isSame = ({ segments }: SegmentedLine): boolean =>
    segments.filter(({ start }) =>
      (first?.segments ?? []).some((one) => Math.abs(one.start - start) <= near),
    ).length > 1;
  return others.length >= fewestLines - 1 && others.every(isSame);
}
