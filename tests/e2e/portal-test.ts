import { test as base, expect } from '@playwright/test';

interface PortalFixtures {
  /** Console errors a test expects, as patterns; any other error fails it. */
  expectedErrors: RegExp[];
  /** Watches the page's console; runs for every test by itself. */
  quietConsole: undefined;
}

/** Playwright's test, failing on every console error and uncaught exception that the test did not announce. */
export const test = base.extend<PortalFixtures>({
  // Playwright reads fixture parameters from a destructuring pattern, even an empty one.
  expectedErrors: async ({}, use) => {
    await use([]);
  },
  quietConsole: [
    async ({ page, expectedErrors }, use) => {
      const errors: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(error.message));
      await use(undefined);
      expect(errors.filter((text) => !expectedErrors.some((pattern) => pattern.test(text)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
