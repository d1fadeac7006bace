import * as z from 'zod/mini';
import type { IsoDate } from '../iso-date.ts';
import {
  addDistributions,
  addRating,
  countAnswers,
  type Distribution,
  distributionSchema,
  findLesser,
  LEAST_GROUP,
  noAnswers,
  subtractDistribution,
} from './satisfaction.ts';

/** Answers of residents apart from those of all others, who include whoever did not say. */
const tallySchema = z.strictObject({
  /** Whoever says to live there. */
  residents: distributionSchema,
  /** Everybody else. */
  others: distributionSchema,
});

/** See `tallySchema`. */
export type Tally = Readonly<z.output<typeof tallySchema>>;

/** Month `YYYY-MM` in which answers entered the figures. */
export const monthSchema = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/u));

/** Answers that entered the figures in one month. */
const monthTallySchema = z.strictObject({
  /** `YYYY-MM`. */
  month: monthSchema,
  /** By rating. */
  distribution: distributionSchema,
});

/** See `monthTallySchema`. */
export type MonthTally = Readonly<z.output<typeof monthTallySchema>>;

/** What is kept of an objective to publish it: only part of it may be shown (docs/decisions/0009). */
export const snapshotSchema = z.strictObject({
  /** Day of the last renewal. */
  day: z.iso.date(),
  /** All answers in the figures; shown only as their sum. */
  tally: tallySchema,
  /** How many of them were first ones (see `Counted`); all of them where nothing is said. */
  firsts: z.optional(z.int().check(z.minimum(0))),
  /** Residents and others as last shown apart. */
  split: z.optional(tallySchema),
  /** Answers that a comparison with earlier figures would have to leave mixed since the last `split`; it takes 5 to show a new one. */
  mixed: z.int().check(z.minimum(0)),
  /** What entered in which month, ascending. */
  months: z.readonly(z.array(monthTallySchema)),
});

/** See `snapshotSchema`. */
export type ObjectiveSnapshot = Readonly<z.output<typeof snapshotSchema>>;

/** Answers that count. */
export interface Counted {
  readonly tally: Tally;
  /** How many of them are the first of their network that day: whoever sends several cannot hasten a renewal with the others. */
  readonly firsts: number;
}

/** Nobody answered. */
export const nothingCounted: Counted = {
  tally: { residents: noAnswers, others: noAnswers },
  firsts: 0,
};

/** One group of equal answers. */
export interface RatingCount {
  /** 1-5. */
  readonly rating: number;
  /** `resident`, another code, or undefined where nobody said or was asked. */
  readonly respondent: string | undefined;
  /** Whether they are first ones. */
  readonly isFirst: boolean;
  /** How many. */
  readonly count: number;
}

/** The answers to one question about one thing. */
export function tallyRatings(counts: readonly RatingCount[]): Counted {
  return counts.reduce<Counted>(
    ({ tally: { residents, others }, firsts }, { rating, respondent, isFirst, count }) => ({
      tally:
        respondent === 'resident'
          ? { residents: addRating(residents, rating, count), others }
          : { residents, others: addRating(others, rating, count) },
      firsts: isFirst ? firsts + count : firsts,
    }),
    nothingCounted,
  );
}

/** Both parts of a tally together. */
export function joinTally({ residents, others }: Tally): Distribution {
  return addDistributions(residents, others);
}

/**
 * The snapshot without the answers that no longer count, and with nothing new: `previous` itself where it holds none.
 * Where an equal one has come since, that takes the place of one withdrawn.
 */
export function keepCounted(
  previous: ObjectiveSnapshot,
  { tally, firsts }: Counted,
): ObjectiveSnapshot {
  const kept = findCommon(previous.tally, tally);
  const lost = subtractDistribution(joinTally(previous.tally), joinTally(kept)) ?? noAnswers;
  if (countAnswers(lost) === 0) return previous;
  const split = previous.split === undefined ? undefined : findCommon(previous.split, kept);
  const showsSplit =
    split !== undefined &&
    [split.residents, split.others].every((part) => countAnswers(part) >= LEAST_GROUP);
  return {
    day: previous.day,
    tally: kept,
    firsts: Math.min(countFirsts(previous), firsts),
    ...(showsSplit ? { split } : {}),
    mixed: previous.mixed,
    months: takeFromMonths(previous.months, lost),
  };
}

/**
 * The snapshot of an objective with the answers that count so far, or what `keepCounted` leaves of it while fewer than 5 new first ones have come.
 */
export function renewSnapshot(
  previous: ObjectiveSnapshot | undefined,
  current: Counted,
  day: IsoDate,
): ObjectiveSnapshot | undefined {
  const kept = previous === undefined ? undefined : keepCounted(previous, current);
  const fresh = current.firsts - (kept === undefined ? 0 : countFirsts(kept));
  if (fresh < LEAST_GROUP) return kept;
  const residents = takeOut(current.tally.residents, kept?.tally.residents);
  const others = takeOut(current.tally.others, kept?.tally.others);
  // Whoever subtracts this batch from a split is left with the smaller part of it, whichever way round.
  const mixed = (kept?.mixed ?? 0) + Math.min(countAnswers(residents), countAnswers(others));
  const renewsSplit = mixed >= LEAST_GROUP;
  const split = renewsSplit ? current.tally : kept?.split;
  return {
    day,
    tally: current.tally,
    firsts: current.firsts,
    ...(split === undefined ? {} : { split }),
    mixed: renewsSplit ? 0 : mixed,
    months: addToMonth(kept?.months ?? [], day.slice(0, 7), addDistributions(residents, others)),
  };
}

function countFirsts({ firsts, tally }: ObjectiveSnapshot): number {
  return firsts ?? countAnswers(joinTally(tally));
}

/** What `later` has beyond `earlier`, which is part of it. */
function takeOut(later: Distribution, earlier: Distribution = noAnswers): Distribution {
  return subtractDistribution(later, earlier) ?? noAnswers;
}

/** What both hold, part by part. */
function findCommon(a: Tally, b: Tally): Tally {
  return {
    residents: findLesser(a.residents, b.residents),
    others: findLesser(a.others, b.others),
  };
}

/** Months without the answers of a distribution, the latest first to give theirs; those left empty are gone. */
function takeFromMonths(months: readonly MonthTally[], lost: Distribution): readonly MonthTally[] {
  return months.reduceRight<{ readonly left: Distribution; readonly kept: readonly MonthTally[] }>(
    ({ left, kept }, { month, distribution }) => {
      const taken = findLesser(distribution, left);
      const rest = takeOut(distribution, taken);
      return {
        left: takeOut(left, taken),
        kept: countAnswers(rest) === 0 ? kept : [{ month, distribution: rest }, ...kept],
      };
    },
    { left: lost, kept: [] },
  ).kept;
}

/** Months with `distribution` added to one of them, in ascending order. */
export function addToMonth(
  months: readonly MonthTally[],
  month: string,
  distribution: Distribution,
): readonly MonthTally[] {
  const known = months.find((entry) => entry.month === month)?.distribution ?? noAnswers;
  return [
    ...months.filter((entry) => entry.month !== month),
    { month, distribution: addDistributions(known, distribution) },
  ].toSorted((a, b) => (a.month < b.month ? -1 : 1));
}
