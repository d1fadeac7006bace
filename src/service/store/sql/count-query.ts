import type { SqlRow } from './answer-row.ts';
import type {
  AnswerCount,
  AnsweredCell,
  AnsweredThing,
  HeldAnswers,
} from '../contract/feedback-store.ts';
import { readNumber, readOptionalText, readText, type Statement } from './sql-runner.ts';

const columns = 'kind, objective, service, page, rating, respondent, standing';

/** The query that counts the answers that count; with `prefix`, those alone whose id begins with it. */
export function buildCountQuery(prefix?: string): Statement {
  return {
    sql: `SELECT ${columns}, CAST(count(*) AS integer) AS count FROM answers WHERE rating IS NOT NULL AND standing IN ('counted', 'further')${prefix === undefined ? '' : ' AND id >= ? AND id < ?'} GROUP BY ${columns} ORDER BY ${columns}`,
    // "g" sorts after every hexadecimal digit.
    values: prefix === undefined ? [] : [prefix, `${prefix}g`],
  };
}

/** The query for what has answers that count since a day. */
export function buildAnsweredQuery(since: string): Statement {
  return {
    sql: "SELECT DISTINCT kind, objective, service, page FROM answers WHERE rating IS NOT NULL AND standing IN ('counted', 'further') AND day >= ?",
    values: [since],
  };
}

/** The same for responses to questionnaires. */
export function buildRespondedQuery(since: string): Statement {
  return {
    sql: "SELECT DISTINCT questionnaire FROM responses WHERE standing IN ('counted', 'further') AND day >= ?",
    values: [since],
  };
}

/** What a row with a questionnaire names. */
export function readResponded(row: SqlRow): AnsweredThing {
  return {
    kind: 'questionnaire',
    questionnaire: readText(row, 'questionnaire'),
    objective: undefined,
    service: undefined,
    page: '',
  };
}

/** What a row of `buildAnsweredQuery` names. */
export function readCell(row: SqlRow): AnsweredCell {
  return {
    kind: readText(row, 'kind') as AnsweredCell['kind'],
    objective: readOptionalText(row, 'objective'),
    service: readOptionalText(row, 'service'),
    page: readText(row, 'page'),
  };
}

/** The count a row of `buildCountQuery` holds. */
export function readCount(row: SqlRow): AnswerCount {
  return {
    ...readCell(row),
    rating: readNumber(row, 'rating'),
    respondent: readOptionalText(row, 'respondent') as AnswerCount['respondent'],
    standing: readText(row, 'standing') as AnswerCount['standing'],
    count: readNumber(row, 'count'),
  };
}

/** Counts of parts put together, in an order that follows from what they are about. */
export function mergeCounts(counts: readonly AnswerCount[]): readonly AnswerCount[] {
  const nameCell = ({
    kind,
    objective,
    service,
    page,
    rating,
    respondent,
    standing,
  }: AnswerCount): string =>
    JSON.stringify([kind, objective, service, page, rating, respondent, standing]);
  const merged = new Map<string, AnswerCount>();
  for (const part of counts) {
    const cell = nameCell(part);
    merged.set(cell, { ...part, count: part.count + (merged.get(cell)?.count ?? 0) });
  }
  return [...merged].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
}

const waitingColumns = 'burst, kind, objective, service, page, day, rating';

/** The query that counts the answers that wait. */
export const waitingQuery: Statement = {
  sql: `SELECT ${waitingColumns}, CAST(count(*) AS integer) AS count FROM answers WHERE standing = 'waiting' GROUP BY ${waitingColumns} ORDER BY ${waitingColumns}`,
};

/** The same for responses to questionnaires. */
export const waitingResponsesQuery: Statement = {
  sql: "SELECT burst, questionnaire, day, CAST(count(*) AS integer) AS count FROM responses WHERE standing = 'waiting' GROUP BY burst, questionnaire, day ORDER BY burst, questionnaire, day",
};

/** The count a row of `waitingQuery` holds. */
export function readWaiting(row: SqlRow): HeldAnswers {
  return {
    ...readCell(row),
    questionnaire: undefined,
    burst: readText(row, 'burst'),
    day: readText(row, 'day'),
    rating: readNumber(row, 'rating'),
    count: readNumber(row, 'count'),
  };
}

/** The count a row of `waitingResponsesQuery` holds. */
export function readWaitingResponses(row: SqlRow): HeldAnswers {
  return {
    ...readResponded(row),
    burst: readText(row, 'burst'),
    day: readText(row, 'day'),
    rating: undefined,
    count: readNumber(row, 'count'),
  };
}
