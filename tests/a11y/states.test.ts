import type { Page } from '@playwright/test';
import {
  isThorough,
  listPages,
  municipalityFolder,
  pageType,
  readPage,
} from '../checks/built-site.ts';
import { chunk, expect, municipalityTest as test } from '../e2e/portal-test.ts';
import { axeSizes, runAxe, runAxeAtBothWidths } from './run-axe.ts';
import { takeScriptsOut } from './without-scripts.ts';

const [phone] = axeSizes;

/** One page of each kind of the invented municipality; the objective is one with updates, or with special characters. */
const opened = [...Map.groupBy(listPages(municipalityFolder), pageType).values()]
  .flatMap(([first = '/']) => first)
  .filter((page) => page !== '/404.html');

/** Pages with a script, or words for its lack, that no page before them has: elsewhere axe sees the same with scripts and without. */
function listScripted(pages: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return pages.filter((page) => {
    const before = seen.size;
    for (const [found] of readPage(municipalityFolder, page).matchAll(
      /<(script|noscript)\b[\s\S]*?<\/\1>/gu,
    ))
      if (!found.includes('type="application/')) seen.add(found);
    return seen.size > before;
  });
}

async function searchInHeader(page: Page, words: string): Promise<void> {
  const field = page.getByRole('banner').locator('input[name="q"]');
  await field.click();
  await field.pressSequentially(words, { delay: 20 });
}

test.describe('states of a page on a phone', () => {
  test.use({ viewport: phone });

  test('the menu, open', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Menu', exact: true }).click();
    await expect(page.getByRole('navigation', { name: 'Navigazione principale' })).toBeVisible();
    expect(await runAxe(page)).toEqual([]);
  });

  test('the filters, open', async ({ page }) => {
    await page.goto('/obiettivi/');
    await page.getByRole('button', { name: 'Filtri', exact: true }).click();
    await expect(page.getByRole('group', { name: 'Tema' })).toBeVisible();
    expect(await runAxe(page)).toEqual([]);
  });

  test('questionnaires as a list and closed, services as a list and one with its card', async ({
    page,
  }) => {
    for (const path of [
      ...['/questionari/', '/questionari/parco-giochi/', '/questionari/biblioteca-orari/'],
      ...['/servizi/', '/servizi/anagrafe/', '/servizi/anagrafe/cartoncino/'],
    ]) {
      await page.goto(path);
      expect([path, await runAxe(page)]).toEqual([path, []]);
    }
  });

  test('the search suggestions, open', async ({ page }) => {
    await page.goto('/metodo/');
    await searchInHeader(page, 'punti');
    await expect(page.getByRole('listbox')).toBeVisible();
    expect(await runAxe(page)).toEqual([]);
  });
});

test.describe('states of a page', () => {
  test('the list, filtered and searched', async ({ page }) => {
    await page.goto('/obiettivi/?q=piazza&tema=1');
    await expect(page.locator('#esito')).toContainText('per «piazza»');
    await expect(page.locator('#elenco mark').first()).toBeVisible();
    expect(await runAxeAtBothWidths(page)).toEqual([]);
  });

  test('the updates since a day, with nothing folded away', async ({ page }) => {
    await page.goto('/aggiornamenti/?dal=2026-01-01&tema=2');
    await expect(page.locator('#esito')).toContainText('dal 1° gennaio 2026');
    await page.locator('main summary').first().click();
    expect(await runAxeAtBothWidths(page)).toEqual([]);
  });

  test('the updates of a choice that leaves none', async ({ page }) => {
    await page.goto('/aggiornamenti/?dal=2026-06-15&tema=3');
    await expect(page.locator('#esito')).toContainText('Nessun aggiornamento');
    expect(await runAxeAtBothWidths(page)).toEqual([]);
  });

  test('small changes of an objective, opened', async ({ page }) => {
    await page.goto('/obiettivi/asilo-notturno/');
    await page.getByText('1 modifica minore').click();
    await expect(page.getByText('Corretto un refuso nel bando')).toBeVisible();
    expect(await runAxeAtBothWidths(page)).toEqual([]);
  });

  test('the list, with nothing found', async ({ page }) => {
    await page.goto('/obiettivi/?q=xyzxyz');
    await expect(page.locator('#nulla')).toBeVisible();
    expect(await runAxeAtBothWidths(page)).toEqual([]);
  });

  test('the interactive chart, open', async ({ page }) => {
    await page.goto('/temi/');
    await page.getByRole('button', { name: 'Grafico interattivo' }).click();
    await expect(
      page.getByRole('button', { name: 'Chiudi il grafico interattivo' }),
    ).toHaveAttribute('aria-expanded', 'true');
    await expect(page.locator('canvas')).toBeVisible();
    expect(await runAxeAtBothWidths(page)).toEqual([]);
  });

  test('a page with every part folded out', async ({ page }) => {
    for (const path of [
      '/obiettivi/mercato-coperto/',
      '/obiettivi/molte-azioni/',
      '/obiettivi/segni-speciali/',
    ]) {
      await page.goto(path);
      const folded = page.locator('main details:not([open]) > summary');
      while ((await folded.count()) > 0) await folded.first().click();
      expect(await runAxeAtBothWidths(page)).toEqual([]);
    }
  });
});

test('search suggestions and their absence on a wide screen', async ({ page }) => {
  await page.goto('/metodo/');
  await searchInHeader(page, 'torre');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  expect(await runAxe(page)).toEqual([]);
  await page.getByRole('banner').locator('input[name="q"]').fill('xyzxyz');
  await expect(page.getByText('Nessun obiettivo per «xyzxyz»').first()).toBeVisible();
  expect(await runAxe(page)).toEqual([]);
});

test.describe('forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

  // What is drawn or coloured by state stands on these; `npm run test:deep` looks at every kind of page.
  const drawn = ['/', '/obiettivi/', '/scadenze/', '/scadenze/registro/', '/soddisfazione/'];
  const looked = isThorough
    ? opened
    : opened.filter((path) => drawn.includes(path) || /^\/obiettivi\/[^/]+\/$/u.test(path));

  // Only colours differ from what axe sees of the same pages elsewhere; header and footer are alike on all.
  test('what is drawn and what shows a state keeps its contrast', async ({ page }) => {
    test.setTimeout(180_000);
    for (const path of looked) {
      await page.goto(path);
      const look = { rules: ['color-contrast'], isFrameKnown: path !== looked[0] };
      expect([path, ...(await runAxe(page, look))]).toEqual([path]);
    }
  });
});

test.describe('without JavaScript', () => {
  test.beforeEach(({ page }) => takeScriptsOut(page));

  const addresses = [
    ...(isThorough ? opened : listScripted(opened)),
    '/obiettivi/?q=piazza&tema=1',
    '/obiettivi/?q=xyzxyz',
  ];
  for (const [index, paths] of chunk(addresses, 7).entries()) {
    test(`axe finds nothing from ${paths[0] ?? ''} on (${index + 1})`, async ({ page }) => {
      test.setTimeout(180_000);
      for (const path of paths) {
        await page.goto(path);
        await expect(page.locator('script')).toHaveCount(0);
        expect([path, ...(await runAxe(page))]).toEqual([path]);
      }
    });
  }
});
