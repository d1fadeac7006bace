import { unsharedTables } from '../schema/migrations.ts';
import { existsSync, linkSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { backup, type DatabaseSync } from 'node:sqlite';
import { storeText } from '../../../i18n/commands/feedback-cli.ts';
import type { SqlRow } from '../sql/answer-row.ts';
import {
  copyTables,
  countTables,
  requireEqualTables,
  type Query,
  type TableCounts,
} from './copy-tables.ts';
import { findSqlitePath } from '../open-store.ts';
import { PostgresConnection, runOn } from '../postgres/postgres-connection.ts';
import {
  createSqliteFile,
  makePrivate,
  openSqliteFile,
  syncFolder,
  syncPath,
} from '../sqlite/sqlite-file.ts';
import { CopyRefusedError } from '../contract/store-errors.ts';

/** All pages in one step: copied in parts, a busy database would make the copy begin again and again. */
const allPages = 1_000_000_000;

/** Statements on an open SQLite file. */
export function queryFile(database: DatabaseSync): Query {
  return (sql, values) => Promise.resolve(database.prepare(sql).all(...values) as SqlRow[]);
}

/**
 * Writes a verified copy of a database, in use or not, to a new SQLite file, the same kind for both databases, and gives its counts.
 * Throws a CopyRefusedError when the file exists already or the source is not there.
 */
export async function writeBackup(databaseUrl: string, out: string): Promise<TableCounts> {
  const target = resolve(out);
  if (existsSync(target)) throw new CopyRefusedError(storeText.alreadyThere(target));
  // Beside the target, so that it gets its name in one step.
  const folder = mkdtempSync(join(dirname(target), '.copia-'));
  try {
    const draft = join(folder, 'feedback.db');
    const path = findSqlitePath(databaseUrl);
    await (path === undefined ? copyServer(databaseUrl, draft) : copyFile(path, draft));
    const database = openSqliteFile(draft, { thorough: true, wal: false });
    for (const table of unsharedTables) database.exec(`DELETE FROM ${table}`);
    const counts = await countTables(queryFile(database));
    database.close();
    makePrivate(draft, dirname(target));
    syncPath(draft);
    giveName(draft, target);
    syncFolder(dirname(target));
    return counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function giveName(draft: string, target: string): void {
  try {
    linkSync(draft, target);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new CopyRefusedError(storeText.alreadyThere(target));
    throw error;
  }
}

async function copyFile(path: string, draft: string): Promise<void> {
  if (!existsSync(path)) throw new CopyRefusedError(storeText.notFound(path));
  const source = openSqliteFile(path);
  try {
    await backup(source, draft, { rate: allPages });
  } finally {
    source.close();
  }
}

async function copyServer(url: string, draft: string): Promise<void> {
  createSqliteFile(draft);
  const connection = new PostgresConnection(url);
  const database = openSqliteFile(draft, { wal: false });
  try {
    await connection.transact(async (client) => {
      const source: Query = (sql, values) => runOn(client, sql, values);
      database.exec('BEGIN');
      await copyTables(source, queryFile(database));
      database.exec('COMMIT');
      await requireEqualTables(source, queryFile(database));
    }, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  } finally {
    database.close();
    await connection.close();
  }
}
