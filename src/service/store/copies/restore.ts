import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { storeText } from '../../../i18n/commands/feedback-cli.ts';
import { queryFile, writeBackup } from './backup.ts';
import {
  copyTables,
  countTables,
  requireEqualTables,
  type Query,
  type TableCounts,
} from './copy-tables.ts';
import { findSqlitePath } from '../open-store.ts';
import type { Actor, LogAction } from '../contract/feedback-store.ts';
import { tables, unsharedTables } from '../schema/migrations.ts';
import { PostgresConnection, runOn } from '../postgres/postgres-connection.ts';
import { isDamaged, isLocked } from '../sqlite/sqlite-errors.ts';
import { makePrivate, openSqliteFile, syncFolder, syncPath } from '../sqlite/sqlite-file.ts';
import { CopyRefusedError, DatabaseRefusedError } from '../contract/store-errors.ts';

/** How a copy is put in place. */
export interface RestoreOptions {
  /** Whether data already there may be replaced. */
  readonly force: boolean;
  readonly by: Actor;
}

/** What a restore did. */
export interface Restored {
  readonly counts: TableCounts;
  /** Where the database that was there before is kept. */
  readonly keptAside: string | undefined;
}

/**
 * Puts a copy made by `writeBackup` in the place of a database, after checking the copy; what was there before a SQLite restore is kept aside.
 * Throws a CopyRefusedError or a DatabaseRefusedError, and then nothing has changed.
 */
export async function restoreBackup(
  file: string,
  databaseUrl: string,
  options: RestoreOptions,
  action: LogAction = 'restore',
): Promise<Restored> {
  const source = resolve(file);
  if (!existsSync(source)) throw new CopyRefusedError(storeText.notFound(source));
  const path = findSqlitePath(databaseUrl);
  if (path === source) throw new CopyRefusedError(storeText.samePlace);
  const parent = path === undefined ? tmpdir() : dirname(path);
  mkdirSync(parent, { recursive: true, mode: 0o750 });
  const folder = mkdtempSync(join(parent, '.ripristino-'));
  try {
    const draft = join(folder, 'feedback.db');
    copyFileSync(source, draft);
    const database = openSqliteFile(draft, { thorough: true, wal: false });
    try {
      if (path === undefined)
        return {
          counts: await fillServer(database, databaseUrl, options, action),
          keptAside: undefined,
        };
      const counts = await countTables(queryFile(database));
      for (const table of unsharedTables) database.exec(`DELETE FROM ${table}`);
      database
        .prepare(
          "INSERT INTO moderation_log (day, actor, action, subject, detail) VALUES (?, ?, ?, '', '')",
        )
        .run(options.by.day, options.by.actor, action);
      database.close();
      makePrivate(draft, parent);
      syncPath(draft);
      return { counts, keptAside: await replaceFile(draft, path, options) };
    } finally {
      if (database.isOpen) database.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Moves everything to another database and verifies it there; the source stays as it is. Throws as `restoreBackup` does. */
export async function migrateStore(
  from: string,
  to: string,
  options: RestoreOptions,
): Promise<TableCounts> {
  const path = findSqlitePath(from);
  if (from === to || (path !== undefined && path === findSqlitePath(to)))
    throw new CopyRefusedError(storeText.samePlace);
  // An answer that came after the copy would stay behind.
  if (path !== undefined && existsSync(path)) requireUnused(path);
  const folder = mkdtempSync(join(tmpdir(), 'feedback-'));
  try {
    const copy = join(folder, 'copy.db');
    await writeBackup(from, copy);
    return (await restoreBackup(copy, to, options, 'migrate')).counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Throws a CopyRefusedError while another process has the file open: only a lone connection may leave WAL. */
function requireUnused(path: string): void {
  const database = new DatabaseSync(path, { timeout: 250 });
  try {
    database.exec('PRAGMA journal_mode = DELETE');
  } catch (error) {
    if (isLocked(error)) throw new CopyRefusedError(storeText.inUse(path));
    if (!isDamaged(error)) throw error;
  } finally {
    database.close();
  }
}

/** Gives the checked draft the database's name; gives back where the former one lies. */
async function replaceFile(
  draft: string,
  path: string,
  { force, by }: RestoreOptions,
): Promise<string | undefined> {
  let aside: string | undefined;
  if (existsSync(path)) {
    requireUnused(path);
    if (!force) await requireEmpty(path);
    aside = findFreeName(`${path}.prima-del-${by.day}`);
    renameSync(path, aside);
  }
  for (const end of ['-wal', '-shm'])
    if (existsSync(`${path}${end}`))
      renameSync(`${path}${end}`, `${aside ?? findFreeName(`${path}.prima-del-${by.day}`)}${end}`);
  try {
    renameSync(draft, path);
  } catch (error) {
    // Better the former database under its name than none.
    if (aside !== undefined) renameSync(aside, path);
    throw error;
  }
  syncFolder(dirname(path));
  return aside;
}

async function requireEmpty(path: string): Promise<void> {
  let database: DatabaseSync;
  try {
    database = openSqliteFile(path, { wal: false });
  } catch (error) {
    if (error instanceof DatabaseRefusedError) throw new CopyRefusedError(error.message);
    throw error;
  }
  try {
    refuseData(await countTables(queryFile(database)));
  } finally {
    database.close();
  }
}

function refuseData(counts: TableCounts): void {
  const present = Object.entries(counts).filter(([, count]) => count > 0);
  if (present.length > 0)
    throw new CopyRefusedError(
      storeText.notEmpty(present.map(([name, count]) => `${name}: ${String(count)}`).join(', ')),
    );
}

function findFreeName(wanted: string): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}-${String(number)}`;
    if (!existsSync(name)) return name;
  }
}

async function fillServer(
  database: DatabaseSync,
  url: string,
  { force, by }: RestoreOptions,
  action: LogAction,
): Promise<TableCounts> {
  const connection = new PostgresConnection(url);
  try {
    return await connection.transact(async (client) => {
      const target: Query = (sql, values) => runOn(client, sql, values);
      await client.query(
        `LOCK TABLE ${tables.map(({ name }) => name).join(', ')} IN ACCESS EXCLUSIVE MODE`,
      );
      if (!force) refuseData(await countTables(target));
      await client.query(`TRUNCATE ${tables.map(({ name }) => name).join(', ')}`);
      // Whoever was signed in there may have no token any more.
      for (const table of unsharedTables) await client.query(`DELETE FROM ${table}`);
      // Copies of the service that are running see that the figures are others.
      await client.query('UPDATE renewal SET number = number + 1');
      await copyTables(queryFile(database), target);
      await requireEqualTables(queryFile(database), target);
      for (const log of ['moderation_log', 'desk_log'])
        await client.query(
          `SELECT setval(pg_get_serial_sequence('${log}', 'seq'), coalesce(max(seq), 0) + 1, false) FROM ${log}`,
        );
      const counts = await countTables(target);
      await runOn(
        client,
        "INSERT INTO moderation_log (day, actor, action, subject, detail) VALUES (?, ?, ?, '', '')",
        [by.day, by.actor, action],
      );
      return counts;
    });
  } finally {
    await connection.close();
  }
}
