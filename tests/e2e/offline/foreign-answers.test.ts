import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { writeCompressed } from '../../../src/build/site/compress-file.ts';
import { writeWorker } from '../../../src/offline/build/service-worker.ts';
import { listPath } from '../../../src/offline/saved-paths.ts';
import { isThorough, municipalityFolder } from '../../checks/built-site.ts';
import { expect, firstPage, listSaved, test, waitUntilSaved } from './offline-test.ts';

const blocked = '<!doctype html><title>Pagina bloccata</title><h1>Questo sito è bloccato</h1>';
const objectivePage = '/obiettivi/mercato-coperto/';

/** Lets the worker ask the service at the next page, as it does an hour after the plan was found current. */
async function letTimePass(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const cache = await caches.open('portale-pagine');
    await cache.delete('/senza-rete/verificato');
  });
}

/** Puts the clock of the worker forward by the half minute in which it trusts saved copies alone after a foreign answer. */
async function forgetDistrust(context: BrowserContext): Promise<void> {
  await Promise.all(
    context.serviceWorkers().map((worker) =>
      worker.evaluate(() => {
        const now = Date.now;
        Date.now = () => now() + 31_000;
      }),
    ),
  );
}

/** The text that is saved for a path. */
function readSaved(page: Page, path: string): Promise<string | undefined> {
  return page.evaluate(
    async (each) => (await (await caches.open('portale-pagine')).match(each))?.text(),
    path,
  );
}

test.describe('what stands between the reader and the service', () => {
  test.setTimeout(180_000);

  test('may answer with a page of its own, which is neither shown for a saved page nor kept', async ({
    serve,
    openBrowser,
  }) => {
    const service = await serve(municipalityFolder);
    const context = await openBrowser();
    const page = await firstPage(context);
    await page.goto(`${service.origin}/`);
    const title = await page.title();
    await waitUntilSaved(page);
    const saved = await listSaved(page);
    service.interpose({ status: 200, type: 'text/html; charset=utf-8', body: blocked });
    const before = service.answers.length;
    await letTimePass(page);
    await page.goto(`${service.origin}/`);
    await expect(page).toHaveTitle(title);
    // The page asks for the plan's list some seconds later, and gets the foreign page for it.
    await expect
      .poll(() => service.answers.slice(before).map(({ path }) => path))
      .toContain(listPath);
    await page.waitForTimeout(500);
    expect(await readSaved(page, '/')).not.toContain('bloccat');
    // What is not saved can only be shown as it comes; it is not kept.
    await page.evaluate(async () => (await caches.open('portale-pagine')).delete('/metodo/'));
    await forgetDistrust(context);
    await page.goto(`${service.origin}/metodo/`);
    await expect(page).toHaveTitle('Pagina bloccata');
    expect((await listSaved(page)).filter((path) => !saved.includes(path))).toEqual([]);
    expect(await listSaved(page)).not.toContain('/metodo/');
    service.interpose(undefined);
    await page.goto(`${service.origin}/metodo/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/./u);
    await waitUntilSaved(page);
    expect((await listSaved(page)).toSorted()).toEqual(saved.toSorted());
  });

  test('may say that pages are gone: they are forgotten only when the list of the plan says so', async ({
    folder,
    serve,
    openBrowser,
  }) => {
    const service = await serve(municipalityFolder);
    const page = await firstPage(await openBrowser());
    await page.goto(`${service.origin}/metodo/`);
    await waitUntilSaved(page);
    service.interpose({ status: 404, type: 'text/html; charset=utf-8', body: blocked });
    for (const path of isThorough ? ['/', objectivePage, '/temi/'] : [objectivePage]) {
      await letTimePass(page);
      await page.goto(service.origin + path);
      await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(path));
      await page.waitForTimeout(500);
      expect(await listSaved(page)).toContain(path);
    }
    const two = join(folder, 'due');
    await cp(municipalityFolder, two, { recursive: true });
    await rm(join(two, 'client', objectivePage), { recursive: true });
    await rm(join(two, 'client', 'sw.js'));
    await writeWorker(two, writeCompressed);
    await service.deploy(two);
    service.interpose(undefined);
    await page.goto(`${service.origin}/metodo/`);
    await expect.poll(() => listSaved(page)).not.toContain(objectivePage);
  });

  test('may have spoilt what is saved: it mends itself', async ({ serve, openBrowser }) => {
    const service = await serve(municipalityFolder);
    const page = await firstPage(await openBrowser());
    await page.goto(`${service.origin}/`);
    const title = await page.title();
    await waitUntilSaved(page);
    const script = await page.evaluate(async (html) => {
      const headers = { 'Content-Type': 'text/html', 'X-Portal-Saved': String(Date.now()) };
      const pages = await caches.open('portale-pagine');
      await pages.put('/', new Response(html, { headers }));
      const files = await caches.open('portale-file');
      const [first] = (await files.keys()).filter(({ url }) => url.endsWith('.js'));
      const { pathname } = new URL(first?.url ?? '');
      await files.put(pathname, new Response(html, { headers }));
      return pathname;
    }, blocked);
    await page.goto(`${service.origin}/`);
    await expect(page).toHaveTitle(title);
    const type = await page.evaluate(
      async (path) => (await fetch(path)).headers.get('content-type'),
      script,
    );
    expect(type).toContain('javascript');
    await expect.poll(() => readSaved(page, '/')).not.toContain('bloccat');
  });
});
