import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BrowserContext,
  chromium,
  expect as baseExpect,
  type Page,
  test as base,
} from '@playwright/test';
import { pageScript } from '../../../src/offline/saved-paths.ts';
import { createApp } from '../../../src/service/app.ts';
import { loadSite } from '../../../src/service/site/site.ts';
import type { Log } from '../../../src/service/process/log.ts';
import type { FeedbackStore } from '../../../src/service/store/contract/feedback-store.ts';
import { SqliteStore } from '../../../src/service/store/sqlite/sqlite-store.ts';
import { ensureBrowser } from '../../ensure-browser.ts';
import { type Counter, countBytes } from './count-bytes.ts';

/** An answer of something that stands between the reader and the service. */
export interface Foreign {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** A running service whose site can be replaced, as a deploy does. */
export interface Deployed {
  readonly origin: string;
  readonly store: FeedbackStore;
  readonly counter: Counter;
  /** Serves another build from now on. */
  readonly deploy: (folder: string) => Promise<void>;
  /** Puts something before the service that answers everything itself; undefined takes it away. */
  readonly interpose: (answer: Foreign | undefined) => void;
  /** Path and status of each answer so far. */
  readonly answers: { readonly path: string; readonly status: number }[];
  readonly stop: () => Promise<void>;
}

/** Workers begin and save at their own pace, slower on a busy machine. */
export const expect = baseExpect.configure({ timeout: 30_000 });

interface OfflineFixtures {
  /** A folder for this test, removed afterwards. */
  folder: string;
  /** Starts the service on a build. */
  serve: (site: string) => Promise<Deployed>;
  /** Starts a browser on the profile of this test: what an earlier one saved is there. */
  openBrowser: () => Promise<BrowserContext>;
}

/** Playwright's test with the real service, and browsers that keep their profile, as readers' do. */
export const test = base.extend<OfflineFixtures>({
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'portal-offline-'));
    await use(folder);
    await rm(folder, { recursive: true, maxRetries: 5 });
  },
  serve: async ({ folder }, use) => {
    const running: Deployed[] = [];
    await use(async (site) => {
      const deployed = await startService(site, join(folder, 'feedback.db'));
      running.push(deployed);
      return deployed;
    });
    await Promise.all(running.map(({ stop }) => stop()));
  },
  openBrowser: async ({ folder }, use) => {
    const open: BrowserContext[] = [];
    await use(async () => {
      const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
        executablePath: ensureBrowser(),
        args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
        locale: 'it-IT',
        // The configuration blocks workers for all other tests.
        serviceWorkers: 'allow',
        viewport: { width: 390, height: 844 },
      });
      open.push(context);
      return context;
    });
    await Promise.all(open.map((context) => context.close()));
  },
});

async function startService(site: string, database: string): Promise<Deployed> {
  let current = await loadSite(site);
  let stopped = false;
  const store = new SqliteStore(database);
  const answers: { path: string; status: number }[] = [];
  // Stored answers do not pass Fastify, so they are read off the log; in the log other addresses may have no name.
  const log: Log = ({ method, path, status }) => {
    if (method === 'POST' && path !== undefined && status !== undefined)
      answers.push({ path, status });
  };
  const app = createApp({
    site: () => current,
    log,
    feedback: { store, keyFile: `${database}.key`, rateLimit: 'off' },
  });
  let foreign: Foreign | undefined;
  app.addHook('onRequest', (_request, reply, done) => {
    if (foreign === undefined) done();
    else void reply.code(foreign.status).type(foreign.type).send(foreign.body);
  });
  app.addHook('onResponse', (request, reply, done) => {
    if (request.method !== 'POST')
      answers.push({
        path: new URL(request.url, 'http://site.invalid').pathname,
        status: reply.statusCode,
      });
    done();
  });
  await app.listen({ port: 0, host: 'localhost' });
  const counter = await countBytes((app.server.address() as AddressInfo).port);
  return {
    origin: `http://localhost:${counter.port}`,
    store,
    counter,
    answers,
    interpose: (answer) => {
      foreign = answer;
    },
    deploy: async (folder) => {
      current = await loadSite(folder);
    },
    stop: async () => {
      if (stopped) return;
      stopped = true;
      await counter.stop();
      await app.close();
      await store.close();
    },
  };
}

/** The first page of a browser. */
export async function firstPage(context: BrowserContext): Promise<Page> {
  return context.pages()[0] ?? context.newPage();
}

/** Waits until the page has loaded what concerns reading without a network, some seconds after it was complete. */
export async function waitForPageScript(page: Page): Promise<void> {
  await page.waitForFunction(
    (script) => performance.getEntriesByType('resource').some(({ name }) => name.endsWith(script)),
    pageScript,
  );
}

/** Waits until the page says that the whole plan is saved. */
export async function waitUntilSaved(page: Page): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(
          async () =>
            (await (await caches.open('portale-pagine')).match('/senza-rete/verificato')) !==
            undefined,
        ),
      { timeout: 60_000 },
    )
    .toBe(true);
}

/** Addresses that are saved on the device, hashed files apart. */
export function listSaved(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () =>
    (await (await caches.open('portale-pagine')).keys()).map(({ url }) => new URL(url).pathname),
  );
}
