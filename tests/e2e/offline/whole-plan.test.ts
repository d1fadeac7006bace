import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { FileList } from '../../../src/offline/file-list.ts';
import { stripComments } from '../../../src/offline/strip-comments.ts';
import { listPath } from '../../../src/offline/saved-paths.ts';
import { isThorough, readManifest, readPage, siteFile } from '../../checks/built-site.ts';
import { sites } from '../portal-test.ts';
import { expect, firstPage, test, waitUntilSaved } from './offline-test.ts';

/** Largest weight of the plan on the wire, and of a visit at which nothing had changed, headers included. */
const limits = { plan: 2_000_000, secondVisit: 2_000 };

/** The shipped content, which is the larger; `npm run test:deep` reads the invented municipality as well. */
const read = isThorough ? sites : sites.slice(0, 1);

for (const { name, folder: site } of read) {
  test.describe(`reading without a network: ${name}`, () => {
    test('after one visit the whole plan opens from a cold start with network and service gone', async ({
      serve,
      openBrowser,
    }) => {
      test.setTimeout(300_000);
      const service = await serve(site);
      const { origin } = service;
      const first = await openBrowser();
      const visited = await firstPage(first);
      const edition = readManifest(site).pages.find((path) => /^\/piani\/[^/]+\/$/u.test(path));
      await visited.goto(`${origin}/`);
      await waitUntilSaved(visited);
      await visited.goto(`${origin}${edition ?? ''}`);
      await expect
        .poll(() =>
          visited.evaluate(
            async (path) => (await caches.match(path, { ignoreSearch: true })) !== undefined,
            edition ?? '',
          ),
        )
        .toBe(true);
      await first.close();
      await service.stop();

      const cold = await openBrowser();
      await cold.setOffline(true);
      const page = await firstPage(cold);
      await test.step('every objective', () => openObjectives(page, origin, site));
      await test.step('questions, method, lists', () => openOtherPages(page, origin));
      await test.step('search and filters', () => searchAndFilter(page, origin));
      await test.step('what is not saved', () => openUnsavedPages(page, origin));
      await test.step('a page beside the plan that was read', async () => {
        await page.goto(`${origin}${edition ?? ''}`);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\s*Piano /u);
      });
    });

    test('the plan weighs what the list says, and a second visit at which nothing changed next to nothing', async ({
      serve,
      openBrowser,
    }) => {
      const { origin, counter, answers } = await serve(site);
      const list = JSON.parse(
        readFileSync(siteFile(site, 'piano-offline.json'), 'utf8'),
      ) as FileList;
      expect(list.bytes).toBeLessThanOrEqual(limits.plan);
      const context = await openBrowser();
      const page = await firstPage(context);
      await page.goto(`${origin}/obiettivi/`);
      await waitUntilSaved(page);
      const firstVisit = counter.read();
      await context.close();

      counter.reset();
      answers.length = 0;
      const later = await openBrowser();
      const again = await firstPage(later);
      await again.goto(`${origin}/obiettivi/`);
      // The browser looks for a new worker, and the page for a new list, some time after the page is complete.
      await expect
        .poll(() => answers.map(({ path }) => path))
        .toEqual(expect.arrayContaining(['/sw.js', listPath]));
      // What else were fetched would follow at once.
      await again.waitForTimeout(1_000);
      console.log(
        `${name}: plan ${list.bytes} B, first visit with all of it ${firstVisit} B with headers, second visit ${counter.read()} B with headers (${answers.map(({ path, status }) => `${path} ${status}`).join(', ')})`,
      );
      expect(counter.read()).toBeLessThanOrEqual(limits.secondVisit);
      expect(answers.filter(({ path }) => path.startsWith('/api/'))).toEqual([]);
    });
  });
}

/** Of this many objectives one is opened as a reader does, and the others are read; `npm run test:deep` opens all. */
const every = isThorough ? 1 : 20;

async function openObjectives(page: Page, origin: string, site: string): Promise<void> {
  const { objectives } = readManifest(site);
  const opened = objectives.filter((_, index) => index % every === 0);
  for (const { slug, title } of opened) {
    const response = await page.goto(`${origin}/obiettivi/${slug}/`, {
      waitUntil: 'domcontentloaded',
    });
    expect(response?.status(), slug).toBe(200);
    await expect(page.getByRole('heading', { level: 1 }), slug).toHaveText(title);
  }
  // What the worker answers is the page that the build made, to the last character, without the comments of readers.
  const answers = await page.evaluate(
    (paths) =>
      Promise.all(
        paths.map(async (path) => {
          const answer = await fetch(path);
          return { path, status: answer.status, text: await answer.text() };
        }),
      ),
    objectives.map(({ slug }) => `/obiettivi/${slug}/`),
  );
  expect(
    answers
      .filter(
        ({ path, status, text }) => status !== 200 || text !== stripComments(readPage(site, path)),
      )
      .map(({ path, status }) => `${path}: ${status}`),
  ).toEqual([]);
  await expect(
    page.getByText(/Sei senza rete: leggi la copia salvata (?:il \d+°?|l’\d+) \p{L}+ \d{4}/u),
  ).toBeVisible();
}

async function openOtherPages(page: Page, origin: string): Promise<void> {
  for (const path of [
    '/domande-frequenti/',
    '/metodo/',
    '/temi/',
    '/aree/',
    '/scadenze/',
    '/glossario/',
    '/temi/1/',
    '/offline/',
  ]) {
    await page.goto(origin + path);
    await expect(page.locator('main h1'), path).toHaveCount(1);
    // The page itself, not the one that stands in for what is not saved.
    expect(await page.locator('link[rel="canonical"]').getAttribute('href'), path).toBe(
      `http://localhost:4321${path}`,
    );
  }
}

async function searchAndFilter(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/obiettivi/?q=telecamere`);
  await expect(page.locator('#esito').first()).toContainText(/trovat[oi] per «telecamere»/u);
  expect(await page.locator('#elenco [data-objective]').count()).toBeGreaterThan(0);
  await page.goto(`${origin}/obiettivi/`);
  const all = await page.locator('#elenco [data-objective]').count();
  await page
    .locator('#filtra input[name="tema"]')
    .first()
    .evaluate((input: HTMLInputElement) => input.click());
  await expect.poll(() => page.locator('#elenco [data-objective]').count()).toBeLessThan(all);
  await page.goto(`${origin}/metodo/`);
  const field = page.getByRole('banner').getByLabel('Cerca negli obiettivi');
  await field.pressSequentially('telecamere', { delay: 30 });
  await expect(page.getByRole('option').first()).toBeVisible();
}

/** What can be read is shown instead; results of answers say that they cannot be. */
async function openUnsavedPages(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/grazie/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Installare e leggere senza rete',
  );
  await expect(page.getByText('la pagina che volevi aprire non è salvata')).toBeVisible();
  await expect(
    page.locator('#pagine-salvate').getByRole('link', { name: 'Domande frequenti' }),
  ).toBeVisible();
  await page.locator('#pagine-salvate').getByRole('link', { name: 'Domande frequenti' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Domande frequenti');
  await page.goto(`${origin}/soddisfazione/`);
  await expect(page.getByText('Ora i risultati non si possono mostrare')).toBeVisible();
  // Without its slash, too.
  await page.goto(`${origin}/obiettivi`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tutti gli obiettivi');
}
