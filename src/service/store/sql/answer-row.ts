import type { StoredAnswer } from '../contract/feedback-store.ts';

/** Value of a column. */
export type Cell = string | number | null;

/** A row by column name. */
export type SqlRow = Readonly<Record<string, Cell>>;

/** Columns an answer arrives with, in the order of `toAnswerCells`. */
export const answerColumns = [
  'id',
  'day',
  'kind',
  'page',
  'objective',
  'rating',
  'answer',
  'comment',
  'comment_state',
  'respondent',
  'flagged',
  'standing',
  'burst',
  'service',
] as const;

/** Stores an answer unless its id is taken. */
export const insertAnswer = `INSERT INTO answers (${answerColumns.join(', ')}) VALUES (${answerColumns.map(() => '?').join(', ')}) ON CONFLICT (id) DO NOTHING`;

/** Text as both databases keep it: PostgreSQL takes no NUL, and a lone surrogate would come back as another character. */
function asKept(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD');
}

/** The answer's id as it is kept: UUIDs are equal in either case. */
export function normaliseId(id: string): string {
  return asKept(id).toLowerCase();
}

/** Values of `answerColumns`; an empty comment counts as none. */
export function toAnswerCells(answer: StoredAnswer): readonly Cell[] {
  const comment =
    answer.comment === undefined || answer.comment === '' ? null : asKept(answer.comment);
  return [
    normaliseId(answer.id),
    answer.day,
    answer.kind,
    asKept(answer.page),
    answer.objective === undefined ? null : asKept(answer.objective),
    answer.rating,
    answer.answer ?? null,
    comment,
    comment === null ? 'none' : 'pending',
    answer.respondent ?? null,
    answer.flagged ? 1 : 0,
    answer.standing ?? 'counted',
    answer.burst ?? null,
    answer.service === undefined ? null : asKept(answer.service),
  ];
}

/** Columns that make two submissions the same; day, flag and standing depend on when and how one arrived. */
const contentColumns = [
  'kind',
  'page',
  'objective',
  'rating',
  'answer',
  'respondent',
  'service',
] as const;

/** Whether a kept row holds what `answer` says. Of a purged comment only that there was one can be compared. */
export function holdsSameContent(row: SqlRow, answer: StoredAnswer): boolean {
  const cells = toAnswerCells(answer);
  const given = (column: (typeof answerColumns)[number]): Cell =>
    cells[answerColumns.indexOf(column)] ?? null;
  if (contentColumns.some((column) => (row[column] ?? null) !== given(column))) return false;
  return row['comment_state'] === 'purged'
    ? given('comment') !== null
    : (row['comment'] ?? null) === given('comment');
}
