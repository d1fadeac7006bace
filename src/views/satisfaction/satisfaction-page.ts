import type { Portal } from '../../domain/content/portal.ts';
import type {
  Figures,
  ResultCell,
  SatisfactionResults,
} from '../../domain/satisfaction/satisfaction-results.ts';
import { formatNumber } from '../../i18n/format.ts';
import { satisfactionScale } from '../../i18n/satisfaction/rating-scale.ts';
import {
  formatShare,
  resultSentences as sentences,
} from '../../i18n/satisfaction/satisfaction-results.ts';
import type { TotalsPart } from '../totals/count-by-key.ts';
import { sharePercents } from '../../domain/satisfaction/statistics.ts';

/** A month of a trend in words and as a share. */
interface TrendView {
  readonly label: string;
  readonly count: number;
  readonly satisfied: string;
  readonly interval: string;
  /** Share and ends of its interval for a drawing, in percent of its width. */
  readonly bar: { readonly share: string; readonly from: string; readonly width: string };
}

/** One group of answers as the page shows it. */
export interface ResultView {
  /** Number of answers, or that they are too few to say. */
  readonly count: string;
  readonly sentence: string;
  /** By rating, worst first; nothing where numbers may not be shown. */
  readonly parts: readonly TotalsPart[];
  /** Share of satisfied readers in a cell of a table; says in words when there is none. */
  readonly satisfied: string;
  readonly interval: string;
  /** The same share and interval among residents. */
  readonly residents: Pick<ResultView, 'satisfied' | 'interval'>;
  /** What is said of residents, for lists of many results. */
  readonly brief: readonly string[];
  /** Sentences about residents and others, why they are fewer than everybody, and the day of the figures. */
  readonly notes: readonly string[];
  readonly trend: readonly TrendView[];
}

/** Results of an objective or a theme with what names it. */
export type NamedResult = ResultView & { readonly key: string };

/** Results as the service gives them. */
export type ResultSource = SatisfactionResults;

/** Everything the page of results shows. */
export interface SatisfactionPage {
  readonly overall: ResultView;
  readonly themes: readonly NamedResult[];
  /** Objectives with at least 5 answers, in the order of the plan. */
  readonly objectives: readonly NamedResult[];
  /** How many objectives have fewer, in words; empty when none has. */
  readonly few: string;
}

/** Keys of the parts of a bar, worst rating first; `part-style.ts` says how each is drawn. */
export const ratingKeys = ['rating-1', 'rating-2', 'rating-3', 'rating-4', 'rating-5'] as const;

/** The results in words, bars and tables. */
export function makeSatisfactionPage({
  overall,
  themes,
  objectives,
}: SatisfactionResults): SatisfactionPage {
  const current = objectives.filter(({ left }) => left === undefined);
  const shown = current.filter(isShown);
  return {
    overall: viewCell(overall),
    themes: themes.filter(isShown).map((theme) => ({ key: theme.code, ...viewCell(theme) })),
    objectives: shown.map((objective) => ({ key: objective.slug, ...viewCell(objective) })),
    few: sentences.fewOf(current.length - shown.length, current.length),
  };
}

/** Whether there are enough answers to tell numbers. */
export function isShown({ state }: Pick<ResultCell, 'state'>): boolean {
  return state !== 'few';
}

/** One cell of the results in words. */
export function viewCell(cell: ResultCell): ResultView {
  const { residents, others, trend = [], asOf } = cell;
  return {
    count: formatCount(cell),
    sentence: describeResult(cell),
    parts: listParts(cell),
    ...describeShare(cell),
    residents:
      residents === undefined ? { satisfied: '–', interval: '–' } : describeShare(residents),
    brief: residents === undefined ? [] : [describeResult(residents, sentences.residents)],
    notes: [
      ...(residents === undefined ? [] : [describeResult(residents, sentences.residents)]),
      ...(others === undefined ? [] : [describeResult(others, sentences.others)]),
      ...explainDifference(cell),
      ...(asOf === undefined ? [] : [sentences.asOf(asOf)]),
    ],
    trend: trend.map(({ month, count, satisfied }) => ({
      label: sentences.month(month),
      count,
      satisfied: formatShare(satisfied.share),
      interval: sentences.interval(satisfied.low, satisfied.high),
      bar: drawShare(satisfied),
    })),
  };
}

function drawShare({ share, low, high }: NonNullable<Figures['satisfied']>): TrendView['bar'] {
  return { share: toPercent(share), from: toPercent(low), width: toPercent(high - low) };
}

function toPercent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

/** What a group of answers says, with its thresholds, in one sentence. */
export function describeResult(
  { count, satisfied }: Figures,
  who: string = sentences.everybody,
): string {
  if (count === undefined) return sentences.few;
  if (satisfied === undefined) return sentences.insufficient(who, count);
  return sentences.published(who, count, satisfied.share, satisfied.low, satisfied.high);
}

function formatCount({ count }: Figures): string {
  return count === undefined ? sentences.fewAnswers : formatNumber(count);
}

/** Says why residents and others do not add up to everybody, where they do not. */
function explainDifference({ count = 0, residents, others }: ResultCell): readonly string[] {
  if (residents === undefined || others === undefined) return [];
  const apart = count - (residents.count ?? 0) - (others.count ?? 0);
  return apart > 0 ? [sentences.notYetApart(apart)] : [];
}

function describeShare({ state, satisfied }: Figures): Pick<ResultView, 'satisfied' | 'interval'> {
  if (satisfied !== undefined)
    return {
      satisfied: formatShare(satisfied.share),
      interval: sentences.interval(satisfied.low, satisfied.high),
    };
  return {
    satisfied: state === 'few' ? sentences.fewAnswers : sentences.noEstimate,
    interval: '–',
  };
}

function listParts({ distribution }: Figures): readonly TotalsPart[] {
  if (distribution === undefined) return [];
  const percents = sharePercents(distribution);
  return distribution.map((count, index) => ({
    key: ratingKeys[index] ?? '',
    label: satisfactionScale.labels[index] ?? '',
    count,
    percent: percents[index] ?? 0,
  }));
}

/** How clear readers find the pages. */
export interface ClarityView {
  readonly sentence: string;
  /** Pages with at least 5 answers, in the order of the site. */
  readonly pages: readonly {
    readonly page: string;
    readonly count: string;
    /** Answers of each rating, worst first. */
    readonly ratings: readonly string[];
    readonly satisfied: string;
    readonly interval: string;
  }[];
}

/** The results about clarity as a sentence and the rows of a table. */
export function viewClarity({ overall, pages }: SatisfactionResults['clarity']): ClarityView {
  const { count, satisfied } = overall;
  return {
    sentence:
      satisfied === undefined || count === undefined
        ? describeResult(overall)
        : sentences.clear(count, satisfied.share, satisfied.low, satisfied.high),
    pages: pages.map((cell) => ({
      page: cell.page,
      count: formatCount(cell),
      ratings: cell.distribution?.map(formatNumber) ?? ratingKeys.map(() => '–'),
      ...describeShare(cell),
    })),
  };
}

/** What names themes and objectives, as the page hands it to its script. */
export interface ResultNames {
  /** Code and title. */
  readonly themes: readonly (readonly [string, string])[];
  /** Slug and title. */
  readonly objectives: readonly (readonly [string, string])[];
}

/** Titles of themes and objectives: the results know only codes and slugs. */
export function nameResults({
  goals,
  objectives,
}: Pick<Portal, 'goals' | 'objectives'>): ResultNames {
  return {
    themes: goals.map(({ code, title }) => [code, title]),
    objectives: objectives.map(({ slug, title }) => [slug, title]),
  };
}
