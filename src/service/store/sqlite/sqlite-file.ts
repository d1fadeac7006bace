import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { storeText } from '../../../i18n/commands/feedback-cli.ts';
import { migrationTable } from '../schema/migration.ts';
import { migrations, schemaVersion } from '../schema/migrations.ts';
import { isDamaged } from './sqlite-errors.ts';
import { DatabaseRefusedError } from '../contract/store-errors.ts';

/** Mark in the file's header that tells our databases from any other: "OiC1". */
const applicationId = 0x4f_69_43_31;

/** Longest that a lock may hold up the event loop, and so the pages, in milliseconds; the store waits longer, but between turns. */
const lockTimeout = 5;

/** First SQLite without the "WAL-reset bug", which could corrupt a database: https://sqlite.org/wal.html. */
const leastSqlite = [3, 51, 3] as const;

/** Throws a DatabaseRefusedError when a version of SQLite is too old to trust with answers. */
export function requireSqlite(version: string | undefined = process.versions['sqlite']): void {
  const parts = (version ?? '0').split('.').map(Number);
  const difference =
    leastSqlite.map((least, index) => (parts[index] ?? 0) - least).find((value) => value !== 0) ??
    0;
  if (difference < 0 || parts.some(Number.isNaN))
    throw new DatabaseRefusedError(storeText.oldSqlite(version ?? '?', leastSqlite.join('.')));
}

function readPragma(database: DatabaseSync, name: string): unknown {
  return Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];
}

/** Takes the steps that the database lacks. Throws a DatabaseRefusedError for a database of a later version. */
function migrate(database: DatabaseSync): void {
  const read = (): number => Number(readPragma(database, 'user_version'));
  if (read() === schemaVersion) return;
  database.exec('BEGIN IMMEDIATE');
  try {
    const present = read();
    if (present > schemaVersion)
      throw new DatabaseRefusedError(storeText.laterVersion(present, schemaVersion));
    database.exec(migrationTable.sqlite);
    for (const { version, name, statements } of migrations.filter(
      (step) => step.version > present,
    )) {
      for (const statement of statements.sqlite) database.exec(statement);
      database
        .prepare('INSERT INTO schema_migrations (version, name) VALUES (?, ?)')
        .run(version, name);
    }
    database.exec(
      `PRAGMA user_version = ${String(schemaVersion)}; PRAGMA application_id = ${String(applicationId)}; COMMIT`,
    );
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** Refuses a file that is damaged or not ours, each with what to do. */
function inspect(database: DatabaseSync, path: string, thorough: boolean): void {
  if (readPragma(database, 'application_id') !== applicationId)
    throw new DatabaseRefusedError(storeText.notOurs(path));
  const found = readPragma(database, thorough ? 'integrity_check' : 'quick_check');
  if (found !== 'ok') throw new DatabaseRefusedError(storeText.damaged(path, String(found)));
}

/** Opens a database of ours as it is and checks it; `thorough` reads every index too. Throws a DatabaseRefusedError. */
export function openSqliteFile(path: string, { thorough = false, wal = true } = {}): DatabaseSync {
  requireSqlite();
  // A file of ours is never empty: it is made apart, whole, and then given its name.
  if (statSync(path).size === 0)
    throw new DatabaseRefusedError(storeText.damaged(path, storeText.emptyFile));
  const database = new DatabaseSync(path, { timeout: lockTimeout, defensive: true });
  try {
    inspect(database, path, thorough);
    // WAL with FULL: a commit returns only after its bytes are on disk. Erased comments are overwritten, not only unlinked.
    database.exec(
      `PRAGMA journal_mode = ${wal ? 'WAL' : 'DELETE'}; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA journal_size_limit = 8388608; PRAGMA temp_store = MEMORY`,
    );
    migrate(database);
    return database;
  } catch (error) {
    database.close();
    throw isDamaged(error)
      ? new DatabaseRefusedError(storeText.damaged(path, (error as Error).message))
      : error;
  }
}

/** Makes an empty database at `path` unless one is there. It appears whole or not at all, and two starts at once make one. */
export function createSqliteFile(path: string): void {
  requireSqlite();
  if (existsSync(path)) return;
  if (existsSync(`${path}-wal`)) throw new DatabaseRefusedError(storeText.onlyWal(path));
  mkdirSync(dirname(path), { recursive: true, mode: 0o750 });
  const draft = `${path}.${String(process.pid)}.new`;
  rmSync(draft, { force: true });
  try {
    const database = new DatabaseSync(draft, { timeout: lockTimeout });
    migrate(database);
    database.close();
    makePrivate(draft, dirname(path));
    syncPath(draft);
    linkOrRename(draft, path);
    syncFolder(dirname(path));
  } finally {
    rmSync(draft, { force: true });
    rmSync(`${draft}-journal`, { force: true });
  }
}

/** Gives a file its final name unless that is taken. */
function linkOrRename(draft: string, path: string): void {
  try {
    linkSync(draft, path);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? error.code : undefined;
    if (reason === 'EEXIST') return;
    // Some file systems know no links.
    if (reason !== 'EPERM' && reason !== 'ENOTSUP' && reason !== 'ENOSYS') throw error;
    renameSync(draft, path);
  }
}

/** Lets only its owner read a file; made by root, it goes to the folder's owner, which is the user the service runs as. */
export function makePrivate(path: string, folder: string): void {
  chmodSync(path, 0o600);
  const { uid, gid } = statSync(folder);
  if (process.getuid?.() === 0 && uid !== 0) chownSync(path, uid, gid);
}

/** Makes sure a file's bytes are on disk. */
export function syncPath(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes sure a folder's names are on disk; Windows cannot open a folder and needs no such step. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
