import { afterEach, beforeEach } from 'vitest';
import type { FeedbackStore } from '../../src/service/store/contract/feedback-store.ts';

/** A fresh, empty database. */
export interface TestDatabase {
  /** Opens it, as often as asked. */
  readonly open: () => Promise<FeedbackStore>;
  readonly remove: () => Promise<void>;
}

/** Opens a fresh database before each test, hands it to `take`, and removes it afterwards; gives what opens it once more, or again. */
export function useDatabase(
  prepare: () => Promise<TestDatabase>,
  take: (store: FeedbackStore) => void,
): { readonly open: () => Promise<FeedbackStore>; readonly reopen: () => Promise<void> } {
  let database: TestDatabase;
  let store: FeedbackStore;
  const open = async (): Promise<void> => {
    store = await database.open();
    take(store);
  };
  beforeEach(async () => {
    database = await prepare();
    await open();
  });
  afterEach(async () => {
    await store.close();
    await database.remove();
  });
  return {
    open: () => database.open(),
    reopen: async () => {
      await store.close();
      await open();
    },
  };
}
