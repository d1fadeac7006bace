import { isFramePage, isThorough, listPages } from '../checks/built-site.ts';
import { listDistinct, listLongest } from '../checks/page-markup.ts';
import { chunk, expect, sites, testOn } from '../e2e/portal-test.ts';
import { findFaults, findOverflow, findPolicyFaults, findShift } from './page-faults.ts';
import { axeSizes, runAxeAtBothWidths } from './run-axe.ts';

const [phone] = axeSizes;

/** The smallest window of WCAG 1.4.10: 1280 by 1024 pixels at 400 %. */
const smallest = { width: 320, height: 256 };

/** Elements in their places that axe has seen: of the shipped content it looks at what the invented municipality has not. */
const seen = new Set<string>();

for (const site of sites.toReversed()) {
  const test = testOn(site);
  const all = listPages(site.folder);
  const distinct = new Set(isThorough ? all : listDistinct(site.folder, all, seen));
  const longest = new Set(isThorough || site !== sites[0] ? listLongest(site.folder, all) : []);
  const opened = all.filter((path) => distinct.has(path) || longest.has(path));
  test(`every page of the ${site.name} is answered, and its policy names what stands in it`, async ({
    baseURL,
  }) => {
    test.setTimeout(180_000);
    const faults: string[] = [];
    for (const path of all) {
      const response = await fetch(new URL(path, baseURL));
      expect([path, response.status]).toEqual([path, path === '/404.html' ? 404 : 200]);
      faults.push(
        ...findPolicyFaults(
          await response.text(),
          response.headers.get('content-security-policy') ?? '',
        ).map((fault) => `${path}: ${fault}`),
      );
    }
    expect(faults).toEqual([]);
  });

  // Axe looks once at every element in every place that pages have; the page of each kind with the longest word is opened for its
  // width and its fonts even where it holds no such element: of the invented municipality, which has the longest words there are. Header, footer and rating are looked at on the first page of each site. `npm run test:deep` opens every page, and axe looks at all.
  test.describe(`pages of the ${site.name} that hold every element`, () => {
    test.use({ expectedErrors: [/status of 404/u] });
    // Each page is opened once for all that is asked of it.
    for (const [index, pages] of chunk(opened, 8).entries()) {
      test(`keeps the conventions and gives axe nothing to find, from ${pages[0] ?? ''} on (${index + 1})`, async ({
        page,
        context,
        baseURL,
      }) => {
        test.setTimeout(240_000);
        const faults: string[] = [];
        const note = (path: string, found: readonly string[]): void => {
          faults.push(...found.map((fault) => `${path}: ${fault}`));
        };
        page.on('request', (request) => {
          if (!request.url().startsWith(`${baseURL ?? ''}/`) && !request.url().startsWith('data:'))
            faults.push(`request to another origin: ${request.url()}`);
        });
        for (const path of pages) {
          await page.setViewportSize(phone);
          const response = await page.goto(path);
          expect(response?.status()).toBe(path === '/404.html' ? 404 : 200);
          note(path, await findShift(page));
          await page.setViewportSize(smallest);
          note(path, await findOverflow(page));
          // A frame in another site has no header, footer or kit of its own.
          if (!isFramePage(path)) note(path, await findFaults(page));
          if (!distinct.has(path)) continue;
          note(
            path,
            await runAxeAtBothWidths(page, { isFrameKnown: !isThorough && path !== opened[0] }),
          );
        }
        note(
          'all',
          (await context.cookies()).map(({ name }) => `cookie ${name}`),
        );
        expect(faults).toEqual([]);
      });
    }
  });
}
