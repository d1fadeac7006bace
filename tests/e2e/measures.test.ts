import type { Page } from '@playwright/test';
import { expect, sites, testOn } from './portal-test.ts';

/** Most pixels from top to bottom of a page on a phone. */
const tallest = { '/': 7_000, '/obiettivi/': 11_000, '/scadenze/': 12_000 } as const;
/** Most pixels of all that follows a page's own matter, of the footer among it, and above the first result of a search. */
const most = { tail: 1_000, footer: 500, aboveResult: 560 } as const;
/** Least share of what stands on the home page that begins in the right part of a wide screen. */
const leastRight = 0.25;

/** Where something begins, and how tall it is, in pixels of the whole page. */
function measure(page: Page, selector: string) {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, height } = element.getBoundingClientRect();
      return { top: top + scrollY, height, page: document.documentElement.scrollHeight };
    });
}

for (const site of sites) {
  const test = testOn(site);

  test.describe(`measures of the ${site.name}`, () => {
    test.use({ viewport: { width: 360, height: 740 } });

    test('pages, tails, footer and first results keep to their heights on a phone', async ({
      page,
    }) => {
      for (const [path, height] of Object.entries(tallest)) {
        await page.goto(path);
        await page.evaluate(() => document.fonts.ready);
        const tail = await measure(page, '.page-date');
        expect(tail.page, path).toBeLessThanOrEqual(height);
        expect(tail.page - tail.top, path).toBeLessThanOrEqual(most.tail);
        expect((await measure(page, 'footer')).height, path).toBeLessThanOrEqual(most.footer);
      }
      await page.goto('/obiettivi/?q=scuola');
      await page.evaluate(() => document.fonts.ready);
      const first = await measure(page, '#elenco li');
      expect(first.top).toBeLessThanOrEqual(most.aboveResult);
    });

    test('the home page uses a wide screen', async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto('/');
      await page.evaluate(() => document.fonts.ready);
      const starts = await page.locator('main *').evaluateAll((elements) =>
        elements
          .filter((element) => element.childElementCount === 0 && element.checkVisibility())
          .map((element) => element.getBoundingClientRect())
          .filter(({ width }) => width > 3)
          .map(({ left }) => left),
      );
      const right = starts.filter((left) => left > 700).length / starts.length;
      expect(right).toBeGreaterThanOrEqual(leastRight);
    });
  });
}
