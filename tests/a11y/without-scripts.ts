import type { Page } from '@playwright/test';

/** Takes the scripts out of every page that is opened, and puts in what stands there without: axe needs timers, which stop where scripts are off. */
export async function takeScriptsOut(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    // What answers a form may lead on; the browser follows that by itself.
    const response = await route.fetch({ maxRedirects: 0 });
    if (response.status() >= 300 && response.status() < 400) return route.fulfill({ response });
    const body = (await response.text())
      .replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/gu, '')
      .replaceAll(/<\/?noscript>/gu, '');
    return route.fulfill({ response, body });
  });
}
