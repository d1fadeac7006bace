import type { Actor, AnswerChoice, LogAction } from '../contract/feedback-store.ts';
import { normaliseId, type Cell } from './answer-row.ts';
import type { Statement } from './sql-runner.ts';

/** Tables whose rows count, wait, or are taken out. */
export const standingTables = ['answers', 'responses'] as const;

type StandingTable = (typeof standingTables)[number];

/** The tables that a choice is about. */
export function listTables({ ids, burst, day, ...about }: AnswerChoice): readonly StandingTable[] {
  if (about.questionnaire !== undefined) return ['responses'];
  return Object.values(about).every((value) => value === undefined) ? standingTables : ['answers'];
}

/** Lets answers wait that have counted so far. */
export function suspendStatement(
  table: StandingTable,
  ids: readonly string[],
  burst: string,
): Statement {
  const { where, values } = narrowAnswers({ ids });
  return {
    sql: `UPDATE ${table} SET standing = 'waiting', burst = ? WHERE standing IN ('counted', 'further') AND ${where}`,
    values: [burst, ...values],
  };
}

/** Lets some of those that wait count; by id, which tells nothing of when they came. */
export function letInStatement(
  table: StandingTable,
  choice: AnswerChoice,
  most: number,
): Statement {
  const { where, values } = narrowAnswers(choice);
  return {
    sql: `UPDATE ${table} SET standing = 'further', burst = NULL WHERE id IN (SELECT id FROM ${table} WHERE standing = 'waiting' AND ${where} ORDER BY id LIMIT ?) RETURNING id`,
    values: [...values, most],
  };
}

const steps = {
  admit: { from: "standing = 'waiting'", change: "standing = 'counted', burst = NULL" },
  withdraw: {
    from: "standing <> 'withdrawn'",
    change: "standing = 'withdrawn', burst = NULL",
  },
} as const;

/** Nobody reads the comment of an answer that was taken out. */
const hideComment =
  ", comment_state = CASE WHEN comment_state IN ('pending', 'published') THEN 'hidden' ELSE comment_state END";

/** The line of the log, written first and only where there is something to do, then the step itself, which gives the ids. */
export function decideStatements(
  table: StandingTable,
  action: LogAction & keyof typeof steps,
  choice: AnswerChoice,
  { actor, day }: Actor,
): readonly Statement[] {
  const { from } = steps[action];
  const change =
    steps[action].change + (action === 'withdraw' && table === 'answers' ? hideComment : '');
  const { where, values } = narrowAnswers(choice);
  return [
    {
      sql: `INSERT INTO moderation_log (day, actor, action, subject, detail) SELECT ?, ?, '${action}', ?, CAST(count(*) AS text) FROM ${table} WHERE ${from} AND ${where} HAVING count(*) > 0`,
      values: [day, actor, describeChoice(choice), ...values],
    },
    { sql: `UPDATE ${table} SET ${change} WHERE ${from} AND ${where} RETURNING id`, values },
  ];
}

function narrowAnswers(choice: AnswerChoice): {
  readonly where: string;
  readonly values: readonly Cell[];
} {
  const { ids, ...columns } = choice;
  const given = Object.entries(columns).flatMap(([column, value]) =>
    value === undefined ? [] : [[`${column} = ?`, value] as const],
  );
  const conditions: string[] = given.map(([condition]) => condition);
  const values: Cell[] = given.map(([, value]) => value);
  if (ids !== undefined) {
    conditions.push(ids.length === 0 ? '1 = 0' : `id IN (${ids.map(() => '?').join(', ')})`);
    values.push(...ids.map(normaliseId));
  }
  return { where: conditions.length === 0 ? '1 = 1' : conditions.join(' AND '), values };
}

/** A choice as the log names it. */
function describeChoice({ ids, ...columns }: AnswerChoice): string {
  return [
    ...(ids ?? []).map(normaliseId),
    ...Object.entries(columns).flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}=${String(value)}`],
    ),
  ].join(' ');
}
