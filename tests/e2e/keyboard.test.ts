import type { Page } from '@playwright/test';
import {
  isFramePage,
  isThorough,
  listPages,
  municipalityFolder,
  pageType,
} from '../checks/built-site.ts';
import { expect, municipalityTest as test } from './portal-test.ts';

/** One page of each kind. */
const kinds = [...Map.groupBy(listPages(municipalityFolder), pageType).values()]
  .flatMap(([first = '/']) => first)
  .filter((page) => page !== '/404.html');

/** A stop of the Tab key as a reader sees it: what it is, whether the focus is drawn, and whether something covers it. */
interface Stop {
  readonly name: string;
  readonly drawn: boolean;
  readonly covered: boolean;
}

/**
 * What a reader sees of the focus where it is now; nothing where it has left the part of the page. With `every` the focus goes
 * by itself to all that the Tab key reaches in that part: the same without a key press and an answer for each.
 */
async function readStops(page: Page, part: string, every = false): Promise<readonly Stop[]> {
  return page.evaluate(
    ([within, isEvery]) => {
      const readFocus = (element: Element): Stop => {
        const style = getComputedStyle(element);
        const drawn =
          (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2) ||
          style.boxShadow !== 'none';
        // Of a link over several lines its first: the middle of all may lie between two.
        const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
        // Of what is taller than the window a part is seen: the middle of that.
        const isTall = box.height > innerHeight;
        const upper = isTall ? Math.max(box.top, 0) : box.top;
        const lower = isTall ? Math.min(box.bottom, innerHeight) : box.bottom;
        const [x, y] = [
          box.left + Math.min(box.width, innerWidth - box.left) / 2,
          (upper + lower) / 2,
        ];
        const top = document.elementFromPoint(x, y);
        const inside = box.width > 0 && y >= 0 && y <= innerHeight && x >= 0 && x <= innerWidth;
        const covered =
          !inside || !(top !== null && (element.contains(top) || top.contains(element)));
        const id = element.id === '' ? '' : `#${element.id}`;
        return {
          name: `<${element.localName}${id}> ${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}`,
          drawn,
          covered,
        };
      };
      const focused = document.activeElement;
      if (!isEvery)
        return focused === null || focused === document.body || focused.closest(within) === null
          ? []
          : [readFocus(focused)];
      return [...document.querySelectorAll<HTMLElement>(`${within} *`)].flatMap((element) => {
        if (element.tabIndex < 0) return [];
        element.focus();
        return document.activeElement === element ? [readFocus(element)] : [];
      });
    },
    [part, every] as const,
  );
}

/** What is wrong with stops, each fault once. */
const listFaults = (stops: readonly Stop[]): readonly string[] => [
  ...new Set(
    stops.flatMap(({ name, drawn, covered }) => [
      ...(drawn ? [] : [`no focus drawn on ${name}`]),
      ...(covered ? [`focus covered or out of sight on ${name}`] : []),
    ]),
  ),
];

/** Presses Tab and reads every stop, until the focus leaves the part of the page. */
async function walk(page: Page, part: string, limit = 400): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < limit) {
    await page.keyboard.press('Tab');
    const [stop] = await readStops(page, part);
    if (stop === undefined) return stops;
    stops.push(stop);
  }
  return stops;
}

/** Whether the walk goes through header and footer too: they are the same on all pages, so once at each width, and everywhere in `npm run test:deep`. */
const isWhole = (path: string): boolean => isThorough || path === '/' || isFramePage(path);

/** What is looked at of a page, and the fewest stops it has: a frame in another site holds the title, one more link, and nothing of the page around it. */
const partOf = (path: string): string => (isWhole(path) ? 'body' : '#contenuto');
const fewestStops = (path: string): number => (isFramePage(path) || !isWhole(path) ? 2 : 11);

for (const viewport of [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
]) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport, contextOptions: { reducedMotion: 'reduce' } });
    // `npm test` walks through three pages key by key, `npm run test:deep` through one of each kind.
    for (const path of isThorough
      ? kinds
      : ['/', '/aggiornamenti/', '/obiettivi/giardini-via-larga/']) {
      test(`every stop of the Tab key on ${path} can be seen`, async ({ page }) => {
        await page.goto(path);
        if (!isWhole(path)) await page.locator('#contenuto').focus();
        const stops = await walk(page, partOf(path));
        expect(stops.length).toBeGreaterThanOrEqual(fewestStops(path));
        expect(listFaults(stops)).toEqual([]);
      });
    }
  });
}

test.describe('on a wide screen', () => {
  test.use({
    viewport: { width: 1280, height: 900 },
    contextOptions: { reducedMotion: 'reduce' },
  });

  test('every stop on a page of each kind can be seen', async ({ page }) => {
    test.setTimeout(180_000);
    const faults: string[] = [];
    for (const path of kinds) {
      await page.goto(path);
      // A focus that a key has moved is drawn from then on.
      await page.keyboard.press('Tab');
      const stops = await readStops(page, partOf(path), true);
      expect(stops.length, path).toBeGreaterThanOrEqual(fewestStops(path));
      faults.push(...listFaults(stops).map((fault) => `${path}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});

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
