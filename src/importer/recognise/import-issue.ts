/** Kinds of trouble in a document that can still be read. */
export type ImportIssueCode =
  | 'text-before-first-objective'
  | 'page-number'
  | 'running-header'
  | 'unknown-label'
  | 'misspelled-label'
  | 'repeated-label'
  | 'repeated-heading'
  | 'missing-title'
  | 'missing-value'
  | 'missing-strategic-objective'
  | 'missing-strategic-code'
  | 'missing-actions'
  | 'missing-description'
  | 'missing-timing'
  | 'unplaced-text'
  | 'empty-action'
  | 'section-heading'
  | 'repeated-header'
  | 'hidden'
  | 'note'
  | 'deleted'
  | 'hyphen'
  | 'scanned-page'
  | 'doubtful-row'
  | 'unknown-column'
  | 'ignored-text'
  | 'doubtful-term'
  | 'doubtful-indicator'
  | 'actions-and-terms'
  | 'one-term-for-several'
  | 'timing-without-action'
  | 'unread-timing'
  | 'lost-words';

/** Something the importer could not place, or that the document lacks. */
export interface ImportIssue {
  /** Line of the document, from 1. */
  readonly line: number;
  readonly code: ImportIssueCode;
  /** Italian, with the line and the remedy; holds every word that is in no record. */
  readonly message: string;
  /** Where it stands, as staff would look for it; absent where the line says it. */
  readonly place?: string | undefined;
  /** The words of the document that it is about. */
  readonly text?: string | undefined;
}

const named: ReadonlySet<ImportIssueCode> = new Set<ImportIssueCode>([
  'section-heading',
  'repeated-header',
  'hidden',
  'note',
  'deleted',
  'ignored-text',
]);

/** Whether an issue only names what belongs to no objective, so that nothing is to be put right. */
export function isOnlyNamed(code: ImportIssueCode): boolean {
  return named.has(code);
}
