import type { GivenAnswer } from './given-answer.ts';

/** The page after an answer sent without JavaScript. */
export interface ThanksView {
  /** Where the reader was, if that is known. */
  readonly page: string | undefined;
}

/** The page that says why an answer was not taken, and shows it again. */
export interface RefusedAnswerView {
  /** What can be done about it; nothing where the reasons say all. */
  readonly advice: string | undefined;
  /** What is wrong, each with the place in the form where it can be put right, if the form is shown. */
  readonly reasons: readonly { readonly text: string; readonly href?: string | undefined }[];
  /** The form, where sending it again can help. */
  readonly form: RefusedForm | undefined;
  /** What was typed, to be copied, where there is no form. */
  readonly typed: string;
}

/** A form to be corrected or sent once more. */
export type RefusedForm = { readonly page: string; readonly given: GivenAnswer } & (
  | { readonly kind: 'clarity' }
  | { readonly kind: 'satisfaction'; readonly objective: string }
  | { readonly kind: 'service'; readonly service: string }
);
