/** The number of pages that hold `count` items; an empty list has one page. */
export function countPages(count: number, perPage: number): number {
  return Math.max(1, Math.ceil(count / perPage));
}

/** Page numbers that a pager offers beside the current one: the first, the last and two on either side, ascending. */
export function listPageNumbers(current: number, count: number): readonly number[] {
  const wanted = [1, current - 2, current - 1, current, current + 1, current + 2, count];
  return [...new Set(wanted)]
    .filter((number) => number >= 1 && number <= count)
    .toSorted((a, b) => a - b);
}
