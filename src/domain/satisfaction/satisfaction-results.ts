import * as z from 'zod/mini';
import type { IsoDate } from '../iso-date.ts';
import {
  addDistributions,
  countAnswers,
  countSatisfied,
  type Distribution,
  distributionSchema,
  LEAST_ESTIMATED,
  LEAST_GROUP,
  noAnswers,
  wilsonInterval,
} from './satisfaction.ts';
import {
  addToMonth,
  joinTally,
  monthSchema,
  type MonthTally,
  type ObjectiveSnapshot,
} from './satisfaction-snapshot.ts';

const shareSchema = z.number().check(z.minimum(0), z.maximum(1));

/** Share of satisfied answers (4-5), 0-1, with its 95 % Wilson interval. */
const satisfiedSchema = z.strictObject({ share: shareSchema, low: shareSchema, high: shareSchema });

const figuresShape = {
  /** Fewer than 5, and then nothing more is told; too few for an estimate (fewer than 30); or everything. */
  state: z.enum(['few', 'insufficient', 'published']),
  /** Answers in the figures; not with `few`. */
  count: z.optional(z.int().check(z.minimum(LEAST_GROUP))),
  /** By rating, 1 to 5; not with `few`. */
  distribution: z.optional(distributionSchema),
  /** Only with `published`. */
  satisfied: z.optional(satisfiedSchema),
};

/** Figures about one group of people. */
const figuresSchema = z.strictObject(figuresShape);

/** Figures of the answers that entered in one month; only months with enough for an estimate. */
const trendPointSchema = z.strictObject({
  month: monthSchema,
  count: z.int().check(z.minimum(LEAST_ESTIMATED)),
  satisfied: satisfiedSchema,
});

const cellShape = {
  ...figuresShape,
  /** Day on which the figures were last renewed; not with `few`. */
  asOf: z.optional(z.iso.date()),
  /** Residents, as last shown apart: together with `others` they may be fewer than `count`. */
  residents: z.optional(figuresSchema),
  /** Everybody else, who include whoever did not say. */
  others: z.optional(figuresSchema),
  /** By month, ascending; where at least two months have enough. */
  trend: z.optional(z.readonly(z.array(trendPointSchema))),
};

/** Results of satisfaction as `/api/satisfaction` gives them. */
export const satisfactionResultsSchema = z.strictObject({
  /** Day of the latest renewal, also where it changed nothing. */
  asOf: z.iso.date(),
  /** Sum of the objectives' figures. */
  overall: z.strictObject(cellShape),
  /** In the order of the plan; each the sum of its objectives' figures. */
  themes: z.readonly(z.array(z.strictObject({ code: z.string(), ...cellShape }))),
  /** In the order of the plan, then those that left it (`left`), which no sum holds. */
  objectives: z.readonly(
    z.array(
      z.strictObject({
        slug: z.string(),
        theme: z.string(),
        left: z.optional(z.literal(true)),
        ...cellShape,
      }),
    ),
  ),
  /** Services of the municipality in the order of their names, each for itself: no sum holds them; absent where it asks about none. */
  services: z.optional(z.readonly(z.array(z.strictObject({ id: z.string(), ...cellShape })))),
  /** How clear readers find the pages, by the same rules; nobody is asked there where they live. */
  clarity: z.strictObject({
    /** Sum of the pages' figures. */
    overall: z.strictObject(cellShape),
    /** Pages with at least 5 answers in the figures, in the order of the site. */
    pages: z.readonly(z.array(z.strictObject({ page: z.string(), ...cellShape }))),
  }),
});

/** See `satisfactionResultsSchema`. */
export type SatisfactionResults = Readonly<z.output<typeof satisfactionResultsSchema>>;

/** See `figuresSchema`. */
export type Figures = Readonly<z.output<typeof figuresSchema>>;

/** Results of an objective, of a theme or of everything. */
export type ResultCell = SatisfactionResults['overall'];

/** Figures about one question, as the store has kept them: never one that was not kept. */
type Snapshots = ReadonlyMap<string, ObjectiveSnapshot>;

/** What results are made from. */
export interface ResultSources {
  /** Codes of the themes, in the order of the plan. */
  readonly themes: readonly string[];
  /** Objectives with their theme's code, in the order of the plan. */
  readonly objectives: readonly {
    readonly slug: string;
    readonly theme: string;
    /** Present where the current plan no longer holds it. */
    readonly left?: true | undefined;
  }[];
  /** Ids of the services, in order. */
  readonly services: readonly string[];
  /** Paths of the pages, in the order of the site. */
  readonly pages: readonly string[];
  /** Figures about satisfaction, by slug. */
  readonly satisfaction: Snapshots;
  /** Figures about services, by id. */
  readonly service: Snapshots;
  /** Figures about clarity, by page. */
  readonly clarity: Snapshots;
  /** Day of the latest renewal. */
  readonly day: IsoDate;
}

/** What may be shown: figures from kept snapshots only, sums of whole objectives only, so that no difference singles anybody out. */
export function buildResults({
  themes,
  objectives,
  services,
  pages,
  satisfaction,
  service,
  clarity,
  day,
}: ResultSources): SatisfactionResults {
  const every = objectives.map(({ slug, theme, left }) => ({
    slug,
    theme,
    left,
    snapshot: findShown(satisfaction, slug),
  }));
  const parts = every.filter(({ left }) => left === undefined);
  const pageParts = pages.map((page) => ({ page, snapshot: findShown(clarity, page) }));
  return {
    asOf: day,
    overall: buildCell(parts),
    themes: themes.map((code) => ({
      code,
      ...buildCell(parts.filter(({ theme }) => theme === code)),
    })),
    objectives: every.map(({ slug, theme, left, snapshot }) => ({
      slug,
      theme,
      ...(left && { left }),
      ...buildCell([{ snapshot }]),
    })),
    ...(services.length === 0
      ? {}
      : {
          services: services.map((id) => ({
            id,
            ...buildCell([{ snapshot: findShown(service, id) }]),
          })),
        }),
    clarity: {
      overall: buildCell(pageParts),
      pages: pageParts
        .filter(({ snapshot }) => snapshot !== undefined)
        .map((part) => ({ page: part.page, ...buildCell([part]) })),
    },
  };
}

interface Part {
  readonly snapshot: ObjectiveSnapshot | undefined;
}

/** A snapshot that may be shown: after withdrawals one may hold fewer than 5 answers. */
function findShown(snapshots: Snapshots, key: string): ObjectiveSnapshot | undefined {
  const snapshot = snapshots.get(key);
  return snapshot !== undefined && countAnswers(joinTally(snapshot.tally)) >= LEAST_GROUP
    ? snapshot
    : undefined;
}

function buildCell(parts: readonly Part[]): ResultCell {
  const snapshots = parts.flatMap(({ snapshot }) => snapshot ?? []);
  const figures = describeFigures(sum(snapshots.map(({ tally }) => joinTally(tally))));
  if (figures.state === 'few') return figures;
  const splits = snapshots.flatMap(({ split }) => split ?? []);
  const trend = describeTrend(snapshots.flatMap(({ months }) => months));
  return {
    ...figures,
    asOf: snapshots
      .map((snapshot) => snapshot.day)
      .reduce((latest, other) => (other > latest ? other : latest)),
    ...(splits.length === 0
      ? {}
      : {
          residents: describeFigures(sum(splits.map(({ residents }) => residents))),
          others: describeFigures(sum(splits.map(({ others }) => others))),
        }),
    ...(trend.length < 2 ? {} : { trend }),
  };
}

function sum(distributions: readonly Distribution[]): Distribution {
  return distributions.reduce(addDistributions, noAnswers);
}

/** What may be said of a distribution, by its number of answers. */
export function describeFigures(distribution: Distribution): Figures {
  const count = countAnswers(distribution);
  if (count < LEAST_GROUP) return { state: 'few' };
  if (count < LEAST_ESTIMATED) return { state: 'insufficient', count, distribution };
  return { state: 'published', count, distribution, satisfied: estimateSatisfied(distribution) };
}

function estimateSatisfied(distribution: Distribution): NonNullable<Figures['satisfied']> {
  const count = countAnswers(distribution);
  const satisfied = countSatisfied(distribution);
  const { low, high } = wilsonInterval(satisfied, count);
  return { share: roundShare(satisfied / count), low: roundShare(low), high: roundShare(high) };
}

/** Four decimals: a hundredth of a percent. */
function roundShare(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}

function describeTrend(entries: readonly MonthTally[]): NonNullable<ResultCell['trend']> {
  const months = entries.reduce<readonly MonthTally[]>(
    (known, { month, distribution }) => addToMonth(known, month, distribution),
    [],
  );
  return months
    .filter(({ distribution }) => countAnswers(distribution) >= LEAST_ESTIMATED)
    .map(({ month, distribution }) => ({
      month,
      count: countAnswers(distribution),
      satisfied: estimateSatisfied(distribution),
    }));
}
