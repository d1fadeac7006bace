import type { CaseState } from '../../domain/cases/case-states.ts';
import type { PublishedText } from '../satisfaction/published-text.ts';

/** A report that the office released. */
export interface ReleasedReport {
  /** First day of the month in which it arrived. */
  readonly month: string;
  readonly state: CaseState;
  readonly words: string;
  readonly reply?: string | undefined;
}

/** A proposal that the office released. */
export interface ReleasedProposal {
  /** First day of the month in which it arrived. */
  readonly month: string;
  readonly title: string;
}

/** What residents said of an objective, the latest first, as the service knows it at this moment. */
export interface ObjectiveWords {
  /** Slug of the objective. */
  readonly objective: string;
  readonly comments: readonly PublishedText[];
  /** Whether there are comments before these. */
  readonly more: boolean;
  readonly reports: readonly ReleasedReport[];
  readonly proposals: readonly ReleasedProposal[];
}
