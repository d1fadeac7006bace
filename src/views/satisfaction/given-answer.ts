/** What a form asks about: how clear a page is, how an objective goes, or a service. */
export type FormKind = 'clarity' | 'satisfaction' | 'service';

/** What a form asks of its reader. */
export type AskedField = 'rating' | 'answer' | 'comment' | 'respondent';

/** What is wrong with a field, in words that stand beside it. */
type FieldProblems = { readonly [Field in AskedField]?: string | undefined };

/** An answer that could not be taken, as its reader typed it: the form shows it again. */
export interface GivenAnswer extends Readonly<Record<AskedField, string>> {
  /** What the next try is known by, so that pressing twice never counts twice. */
  readonly id: string;
  readonly problems: FieldProblems;
}

/** Id of the first control of a field; a page may hold two forms. */
export function nameControl(kind: FormKind, field: AskedField): string {
  return `${kind}-${field}`;
}

/** Id of the words that say what is wrong with a field. */
export function nameProblem(kind: FormKind, field: AskedField): string {
  return `${nameControl(kind, field)}-errore`;
}
