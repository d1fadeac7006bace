import { existsSync, readFileSync } from 'node:fs';
import { runAxe } from '../../a11y/run-axe.ts';
import { listPages, municipalityFolder, siteFile } from '../../checks/built-site.ts';
import { sites } from '../portal-test.ts';
import { expect, firstPage, test, waitForPageScript, waitUntilSaved } from './offline-test.ts';

interface AppImage {
  readonly src: string;
  readonly sizes: string;
  readonly purpose?: string;
  readonly form_factor?: string;
}

interface AppManifest {
  readonly name: string;
  readonly lang: string;
  readonly categories: readonly string[];
  readonly icons: readonly AppImage[];
  readonly screenshots: readonly AppImage[];
  readonly shortcuts: readonly { readonly url: string; readonly icons: readonly AppImage[] }[];
}

for (const { name, folder } of sites) {
  test(`the manifest of the ${name} names images and pages that are there`, () => {
    const manifest = JSON.parse(
      readFileSync(siteFile(folder, 'manifest.webmanifest'), 'utf8'),
    ) as AppManifest;
    expect(manifest).toMatchObject({
      lang: 'it',
      dir: 'ltr',
      id: '/',
      start_url: '/',
      scope: '/',
      display: 'standalone',
    });
    expect(manifest.name).toMatch(/^Obiettivi in Comune, \p{Lu}/u);
    const images = [
      ...manifest.icons,
      ...manifest.screenshots,
      ...manifest.shortcuts.flatMap(({ icons }) => icons),
    ];
    for (const { src, sizes } of images) {
      expect(existsSync(siteFile(folder, src)), src).toBe(true);
      const png = readFileSync(siteFile(folder, src));
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
    }
    expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
    expect(manifest.screenshots.map(({ form_factor: form }) => form)).toEqual(['narrow', 'wide']);
    expect(manifest.shortcuts.map(({ url }) => url)).toEqual([
      '/obiettivi/',
      '/scadenze/',
      '/soddisfazione/',
    ]);
    const pages = listPages(folder);
    expect(manifest.shortcuts.filter(({ url }) => !pages.includes(url))).toEqual([]);
  });
}

test('installing is proposed once, not at the first visit, and never again', async ({
  serve,
  openBrowser,
}) => {
  test.setTimeout(120_000);
  const { origin } = await serve(municipalityFolder);
  const context = await openBrowser();
  const page = await firstPage(context);
  const propose = (): Promise<void> =>
    page.evaluate(() => {
      dispatchEvent(
        Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
          prompt: () => Promise.resolve(),
        }),
      );
    });
  const words = page.getByText('Puoi tenere il piano tra le app del tuo dispositivo');
  await page.goto(`${origin}/metodo/`);
  await waitUntilSaved(page);
  await propose();
  await expect(words).toHaveCount(0);
  await page.reload();
  await waitForPageScript(page);
  await page.waitForTimeout(500);
  await propose();
  await expect(words).toBeVisible();
  expect(await runAxe(page)).toEqual([]);
  await page.getByRole('button', { name: 'No, grazie' }).click();
  await expect(words).toHaveCount(0);
  await page.reload();
  await waitForPageScript(page);
  await page.waitForTimeout(500);
  await propose();
  await expect(words).toHaveCount(0);
});
