import type { CaseState, DamageStep } from '../../domain/cases/case-states.ts';
import type { IsoDate } from '../../domain/iso-date.ts';

/** One thing that happened to a case, as its sender reads it. */
export interface CaseStepView {
  readonly day: IsoDate;
  readonly heading: string;
  readonly words: string | undefined;
  readonly photos: readonly PhotoView[];
}

/** A photo with its small picture. */
export interface PhotoView {
  readonly href: string;
  readonly small: string;
}

/** A case as whoever holds its code sees it. */
export interface CaseView {
  /** In groups, as people write it. */
  readonly code: string;
  /** Whole address, for the QR code. */
  readonly address: string;
  readonly path: string;
  readonly number: string;
  readonly state: CaseState;
  readonly received: IsoDate;
  readonly office: string;
  readonly due: IsoDate;
  readonly isOpen: boolean;
  readonly isLate: boolean;
  readonly isJoined: boolean;
  /** Name of the category, or title of the process of a proposal. */
  readonly category: string;
  /** Id of the process of a proposal; a report has none. */
  readonly process: string | undefined;
  readonly title: string | undefined;
  readonly need: string | undefined;
  /** Whether the office has judged a proposal, so that it waits for the decision. */
  readonly isJudged: boolean;
  readonly words: string | undefined;
  readonly place: string | undefined;
  readonly photos: readonly PhotoView[];
  readonly steps: readonly CaseStepView[];
  /** Of a claim for damage: each step with its day, where it is done. */
  readonly damage: readonly { readonly step: DamageStep; readonly day: IsoDate | undefined }[];
  readonly settled: boolean;
  readonly rating: number | undefined;
  readonly mayWrite: boolean;
  /** Most characters of a message. */
  readonly longest: number;
  readonly message: { readonly kind: 'done' | 'problem'; readonly text: string } | undefined;
  /** What was typed and not taken. */
  readonly typed: string;
}
