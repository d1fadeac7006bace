import { findFurniture } from './find-furniture.ts';
import {
  alignTables,
  continuesTable,
  countRepeated,
  startTable,
  writeKey,
  type DraftCell,
  type DraftTable,
} from './join-tables.ts';
import { rebuildTables } from './column-tables.ts';
import type { PageContent } from './page-content.ts';
import type { Tag } from './read-tags.ts';
import { findRuledTables } from './ruled-tables.ts';
import { judgeBreak } from './split-rows.ts';
import { finishTagged, gatherTagged, type TaggedTable } from './tagged-tables.ts';
import { isInColumns, groupIntoLines, writeLine, type TextLine } from './text-lines.ts';

/** A table, or a line of running text. */
export type LaidItem = DraftTable | { readonly kind: 'line'; readonly line: TextLine };

/** A document laid out: its items in order, what belongs to the pages, and what is in doubt. */
export interface LaidDocument {
  readonly items: readonly LaidItem[];
  readonly furniture: readonly {
    readonly kind: 'running-header' | 'page-number' | 'repeated-header';
    readonly lines: readonly TextLine[];
  }[];
  readonly doubts: readonly { readonly line: TextLine; readonly text: string }[];
  /** All lines of all pages. */
  readonly lines: readonly TextLine[];
  readonly endsSpaced: boolean;
  readonly bodySize: number;
  /** Pages without text of their own. */
  readonly emptyPages: readonly number[];
}

/** One page as its content and the tags of its marked contents. */
export interface TaggedPage {
  readonly content: PageContent;
  readonly tags: ReadonlyMap<number, Tag> | undefined;
}

interface LaidPage {
  readonly page: number;
  readonly tables: { readonly top: number; readonly table: DraftTable }[];
  readonly lines: readonly TextLine[];
  readonly all: readonly TextLine[];
}

/** Lays a document out: tables are joined over pages, what belongs to the pages is taken out. */
export function layOutPages(pages: readonly TaggedPage[]): LaidDocument {
  const tagged: TaggedTable[] = [];
  const repeated: TextLine[] = [];
  const laid = pages.map((page, index) => layOutPage(page, index + 1, tagged, repeated));
  for (const table of tagged)
    laid[table.firstPage - 1]?.tables.push({ top: table.top, table: finishTagged(table) });
  const kinds = findFurniture(laid);
  const furniture: LaidDocument['furniture'][number][] = [...kinds].map(([line, kind]) => ({
    kind,
    lines: [line],
  }));
  for (const line of repeated) furniture.push({ kind: 'repeated-header', lines: [line] });
  const inColumns = new Set<TextLine>();
  const untagged = laid.filter(({ page }) => pages[page - 1]?.tags === undefined);
  for (const { table, top, lines } of rebuildTables(
    untagged.map(({ page, lines }) => ({
      page,
      lines: lines.filter((line) => !kinds.has(line)),
    })),
  )) {
    for (const line of lines) inColumns.add(line);
    laid[table.page - 1]?.tables.push({ top, table });
  }
  const items: LaidItem[] = [];
  const doubts: { line: TextLine; text: string }[] = [];
  const fullBottom = Math.max(
    0,
    ...laid.flatMap(({ tables }) => tables.map(({ table }) => table.bottom)),
  );
  const emptyPages: number[] = [];
  const keys = Map.groupBy(
    laid.flatMap(({ tables }) => tables.flatMap(({ table }) => table.rows.map(writeKey))),
    (key) => key,
  );
  const isRepeated = (row: readonly DraftCell[]): boolean =>
    (keys.get(writeKey(row))?.length ?? 0) > 1;
  for (const { page, tables, lines } of laid) {
    const own = lines.filter((line) => !kinds.has(line) && !inColumns.has(line));
    if (
      own.length === 0 &&
      tables.length === 0 &&
      !tagged.some((table) => table.firstPage <= page && table.lastPage >= page)
    )
      emptyPages.push(page);
    // Where neither lines nor tags tell of a table, what stands side by side may belong together otherwise than it reads.
    if (pages[page - 1]?.tags === undefined)
      for (const line of own.filter(isInColumns))
        doubts.push({ line, text: writeLine(line.words, false) });
    const sorted = [
      ...own.map((line) => ({ top: line.base - line.size, item: { kind: 'line', line } as const })),
      ...tables.map(({ top, table }) => ({ top, item: table })),
    ].toSorted((a, b) => a.top - b.top);
    for (const { item } of sorted) {
      const last = items.at(-1);
      if (item.kind === 'table' && last?.kind === 'table' && continuesTable(last, item)) {
        const header = joinTable(last, item, { fullBottom, isRepeated, doubts });
        for (const row of header)
          furniture.push({
            kind: 'repeated-header',
            lines: [...new Set(row)].flatMap((cell) => cell.lines),
          });
      } else items.push(item);
    }
  }
  const cells = [
    ...new Set(items.flatMap((item) => (item.kind === 'table' ? item.rows.flat() : []))),
  ];
  return {
    items,
    furniture,
    doubts,
    lines: laid.flatMap(({ all }) => all),
    endsSpaced: findSpacedEnds(
      cells,
      laid.flatMap(({ lines }) => lines.filter((line) => !kinds.has(line))),
    ),
    bodySize: findBodySize(laid.flatMap(({ all }) => all)),
    emptyPages,
  };
}

function layOutPage(
  { content: { words: printed, rulings }, tags }: TaggedPage,
  page: number,
  tagged: TaggedTable[],
  repeated: TextLine[],
): LaidPage {
  const words =
    tags === undefined
      ? printed
      : printed.map((word) => ({
          ...word,
          tag: word.mark === undefined || word.isArtifact ? undefined : tags.get(word.mark),
        }));
  const all = groupIntoLines(words, page, 1);
  const numbers = new Map(
    all.flatMap((line) => line.words.map((word) => [word, line.number] as const)),
  );
  const numberOf = (line: TextLine): number => {
    const [first] = line.words;
    return first === undefined ? 1 : (numbers.get(first) ?? 1);
  };
  const ruled = findRuledTables(words, rulings);
  const held = new Set(ruled.flatMap(({ cells }) => cells.flatMap((cell) => cell.words)));
  const rest = words.filter((word) => !held.has(word));
  const inTags = rest.flatMap((word) => {
    const { tag } = word;
    return tag?.cell === undefined || tag.cell.row < 0
      ? []
      : [{ word, tag: { ...tag, cell: tag.cell } }];
  });
  repeated.push(...gatherTagged(inTags, page, tagged, numberOf));
  const taken = new Set(inTags.map(({ word }) => word));
  const lines = groupIntoLines(
    rest.filter((word) => !taken.has(word)),
    page,
    1,
  ).map((line) => ({ ...line, number: numberOf(line) }));
  return {
    page,
    all,
    lines,
    tables: ruled
      .map((table) => ({ top: table.ys[0] ?? 0, table: startTable(table, page, numberOf) }))
      .filter(({ table }) => table.rows.length > 0),
  };
}

/** What joining tables needs to know of the whole document. */
interface JoinedDocument {
  /** Where the lowest table ends. */
  readonly fullBottom: number;
  /** Whether a row stands elsewhere in the same words, as headings of cards do. */
  readonly isRepeated: (row: readonly DraftCell[]) => boolean;
  readonly doubts: { line: TextLine; text: string }[];
}

/** Puts the rows of a table on the next page below those before it; gives the header rows that it repeats. */
function joinTable(
  former: DraftTable,
  next: DraftTable,
  { fullBottom, isRepeated, doubts }: JoinedDocument,
): readonly DraftCell[][] {
  alignTables(former, next);
  const count = countRepeated(former, next);
  const header = next.rows.slice(0, count);
  const rows = next.rows.slice(count);
  const above = former.rows.at(-1) ?? [];
  const [below = []] = rows;
  const byTags = below.map((cell, column) => {
    const [a, b] = [above[column]?.lines.at(-1), cell.lines[0]].map(
      (line) => line?.words[0]?.tag?.cell,
    );
    return a === undefined || b === undefined
      ? undefined
      : a.row === b.row && a.column === b.column;
  });
  const pattern = listFilledColumns(below);
  const alike = [...former.rows.slice(1), ...rows.slice(1)].filter(
    (row) => listFilledColumns(row) === pattern,
  );
  const isSplit = judgeBreak(former, {
    above,
    below,
    fullBottom,
    isRepeated: isRepeated(below),
    isUsualPart: pattern.includes('-') && alike.length > 1,
  });
  const goesOn = below.map((_, column) => byTags[column] ?? isSplit === 'split');
  const isTold = byTags.some((one) => one !== undefined);
  if (isSplit === 'doubtful' && !isTold) {
    const line = below.flatMap(({ lines }) => lines)[0];
    const text = [...new Set(below)]
      .map(({ lines }) => lines.map(({ words }) => writeLine(words, false)).join(' '))
      .filter((one) => one !== '')
      .join(' · ');
    if (line !== undefined) doubts.push({ line, text });
  }
  if (goesOn.some((one, column) => one && (below[column]?.lines.length ?? 0) > 0)) {
    below.forEach((cell, column) => {
      const over = above[column];
      if (over === undefined || below.indexOf(cell) !== column) return;
      if (cell.lines.length > 0 && goesOn[column] !== true) return;
      over.lines = [...over.lines, ...cell.lines];
      for (let c = column; c < below.length; c += 1) if (below[c] === cell) below[c] = over;
    });
    const isWhole = below.every((cell) => above.includes(cell));
    former.rows.push(...(isWhole ? rows.slice(1) : rows));
  } else former.rows.push(...rows);
  former.page = next.page;
  former.bottom = next.bottom;
  return header;
}

/** Which columns of a row hold something: "--xx". */
function listFilledColumns(row: readonly DraftCell[]): string {
  return row.map(({ lines }) => (lines.length > 0 ? 'x' : '-')).join('');
}

/** Whether lines that go on end with a space in the file and the last lines of cells do not. */
function findSpacedEnds(cells: readonly DraftCell[], flow: readonly TextLine[]): boolean {
  const isSpaced = (line: TextLine): boolean => line.words.at(-1)?.isSpaced === true;
  const inner = cells.flatMap(({ lines }) => lines.slice(0, -1));
  const last = cells.flatMap(({ lines }) => lines.slice(-1));
  const share = (lines: readonly TextLine[]): number =>
    lines.length === 0 ? 0 : lines.filter(isSpaced).length / lines.length;
  const isFlowing = flow.length > inner.length;
  return isFlowing
    ? share(flow) > 0.1 && share(flow) < 0.95
    : share(inner) > 0.15 && share(last) < 0.3;
}

/** The size in which most words are printed. */
function findBodySize(lines: readonly TextLine[]): number {
  const counts = new Map<number, number>();
  for (const { words } of lines)
    for (const { size, text } of words) {
      const rounded = Math.round(size * 2) / 2;
      counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
    }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}
