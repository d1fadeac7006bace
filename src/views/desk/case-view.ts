import type { Feasibility } from '../../domain/proposals/feasibility.ts';
import type { CaseState, DamageStep, KeptKind } from '../../domain/cases/case-states.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { PhotoView } from '../cases/case-page.ts';

/** An option of a list to choose from. */
export interface CaseOption {
  readonly value: string;
  readonly text: string;
}

/** Which reports the queue shows. */
export interface CaseChoice {
  readonly office: string;
  readonly which: 'aperte' | 'scadute' | 'mie' | 'chiuse' | 'pubbliche';
  readonly page: number;
  /** Empty for all, or `Segnalazioni`, `Proposte`, the id of a process. */
  readonly what: string;
}

/** One report of the queue. */
export interface CaseEntry {
  readonly href: string;
  readonly number: string;
  readonly kind: KeptKind;
  readonly title: string | undefined;
  readonly state: CaseState;
  readonly category: string;
  readonly office: string;
  readonly words: string;
  readonly due: IsoDate;
  readonly isOpen: boolean;
  readonly isLate: boolean;
}

/** The queue of reports. */
export interface CaseListView {
  /** Addresses of the pages before and after. */
  readonly previous: string | undefined;
  /** See `previous`. */
  readonly next: string | undefined;
  readonly choice: CaseChoice;
  readonly count: number;
  readonly offices: readonly CaseOption[];
  /** What can be chosen beside all; empty where only reports are taken. */
  readonly whats: readonly CaseOption[];
  readonly entries: readonly CaseEntry[];
}

/** One thing that happened to a report, as the desk reads it. */
export interface DeskCaseStep {
  readonly day: IsoDate;
  readonly heading: string;
  readonly who: string;
  readonly words: string | undefined;
  readonly photos: readonly PhotoView[];
}

/** A report at the desk with all that can be done about it. */
export interface DeskCaseView {
  readonly address: string;
  readonly revision: number;
  readonly state: CaseState;
  readonly isOpen: boolean;
  readonly isLate: boolean;
  readonly due: IsoDate;
  readonly received: IsoDate;
  readonly kind: KeptKind;
  readonly category: string;
  readonly office: string;
  readonly assigned: string;
  /** Title of a proposal, and the need that it meets. */
  readonly title: string | undefined;
  readonly need: string | undefined;
  readonly words: string | undefined;
  readonly place: string | undefined;
  readonly position: string | undefined;
  readonly photos: readonly PhotoView[];
  readonly remarks: readonly string[];
  readonly steps: readonly DeskCaseStep[];
  readonly states: readonly CaseState[];
  readonly offices: readonly CaseOption[];
  readonly people: readonly CaseOption[];
  readonly damage: readonly DamageStep[];
  /** For whoever may decide what everybody reads. */
  readonly release:
    | {
        readonly isReleased: boolean;
        /** Of a proposal. */
        readonly title: string | undefined;
        readonly need: string | undefined;
        readonly words: string;
        readonly place: string;
        readonly reply: string;
        readonly objective: string;
        readonly objectives: readonly CaseOption[];
      }
    | undefined;
  /** For whoever may judge a proposal. */
  readonly judge:
    | {
        readonly judgement: Feasibility | '';
        readonly reasons: string;
        readonly cost: string;
      }
    | undefined;
  /** What was typed and chosen and not taken. */
  readonly typed: Readonly<Record<'state' | 'words' | 'model' | 'note' | 'join', string>>;
  /** Most characters of each text, of a place and of the title of a proposal. */
  readonly limits: { readonly words: number; readonly place: number; readonly title: number };
}
