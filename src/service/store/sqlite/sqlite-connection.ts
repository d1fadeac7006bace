import { statSync } from 'node:fs';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { storeText } from '../../../i18n/commands/feedback-cli.ts';
import type { SqlRow } from '../sql/answer-row.ts';
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
  /** The same of its journal and of the index of that: what is written to one without a name is gone with the process. */
  #journal: string | undefined;
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

  run = (statements: readonly Statement[]): Promise<readonly (readonly SqlRow[])[]> =>
    this.transact(
      ({ prepare }) =>
        statements.map(({ sql, values = [] }) => prepare(sql).all(...values) as SqlRow[]),
      // Reading waits for nobody.
      statements.every(({ sql }) => sql.startsWith('SELECT')) ? 'BEGIN' : 'BEGIN IMMEDIATE',
    );

  /** Moves what the journal holds into the file and empties it, so that erased text is in neither. */
  emptyLog(): void {
    try {
      this.#database?.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    } catch (error) {
      throw explainSqliteError(error);
    }
  }

  /** Closes the file and answers with `error` for a moment; then it is opened again if it is sound. */
  giveUp(error: StoreUnavailableError): void {
    this.#remember(error);
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
    if (this.#database !== undefined && this.#identity === this.#identify()) {
      if (this.#journal !== this.#identifyJournal()) this.#leaveJournal(this.#database);
      return this.#database;
    }
    try {
      this.#disconnect();
      // A file that was there once is never replaced by an empty one.
      if (this.#identity === undefined) createSqliteFile(this.path);
      return this.#connect();
    } catch (error) {
      const known =
        error instanceof DatabaseRefusedError
          ? new StoreUnavailableError(error.message, 300, { part: 'integrity', cause: error })
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
    this.#journal = this.#identifyJournal();
    this.#failure = undefined;
    return database;
  }

  /** Throws, after moving what the journal without a name holds into the file, as closing would; where another process has made a new one, both are left as they are. */
  #leaveJournal(database: DatabaseSync): never {
    const present = this.#identifyJournal().split(' ');
    const held = (this.#journal ?? '').split(' ');
    const isOurs = present.every((part, index) => part === '-' || part === held[index]);
    const result = isOurs ? database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() : undefined;
    const isSaved = result?.['busy'] === 0;
    const text = isSaved ? storeText.journalSaved : storeText.journalLost;
    const error = new StoreUnavailableError(text(this.path), 5, { part: 'journal' });
    if (isSaved) this.#remember(error);
    throw error;
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
        // A sound copy is put in place while the service is stopped, so there is no hurry to read all of a damaged file again.
        until: performance.now() + this.#patience.reopen * (isDamage(error) ? 30 : 1),
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
    return identifyFile(this.path);
  }

  #identifyJournal(): string {
    return ['-wal', '-shm'].map((end) => identifyFile(`${this.path}${end}`) ?? '-').join(' ');
  }
}

function isDamage(error: unknown): boolean {
  return error instanceof StoreUnavailableError && error.part === 'integrity';
}

/** Device and inode of a file; undefined where there is none. */
function identifyFile(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? undefined : `${String(found.dev)}:${String(found.ino)}`;
}

/** A folder that cannot be made or a file that cannot be reached counts as a disk in trouble. */
function explainSystemError(error: unknown): unknown {
  const isSystem = error instanceof Error && 'syscall' in error;
  return isSystem
    ? new StoreUnavailableError(storeText.cannotWrite, 60, { cause: error })
    : explainSqliteError(error);
}
