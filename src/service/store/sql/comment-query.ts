import type { Cell, SqlRow } from './answer-row.ts';
import type { CommentFilter, CommentTally, StoredComment } from '../contract/feedback-store.ts';
import { readNumber, readOptionalText, readText, type Statement } from './sql-runner.ts';

/** Most comments that one query gives. */
const COMMENT_PAGE = 10_000;

/** The query for the comments that a filter lets through. */
export function buildCommentQuery(filter: CommentFilter): Statement {
  const { where, values } = narrowComments(filter);
  return {
    sql: `SELECT id, day, kind, page, objective, service, question, rating, answer, comment, comment_state, respondent, flagged, reply, reply_day FROM answers WHERE ${where} ORDER BY day ${filter.oldestFirst === true ? '' : 'DESC'}, id LIMIT ? OFFSET ?`,
    values: [...values, filter.limit ?? COMMENT_PAGE, filter.offset ?? 0],
  };
}

/** The query for the number of comments that a filter lets through, as `count`. */
export function buildCommentCount(filter: CommentFilter): Statement {
  const { where, values } = narrowComments(filter);
  return { sql: `SELECT CAST(count(*) AS integer) AS count FROM answers WHERE ${where}`, values };
}

function narrowComments(filter: CommentFilter): {
  readonly where: string;
  readonly values: readonly Cell[];
} {
  const conditions: string[] = ['comment IS NOT NULL'];
  const values: Cell[] = [];
  const narrow = (condition: string, value: Cell | undefined): void => {
    if (value === undefined) return;
    conditions.push(condition);
    values.push(value);
  };
  narrow('id = ?', filter.id?.toLowerCase());
  narrow('page = ?', filter.page);
  narrow('objective = ?', filter.objective);
  narrow('service = ?', filter.service);
  narrow('question = ?', filter.question);
  if (filter.about !== undefined) {
    const { objectives, services } = filter.about;
    conditions.push(`(${isOneOf('objective', objectives)} OR ${isOneOf('service', services)})`);
    values.push(...objectives, ...services);
  }
  narrow('kind = ?', filter.kind);
  narrow('rating = ?', filter.rating);
  narrow('flagged = ?', filter.flagged === undefined ? undefined : Number(filter.flagged));
  // Written out, not given as a value, so that the index of published comments serves.
  if (filter.state !== undefined)
    conditions.push(
      {
        pending: "comment_state = 'pending'",
        published: "comment_state = 'published'",
        hidden: "comment_state = 'hidden'",
      }[filter.state],
    );
  if (filter.words !== undefined) {
    // A backslash takes their meaning from the two signs of a pattern.
    const pattern = `%${filter.words.replaceAll(/[\\%_]/gu, (sign) => `\\${sign}`)}%`;
    conditions.push(
      "(lower(comment) LIKE lower(?) ESCAPE '\\' OR lower(reply) LIKE lower(?) ESCAPE '\\')",
    );
    values.push(pattern, pattern);
  }
  if (filter.unread === true) conditions.push("comment_state = 'pending' AND reply IS NULL");
  if (filter.unread === false) conditions.push("(comment_state <> 'pending' OR reply IS NOT NULL)");
  return { where: conditions.join(' AND '), values };
}

function isOneOf(column: string, values: readonly unknown[]): string {
  return values.length === 0 ? '1 = 0' : `${column} IN (${values.map(() => '?').join(', ')})`;
}

/** The query for `CommentTally`. */
export const commentTallyQuery =
  "SELECT objective, service, CAST(count(*) AS integer) AS said, CAST(count(reply) AS integer) AS answered FROM answers WHERE comment IS NOT NULL AND comment_state = 'published' GROUP BY objective, service";

/** What a row of `commentTallyQuery` holds. */
export function readCommentTally(row: SqlRow): CommentTally {
  return {
    objective: readOptionalText(row, 'objective'),
    service: readOptionalText(row, 'service'),
    said: readNumber(row, 'said'),
    answered: readNumber(row, 'answered'),
  };
}

/** The comment a row of `buildCommentQuery` holds. */
export function readComment(row: SqlRow): StoredComment {
  return {
    id: readText(row, 'id'),
    day: readText(row, 'day'),
    kind: readText(row, 'kind') as StoredComment['kind'],
    page: readText(row, 'page'),
    objective: readOptionalText(row, 'objective'),
    service: readOptionalText(row, 'service'),
    question: readOptionalText(row, 'question'),
    rating: row['rating'] === null ? undefined : readNumber(row, 'rating'),
    answer: readOptionalText(row, 'answer'),
    comment: readText(row, 'comment'),
    respondent: readOptionalText(row, 'respondent') as StoredComment['respondent'],
    flagged: row['flagged'] === 1,
    state: readText(row, 'comment_state') as StoredComment['state'],
    reply: readOptionalText(row, 'reply'),
    replyDay: readOptionalText(row, 'reply_day'),
  };
}
