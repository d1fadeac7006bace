import type { Page } from '@playwright/test';
import { groupByKind, isThorough } from '../checks/built-site.ts';
import { test as feedbackTest } from '../e2e/feedback-test.ts';
import { enter, openFullTown, writeDraft, type FullTown } from '../e2e/full-town.ts';
import { chunk, expect, sites, testOn } from '../e2e/portal-test.ts';
import { findLostDrawings } from './lost-drawings.ts';
import { findOverflow } from './page-faults.ts';
import { runAxe, runAxeAtBothWidths } from './run-axe.ts';
import { takeScriptsOut } from './without-scripts.ts';

/** 1280 by 1024 pixels at 400 % (WCAG 1.4.10), a tablet, a wide screen. */
const windows = [
  { width: 320, height: 256 },
  { width: 768, height: 1024 },
  { width: 1280, height: 900 },
] as const;

/** How readers may have set their browsers; in all of them motion is reduced. */
const conditions = ['light', 'dark', 'forced colours', 'without scripts'] as const;
type Condition = (typeof conditions)[number];

function useCondition(condition: Condition) {
  return {
    colorScheme: condition === 'dark' ? ('dark' as const) : ('light' as const),
    contextOptions: {
      reducedMotion: 'reduce' as const,
      forcedColors: condition === 'forced colours' ? ('active' as const) : ('none' as const),
    },
  };
}

/** What is wrong with the page of an address in a condition, in windows of three widths. */
async function lookAt(page: Page, path: string, condition: Condition): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const window of windows) {
    await page.setViewportSize(window);
    // A page of which something is drawn when it is opened is opened at each width.
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    faults.push(...(await findOverflow(page)));
    const moving = await page.evaluate(() => document.getAnimations().length);
    if (moving > 0) faults.push(`${String(moving)} animations at ${String(window.width)} px`);
    if (condition === 'dark' || condition === 'forced colours')
      faults.push(...(await runAxe(page, { rules: ['color-contrast'] })));
  }
  if (condition === 'light' || condition === 'without scripts')
    faults.push(...(await runAxeAtBothWidths(page)));
  if (condition === 'forced colours') faults.push(...(await findLostDrawings(page)));
  return faults.map((fault) => `${path}: ${fault}`);
}

/** An address of each kind of page of a build; the invented municipality has an objective in each state. */
function listKinds(folder: string): readonly string[] {
  return [...groupByKind(folder)].flatMap(([kind, paths]) =>
    kind === '/obiettivi/…/' ? paths.slice(0, 20) : paths.slice(0, 1),
  );
}

const townTest = feedbackTest.extend<{ town: FullTown }>({
  town: async ({ builtSite }, use) => {
    const town = await openFullTown(builtSite);
    await use(town);
    await town.desk.close();
  },
  baseURL: async ({ town }, use) => {
    await use(town.desk.origin);
  },
});

// Every kind of page in every condition: some twenty minutes, so `npm run test:deep` only; what is most alike in all is looked at
// by every-page.test.ts and states.test.ts each time.
if (isThorough)
  for (const condition of conditions)
    feedbackTest.describe(`pages, ${condition}`, () => {
      for (const site of sites) {
        const test = testOn(site);
        for (const [index, paths] of chunk(listKinds(site.folder), 12).entries())
          test.describe(`of the ${site.name} as built`, () => {
            test.use({ ...useCondition(condition), expectedErrors: [/status of 404/u] });
            test(`hold from ${paths[0] ?? ''} on (${index + 1})`, async ({ page }) => {
              test.setTimeout(600_000);
              if (condition === 'without scripts') await takeScriptsOut(page);
              const faults: string[] = [];
              for (const path of paths) faults.push(...(await lookAt(page, path, condition)));
              expect(faults).toEqual([]);
            });
          });
      }
      townTest.describe('made on demand', () => {
        townTest.use({ ...useCondition(condition), expectedErrors: [/status of 4(?:04|10)/u] });
        townTest('hold for residents', async ({ page, town }) => {
          townTest.setTimeout(600_000);
          if (condition === 'without scripts') await takeScriptsOut(page);
          const faults: string[] = [];
          for (const path of town.open) faults.push(...(await lookAt(page, path, condition)));
          expect(faults).toEqual([]);
        });
        townTest('hold at the desk', async ({ page, town }) => {
          townTest.setTimeout(600_000);
          if (condition === 'without scripts') await takeScriptsOut(page);
          await enter(page);
          const faults: string[] = [];
          for (const path of [...town.inside, ...(await writeDraft(page))])
            faults.push(...(await lookAt(page, path, condition)));
          expect(faults).toEqual([]);
        });
      });
    });
