import { listPagesToOpen } from '../checks/built-site.ts';
import { chunk, expect, sites, test as base, testOn } from '../e2e/portal-test.ts';
import { runAxe } from './run-axe.ts';

// Tracing hundreds of pages takes longer than looking at them.
base.use({ trace: 'off' });

const sizes = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];

for (const site of sites) {
  const test = testOn(site);
  for (const viewport of sizes) {
    test.describe(`${site.name} at ${viewport.width} px`, () => {
      test.use({ viewport, expectedErrors: [/status of 404/u] });
      for (const [index, pages] of chunk(listPagesToOpen(site.folder), 10).entries()) {
        test(`axe finds nothing on ${pages[0] ?? ''} and the pages after it (${index + 1})`, async ({ page }) => {
          const found: string[] = [];
          for (const path of pages) {
            await page.goto(path);
            found.push(...(await runAxe(page)).map((violation) => `${path} ${violation}`));
          }
          expect(found).toEqual([]);
        });
      }
    });
  }
}
