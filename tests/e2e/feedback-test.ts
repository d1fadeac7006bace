import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { satisfactionScale } from '../../src/i18n/satisfaction/rating-scale.ts';
import { createApp } from '../../src/service/app.ts';
import { loadSite, type Site } from '../../src/service/site/site.ts';
import type { FeedbackStore } from '../../src/service/store/contract/feedback-store.ts';
import { SqliteStore } from '../../src/service/store/sqlite/sqlite-store.ts';
import { municipalityFolder } from '../checks/built-site.ts';
import { expect, test as base } from './portal-test.ts';

/** Names of the first and the last step of the satisfaction question. */
export const lowestStep = `1 ${satisfactionScale.steps[0]}`;
export const highestStep = `5 ${satisfactionScale.steps[4]}`;

/** A service with the invented municipality and an empty store of its own. */
export interface FeedbackSite {
  readonly origin: string;
  readonly store: FeedbackStore;
}

/** A test with a service and a store that no other test fills. */
export const test = base.extend<{ feedbackSite: FeedbackSite }, { builtSite: Site }>({
  // Read once for all tests of a worker of Playwright: nothing changes it.
  builtSite: [
    async ({}, use) => {
      await use(await loadSite(municipalityFolder));
    },
    { scope: 'worker' },
  ],
  feedbackSite: async ({ builtSite }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'portal-feedback-'));
    const store = new SqliteStore(join(folder, 'feedback.db'));
    const app = createApp({
      site: () => builtSite,
      log: () => undefined,
      feedback: { store, rateLimit: 'off' },
    });
    await app.listen({ port: 0, host: 'localhost' });
    const { port } = app.server.address() as AddressInfo;
    await use({ origin: `http://localhost:${port}`, store });
    await app.close();
    await store.close();
    await rm(folder, { recursive: true });
  },
  baseURL: async ({ feedbackSite }, use) => {
    await use(feedbackSite.origin);
  },
});

/** The objective on whose page the tests answer. */
export const objectivePage = '/obiettivi/mercato-coperto/';

/** The form of the clarity rating. */
export function clarityForm(page: Page) {
  return page.locator('[data-element="feedback"]');
}

/** The form of the satisfaction question. */
export function satisfactionForm(page: Page) {
  return page.locator('form.feedback', { has: page.locator('[value="satisfaction"]') });
}

/** Chooses a rating and waits until the island is awake; sent earlier, the form would go as one without JavaScript. */
export async function rate(form: Locator, name: string): Promise<void> {
  await form.getByRole('radio', { name, exact: true }).check();
  await expect(form).toHaveAttribute('novalidate');
}

export { expect };
