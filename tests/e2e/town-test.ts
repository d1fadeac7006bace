import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { createApp } from '../../src/service/app.ts';
import type { FeedbackStore } from '../../src/service/store/contract/feedback-store.ts';
import { SqliteStore } from '../../src/service/store/sqlite/sqlite-store.ts';
import { addColleague, goodPassword } from '../integration/desk-fixture.ts';
import { test as base } from './feedback-test.ts';

/** The invented municipality on 15 June 2026, when it collects proposals, with Rita at its desk; `folder` is removed at the end. */
export interface Town {
  readonly origin: string;
  readonly folder: string;
  readonly store: FeedbackStore;
}

/** A test on a phone with a service that takes reports and proposals. */
export const test = base.extend<{ town: Town }>({
  town: async ({ builtSite }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'town-'));
    const store = new SqliteStore(join(folder, 'feedback.db'));
    await addColleague(store, 'Rita', 'reviewer', ['giardini']);
    const keyFile = join(folder, 'segnalazioni.key');
    const now = (): Date => new Date('2026-06-15T09:00:00Z');
    const app = createApp({
      site: () => builtSite,
      log: () => undefined,
      feedback: { store, keyFile, now, passwordCost: 8, rateLimit: 'off' },
    });
    await app.listen({ port: 0, host: 'localhost' });
    const { port } = app.server.address() as AddressInfo;
    await use({ origin: `http://localhost:${String(port)}`, folder, store });
    await app.close();
    await store.close();
    await rm(folder, { recursive: true });
  },
  baseURL: async ({ town }, use) => {
    await use(town.origin);
  },
  viewport: { width: 360, height: 740 },
});

/** Opens the desk's queue as Rita. */
export async function openQueue(page: Page): Promise<void> {
  await page.goto('/redazione/segnalazioni/');
  await page.getByLabel('Nome e cognome, oppure e-mail').fill('Rita');
  await page.getByLabel('Password', { exact: true }).fill(goodPassword);
  await page.getByRole('button', { name: 'Entra', exact: true }).click();
}
