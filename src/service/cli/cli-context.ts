import { existsSync } from 'node:fs';
import { feedbackCliText as text } from '../../i18n/commands/feedback-cli.ts';
import type { Actor, FeedbackStore } from '../store/contract/feedback-store.ts';
import { findSqlitePath, openStore } from '../store/open-store.ts';
import { CopyRefusedError, StoreUnavailableError } from '../store/contract/store-errors.ts';

/** What a command works with. */
export interface CliContext {
  readonly databaseUrl: string;
  readonly by: Actor;
  readonly out: (text: string) => void;
}

/** Lends the store to `work`, then closes it. A command that only reads makes no database where there is none. */
export async function withStore<Result>(
  { databaseUrl }: CliContext,
  work: (store: FeedbackStore) => Promise<Result>,
  mayCreate = false,
): Promise<Result> {
  const path = findSqlitePath(databaseUrl);
  if (path !== undefined && !mayCreate && !existsSync(path))
    throw new CopyRefusedError(text.nowhere(path));
  const store = await openStore(databaseUrl);
  try {
    const health = await store.check();
    if (!health.ok) throw new StoreUnavailableError(health.reason, health.retryAfter, health);
    return await work(store);
  } finally {
    await store.close();
  }
}
