import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/service/store/open-store.ts';
import { describeStore } from './store-contract.ts';

describeStore('SQLite', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'store-'));
  return { open: () => openStore(`sqlite:${folder}/data/feedback.db`), remove: () => rm(folder, { recursive: true }) };
});
