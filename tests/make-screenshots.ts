import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { siteFolder } from './checks/built-site.ts';
import { startSite } from './checks/start-site.ts';
import { ensureBrowser } from './ensure-browser.ts';
import { takeGuidePictures } from './guide-pictures.ts';

// Needs both builds: that of the shipped content, and that of the invented municipality for the guides.

/** Pictures of the built home page that browsers show when someone installs the portal (`src/views/frame/app-manifest.ts`). */
const pictures = [
  { name: 'schermata-telefono.png', width: 390, height: 844 },
  { name: 'schermata-computer.png', width: 1280, height: 800 },
] as const;

const target = join(import.meta.dirname, '..', 'public', 'icons');
const site = await startSite(siteFolder);
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const { name, width, height } of pictures) {
  const page = await browser.newPage({ viewport: { width, height }, serviceWorkers: 'block' });
  await page.goto(`${site.origin}/`);
  await page.evaluate(() => document.fonts.ready);
  await writeFile(join(target, name), await page.screenshot());
  console.log(join('public', 'icons', name));
}
await site.stop();
await takeGuidePictures(browser);
await browser.close();
