/** Rules of the content lint, by the name shown in its summary. */
export type LintRule =
  | 'schema'
  | 'reference'
  | 'readability'
  | 'banned-word'
  | 'typography'
  | 'timing'
  | 'due'
  | 'official-words'
  | 'unread'
  | 'indicator'
  | 'keyword'
  | 'voice'
  | 'leftover'
  | 'link'
  | 'position';

/** One thing to put right in the content. */
export interface LintFinding {
  readonly rule: LintRule;
  /** Only errors make the lint fail. */
  readonly severity: 'error' | 'warning';
  /** Path inside the content folder. */
  readonly file: string;
  readonly field: string;
  /** What is wrong and what would be right, in Italian. */
  readonly message: string;
}

/** A finding that makes the lint fail. */
export function findError(
  rule: LintRule,
  file: string,
  field: string,
  message: string,
): LintFinding {
  return { rule, severity: 'error', file, field, message };
}

/** A finding for a person to weigh, which does not make the lint fail. */
export function findWarning(
  rule: LintRule,
  file: string,
  field: string,
  message: string,
): LintFinding {
  return { rule, severity: 'warning', file, field, message };
}
