import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { isThorough, municipalityFolder } from '../../checks/built-site.ts';
import { runAxe } from '../../a11y/run-axe.ts';
import { makeBuild } from './make-build.ts';
import { expect, firstPage, listSaved, test, waitUntilSaved } from './offline-test.ts';

/** Makes the browser report another network than it has. */
async function pretend(
  context: BrowserContext,
  connection: { readonly saveData: boolean; readonly effectiveType: string },
): Promise<void> {
  await context.addInitScript(
    (value) => Object.defineProperty(Navigator.prototype, 'connection', { get: () => value }),
    connection,
  );
}

// What follows from a slow network, and from a plan over the limit, is the same: those are tried in `npm run test:deep`.
for (const [name, connection] of [
  ['a reader who saves data', { saveData: true, effectiveType: '4g' }],
  ...(isThorough ? [['a slow network', { saveData: false, effectiveType: '3g' }] as const] : []),
] as const) {
  test(`for ${name} only what is visited is saved, until the whole plan is asked for`, async ({
    serve,
    openBrowser,
  }) => {
    test.setTimeout(120_000);
    const { origin } = await serve(municipalityFolder);
    const context = await openBrowser();
    await pretend(context, connection);
    const page = await firstPage(context);
    await page.goto(`${origin}/metodo/`);
    await expect.poll(() => listSaved(page)).toContain('/metodo/');
    await page.goto(`${origin}/offline/`);
    const button = page.getByRole('button', {
      name: /^Scarica tutto il piano \(\d+(?:,\d)? MB\)$/u,
    });
    await expect(button).toBeVisible();
    expect((await listSaved(page)).toSorted()).not.toContain('/obiettivi/mercato-coperto/');
    expect(await runAxe(page)).toEqual([]);
    await button.click();
    await expect(page.getByText('Fatto: tutto il piano si legge anche senza rete.')).toBeVisible({
      timeout: 60_000,
    });
    await expect(button).toBeHidden();
    await context.setOffline(true);
    await page.goto(`${origin}/obiettivi/mercato-coperto/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/mercato coperto/iu);
  });
}

if (isThorough)
  test('a plan over the limit is saved as far as it is visited, and whole when asked', async ({
    folder,
    serve,
    openBrowser,
  }) => {
    test.setTimeout(120_000);
    const large = await makeBuild(
      municipalityFolder,
      join(folder, 'grande'),
      join(folder, 'hashed'),
      { name: 'grande', compressed: false },
    );
    const { origin } = await serve(large);
    const context = await openBrowser();
    const page = await firstPage(context);
    await page.goto(`${origin}/metodo/`);
    await expect.poll(() => listSaved(page)).toContain('/metodo/');
    await page.goto(`${origin}/offline/`);
    await expect(page.getByRole('button', { name: /Scarica tutto il piano/u })).toBeVisible();
    expect(await listSaved(page)).not.toContain('/obiettivi/');
    await page.getByRole('button', { name: /Scarica tutto il piano/u }).click();
    await waitUntilSaved(page);
    expect(await listSaved(page)).toContain('/obiettivi/mercato-coperto/');
  });
