import { statSync } from 'node:fs';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { storeText } from '../../../i18n/commands/feedback-cli.ts';
import type { Row } from '../sql/answer-row.ts';
import type { SqlRunner, Statement } from '../sql/sql-runner.ts';
import { explainSqliteError, isLocked, needsReopening } from './sqlite-errors.ts';
import { createSqliteFile, openSqliteFile } from './sqlite-file.ts';
import { DatabaseRefusedError, StoreUnavailableError } from '../contract/store-errors.ts';

/** How the connection waits. */
export interface Patience {
  /** Milliseconds for which it tries again when another process holds the lock. */
  readonly lock: number;
  /** Milliseconds between two attempts to open a database that could not be opened. */
  readonly reopen: number;
}

/** Short enough that a reader's form does not hang, long enough for the commands of the office. */
export const defaultPatience: Patience = { lock: 1_000, reopen: 1_000 };

/** The transaction of one attempt: what it gives is handed on once it is on disk. */
export interface Transaction {
  readonly prepare: (sql: string) => StatementSync;
}

/** The one connection to a SQLite file, opened again by itself after the disk gave trouble. */
export class SqliteConnection implements SqlRunner {
  readonly path: string;
  readonly #patience: Patience;
  #database: DatabaseSync | undefined;
  #statements = new Map<string, StatementSync>();
  /** Device and inode of the opened file: answers must not go to a file that has lost its name. */
  #identity: string | undefined;
  #failure: { readonly error: unknown; readonly until: number } | undefined;
  #closed = false;

  constructor(path: string, patience: Patience = defaultPatience) {
    this.path = path;
    this.#patience = patience;
  }

  /** Opens the file, made first where there is none. Throws a DatabaseRefusedError for one that must not be used; a disk in trouble is left for later. */
  open(): void {
    try {
      createSqliteFile(this.path);
      this.#connect();
    } catch (error) {
      if (error instanceof DatabaseRefusedError) throw error;
      this.#remember(error);
    }
  }

  /** Runs `work` in one transaction and gives its result after the commit; while another process holds the lock it tries again between turns. */
  async transact<Result>(
    work: (transaction: Transaction) => Result,
    begin: 'BEGIN' | 'BEGIN IMMEDIATE' = 'BEGIN IMMEDIATE',
  ): Promise<Result> {
    const deadline = performance.now() + this.#patience.lock;
    for (;;) {
      try {
        return this.#attempt(work, begin);
      } catch (error) {
        if (!isLocked(error) || performance.now() >= deadline) throw explainSqliteError(error);
        await wait(20);
      }
    }
  }

  run = (statements: readonly Statement[]): Promise<readonly (readonly Row[])[]> =>
    this.transact(
      ({ prepare }) =>
        statements.map(({ sql, values = [] }) => prepare(sql).all(...values) as Row[]),
      // Reading waits for nobody.
      statements.every(({ sql }) => sql.startsWith('SELECT')) ? 'BEGIN' : 'BEGIN IMMEDIATE',
    );

  /** Moves what the log holds into the file and empties it, so that erased text is in neither. */
  emptyLog(): void {
    this.#database?.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  close(): void {
    this.#closed = true;
    this.#disconnect();
  }

  #attempt<Result>(work: (transaction: Transaction) => Result, begin: string): Result {
    const database = this.#ensure();
    try {
      database.exec(begin);
      const result = work({ prepare: (sql) => this.#prepare(database, sql) });
      database.exec('COMMIT');
      return result;
    } catch (error) {
      this.#recover(database, error);
      throw error;
    }
  }

  #recover(database: DatabaseSync, error: unknown): void {
    try {
      // Some errors, as a full disk, have already undone the transaction.
      if (database.isTransaction) database.exec('ROLLBACK');
    } catch {
      this.#disconnect();
    }
    if (needsReopening(error)) this.#remember(error);
  }

  #ensure(): DatabaseSync {
    if (this.#closed) throw new StoreUnavailableError(storeText.closed, 5);
    if (this.#failure !== undefined && performance.now() < this.#failure.until)
      throw this.#failure.error;
    if (this.#database !== undefined && this.#identity === this.#identify()) return this.#database;
    try {
      this.#disconnect();
      // A file that was there once is never replaced by an empty one.
      if (this.#identity === undefined) createSqliteFile(this.path);
      return this.#connect();
    } catch (error) {
      const known =
        error instanceof DatabaseRefusedError
          ? new StoreUnavailableError(error.message, 300, error)
          : error;
      this.#remember(known);
      throw known;
    }
  }

  #connect(): DatabaseSync {
    if (this.#identify() === undefined)
      throw new StoreUnavailableError(storeText.vanished(this.path), 60);
    const database = openSqliteFile(this.path);
    this.#database = database;
    this.#identity = this.#identify();
    this.#failure = undefined;
    return database;
  }

  #disconnect(): void {
    this.#statements = new Map();
    const database = this.#database;
    this.#database = undefined;
    try {
      database?.close();
    } catch {
      // A connection that cannot even be closed is given up.
    }
  }

  #remember(error: unknown): void {
    this.#disconnect();
    if (!isLocked(error))
      this.#failure = {
        error: explainSystemError(error),
        until: performance.now() + this.#patience.reopen,
      };
  }

  #prepare(database: DatabaseSync, sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  #identify(): string | undefined {
    const found = statSync(this.path, { throwIfNoEntry: false });
    return found === undefined ? undefined : `${String(found.dev)}:${String(found.ino)}`;
  }
}

/** A folder that cannot be made or a file that cannot be reached counts as a disk in trouble. */
function explainSystemError(error: unknown): unknown {
  const isSystem = error instanceof Error && 'syscall' in error;
  return isSystem
    ? new StoreUnavailableError(storeText.cannotWrite, 60, error)
    : explainSqliteError(error);
}
