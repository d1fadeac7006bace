import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/service/store/open-store.ts';
import { describeCaseStore } from './case-contract.ts';
import { describeStanding } from './standing-contract.ts';
import { describeStore } from './store-contract.ts';
import type { TestDatabase } from './use-database.ts';
import { describeModerationStore } from './store-contract-moderation.ts';

const prepare = async (): Promise<TestDatabase> => {
  const folder = await mkdtemp(join(tmpdir(), 'store-'));
  return {
    open: () => openStore(`sqlite:${folder}/data/feedback.db`),
    remove: () => rm(folder, { recursive: true }),
  };
};
describeStore('SQLite', prepare);
describeStanding('SQLite', prepare);
describeModerationStore('SQLite', prepare);
describeCaseStore('SQLite', prepare);
