import type { Page } from '@playwright/test';
import { chromium } from 'playwright';
import { pageScript } from '../../src/offline/saved-paths.ts';
import { buildSearchIndex } from '../../src/search/build/build-index.ts';
import { isThorough, listPages, pageType, siteFolder } from '../checks/built-site.ts';
import { ensureBrowser } from '../ensure-browser.ts';
import { loadContent } from '../unit/search/load-content.ts';
import { multiplyRecords } from '../unit/search/measure-search.ts';
import { expect, test } from './portal-test.ts';

/** One page of each type of the shipped content. */
const samples = [...Map.groupBy(listPages(siteFolder), pageType).values()].flatMap(([page]) =>
  page === undefined || page === '/404.html' ? [] : [page],
);
const objective = listPages(siteFolder).find((page) => /^\/obiettivi\/.+/u.test(page)) ?? '/';

let largeIndex: string | undefined;

/** The index of a plan large enough to be searched in a worker, made once for all tests of a worker of Playwright. */
function makeLargeIndex(): string {
  const { records, thesaurus } = loadContent();
  largeIndex ??= JSON.stringify(
    buildSearchIndex(multiplyRecords(records, 1_000), thesaurus, 'Borgo Prova'),
  );
  return largeIndex;
}

async function searchLargePlan(page: Page): Promise<void> {
  const body = makeLargeIndex();
  await page.route('**/search-index.json', (route) =>
    route.fulfill({ contentType: 'application/json', body }),
  );
  await page.goto('/metodo/');
  await page.locator('#cerca').click();
  await page.locator('#cerca').pressSequentially('telecamere');
  await expect(page.getByRole('option').first()).toBeVisible({ timeout: 30_000 });
}

test.describe('on a network that brings nothing but the page', () => {
  test('an objective paints and is complete before any other file has come', async ({ page }) => {
    await page.goto(objective);
    const whole = await page.locator('main').innerText();
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const held: string[] = [];
    // Never answered, as on a network that stalls behind the first flight.
    await page.route('**/*', (route) =>
      route.request().resourceType() === 'document'
        ? route.continue()
        : void held.push(route.request().url()),
    );
    await page.goto(objective, { waitUntil: 'commit' });
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    await expect(page.locator('footer')).toBeVisible();
    expect(await page.locator('main').innerText()).toBe(whole);
    // The typeface that stands in has the same measures, so the page keeps its shape.
    const stalled = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(Math.abs(stalled - height) / height).toBeLessThan(0.02);
    expect(
      held.every((url) => /\.(?:woff2|js|svg|png|webmanifest)$/u.test(new URL(url).pathname)),
    ).toBe(true);
  });
});

test.describe('on a network that goes before the page is idle', () => {
  test.use({ expectedErrors: [/Failed to load resource/u] });

  test('what serves reading without a network is missed in silence', async ({ page }) => {
    let asked = false;
    await page.route(`**${pageScript}`, (route) => {
      asked = true;
      return route.abort();
    });
    await page.goto('/metodo/');
    await expect.poll(() => asked, { timeout: 30_000 }).toBe(true);
    // A refused promise that nobody takes is reported a moment later, and then fails this test.
    await page.waitForTimeout(500);
  });
});

test('a page brings along the typefaces that it shows', async ({ page }) => {
  const listAnnounced = (): Promise<readonly string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLLinkElement>('link[rel="preload"][as="font"]')]
        .map(({ href }) => href)
        .toSorted(),
    );
  for (const path of ['/', '/obiettivi/', objective]) {
    await page.goto(path, { waitUntil: 'networkidle' });
    const loaded = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.endsWith('.woff2'))
        .toSorted(),
    );
    expect(loaded, path).toHaveLength(2);
    expect(await listAnnounced(), path).toEqual(loaded);
  }
  // The plan on paper, and an office's part of it, are read in a typeface of the reader's own, where there is one.
  for (const path of samples.filter((sample) => sample.endsWith('/stampa/'))) {
    await page.goto(path);
    expect(await listAnnounced(), path).toEqual([]);
  }
});

test.describe('back and forward', () => {
  // Three types here, all of them in `npm run test:deep`.
  const left = isThorough
    ? samples
    : samples.filter((path) => path === '/' || path === '/obiettivi/' || path === objective);

  test('a page comes back as it was left', async ({ baseURL }) => {
    test.setTimeout(240_000);
    // Playwright switches the browser's memory of pages off unless told otherwise.
    const browser = await chromium.launch({
      executablePath: ensureBrowser(),
      args: ['--no-sandbox', '--disable-gpu'],
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    try {
      const page = await browser.newPage({ baseURL: baseURL ?? '' });
      const fresh: string[] = [];
      for (const path of left) {
        await page.goto(path, { waitUntil: 'load' });
        // What a script of the page kept in its memory is there again only if the whole page is.
        await page.evaluate(() => Object.assign(globalThis, { leftHere: true }));
        await page.goto('/note-legali/?altrove');
        // A page taken from memory fires no load event, so only the change of address is waited for.
        await page.goBack({ waitUntil: 'commit' });
        const kept = await page.evaluate(() => 'leftHere' in globalThis);
        if (!kept) fresh.push(`${path}: ${await readReasons(page)}`);
      }
      expect(fresh).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});

/** Why the browser did not keep a page, in its own words. */
function readReasons(page: Page): Promise<string> {
  return page.evaluate(() =>
    JSON.stringify(
      (
        performance.getEntriesByType('navigation')[0] as unknown as {
          readonly notRestoredReasons: unknown;
        }
      ).notRestoredReasons,
    ),
  );
}

test.describe('search of a large plan', () => {
  test.describe.configure({ mode: 'default', timeout: 180_000 });

  test('answers from a worker, which the policy of the page lets in', async ({ page }) => {
    await searchLargePlan(page);
    expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([
      expect.stringMatching(/^\/_astro\/search-worker-[\w-]+\.js$/u),
    ]);
  });

  test.describe('without workers', () => {
    test.use({ expectedErrors: [/Failed to load resource/u] });

    test('answers from the page itself', async ({ page }) => {
      await page.route('**/search-worker-*.js', (route) => route.abort());
      await searchLargePlan(page);
      expect(page.workers()).toEqual([]);
    });
  });

  test('a small plan needs no worker', async ({ page }) => {
    await page.goto('/metodo/');
    await page.locator('#cerca').click();
    await page.locator('#cerca').pressSequentially('telecamere');
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(page.workers()).toEqual([]);
  });
});
