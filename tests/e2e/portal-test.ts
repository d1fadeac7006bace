import { test as base, expect } from '@playwright/test';
import {
  municipalityContent,
  municipalityFolder,
  shippedContent,
  siteFolder,
} from '../checks/built-site.ts';
import { startSite } from '../checks/start-site.ts';

/** A built site that tests look at: the shipped content, or the invented municipality in which every state occurs. */
export interface SiteChoice {
  readonly name: string;
  readonly folder: string;
  /** Folder of the content it was built from. */
  readonly content: string;
}

/** Both builds; checks of every page look at each. */
export const sites: readonly SiteChoice[] = [
  { name: 'shipped content', folder: siteFolder, content: shippedContent },
  { name: 'invented municipality', folder: municipalityFolder, content: municipalityContent },
];

interface PortalFixtures {
  /** Console errors a test expects, as patterns; any other error fails it. */
  expectedErrors: RegExp[];
}

interface PortalWorker {
  /** Origin of a service of its own with the invented municipality. */
  municipalityOrigin: string;
}

/** Playwright's test, failing on every console error and uncaught exception that the test did not announce. */
export const test = base.extend<PortalFixtures, PortalWorker>({
  // Playwright reads fixture parameters from a destructuring pattern, even an empty one.
  expectedErrors: async ({}, use) => {
    await use([]);
  },
  // Every page is watched; a test that asks for none opens none.
  page: async ({ page, expectedErrors }, use) => {
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await use(page);
    expect(errors.filter((text) => !expectedErrors.some((pattern) => pattern.test(text)))).toEqual(
      [],
    );
  },
  municipalityOrigin: [
    async ({}, use) => {
      const site = await startSite(municipalityFolder);
      await use(site.origin);
      await site.stop();
    },
    { scope: 'worker' },
  ],
});

/** The same test on the invented municipality, whose content tests may name. */
export const municipalityTest = test.extend({
  baseURL: async ({ municipalityOrigin }, use) => {
    await use(municipalityOrigin);
  },
});

/** The test that fits a site. */
export function testOn(site: SiteChoice): typeof test {
  return site.folder === municipalityFolder ? municipalityTest : test;
}

/** Pieces of a list, so that one test and one browser context serve several pages. */
export function chunk<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

export { expect };
