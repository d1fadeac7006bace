import { findSqlitePath } from './database-address.ts';
import type { FeedbackStore } from './feedback-store.ts';
import { PostgresStore } from './postgres-store.ts';
import { SqliteStore } from './sqlite-store.ts';
import { openStoreThread } from './threaded-store.ts';

/**
 * The store at a database address (`sqlite:PATH` or `postgres://…`). Rejects with a DatabaseRefusedError for a database that must not be used;
 * one that cannot be reached now gives a store that answers with StoreUnavailableErrors until it can.
 */
export async function openStore(databaseUrl: string): Promise<FeedbackStore> {
  const path = findSqlitePath(databaseUrl);
  return path === undefined ? PostgresStore.open(databaseUrl) : new SqliteStore(path);
}

/** The same for a process that answers others meanwhile: SQLite, which makes its caller wait, works in a thread of its own. */
export async function openServiceStore(databaseUrl: string): Promise<FeedbackStore> {
  const path = findSqlitePath(databaseUrl);
  return path === undefined ? PostgresStore.open(databaseUrl) : openStoreThread(path);
}
