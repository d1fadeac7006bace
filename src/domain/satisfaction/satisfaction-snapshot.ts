import * as z from 'zod/mini';
import type { IsoDate } from '../iso-date.ts';
import {
  addDistributions,
  addRating,
  countAnswers,
  type Distribution,
  distributionSchema,
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
  /** Residents and others as last shown apart. */
  split: z.optional(tallySchema),
  /** Answers that a comparison with earlier figures would have to leave mixed since the last `split`; it takes 5 to show a new one. */
  mixed: z.int().check(z.minimum(0)),
  /** What entered in which month, ascending. */
  months: z.readonly(z.array(monthTallySchema)),
});

/** See `snapshotSchema`. */
export type ObjectiveSnapshot = Readonly<z.output<typeof snapshotSchema>>;

/** One group of equal answers, as the store counts them. */
export interface RatingCount {
  /** Slug of the objective. */
  readonly objective: string | undefined;
  /** Path of the page. */
  readonly page: string;
  /** 1-5. */
  readonly rating: number;
  /** `resident`, another code, or undefined where nobody said. */
  readonly respondent: string | undefined;
  /** How many. */
  readonly count: number;
}

/** The answers to the satisfaction question by objective; counts without an objective are left out. */
export function tallyObjectives(counts: readonly RatingCount[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { objective, rating, respondent, count } of counts) {
    if (objective === undefined) continue;
    const { residents, others } = tallies.get(objective) ?? {
      residents: noAnswers,
      others: noAnswers,
    };
    tallies.set(
      objective,
      respondent === 'resident'
        ? { residents: addRating(residents, rating, count), others }
        : { residents, others: addRating(others, rating, count) },
    );
  }
  return tallies;
}

/** The answers to the clarity question by page. Nobody is asked who they are there, so all of them count among the others. */
export function tallyPages(counts: readonly RatingCount[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { page, rating, count } of counts)
    tallies.set(page, {
      residents: noAnswers,
      others: addRating(tallies.get(page)?.others ?? noAnswers, rating, count),
    });
  return tallies;
}

/** Both parts of a tally together. */
export function joinTally({ residents, others }: Tally): Distribution {
  return addDistributions(residents, others);
}

/**
 * The snapshot of an objective with the answers received so far, or `previous` itself while fewer than 5 new ones have come
 * or when answers that it holds are missing (a store restored from an older copy).
 */
export function renewSnapshot(
  previous: ObjectiveSnapshot | undefined,
  current: Tally,
  day: IsoDate,
): ObjectiveSnapshot | undefined {
  const residents = subtractDistribution(current.residents, previous?.tally.residents ?? noAnswers);
  const others = subtractDistribution(current.others, previous?.tally.others ?? noAnswers);
  if (residents === undefined || others === undefined) return previous;
  const batch = addDistributions(residents, others);
  if (countAnswers(batch) < LEAST_GROUP) return previous;
  // Whoever subtracts this batch from a split is left with the smaller part of it, whichever way round.
  const mixed = (previous?.mixed ?? 0) + Math.min(countAnswers(residents), countAnswers(others));
  const renewsSplit = mixed >= LEAST_GROUP;
  const split = renewsSplit ? current : previous?.split;
  return {
    day,
    tally: current,
    ...(split === undefined ? {} : { split }),
    mixed: renewsSplit ? 0 : mixed,
    months: addToMonth(previous?.months ?? [], day.slice(0, 7), batch),
  };
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
