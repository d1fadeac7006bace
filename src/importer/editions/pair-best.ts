import { munkres } from 'munkres';

/** From which likeness on (0 to 1) two things are the same, may be the same, and by how much the second choice must fall behind. */
export interface PairLimits {
  readonly certain: number;
  readonly possible: number;
  readonly margin: number;
}

/** Something of the former document that may be one of several of the new one; the likeliest stands first. */
interface Doubt<Former, Now> {
  readonly former: Former;
  readonly candidates: readonly Now[];
}

/** What stands in two documents, what may, and what in one alone. Candidates of doubts are not among `added`. */
export interface Pairing<Former, Now> {
  readonly pairs: readonly { readonly former: Former; readonly now: Now }[];
  readonly doubts: readonly Doubt<Former, Now>[];
  readonly left: readonly Former[];
  readonly added: readonly Now[];
}

/** Most candidates that a question names. */
const mostCandidates = 4;

/** Likenesses that differ by less are the same. */
const tiny = 1e-9;

/**
 * Pairs two lists one to one so that the likenesses are the highest together (Munkres), and of these pairs takes those that nobody would
 * doubt: certain by themselves and clearly ahead of any other choice still open. With each round fewer choices are open. What remains
 * possible is a doubt.
 */
export function pairBest<Former, Now>(
  formers: readonly Former[],
  nows: readonly Now[],
  compare: (former: Former, now: Now) => number,
  { certain, possible, margin }: PairLimits,
): Pairing<Former, Now> {
  const likeness = formers.map((former) => nows.map((now) => compare(former, now)));
  const at = (row: number, column: number): number => likeness[row]?.[column] ?? 0;
  const rows = new Set(formers.keys());
  const columns = new Set(nows.keys());
  const found = new Map<number, number>();
  const isCertain = (row: number, column: number): boolean => {
    const own = at(row, column);
    const others = [
      ...[...columns].filter((each) => each !== column).map((each) => at(row, each)),
      ...[...rows].filter((each) => each !== row).map((each) => at(each, column)),
    ];
    const next = Math.max(0, ...others);
    return own >= 1 - tiny ? next < own - tiny : own >= certain && own - next >= margin;
  };
  for (let isOpen = true; isOpen;) {
    const best = assignBest([...rows], [...columns], at);
    const sure = best.filter(([row, column]) => isCertain(row, column));
    for (const [row, column] of sure) {
      found.set(row, column);
      rows.delete(row);
      columns.delete(column);
    }
    isOpen = sure.length > 0;
  }
  const doubts = [...rows].flatMap((row) => {
    const likely = [...columns]
      .filter((column) => at(row, column) >= possible)
      .toSorted((a, b) => at(row, b) - at(row, a));
    const [best] = likely;
    if (best === undefined) return [];
    const close = likely.filter((column) => at(row, column) >= at(row, best) / 2);
    return [{ row, columns: close.slice(0, mostCandidates) }];
  });
  const doubted = new Set(doubts.map(({ row }) => row));
  const wanted = new Set(doubts.flatMap((doubt) => doubt.columns));
  return {
    pairs: [...found].flatMap(([row, column]) => {
      const [former, now] = [formers[row], nows[column]];
      return former === undefined || now === undefined ? [] : [{ former, now }];
    }),
    doubts: doubts.flatMap(({ row, columns: likely }) => {
      const former = formers[row];
      return former === undefined
        ? []
        : [{ former, candidates: likely.flatMap((column) => nows[column] ?? []) }];
    }),
    left: formers.filter((_, row) => rows.has(row) && !doubted.has(row)),
    added: nows.filter((_, column) => columns.has(column) && !wanted.has(column)),
  };
}

/** The pairs of rows and columns whose likenesses are the highest together. */
function assignBest(
  rows: readonly number[],
  columns: readonly number[],
  at: (row: number, column: number) => number,
): readonly (readonly [number, number])[] {
  if (rows.length === 0 || columns.length === 0) return [];
  const costs = rows.map((row) => columns.map((column) => 1 - at(row, column)));
  return munkres(costs).flatMap(([row, column]) => {
    const [former, now] = [rows[row], columns[column]];
    return former === undefined || now === undefined ? [] : [[former, now] as const];
  });
}
