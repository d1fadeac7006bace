import type { CaseFigures } from '../../domain/cases/case-figures.ts';
import type { CaseState } from '../../domain/cases/case-states.ts';
import type { IsoDate } from '../../domain/iso-date.ts';

/** Figures of a category or an office. */
export interface CaseFigureRow extends CaseFigures {
  readonly name: string;
}

/** A report as everybody may read it. */
export interface PublicCase {
  readonly number: string;
  readonly category: string;
  readonly office: string;
  readonly received: IsoDate;
  readonly state: CaseState;
  readonly words: string;
  readonly place: string | undefined;
  readonly reply: string | undefined;
  readonly objective: { readonly href: string; readonly title: string } | undefined;
}

/** The page of released reports and of the figures of all. */
export interface PublicCasesView {
  readonly all: CaseFigures;
  readonly categories: readonly CaseFigureRow[];
  readonly offices: readonly CaseFigureRow[];
  readonly choices: readonly { readonly value: string; readonly text: string }[];
  readonly chosen: string;
  readonly cases: readonly PublicCase[];
  readonly previous: string | undefined;
  readonly next: string | undefined;
  /** Whether this is the page itself, without a choice. */
  readonly isWhole: boolean;
}
