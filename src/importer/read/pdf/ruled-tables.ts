import type { Ruling } from './list-rulings.ts';
import type { PageWord } from './page-content.ts';

/** A cell of a page's table: the grid positions that it covers and the words in it. */
export interface PageCell {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
  readonly words: readonly PageWord[];
}

/** A table of one page, by its edges from left to right and from top to bottom. */
export interface PageTable {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly PageCell[];
}

/** How far lines may stand apart and still be one, in points: double borders are two lines. */
const near = 2.6;

/** The tables that rulings draw, with the words in their cells. A single box is a frame and no table. */
export function findRuledTables(
  words: readonly PageWord[],
  rulings: readonly Ruling[],
): readonly PageTable[] {
  return groupRulings(mergeRulings(rulings))
    .map((group) => makeTable(group, words))
    .filter((table) => table !== undefined);
}

/** Pieces of one line as one. */
function mergeRulings(rulings: readonly Ruling[]): readonly Ruling[] {
  return [true, false].flatMap((isLevel) => {
    const sorted = rulings
      .filter((one) => one.isLevel === isLevel)
      .toSorted((a, b) => a.at - b.at || a.from - b.from);
    const lines: { at: number; parts: Ruling[] }[] = [];
    for (const ruling of sorted) {
      const last = lines.at(-1);
      if (last !== undefined && ruling.at - last.at <= near / 2) last.parts.push(ruling);
      else lines.push({ at: ruling.at, parts: [ruling] });
    }
    return lines.flatMap(({ at, parts }) => {
      const merged: { from: number; to: number }[] = [];
      for (const { from, to } of parts.toSorted((a, b) => a.from - b.from)) {
        const last = merged.at(-1);
        if (last !== undefined && from <= last.to + near) last.to = Math.max(last.to, to);
        else merged.push({ from, to });
      }
      // A dash of a few points under a letter is no line of a table.
      return merged
        .filter(({ from, to }) => to - from > near * 2)
        .map((part) => ({ ...part, isLevel, at }));
    });
  });
}

/** Lines that touch belong to one table. */
function groupRulings(rulings: readonly Ruling[]): readonly (readonly Ruling[])[] {
  const parents = rulings.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[index] = root;
    return root;
  };
  rulings.forEach((level, i) => {
    if (!level.isLevel) return;
    rulings.forEach((upright, j) => {
      if (upright.isLevel) return;
      const touches =
        upright.at >= level.from - near &&
        upright.at <= level.to + near &&
        level.at >= upright.from - near &&
        level.at <= upright.to + near;
      if (touches) parents[find(i)] = find(j);
    });
  });
  return [...Map.groupBy(rulings.entries(), ([index]) => find(index)).values()].map((entries) =>
    entries.map(([, ruling]) => ruling),
  );
}

function makeTable(group: readonly Ruling[], words: readonly PageWord[]): PageTable | undefined {
  const level = group.filter(({ isLevel }) => isLevel);
  const upright = group.filter(({ isLevel }) => !isLevel);
  if (level.length === 0 || upright.length === 0) return undefined;
  const xs = gather([...upright.map(({ at }) => at), ...ends(level)]);
  const ys = gather([...level.map(({ at }) => at), ...ends(upright)]);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 1 || rows < 1 || columns * rows < 2 || columns * rows > 200_000) return undefined;
  const isParted = (lines: readonly Ruling[], at: number, middle: number): boolean =>
    lines.some(
      (line) => Math.abs(line.at - at) <= near && line.from <= middle && line.to >= middle,
    );
  const owner = new Map<number, number>();
  const key = (row: number, column: number): number => row * columns + column;
  const areas: { row: number; rows: number; column: number; columns: number }[] = [];
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      if (owner.has(key(row, column))) continue;
      let width = 1;
      const y = (at(ys, row) + at(ys, row + 1)) / 2;
      while (
        column + width < columns &&
        !owner.has(key(row, column + width)) &&
        !isParted(upright, at(xs, column + width), y)
      )
        width += 1;
      let height = 1;
      const goesOn = (next: number): boolean =>
        Array.from({ length: width }, (_, step) => column + step).every((one) => {
          const middle = (at(xs, one) + at(xs, one + 1)) / 2;
          const inside = (at(ys, next) + at(ys, next + 1)) / 2;
          const isOpenBeside = one === column || !isParted(upright, at(xs, one), inside);
          return !isParted(level, at(ys, next), middle) && isOpenBeside;
        });
      while (row + height < rows && goesOn(row + height)) height += 1;
      for (let r = row; r < row + height; r += 1)
        for (let c = column; c < column + width; c += 1) owner.set(key(r, c), areas.length);
      areas.push({ row, rows: height, column, columns: width });
    }
  if (areas.length < 2) return undefined;
  const held = Map.groupBy(
    words.filter(
      ({ x, y }) => x >= at(xs, 0) && x <= at(xs, columns) && y >= at(ys, 0) && y <= at(ys, rows),
    ),
    ({ x, y }) => owner.get(key(locate(ys, y), locate(xs, x))) ?? -1,
  );
  return {
    xs,
    ys,
    cells: areas.map((area, index) => ({ ...area, words: held.get(index) ?? [] })),
  };
}

function at(edges: readonly number[], index: number): number {
  return edges[index] ?? 0;
}

function ends(lines: readonly Ruling[]): readonly number[] {
  return lines.flatMap(({ from, to }) => [from, to]);
}

/** Places that are nearly the same as one. */
function gather(places: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (const place of places.toSorted((a, b) => a - b))
    if (place - (found.at(-1) ?? -Infinity) > near) found.push(place);
  return found;
}

function locate(edges: readonly number[], place: number): number {
  const found = edges.findIndex((edge, index) => index > 0 && place <= edge);
  return Math.max(0, found - 1);
}
