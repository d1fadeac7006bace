import type { Portal } from '../../domain/content/portal.ts';
import type {
  Figures,
  ResultCell,
  SatisfactionResults,
} from '../../domain/satisfaction/satisfaction-results.ts';
import { formatNumber } from '../../i18n/format.ts';
import { satisfactionScale } from '../../i18n/satisfaction/rating-scale.ts';
import {
  clarityResultTexts,
  formatShare,
  resultSentences as sentences,
  satisfactionStatusTexts,
} from '../../i18n/satisfaction/satisfaction-results.ts';
import type { TotalsPart } from '../totals/count-by-key.ts';
import { sharePercents } from '../../domain/satisfaction/statistics.ts';

/** A month of a trend in words and as a share. */
interface TrendView {
  readonly label: string;
  readonly count: number;
  readonly satisfied: string;
  readonly interval: string;
  /** 0-1. */
  readonly share: number;
}

/** One group of answers as the page shows it. */
export interface ResultView {
  readonly count: number;
  readonly sentence: string;
  /** By rating, worst first; nothing where only the number may be shown. */
  readonly parts: readonly TotalsPart[];
  /** Share of satisfied readers in a cell of a table; says in words when there is none. */
  readonly satisfied: string;
  readonly interval: string;
  /** The same share among residents. */
  readonly residents: string;
  /** Residents in a few words, and answers still waiting, for lists of many results. */
  readonly brief: readonly string[];
  /** Sentences about residents and others, answers still waiting, and the day of the figures. */
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
  /** Objectives with at least one answer, in the order of the plan. */
  readonly objectives: readonly NamedResult[];
  /** How many objectives have none, in words; empty when all have one. */
  readonly unanswered: string;
}

/** Keys of the parts of a bar, worst rating first; `part-style.ts` says how each is drawn. */
export const ratingKeys = ['rating-1', 'rating-2', 'rating-3', 'rating-4', 'rating-5'] as const;

/** The results in words, bars and tables. */
export function makeSatisfactionPage({
  overall,
  themes,
  objectives,
}: SatisfactionResults): SatisfactionPage {
  const answered = objectives.filter(({ count }) => count > 0);
  return {
    overall: viewCell(overall),
    themes: themes.map((theme) => ({ key: theme.code, ...viewCell(theme) })),
    objectives: answered.map((objective) => ({ key: objective.slug, ...viewCell(objective) })),
    unanswered: sentences.unanswered(objectives.length - answered.length, objectives.length),
  };
}

/** One cell of the results in words. */
export function viewCell(cell: ResultCell): ResultView {
  const { residents, others, trend = [], waiting, asOf } = cell;
  return {
    count: cell.count,
    sentence: describeResult(cell),
    parts: listParts(cell),
    ...describeShare(cell),
    residents: residents === undefined ? '–' : describeShare(residents).satisfied,
    brief: [
      ...(residents === undefined ? [] : [describeResidents(residents)]),
      ...(waiting > 0 ? [sentences.waiting(waiting)] : []),
    ],
    notes: [
      ...(residents === undefined ? [] : [sentences.residents(describeResult(residents))]),
      ...(others === undefined ? [] : [sentences.others(describeResult(others))]),
      ...(waiting > 0 ? [sentences.waiting(waiting)] : []),
      ...(asOf === undefined ? [] : [sentences.asOf(asOf)]),
    ],
    trend: trend.map(({ month, count, satisfied }) => ({
      label: sentences.month(month),
      count,
      satisfied: formatShare(satisfied.share),
      interval: sentences.interval(satisfied.low, satisfied.high),
      share: satisfied.share,
    })),
  };
}

/** What a group of answers says, with its thresholds, in one sentence. */
export function describeResult({ count, state, satisfied }: Figures): string {
  if (count === 0) return satisfactionStatusTexts.none;
  if (state === 'count-only') return sentences.countOnly(count);
  if (satisfied === undefined) return sentences.insufficient(count);
  return sentences.published(count, satisfied.share, satisfied.low, satisfied.high);
}

function describeResidents(residents: Figures): string {
  const { satisfied, count } = residents;
  return sentences.residentsShare(
    count,
    satisfied === undefined
      ? describeShare(residents).satisfied
      : sentences.satisfiedShare(satisfied.share),
  );
}

function describeShare({ state, satisfied }: Figures): Pick<ResultView, 'satisfied' | 'interval'> {
  if (satisfied !== undefined)
    return {
      satisfied: formatShare(satisfied.share),
      interval: sentences.interval(satisfied.low, satisfied.high),
    };
  return {
    satisfied: state === 'count-only' ? sentences.fewAnswers : sentences.noEstimate,
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
  /** Pages with an answer, in the order of the site. */
  readonly pages: readonly {
    readonly page: string;
    readonly count: string;
    /** Answers of each rating, worst first; dashes where only the number may be shown. */
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
      satisfied === undefined
        ? describeResult(overall)
        : clarityResultTexts.published(count, satisfied.share, satisfied.low, satisfied.high),
    pages: pages.map((cell) => ({
      page: cell.page,
      count: formatNumber(cell.count),
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
