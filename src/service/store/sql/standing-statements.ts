import type { Actor, AnswerChoice, LogAction } from '../contract/feedback-store.ts';
import { normaliseId, type Cell } from './answer-row.ts';
import type { Statement } from './sql-runner.ts';

/** Lets answers wait that have counted so far. */
export function suspendStatement(ids: readonly string[], burst: string): Statement {
  const { where, values } = narrowAnswers({ ids });
  return {
    sql: `UPDATE answers SET standing = 'waiting', burst = ? WHERE standing IN ('counted', 'further') AND ${where}`,
    values: [burst, ...values],
  };
}

/** Lets some of those that wait count; by id, which tells nothing of when they came. */
export function letInStatement(choice: AnswerChoice, most: number): Statement {
  const { where, values } = narrowAnswers(choice);
  return {
    sql: `UPDATE answers SET standing = 'further', burst = NULL WHERE id IN (SELECT id FROM answers WHERE standing = 'waiting' AND ${where} ORDER BY id LIMIT ?) RETURNING id`,
    values: [...values, most],
  };
}

const steps = {
  admit: { from: "standing = 'waiting'", change: "standing = 'counted', burst = NULL" },
  withdraw: {
    from: "standing <> 'withdrawn'",
    change:
      "standing = 'withdrawn', burst = NULL, comment_state = CASE WHEN comment_state IN ('pending', 'published') THEN 'hidden' ELSE comment_state END",
  },
} as const;

/** The line of the log, written first and only where there is something to do, then the step itself, which gives the ids. */
export function decideStatements(
  action: LogAction & keyof typeof steps,
  choice: AnswerChoice,
  { actor, day }: Actor,
): readonly Statement[] {
  const { from, change } = steps[action];
  const { where, values } = narrowAnswers(choice);
  return [
    {
      sql: `INSERT INTO moderation_log (day, actor, action, subject, detail) SELECT ?, ?, '${action}', ?, CAST(count(*) AS text) FROM answers WHERE ${from} AND ${where} HAVING count(*) > 0`,
      values: [day, actor, describeChoice(choice), ...values],
    },
    { sql: `UPDATE answers SET ${change} WHERE ${from} AND ${where} RETURNING id`, values },
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
