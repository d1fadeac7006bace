import { Buffer } from 'node:buffer';
import {
  answerColumns,
  holdsSameContent,
  normaliseId,
  toAnswerCells,
  type Cell,
  type SqlRow,
} from '../sql/answer-row.ts';
import type { Actor, StoredAnswer, StoreHealth } from '../contract/feedback-store.ts';
import type { SubmitResult } from '../contract/submit-result.ts';
import { GroupCommit, type Settled } from '../sql/group-commit.ts';
import { PostgresConnection, runOn } from './postgres-connection.ts';
import { isRefusedByPostgres } from './postgres-errors.ts';
import { forgetOrder } from './postgres-order.ts';
import { SqlFeedbackStore } from '../sql/sql-feedback-store.ts';
import { AnswerRefusedError, StoreUnavailableError } from '../contract/store-errors.ts';

const rowMarks = `(${answerColumns.map(() => '?').join(', ')})`;

/** Answers in PostgreSQL; those that arrive while a statement is under way share the next one, which is one commit. */
export class PostgresStore extends SqlFeedbackStore {
  readonly connection: PostgresConnection;
  readonly #queue: GroupCommit<StoredAnswer, SubmitResult>;

  constructor(connection: PostgresConnection) {
    super(connection, {
      isRefused: isRefusedByPostgres,
      forget: () =>
        connection.withClient(async (client) => {
          // Rewritten, as a plain VACUUM leaves bytes in free room; photos would be gigabytes, and hold no words.
          for (const table of ['cases', 'case_events', 'case_addresses'])
            await client.query(`VACUUM FULL ${table}`);
          await client.query('VACUUM case_photos');
        }),
    });
    this.connection = connection;
    this.#queue = new GroupCommit((answers) => this.#storeAll(answers), {
      batch: 200,
      queue: 20_000,
      gather: 100,
    });
  }

  /** The store at a `postgres://` address. Rejects with a DatabaseRefusedError for a database of a later version; a server that does not answer is left for later. */
  static async open(url: string): Promise<PostgresStore> {
    const connection = new PostgresConnection(url);
    try {
      await connection.ensureReady();
    } catch (error) {
      if (error instanceof StoreUnavailableError) return new PostgresStore(connection);
      await connection.close();
      throw error;
    }
    return new PostgresStore(connection);
  }

  submit(answer: StoredAnswer): Promise<SubmitResult> {
    return this.#queue.submit(answer);
  }

  override async purgeOldComments(before: string, by: Actor): Promise<number> {
    const purged = await super.purgeOldComments(before, by);
    await forgetOrder(this.connection, by.day);
    return purged;
  }

  /** The server checks its pages itself. */
  checkIntegrity(): Promise<StoreHealth | undefined> {
    return Promise.resolve(undefined);
  }

  async close(): Promise<void> {
    await this.#queue.drain();
    await this.connection.close();
  }

  async #storeAll(answers: readonly StoredAnswer[]): Promise<readonly Settled<SubmitResult>[]> {
    await this.connection.ensureReady();
    try {
      return await this.#storeTogether(answers);
    } catch (error) {
      if (!isRefusedByPostgres(error)) throw error;
      const [only, ...others] = answers;
      if (only === undefined || others.length === 0)
        return [{ error: new AnswerRefusedError((error as Error).message) }];
      // One bad row refuses the whole statement: halves find it in few steps, and all others are stored.
      const middle = Math.ceil(answers.length / 2);
      return [
        ...(await this.#storeAll(answers.slice(0, middle))),
        ...(await this.#storeAll(answers.slice(middle))),
      ];
    }
  }

  async #storeTogether(
    answers: readonly StoredAnswer[],
  ): Promise<readonly Settled<SubmitResult>[]> {
    const ids = answers.map(({ id }) => normaliseId(id));
    // Of two with one id the first is stored, and the other compared with it.
    const firsts = new Map(
      answers.map((answer, index) => [ids[index] ?? '', answer] as const).toReversed(),
    );
    // By id, so that two copies of the service never wait for each other in a circle.
    const ordered = [...firsts]
      .toSorted(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
      .map(([, answer]) => answer);
    const values: readonly Cell[] = ordered.flatMap(toAnswerCells);
    return this.connection.withClient(async (client) => {
      const stored = await runOn(
        client,
        `INSERT INTO answers (${answerColumns.join(', ')}) VALUES ${ordered.map(() => rowMarks).join(', ')} ON CONFLICT (id) DO NOTHING RETURNING id`,
        values,
      );
      const fresh = new Set(stored.map(({ id }) => id));
      if (fresh.size === answers.length) return answers.map(() => ({ result: 'stored' }) as const);
      const rows = await client.query<SqlRow>(
        `SELECT ${answerColumns.join(', ')} FROM answers WHERE id = ANY($1)`,
        [[...firsts.keys()]],
      );
      const kept = new Map(rows.rows.map((row) => [row['id'], row]));
      return answers.map((answer, index) => {
        const id = ids[index] ?? '';
        if (fresh.has(id) && ids.indexOf(id) === index) return { result: 'stored' };
        const row = kept.get(id);
        return {
          result: row !== undefined && holdsSameContent(row, answer) ? 'known' : 'conflict',
        };
      });
    });
  }
}
