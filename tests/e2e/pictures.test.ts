import { globSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ensureHeadlessShell } from '../ensure-browser.ts';
import { expect, municipalityTest as test } from './portal-test.ts';

interface View {
  readonly name: string;
  readonly path: string;
  /** What stands at the top of the picture, where that is not the page's beginning. */
  readonly from?: string;
}

/**
 * What readers see first, held against pictures beside this file: of the invented municipality, whose day is fixed. `npm run
 * pictures` renews them; whoever does looks at each that differs.
 */
const views: readonly View[] = [
  { name: 'home', path: '/' },
  { name: 'linea-del-tempo', path: '/', from: '#linee' },
  { name: 'risultati', path: '/obiettivi/?q=parchi' },
  { name: 'obiettivo', path: '/obiettivi/videosorveglianza-parchi/' },
  { name: 'scadenze', path: '/scadenze/' },
  { name: 'tema', path: '/temi/1/' },
];

const windows = [
  { width: 360, height: 740 },
  { width: 1280, height: 720 },
] as const;

const themes = ['light', 'dark'] as const;

const mostBytes = 1_500_000;

for (const viewport of windows) {
  for (const colorScheme of themes) {
    test.describe(`${viewport.width} px, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme, contextOptions: { reducedMotion: 'reduce' } });
      test('first screens look as their pictures', async ({ page }) => {
        test.slow();
        // Chromium with windows sets letters otherwise: 3 to 9 % of the pixels differ.
        expect(
          basename(ensureHeadlessShell()),
          'The pictures are made with the headless shell: install chromium-headless-shell',
        ).toContain('headless');
        for (const { name, path, from = 'body' } of views) {
          await page.goto(path);
          const loaded = await page.evaluate(async () => {
            await document.fonts.ready;
            return [...document.fonts].some(({ status }) => status === 'loaded');
          });
          expect(loaded, `fonts of ${path}`).toBe(true);
          // To a whole pixel, at once, and when letters have their last height: an anchor is gone to before.
          await page.locator(from).evaluate((element) => {
            const top = Math.round(element.getBoundingClientRect().top + scrollY);
            scrollTo({ top, behavior: 'instant' });
          });
          await expect.soft(page).toHaveScreenshot(`${name}-${viewport.width}-${colorScheme}.png`);
        }
      });
    });
  }
}

test('pictures are as many as views, and weigh at most 1.5 MB together', () => {
  const files = globSync(join(import.meta.dirname, 'pictures', '*.png'));
  expect(files).toHaveLength(views.length * windows.length * themes.length);
  expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThanOrEqual(mostBytes);
});
