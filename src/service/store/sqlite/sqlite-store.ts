import { storeText } from '../../../i18n/commands/feedback-cli.ts';
import {
  answerColumns,
  holdsSameContent,
  insertAnswer,
  normaliseId,
  toAnswerCells,
  type SqlRow,
} from '../sql/answer-row.ts';
import { buildCountQuery, mergeCounts, readCount } from '../sql/count-query.ts';
import type { Actor, AnswerCount, StoredAnswer, StoreHealth } from '../contract/feedback-store.ts';
import type { SubmitResult } from '../contract/submit-result.ts';
import { GroupCommit, type Settled } from '../sql/group-commit.ts';
import { SqlFeedbackStore } from '../sql/sql-feedback-store.ts';
import {
  defaultPatience,
  SqliteConnection,
  type Patience,
  type Transaction,
} from './sqlite-connection.ts';
import { readIntegrity } from './read-integrity.ts';
import { isRefusedRow } from './sqlite-errors.ts';
import { AnswerRefusedError, StoreUnavailableError } from '../contract/store-errors.ts';

/** First digits of ids: each part is a 256th of all answers. */
const idPrefixes = Array.from({ length: 256 }, (_, index) => index.toString(16).padStart(2, '0'));

const findAnswer = `SELECT ${answerColumns.join(', ')} FROM answers WHERE id = ?`;

/** Answers in a SQLite file; those that arrive in one turn of the event loop share a commit. */
export class SqliteStore extends SqlFeedbackStore {
  readonly #connection: SqliteConnection;
  readonly #queue: GroupCommit<StoredAnswer, SubmitResult>;

  /** Opens the file at `path`, made first where there is none. Throws a DatabaseRefusedError for a file that must not be used. */
  constructor(path: string, patience: Patience = defaultPatience) {
    const connection = new SqliteConnection(path, patience);
    super(connection, {
      isRefused: isRefusedRow,
      forget: () => {
        connection.emptyLog();
        return Promise.resolve();
      },
    });
    connection.open();
    this.#connection = connection;
    this.#queue = new GroupCommit(
      (answers) =>
        connection.transact((transaction) => answers.map((answer) => store(transaction, answer))),
      { batch: 500, queue: 20_000, gather: 100 },
    );
  }

  submit(answer: StoredAnswer): Promise<SubmitResult> {
    return this.#queue.submit(answer);
  }

  /** Counts part by part, so that the event loop is never held up for long; an answer that arrives meanwhile is counted or not, never twice. */
  override async aggregate(): Promise<readonly AnswerCount[]> {
    const counts: AnswerCount[] = [];
    for (const prefix of idPrefixes) {
      const [rows = []] = await this.#connection.run([buildCountQuery(prefix)]);
      counts.push(...rows.map(readCount));
      await new Promise((resolve) => setImmediate(resolve));
    }
    return mergeCounts(counts);
  }

  override async purgeOldComments(before: string, by: Actor): Promise<number> {
    const purged = await super.purgeOldComments(before, by);
    this.#connection.emptyLog();
    return purged;
  }

  /** A thread of its own reads the file; what it finds damaged is closed, and opened again only once it is sound. */
  async checkIntegrity(): Promise<StoreHealth | undefined> {
    const finding = await readIntegrity(this.#connection.path);
    if (finding === undefined) return undefined;
    if (finding === 'ok') return { ok: true };
    const reason = storeText.damagedWhileRunning;
    const damage = { part: 'integrity', cause: finding } as const;
    this.#connection.giveUp(new StoreUnavailableError(reason, 300, damage));
    return { ok: false, part: 'integrity', reason: `${reason} (${finding})`, retryAfter: 300 };
  }

  async close(): Promise<void> {
    await this.#queue.drain();
    this.#connection.close();
  }
}

/** Stores one answer of a batch. A row that breaks a rule undoes its own statement only, so each statement is its own savepoint. Source: https://www.sqlite.org/lang_conflict.html (ABORT) */
function store({ prepare }: Transaction, answer: StoredAnswer): Settled<SubmitResult> {
  try {
    const { changes } = prepare(insertAnswer).run(...toAnswerCells(answer));
    if (changes === 1) return { result: 'stored' };
    const row = prepare(findAnswer).get(normaliseId(answer.id)) as SqlRow | undefined;
    return { result: row !== undefined && holdsSameContent(row, answer) ? 'known' : 'conflict' };
  } catch (error) {
    if (!isRefusedRow(error) && !(error instanceof TypeError)) throw error;
    return { error: new AnswerRefusedError((error as Error).message) };
  }
}
