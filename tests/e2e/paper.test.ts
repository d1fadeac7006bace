import type { Page } from '@playwright/test';
import { isThorough, listPages, pageType, readPage } from '../checks/built-site.ts';
import { listDistinct } from '../checks/page-markup.ts';
import { expect, sites, testOn } from './portal-test.ts';

/** Number of pages of the paper that a page of the site fills, as Chromium prints it. */
async function countSheets(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
}

/** Signs with the most words that are looked at; all of them in `npm run test:deep`. */
const wordySigns = isThorough ? Infinity : 10;

/** Letters that the body of a page shows. */
function countLetters(folder: string, path: string): number {
  const [, body = ''] = readPage(folder, path).split('<body');
  return body.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>|<[^>]*>/gu, '').length;
}

for (const site of sites) {
  const test = testOn(site);
  test.describe(`on paper, ${site.name}`, () => {
    test('a sign is one sheet of A4 with nothing cut off, whatever its title', async ({ page }) => {
      test.slow();
      // Width of the sheet between its margins, at 96 pixels an inch.
      await page.setViewportSize({ width: 673, height: 1000 });
      await page.emulateMedia({ media: 'print' });
      const faults: string[] = [];
      const signs = listPages(site.folder).filter(
        (each) => pageType(each) === '/obiettivi/…/cartello/',
      );
      // A sign has the height of its sheet, so that only its markup decides how many it takes; its words decide whether they fit.
      const printed = new Set(listDistinct(site.folder, signs));
      const wordy = new Set(
        signs
          .toSorted((a, b) => countLetters(site.folder, b) - countLetters(site.folder, a))
          .slice(0, wordySigns),
      );
      for (const path of signs.filter((each) => printed.has(each) || wordy.has(each))) {
        await page.goto(path);
        const sheets = printed.has(path) ? await countSheets(page) : 1;
        const cut = await page
          .locator('.sign')
          .evaluate((sign) => sign.scrollHeight - sign.clientHeight);
        if (sheets !== 1) faults.push(`${path}: ${sheets} sheets`);
        if (cut > 0) faults.push(`${path}: ${cut} px cut off`);
      }
      expect(faults).toEqual([]);
    });

    test('an ordinary objective fills at most two sheets, with its address, day and fingerprint at their foot', async ({
      page,
    }) => {
      await page.emulateMedia({ media: 'print' });
      const objectives = listPages(site.folder)
        .filter((each) => pageType(each) === '/obiettivi/…/')
        .toSorted((a, b) => countLetters(site.folder, a) - countLetters(site.folder, b));
      // Half of all have fewer words than this one.
      const path = objectives[Math.floor(objectives.length / 2)] ?? '';
      await page.goto(path);
      expect(await countSheets(page), path).toBeLessThanOrEqual(2);
      const foot = page.locator('.foot');
      await expect(foot).toContainText(
        new RegExp(`${path} · contenuto del.+ · impronta [0-9a-f]{12}$`, 'u'),
      );
      // What browsers repeat on each sheet.
      await expect(foot).toHaveCSS('display', 'table-footer-group');
    });

    test('each office has all its objectives on paper, one click from its page', () => {
      const areas = listPages(site.folder).filter((each) => pageType(each) === '/aree/…/');
      expect(areas.length).toBeGreaterThan(3);
      for (const path of areas) {
        const [own, paper] = [readPage(site.folder, path), readPage(site.folder, `${path}stampa/`)];
        const listed = [...own.matchAll(/<li class="card" data-objective="([^"]+)"/gu)].map(
          ([, slug = '']) => `/obiettivi/${slug}/`,
        );
        const printed = [...paper.matchAll(/<h5[^>]*>\s*<a href="([^"]+)"/gu)].map(
          ([, href = '']) => href,
        );
        expect(printed.toSorted(), path).toEqual(listed.toSorted());
        expect(own).toContain(`href="${path}stampa/"`);
      }
    });
  });
}
