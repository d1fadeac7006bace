/** Kinds of trouble in a document that can still be read. */
type ImportIssueCode =
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
  | 'empty-action';

/** Something the importer could not place, or that the document lacks. */
export interface ImportIssue {
  /** Line of the document, from 1. */
  readonly line: number;
  readonly code: ImportIssueCode;
  /** Italian, with the line and the remedy; holds every word that is in no record. */
  readonly message: string;
}
