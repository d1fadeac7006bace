import { resolve } from 'node:path';
import { projectRoot } from '../process/project-root.ts';
import type { FeedbackStore } from './contract/feedback-store.ts';
import { PostgresStore } from './postgres/postgres-store.ts';
import { SqliteStore } from './sqlite/sqlite-store.ts';

/** Path of the SQLite file that a database address names, from the project's folder; undefined for PostgreSQL. */
export function findSqlitePath(databaseUrl: string): string | undefined {
  return databaseUrl.startsWith('sqlite:')
    ? resolve(projectRoot, databaseUrl.slice('sqlite:'.length))
    : undefined;
}

/**
 * The store at a database address (`sqlite:PATH` or `postgres://…`). Rejects with a DatabaseRefusedError for a database that must not be used;
 * one that cannot be reached now gives a store that answers with StoreUnavailableErrors until it can.
 */
export async function openStore(databaseUrl: string): Promise<FeedbackStore> {
  const path = findSqlitePath(databaseUrl);
  return path === undefined ? PostgresStore.open(databaseUrl) : new SqliteStore(path);
}
