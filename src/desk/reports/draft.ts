import { z } from 'zod';
import { draftFileSchema } from '../files/draft-file.ts';
import type { Update } from '../../domain/content/update.ts';
import type { Variation } from '../../domain/content/variation.ts';

/** What somebody typed into the form of a report, word for word. */
const draftTextsSchema = z.strictObject({
  /** Action it is about; empty for the whole objective. */
  action: z.string(),
  /** Day first planned of the occurrence it answers; empty for none. */
  due: z.string(),
  /** What happened, in a line. */
  title: z.string(),
  /** More about it. */
  text: z.string(),
  /** When it happened. */
  date: z.string(),
  /** State it reports; empty where it does not change. */
  status: z.string(),
  /** New day of what is put off. */
  newDue: z.string(),
  /** What proves it, and where it stands. */
  evidence: z.string(),
  url: z.string(),
  office: z.string(),
  /** `1` for a small piece of news, folded away on pages. */
  minor: z.string().default(''),
  /** Name of the file of a published report that it corrects or withdraws; empty for a new one. */
  corrects: z.string().default(''),
  /** Mark of that report as it was when the form was made. */
  version: z.string().default(''),
  /** What was wrong with it and what it says now. */
  correction: z.string().default(''),
  /** Why it no longer holds. */
  withdrawal: z.string().default(''),
  /** How sure the office is to keep the term; empty where it says nothing. */
  confidence: z.string().default(''),
  /** Share done. */
  percent: z.string().default(''),
  /** Values of indicators, one a line: `i1; marzo 2026; 12,5`. */
  values: z.string().default(''),
  /** Further sources, one a line, each with its address at the end. */
  sources: z.string().default(''),
  /** Further due days that it answers, between semicolons. */
  moreDue: z.string().default(''),
  /** Mark of the warnings that were read and confirmed. */
  confirmed: z.string().default(''),
  /** Of a variation of the plan, what it changes, `a1 timing` or `politicalLead`; empty for a report. Its `version` are the words in force. */
  target: z.string().default(''),
  /** Words from now on. */
  now: z.string().default(''),
  /** Why, in the words of the act. */
  why: z.string().default(''),
  /** The act that decides it; all four empty where the source names none. */
  body: z.string().default(''),
  kind: z.string().default(''),
  number: z.string().default(''),
  actDate: z.string().default(''),
});

/** A form of a report as it is kept: what was typed, and the files chosen beside it. */
export const draftFieldsSchema = z.strictObject({
  ...draftTextsSchema.shape,
  /** Photos and documents. */
  files: z.array(draftFileSchema).default([]),
});

/** A field that somebody types. */
export type DraftText = keyof z.output<typeof draftTextsSchema>;

/** See `draftFieldsSchema`. */
export type DraftFields = z.output<typeof draftFieldsSchema>;

/** Names of the fields, in the order of the form. */
export const draftFieldNames = Object.keys(draftTextsSchema.shape) as readonly DraftText[];

/**
 * Where a draft stands: being written; sent for approval; sent back with a reason; waiting to be published; being written into the content; in
 * the content, but no build shows it yet; shown; not to be published as it is, with the reason.
 */
export type DraftState =
  'draft' | 'sent' | 'returned' | 'queued' | 'publishing' | 'written' | 'published' | 'failed';

/** Where a draft stands until readers see what it says. */
export const unshownStates: readonly DraftState[] = [
  'draft',
  'sent',
  'returned',
  'failed',
  'queued',
  'publishing',
  'written',
];

/** A report on its way. */
export interface ReportDraft {
  readonly id: string;
  /** Id of the person who writes it. */
  readonly author: string;
  /** Permalink of the objective. */
  readonly slug: string;
  readonly office: string | undefined;
  readonly state: DraftState;
  readonly fields: DraftFields;
  /** Grows with each change, from 1. */
  readonly revision: number;
  /** Moment of the last change, ISO in UTC. */
  readonly changed: string;
  /** What its file is to say; of one that is to be published. */
  readonly report: Update | undefined;
  /** What its file is to say, of a variation. */
  readonly variation?: Variation | undefined;
  /** `slug/name` of its file, without ending; from when it is being written. */
  readonly file: string | undefined;
  /** Why it was sent back, or is not published. */
  readonly note: string | undefined;
}

/** States in which the author may go on writing; one that was sent is then a draft again. */
export const openStates: readonly DraftState[] = ['draft', 'sent', 'returned', 'failed'];
