import type { Page } from '@playwright/test';
import { isFramePage, listPages, municipalityFolder, pageType } from '../checks/built-site.ts';
import { expect, municipalityTest as test } from './portal-test.ts';

/** One page of each kind. */
const kinds = [...Map.groupBy(listPages(municipalityFolder), pageType).values()]
  .flatMap(([first = '/']) => first)
  .filter((page) => page !== '/404.html');

/** What a reader sees of the focus: where it is, whether it is drawn, and whether something covers it; nothing where it has left the part of the page. */
async function readFocus(
  page: Page,
  part: string,
): Promise<
  { readonly name: string; readonly drawn: boolean; readonly covered: boolean } | undefined
> {
  return page.evaluate((within) => {
    const element = document.activeElement;
    if (element === null || element === document.body || element.closest(within) === null)
      return undefined;
    const style = getComputedStyle(element);
    const drawn =
      (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2) ||
      style.boxShadow !== 'none';
    const box = element.getBoundingClientRect();
    // Of what is taller than the window a part is seen: the middle of that.
    const isTall = box.height > innerHeight;
    const upper = isTall ? Math.max(box.top, 0) : box.top;
    const lower = isTall ? Math.min(box.bottom, innerHeight) : box.bottom;
    const [x, y] = [box.left + Math.min(box.width, innerWidth - box.left) / 2, (upper + lower) / 2];
    const top = document.elementFromPoint(x, y);
    const inside = box.width > 0 && y >= 0 && y <= innerHeight && x >= 0 && x <= innerWidth;
    const covered = !inside || !(top !== null && (element.contains(top) || top.contains(element)));
    const id = element.id === '' ? '' : `#${element.id}`;
    return {
      name: `<${element.localName}${id}> ${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}`,
      drawn,
      covered,
    };
  }, part);
}

/** Presses Tab and notes every stop whose focus cannot be seen. Ends where the focus leaves the part of the page. */
async function walk(
  page: Page,
  part: string,
  limit = 400,
): Promise<{ readonly stops: number; readonly faults: readonly string[] }> {
  const faults: string[] = [];
  for (let stops = 0; stops < limit; stops += 1) {
    await page.keyboard.press('Tab');
    const focus = await readFocus(page, part);
    if (focus === undefined) return { stops, faults };
    const { name, drawn, covered } = focus;
    if (!drawn) faults.push(`no focus drawn on ${name}`);
    if (covered) faults.push(`focus covered or out of sight on ${name}`);
  }
  return { stops: limit, faults };
}

const isThorough = process.env['EVERY_PAGE'] === '1';

/** Whether the walk goes through header and footer too: they are the same on all pages, so once at each width, and everywhere in `npm run test:deep`. */
const isWhole = (path: string): boolean => isThorough || path === '/' || isFramePage(path);

for (const viewport of [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
]) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport, contextOptions: { reducedMotion: 'reduce' } });
    // On a phone `npm test` walks through three pages, `npm run test:deep` through one of each kind.
    for (const path of viewport.width === 1280 || isThorough
      ? kinds
      : ['/', '/aggiornamenti/', '/obiettivi/giardini-via-larga/']) {
      test(`every stop of the Tab key on ${path} can be seen`, async ({ page }) => {
        await page.goto(path);
        if (!isWhole(path)) await page.locator('#contenuto').focus();
        const { stops, faults } = await walk(page, isWhole(path) ? 'body' : '#contenuto');
        // A frame in another site holds the title, one more link, and nothing of the page around it.
        expect(stops).toBeGreaterThan(isFramePage(path) || !isWhole(path) ? 1 : 10);
        expect([...new Set(faults)]).toEqual([]);
      });
    }
  });
}

test('the first stop skips to the content', async ({ page }) => {
  await page.goto('/obiettivi/giardini-via-larga/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Vai al contenuto' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#contenuto')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('lines of the plan open as a list, and entries of the legend leave those of their state', async ({
  page,
}) => {
  await page.goto('/');
  await page.locator('main summary').first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-elenco-linee] a').first()).toBeFocused();
  const button = page.getByRole('button', { name: 'Completati' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('[data-elenco-linee] > :not([hidden])')).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-elenco-linee] > [hidden]')).toHaveCount(0);
});

test.describe('the menu on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('opens with Enter, closes with Escape and gives the focus back', async ({ page }) => {
    await page.goto('/');
    const button = page.getByRole('button', { name: 'Menu', exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    const menu = page.getByRole('navigation', { name: 'Navigazione principale' });
    await expect(menu).toBeVisible();
    await page.keyboard.press('Tab');
    expect(await menu.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await expect(button).toBeFocused();
  });
});
