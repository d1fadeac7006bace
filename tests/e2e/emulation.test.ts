import { listPages, municipalityFolder, pageType } from '../checks/built-site.ts';
import { expect, municipalityTest as test } from './portal-test.ts';

const kinds = [...Map.groupBy(listPages(municipalityFolder), pageType).values()]
  .flatMap(([first = '/']) => first)
  .filter((page) => page !== '/404.html');

test('on a phone main controls are at least 44 pixels high, seen in forced colours too, and nothing moves for readers who asked for less motion', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of kinds) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(path);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationDuration, animationName, scrollBehavior } =
          getComputedStyle(element);
        const seconds = Math.max(
          ...transitionDuration.split(',').map(Number.parseFloat),
          animationName === 'none' ? 0 : Number.parseFloat(animationDuration),
        );
        return seconds > 0.01 || scrollBehavior === 'smooth'
          ? [`${element.localName}.${element.getAttribute('class') ?? ''}`]
          : [];
      }),
    );
    expect.soft([...new Set(moving)], `what moves on ${path}`).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    const small = await page
      .locator(
        'button:visible, input[type="search"]:visible, select:visible, summary:visible, footer .link-list a:visible, .btn:visible',
      )
      .evaluateAll((controls) =>
        controls
          .filter((control) => control.getBoundingClientRect().height < 43.5)
          .map(
            (control) =>
              `${control.localName} ${control.textContent.trim().slice(0, 30)} ${String(control.getBoundingClientRect().height)}`,
          ),
      );
    expect.soft([...new Set(small)], `what is low on ${path}`).toEqual([]);
    const apart = await page.locator('main table').evaluateAll((tables) =>
      (tables as HTMLTableElement[]).flatMap((table) => {
        const isAtEnd = (cell: Element) => /end|right/u.test(getComputedStyle(cell).textAlign);
        const [heading, first] = table.rows;
        return [...(heading?.cells ?? [])]
          .filter((cell, column) => {
            const below = first?.cells[column];
            return below && isAtEnd(cell) !== isAtEnd(below);
          })
          .map((cell) => cell.textContent.trim());
      }),
    );
    await page.emulateMedia({ forcedColors: 'active' });
    const lost = await page
      .locator('.btn:visible, button:visible, a:visible')
      .evaluateAll((controls) => {
        document.documentElement.style.outlineColor = 'Canvas';
        const ground = getComputedStyle(document.documentElement).outlineColor;
        return controls
          .filter((control) => {
            const { color, forcedColorAdjust, borderTopWidth } = getComputedStyle(control);
            const isGround = color === ground && forcedColorAdjust !== 'none';
            return isGround || (control.matches('.btn') && borderTopWidth === '0px');
          })
          .map((control) => control.textContent.trim().slice(0, 30));
      });
    expect.soft([...new Set(lost)], `lost where colours are forced on ${path}`).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
    expect.soft(apart, `headings that stand apart from their column on ${path}`).toEqual([]);
  }
});

test('states can be told apart without colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/');
  for (const summary of await page.locator('[data-linee] summary').all()) await summary.click();
  const shapes = await page
    .locator('[data-elenco-linee] svg')
    .evaluateAll((pictures) =>
      pictures.map(
        (picture) =>
          `${picture.querySelector('path')?.getAttribute('d') ?? ''} ${String(picture.getBoundingClientRect().width > 0)}`,
      ),
    );
  // Every state of the invented municipality has a shape of its own.
  expect(new Set(shapes).size).toBe(10);
  expect(shapes.every((shape) => shape.endsWith('true'))).toBe(true);
});

test('the line of an action keeps its planned span and its today in forced colours', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/obiettivi/molte-azioni/');
  const strokes = await page
    .locator('#azioni ~ ol .picture svg')
    .first()
    .evaluate((picture) =>
      [...picture.querySelectorAll('path')].map((path) => getComputedStyle(path).stroke),
    );
  expect(new Set(strokes).size).toBeGreaterThan(1);
});

test('a page printed shows the content and not the navigation', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/obiettivi/mercato-coperto/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('nav#menu')).toBeHidden();
  await expect(page.getByRole('banner').locator('input[name="q"]')).toBeHidden();
});
