import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openServiceStore, openStore } from '../../src/service/store/open-store.ts';
import { describeStore, type TestDatabase } from './store-contract.ts';
import { describeModerationStore } from './store-contract-moderation.ts';

const prepare = (open: typeof openStore) => async (): Promise<TestDatabase> => {
  const folder = await mkdtemp(join(tmpdir(), 'store-'));
  return {
    open: () => open(`sqlite:${folder}/data/feedback.db`),
    remove: () => rm(folder, { recursive: true }),
  };
};
describeStore('SQLite', prepare(openStore));
describeModerationStore('SQLite', prepare(openStore));
describeStore('SQLite in a thread', prepare(openServiceStore));
