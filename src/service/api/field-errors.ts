import { feedbackProblems } from '../../i18n/satisfaction/feedback-service.ts';

/** A field that cannot be taken, and why, in words for people. */
export interface FieldError {
  readonly field: string;
  readonly reason: string;
}

/** One thing that a schema refused, as Zod names it. */
interface Issue {
  readonly path: readonly PropertyKey[];
  readonly code?: string | undefined;
  readonly keys?: readonly string[];
}

const longestName = 60;
const mostErrors = 10;

/** One error for each bad field, in the order in which they were found; names that a client made up are cut short. */
export function listFieldErrors(issues: readonly Issue[]): readonly FieldError[] {
  const errors = new Map<string, string>();
  for (const { path, code, keys } of issues) {
    if (code === 'unrecognized_keys')
      for (const key of keys ?? []) errors.set(cut(key), feedbackProblems.unknownField);
    else errors.set(String(path[0] ?? ''), explainField(String(path[0] ?? '')));
  }
  return [...errors].slice(0, mostErrors).map(([field, reason]) => ({ field, reason }));
}

function explainField(field: string): string {
  const { fields, body } = feedbackProblems;
  return isKnown(field) ? fields[field] : body;
}

function isKnown(field: string): field is keyof typeof feedbackProblems.fields {
  return Object.hasOwn(feedbackProblems.fields, field);
}

function cut(name: string): string {
  return name.slice(0, longestName).toWellFormed();
}
