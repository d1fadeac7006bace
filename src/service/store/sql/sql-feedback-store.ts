import { addDays, type IsoDate } from '../../../domain/iso-date.ts';
import { normaliseId, type Cell, type SqlRow } from './answer-row.ts';
import { checkStore } from './check-store.ts';
import {
  buildCommentCount,
  buildCommentQuery,
  commentTallyQuery,
  readComment,
  readCommentTally,
} from './comment-query.ts';
import { SqlCaseStore, type CaseDatabase } from './sql-case-store.ts';
import { SqlDeskStore } from './sql-desk-store.ts';
import { SqlResponseStore } from './sql-response-store.ts';
import { SqlResultsStore } from './sql-results-store.ts';
import type {
  Actor,
  CommentFilter,
  CommentTally,
  FeedbackStore,
  LogAction,
  LogEntry,
  ModerationResult,
  SeenComment,
  StoredAnswer,
  StoredComment,
  StoredSession,
  StoredToken,
  StoreHealth,
} from '../contract/feedback-store.ts';
import type { SubmitResult } from '../contract/submit-result.ts';
import {
  queryRows,
  readNumber,
  readOptionalText,
  readText,
  type SqlRunner,
  type Statement,
} from './sql-runner.ts';

const insertLog = 'INSERT INTO moderation_log (day, actor, action, subject, detail)';

function logStatement({ day, actor, action, subject, detail }: LogEntry): Statement {
  return {
    sql: `${insertLog} VALUES (?, ?, ?, ?, ?)`,
    values: [day, actor, action, subject, detail],
  };
}

function readToken(row: SqlRow): StoredToken {
  return {
    id: readText(row, 'id'),
    name: readText(row, 'name'),
    role: readText(row, 'role') as StoredToken['role'],
    salt: readText(row, 'salt'),
    hash: readText(row, 'hash'),
    created: readText(row, 'created'),
    revoked: readOptionalText(row, 'revoked'),
  };
}

/** Everything of a feedback store that is the same SQL for both databases; taking answers and looking for damage are each database's own. */
export abstract class SqlFeedbackStore extends SqlResultsStore implements FeedbackStore {
  readonly desk: SqlDeskStore;
  readonly responses: SqlResponseStore;
  readonly cases: SqlCaseStore;
  readonly #runner: SqlRunner;

  constructor(runner: SqlRunner, database: CaseDatabase) {
    super(runner);
    this.cases = new SqlCaseStore(runner, database);
    this.desk = new SqlDeskStore(runner);
    this.responses = new SqlResponseStore(runner);
    this.#runner = runner;
  }

  abstract submit(answer: StoredAnswer): Promise<SubmitResult>;
  abstract checkIntegrity(): Promise<StoreHealth | undefined>;
  abstract close(): Promise<void>;

  check(how: 'writing' | 'reading' = 'writing'): Promise<StoreHealth> {
    return checkStore(this.#runner, how);
  }

  async countAnswers(): Promise<number> {
    const [row] = await this.#rows('SELECT CAST(count(*) AS integer) AS count FROM answers');
    return row === undefined ? 0 : readNumber(row, 'count');
  }

  async listComments(filter: CommentFilter = {}): Promise<readonly StoredComment[]> {
    const [rows = []] = await this.#runner.run([buildCommentQuery(filter)]);
    return rows.map(readComment);
  }

  async countComments(filter: CommentFilter = {}): Promise<number> {
    const [[row] = []] = await this.#runner.run([buildCommentCount(filter)]);
    return row === undefined ? 0 : readNumber(row, 'count');
  }

  async tallyComments(): Promise<readonly CommentTally[]> {
    return (await this.#rows(commentTallyQuery)).map(readCommentTally);
  }

  publish(id: string, by: Actor, seen?: SeenComment): Promise<ModerationResult> {
    return this.#moderate(id, by, 'publish', seen, {
      condition: "comment_state IN ('pending', 'hidden')",
      change: "comment_state = 'published'",
    });
  }

  hide(id: string, by: Actor, seen?: SeenComment): Promise<ModerationResult> {
    return this.#moderate(id, by, 'hide', seen, {
      condition: "comment_state IN ('pending', 'published')",
      change: "comment_state = 'hidden'",
    });
  }

  reply(id: string, text: string, by: Actor, seen?: SeenComment): Promise<ModerationResult> {
    const kept = text.toWellFormed().replaceAll('\0', '\uFFFD');
    return this.#moderate(id, by, 'reply', seen, {
      condition: "comment IS NOT NULL AND coalesce(reply, '') <> ?",
      conditionValues: [kept],
      change: 'reply = ?, reply_day = ?',
      changeValues: [kept, by.day],
    });
  }

  withdrawReply(id: string, by: Actor, seen?: SeenComment): Promise<ModerationResult> {
    return this.#moderate(id, by, 'unreply', seen, {
      condition: 'reply IS NOT NULL',
      change: 'reply = NULL, reply_day = NULL',
    });
  }

  async appendLog(entry: LogEntry): Promise<void> {
    await this.#runner.run([logStatement(entry)]);
  }

  async readLog(latest?: {
    readonly limit: number;
    readonly offset: number;
  }): Promise<readonly LogEntry[]> {
    const columns = 'SELECT day, actor, action, subject, detail FROM moderation_log ORDER BY seq';
    const rows = await (latest === undefined
      ? this.#rows(columns)
      : this.#rows(`${columns} DESC LIMIT ? OFFSET ?`, [latest.limit, latest.offset]));
    return rows.map((row) => ({
      day: readText(row, 'day'),
      actor: readText(row, 'actor'),
      action: readText(row, 'action') as LogAction,
      subject: readText(row, 'subject'),
      detail: readText(row, 'detail'),
    }));
  }

  async addToken(token: StoredToken, { actor, day }: Actor): Promise<boolean> {
    const { id, name, role, salt, hash, created } = token;
    const [added = []] = await this.#runner.run([
      {
        sql: 'INSERT INTO tokens (id, name, role, salt, hash, created) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING id',
        values: [id, name, role, salt, hash, created],
      },
      {
        sql: `${insertLog} SELECT ?, ?, 'token-add', id, name FROM tokens WHERE id = ?`,
        values: [day, actor, id],
      },
    ]);
    return added.length > 0;
  }

  async revokeToken(name: string, { actor, day }: Actor): Promise<boolean> {
    const [, , revoked = []] = await this.#runner.run([
      {
        sql: 'DELETE FROM sessions WHERE token IN (SELECT id FROM tokens WHERE name = ?)',
        values: [name],
      },
      {
        sql: `${insertLog} SELECT ?, ?, 'token-revoke', id, name FROM tokens WHERE name = ? AND revoked IS NULL`,
        values: [day, actor, name],
      },
      {
        sql: 'UPDATE tokens SET revoked = ? WHERE name = ? AND revoked IS NULL RETURNING id',
        values: [day, name],
      },
    ]);
    return revoked.length > 0;
  }

  async findTokens(id?: string): Promise<readonly StoredToken[]> {
    const rows = await this.#rows(
      `SELECT id, name, role, salt, hash, created, revoked FROM tokens${id === undefined ? '' : ' WHERE id = ?'} ORDER BY name, created, id`,
      id === undefined ? [] : [id],
    );
    return rows.map(readToken);
  }

  async addSession({ hash, token }: StoredSession, { actor, day }: Actor): Promise<void> {
    await this.#runner.run([
      // One that began yesterday may still last past midnight.
      { sql: 'DELETE FROM sessions WHERE day < ?', values: [addDays(day, -1)] },
      {
        sql: 'INSERT INTO sessions (hash, token, day) VALUES (?, ?, ?)',
        values: [hash, token, day],
      },
      logStatement({ day, actor, action: 'sign-in', subject: token, detail: '' }),
    ]);
  }

  async findSession(hash: string): Promise<StoredToken | undefined> {
    const rows = await this.#rows(
      'SELECT t.id, t.name, t.role, t.salt, t.hash, t.created, t.revoked FROM sessions s JOIN tokens t ON t.id = s.token WHERE s.hash = ? AND t.revoked IS NULL',
      [hash],
    );
    return rows.map(readToken)[0];
  }

  async endSession(hash: string): Promise<void> {
    await this.#runner.run([{ sql: 'DELETE FROM sessions WHERE hash = ?', values: [hash] }]);
  }

  async purgeOldComments(before: IsoDate, { actor, day }: Actor): Promise<number> {
    const [, purged = []] = await this.#runner.run([
      {
        sql: `${insertLog} SELECT ?, ?, 'purge', '', CAST(count(*) AS text) FROM answers WHERE comment IS NOT NULL AND day < ? HAVING count(*) > 0`,
        values: [day, actor, before],
      },
      {
        sql: "UPDATE answers SET comment = NULL, comment_state = 'purged', reply = NULL, reply_day = NULL WHERE comment IS NOT NULL AND day < ? RETURNING id",
        values: [before],
      },
    ]);
    return purged.length;
  }

  async #moderate(
    id: string,
    { actor, day }: Actor,
    action: LogAction,
    seen: SeenComment | undefined,
    step: {
      readonly condition: string;
      readonly conditionValues?: readonly Cell[];
      readonly change: string;
      readonly changeValues?: readonly Cell[];
    },
  ): Promise<ModerationResult> {
    const { change, changeValues = [] } = step;
    const condition =
      seen === undefined
        ? step.condition
        : `${step.condition} AND comment_state = ? AND coalesce(reply, '') = ?`;
    const conditionValues = [
      ...(step.conditionValues ?? []),
      ...(seen === undefined ? [] : [seen.state, seen.reply ?? '']),
    ];
    const key = normaliseId(id);
    // The log first: once the row is changed, nothing would tell that it was. Before that a change that changes nothing, which holds the row in
    // PostgreSQL too: of two editors at once the second would otherwise have a line in the log without having done anything.
    const [[found] = [], , changed = []] = await this.#runner.run([
      {
        sql: 'UPDATE answers SET flagged = flagged WHERE id = ? AND comment IS NOT NULL RETURNING comment_state, reply',
        values: [key],
      },
      {
        sql: `${insertLog} SELECT ?, ?, ?, id, '' FROM answers WHERE id = ? AND ${condition}`,
        values: [day, actor, action, key, ...conditionValues],
      },
      {
        sql: `UPDATE answers SET ${change} WHERE id = ? AND ${condition} RETURNING id`,
        values: [...changeValues, key, ...conditionValues],
      },
    ]);
    if (found === undefined) return 'absent';
    if (
      seen !== undefined &&
      (readText(found, 'comment_state') !== seen.state ||
        readOptionalText(found, 'reply') !== seen.reply)
    )
      return 'changed';
    return changed.length > 0 ? 'done' : 'unchanged';
  }

  #rows(sql: string, values: readonly Cell[] = []): Promise<readonly SqlRow[]> {
    return queryRows(this.#runner, sql, values);
  }
}
