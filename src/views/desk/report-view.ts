import type { Objective } from '../../domain/content/objective.ts';
import type { Variation } from '../../domain/content/variation.ts';
import type { ContentEntry } from '../../domain/content/portal.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { Update } from '../../domain/content/update.ts';
import type { draftStateTexts, previewTexts } from '../../i18n/desk/publishing.ts';
import type { reportFields } from './desk-forms.ts';

/** A field of the form of a report. */
export type ReportField = keyof typeof reportFields;

/** A choice of a list. */
export interface ReportChoice {
  readonly value: string;
  readonly text: string;
}

/** What a report should be looked at for, with what confirms it. */
export interface WarningsView {
  readonly list: readonly { readonly label: string; readonly text: string }[];
  /** What the box sends. */
  readonly mark: string;
  readonly isConfirmed: boolean;
}

/** What is said of a file, and what is wrong with it. */
export interface FileView {
  readonly label: string;
  readonly cleared: string;
  readonly accessible: string;
  readonly problems: Readonly<Partial<Record<'label' | 'cleared' | 'accessible', string>>>;
}

/** The part of the form that takes photos and documents. */
export interface FilesView {
  readonly kept: readonly (FileView & {
    readonly name: string;
    readonly heading: string;
    readonly isPhoto: boolean;
  })[];
  /** The file that may be chosen; absent where there are enough. */
  readonly fresh: (FileView & { readonly problem: string | undefined }) | undefined;
  readonly largest: number;
  readonly most: number;
  readonly longestLabel: number;
}

/** The form with which an office reports. */
export interface ReportView {
  readonly address: string;
  readonly slug: string;
  readonly objective: string;
  /** Revision that the form begins from; 0 for a new one. */
  readonly revision: number;
  readonly values: Readonly<Record<ReportField, string>>;
  /** What is wrong, by field. */
  readonly problems: Readonly<Partial<Record<ReportField, string>>>;
  readonly actions: readonly ReportChoice[];
  readonly dues: readonly ReportChoice[];
  readonly statuses: readonly ReportChoice[];
  readonly confidences: readonly ReportChoice[];
  /** Indicators that may be given values, each with its id. */
  readonly indicators: readonly string[];
  /** Whether anything stands or is wrong in a field that few reports need. */
  readonly isLong: boolean;
  readonly offices: readonly ReportChoice[];
  /** Absent where files cannot be changed: of a correction. */
  readonly files: FilesView | undefined;
  /** Absent where there is nothing to warn of. */
  readonly warnings: WarningsView | undefined;
  readonly longestTitle: number;
  readonly longestText: number;
  readonly longestNote: number;
  /** Day of publication of the report that it corrects; absent for a new one. */
  readonly corrected: IsoDate | undefined;
  /** Where a variation of the plan is written, for whoever may. */
  readonly variation: string | undefined;
  /** Published reports that could be corrected instead. */
  readonly published: readonly { readonly href: string; readonly title: string }[];
}

/** Where a report stands. */
export interface DraftStateView {
  readonly state: keyof typeof draftStateTexts.states;
  readonly title: string;
  readonly objective: string;
  /** Time of the last step, `10:42`. */
  readonly time: string;
  readonly note: string | undefined;
  readonly isOff: boolean;
  readonly self: string;
  readonly page: string;
  readonly edit: string | undefined;
  /** Where what is published is corrected or withdrawn. */
  readonly correct: string | undefined;
}

/** Objectives on which somebody may report. */
export interface ObjectiveChoiceView {
  readonly objectives: readonly { readonly href: string; readonly title: string }[];
}

/** An objective's page as a report would make it, with the bar that publishes it. */
export interface PreviewView {
  readonly slug: string;
  /** What addresses of photos and documents begin with: those of drafts are nowhere else. */
  readonly fileRoot: string;
  /** The report, and others on the objective that no build shows yet. */
  readonly entries: readonly ContentEntry<Update>[];
  /** A variation, and the objective with its words. */
  readonly variation?: ContentEntry<Variation> | undefined;
  readonly objective?: ContentEntry<Objective> | undefined;
  readonly bar: {
    /** What its author has confirmed, for whoever approves it. */
    readonly warnings?: WarningsView | undefined;
    /** What can be done with it: published, sent for approval, nothing before somebody else has, approved or sent back. */
    readonly step: keyof typeof previewTexts.leads;
    /** Who wrote it, for whoever approves it. */
    readonly author?: string | undefined;
    /** Why it is to be sent back, as typed. */
    readonly reason?: string;
    /** Where its form leads. */
    readonly address: string;
    readonly edit: string;
    readonly formToken: string;
    readonly fingerprint: string;
    readonly revision: number;
    /** Where the entry stands on the page. */
    readonly anchor: string;
    readonly problem?: string;
  };
}
