import type { SqlRow } from './answer-row.ts';
import type { AnswerCount } from '../contract/feedback-store.ts';
import { readNumber, readOptionalText, readText, type Statement } from './sql-runner.ts';

const columns = 'kind, objective, page, rating, respondent, substr(day, 1, 7)';

/** The query that counts answers; with `prefix`, those alone whose id begins with it. */
export function buildCountQuery(prefix?: string): Statement {
  return {
    sql: `SELECT ${columns} AS month, CAST(count(*) AS integer) AS count FROM answers${prefix === undefined ? '' : ' WHERE id >= ? AND id < ?'} GROUP BY ${columns} ORDER BY ${columns}`,
    // "g" sorts after every hexadecimal digit.
    values: prefix === undefined ? [] : [prefix, `${prefix}g`],
  };
}

/** The count a row of `buildCountQuery` holds. */
export function readCount(row: SqlRow): AnswerCount {
  return {
    kind: readText(row, 'kind') as AnswerCount['kind'],
    objective: readOptionalText(row, 'objective'),
    page: readText(row, 'page'),
    rating: readNumber(row, 'rating'),
    respondent: readOptionalText(row, 'respondent') as AnswerCount['respondent'],
    month: readText(row, 'month'),
    count: readNumber(row, 'count'),
  };
}

/** Counts of parts put together, in an order that follows from what they are about. */
export function mergeCounts(counts: readonly AnswerCount[]): readonly AnswerCount[] {
  const nameCell = ({ kind, objective, page, rating, respondent, month }: AnswerCount): string =>
    JSON.stringify([kind, objective, page, rating, respondent, month]);
  const merged = new Map<string, AnswerCount>();
  for (const part of counts) {
    const cell = nameCell(part);
    merged.set(cell, { ...part, count: part.count + (merged.get(cell)?.count ?? 0) });
  }
  return [...merged].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
}
