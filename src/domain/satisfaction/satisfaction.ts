import * as z from 'zod/mini';

/** Fewest answers a figure may be made of, and fewest by which it may grow: a smaller group would show what somebody answered. */
export const LEAST_GROUP = 5;

/** Fewest answers for an estimate. */
export const LEAST_ESTIMATED = 30;

/** Largest part of the answers to one question about one thing that one network may bring in a day. */
const LARGEST_SHARE = 0.03;

/** Standard normal quantile of a 95 % interval. */
const Z_95 = 1.959963984540054;

const countSchema = z.int().check(z.minimum(0));

/** Answers by rating, from 1 to 5. */
export const distributionSchema = z.readonly(
  z.tuple([countSchema, countSchema, countSchema, countSchema, countSchema]),
);

/** See `distributionSchema`. */
export type Distribution = z.output<typeof distributionSchema>;

/** Nobody answered. */
export const noAnswers: Distribution = [0, 0, 0, 0, 0];

/** The distribution with rating (1-5) given `count` times more. */
export function addRating(distribution: Distribution, rating: number, count = 1): Distribution {
  return combine(distribution, distribution, (own, _, index) =>
    index === rating - 1 ? own + count : own,
  );
}

/** Both distributions together. */
export function addDistributions(a: Distribution, b: Distribution): Distribution {
  return combine(a, b, (left, right) => left + right);
}

/** What `later` has beyond `earlier`; undefined when it lacks something that `earlier` has. */
export function subtractDistribution(
  later: Distribution,
  earlier: Distribution,
): Distribution | undefined {
  const difference = combine(later, earlier, (left, right) => left - right);
  return difference.some((count) => count < 0) ? undefined : difference;
}

/** Of each rating the smaller number. */
export function findLesser(a: Distribution, b: Distribution): Distribution {
  return combine(a, b, (left, right) => Math.min(left, right));
}

function combine(
  a: Distribution,
  b: Distribution,
  merge: (left: number, right: number, index: number) => number,
): Distribution {
  return [
    merge(a[0], b[0], 0),
    merge(a[1], b[1], 1),
    merge(a[2], b[2], 2),
    merge(a[3], b[3], 3),
    merge(a[4], b[4], 4),
  ];
}

/** Number of answers in a distribution. */
export function countAnswers(distribution: Distribution): number {
  return distribution.reduce((sum, count) => sum + count, 0);
}

/** How many answers about one thing one network may bring in a day where the figures hold `counted`: 3 % of them, and one at least. */
export function countAllowed(counted: number): number {
  return Math.max(1, Math.floor(counted * LARGEST_SHARE));
}

/** Number of answers that say satisfied: 4 or 5. */
export function countSatisfied(distribution: Distribution): number {
  return distribution[3] + distribution[4];
}

/**
 * Bounds (0-1) of the Wilson score interval of a share, for the standard normal `quantile` (95 % by default); 0-1 when nobody answered.
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927), 209-212.
 */
export function wilsonInterval(
  successes: number,
  n: number,
  quantile = Z_95,
): { readonly low: number; readonly high: number } {
  if (n === 0) return { low: 0, high: 1 };
  const share = successes / n;
  const square = quantile ** 2 / n;
  const centre = share + square / 2;
  const half = Math.sqrt(square * (share * (1 - share) + square / 4));
  // At the ends the formula gives exactly 0 and 1, rounding does not.
  return {
    low: successes === 0 ? 0 : (centre - half) / (1 + square),
    high: successes === n ? 1 : (centre + half) / (1 + square),
  };
}
