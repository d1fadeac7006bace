import { isFramePage, listPagesToOpen, municipalityFolder, pageType } from '../checks/built-site.ts';
import { chunk, expect, sites, testOn } from '../e2e/portal-test.ts';
import { findFaults, findOverflow } from './page-faults.ts';
import { runAxe } from './run-axe.ts';

const wide = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };
/** The smallest window of WCAG 1.4.10: 1280 by 1024 pixels at 400 %. */
const smallest = { width: 320, height: 256 };

/** Whether axe looks at a page at both widths: in `npm run test:deep` at every one, in `npm test` at the first of each type. */
function findTwice(pages: readonly string[]): ReadonlySet<string> {
  if (process.env['EVERY_PAGE'] === '1') return new Set(pages);
  return new Set([...Map.groupBy(pages, pageType).values()].flatMap(([first]) => first ?? []));
}

for (const site of sites) {
  const test = testOn(site);
  const all = listPagesToOpen(site.folder);
  const twice = findTwice(all);
  /** The width at which axe looks at every page. */
  const main = site.folder === municipalityFolder ? wide : phone;
  test.describe(`every page of the ${site.name}`, () => {
    test.use({ viewport: wide, expectedErrors: [/status of 404/u] });
    // Each page is opened once for all that is asked of it.
    for (const [index, pages] of chunk(all, 10).entries()) {
      test(`keeps the conventions and gives axe nothing to find, from ${pages[0] ?? ''} on (${index + 1})`, async ({ page, context, baseURL }) => {
        test.setTimeout(240_000);
        const faults: string[] = [];
        const note = (path: string, found: readonly string[]): void => {
          faults.push(...found.map((fault) => `${path}: ${fault}`));
        };
        page.on('request', (request) => {
          if (!request.url().startsWith(`${baseURL ?? ''}/`) && !request.url().startsWith('data:')) faults.push(`request to another origin: ${request.url()}`);
        });
        for (const path of pages) {
          await page.setViewportSize(wide);
          const response = await page.goto(path);
          expect(response?.status()).toBe(path === '/404.html' ? 404 : 200);
          // A frame in another site has no header, footer or kit of its own.
          if (!isFramePage(path)) note(path, await findFaults(page));
          for (const size of [wide, phone]) {
            if (size !== main && !twice.has(path)) continue;
            await page.setViewportSize(size);
            note(`${path} at ${size.width} px`, await runAxe(page));
          }
          await page.setViewportSize(smallest);
          note(path, await findOverflow(page));
        }
        note('all', (await context.cookies()).map(({ name }) => `cookie ${name}`));
        expect(faults).toEqual([]);
      });
    }
  });
}
