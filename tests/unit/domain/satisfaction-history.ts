import type { Distribution } from '../../../src/domain/satisfaction/satisfaction.ts';
import { addRating, noAnswers } from '../../../src/domain/satisfaction/satisfaction.ts';
import type {
  Counted,
  ObjectiveSnapshot,
} from '../../../src/domain/satisfaction/satisfaction-snapshot.ts';
import { joinTally } from '../../../src/domain/satisfaction/satisfaction-snapshot.ts';

/** One answer of an invented history. */
export interface Given {
  readonly objective: string;
  readonly rating: number;
  readonly resident: boolean;
}

/** The rule under test, or a worse one in its place. */
export type Renew = (
  previous: ObjectiveSnapshot | undefined,
  current: Counted,
  day: string,
) => ObjectiveSnapshot | undefined;

/** A published distribution and which of all answers it was made of, 1 or 0 each. */
export interface PublishedFigure {
  readonly name: string;
  readonly distribution: Distribution;
  readonly members: readonly number[];
}

/** The answers of one objective among all answers, as a tally. */
function tallyOf(answers: readonly Given[], members: readonly number[]): Counted {
  const rate = (resident: boolean): Distribution =>
    answers.reduce(
      (sum, answer, index) =>
        members[index] === 1 && answer.resident === resident ? addRating(sum, answer.rating) : sum,
      noAnswers,
    );
  return {
    tally: { residents: rate(true), others: rate(false) },
    firsts: members.reduce((sum, member) => sum + member, 0),
  };
}

/** Everything ever shown while the answers come one by one, one renewal attempt after each. */
export function publishHistory(
  answers: readonly Given[],
  renew: Renew,
  toDay: (index: number) => string,
): {
  readonly figures: readonly PublishedFigure[];
  readonly snapshots: ReadonlyMap<string, ObjectiveSnapshot>;
} {
  const figures: PublishedFigure[] = [];
  const snapshots = new Map<string, ObjectiveSnapshot>();
  for (const [index, { objective }] of answers.entries()) {
    const pick = (wanted: (answer: Given) => boolean): number[] =>
      answers.map((answer, at) =>
        at <= index && answer.objective === objective && wanted(answer) ? 1 : 0,
      );
    const everybody = pick(() => true);
    const before = snapshots.get(objective);
    const after = renew(before, tallyOf(answers, everybody), toDay(index));
    if (after === undefined || after === before) continue;
    snapshots.set(objective, after);
    figures.push({
      name: `${objective} ${index}`,
      distribution: joinTally(after.tally),
      members: everybody,
    });
    if (after.split === undefined || after.split === before?.split) continue;
    figures.push({
      name: `${objective} residents ${index}`,
      distribution: after.split.residents,
      members: pick(({ resident }) => resident),
    });
    figures.push({
      name: `${objective} others ${index}`,
      distribution: after.split.others,
      members: pick(({ resident }) => !resident),
    });
  }
  return { figures, snapshots };
}

/**
 * A set of fewer than `least` answers that some sum and difference of the figures is about, or undefined. Exact: for each
 * small union of answers that no figure tells apart, it compares the rank of the figures with and without those answers.
 */
export function findIsolated(
  rows: readonly (readonly number[])[],
  least: number,
): readonly number[] | undefined {
  const atoms = Object.values(
    Object.groupBy((rows[0] ?? []).keys(), (column) => rows.map((row) => row[column]).join('')),
  ).flatMap((columns) => (columns === undefined ? [] : [columns]));
  const seen = atoms.filter(([first]) => rows.some((row) => row[first ?? 0] === 1));
  const small = seen.filter((columns) => columns.length < least);
  const matrix = (kept: readonly (readonly number[])[]): number[][] =>
    rows.map((row) => kept.map(([first]) => row[first ?? 0] ?? 0));
  const full = rank(matrix(seen));
  const search = (
    from: number,
    chosen: readonly (readonly number[])[],
    size: number,
  ): readonly number[] | undefined => {
    if (chosen.length > 0 && rank(matrix(seen.filter((atom) => !chosen.includes(atom)))) < full)
      return chosen.flat();
    for (const [offset, atom] of small.slice(from).entries()) {
      const found =
        size + atom.length < least
          ? search(from + offset + 1, [...chosen, atom], size + atom.length)
          : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return search(0, [], 0);
}

/** Rank of a small matrix of 0 and 1 over the rationals (floating point is exact enough at this size). */
function rank(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => [...row]);
  let found = 0;
  for (let column = 0; column < (left[0]?.length ?? 0); column += 1) {
    const pivot = left.findIndex(
      (row, index) => index >= found && Math.abs(row[column] ?? 0) > 1e-9,
    );
    if (pivot < 0) continue;
    const [row] = left.splice(pivot, 1) as [number[]];
    left.splice(found, 0, row);
    found += 1;
    for (const other of left.slice(found)) {
      const factor = (other[column] ?? 0) / (row[column] ?? 1);
      if (factor !== 0)
        for (const [index, value] of row.entries())
          other[index] = (other[index] ?? 0) - factor * value;
    }
  }
  return found;
}
