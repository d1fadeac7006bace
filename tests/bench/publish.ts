import { cp, mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright';
import { projectRoot } from '../../src/service/process/project-root.ts';
import { openStore } from '../../src/service/store/open-store.ts';
import { siteFolder } from '../checks/built-site.ts';
import { ensureBrowser } from '../ensure-browser.ts';
import { addColleague, goodPassword } from '../integration/desk-fixture.ts';
import { takePhoto } from '../integration/office-photos.ts';
import { startServiceProcess } from '../integration/service-process.ts';

// npm run bench:publish: seconds from "Pubblica" on a phone until the site that was built anew shows the report and its photo, for
// three reports on a copy of the shipped content. Needs a build of this commit; the last one it makes is of the copy: build again after.
const slugs = [
  'volontari-protezione-civile-eventi',
  'ampliamento-palazzetto-tacca-spogliatoi',
  'wifi-gratuito-luoghi-pubblici',
];

const folder = await mkdtemp(join(tmpdir(), 'portal-publish-'));
await cp(join(projectRoot, 'content'), join(folder, 'content'), { recursive: true });
const database = `sqlite:${join(folder, 'feedback.db')}`;
const store = await openStore(database);
await addColleague(store, 'Rita', 'administrator');
await store.close();
const service = await startServiceProcess(siteFolder, {
  DATABASE_URL: database,
  CONTENT_DIR: join(folder, 'content'),
  PUBLISHER: 'on',
});
const origin = `http://localhost:${String(service.port)}`;
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({
  baseURL: origin,
  viewport: { width: 360, height: 740 },
  serviceWorkers: 'block',
});
page.setDefaultTimeout(60_000);
try {
  await page.goto('/redazione/');
  await page.getByLabel('Nome e cognome, oppure e-mail').fill('Rita');
  await page.getByLabel('Password', { exact: true }).fill(goodPassword);
  await page.getByRole('button', { name: 'Entra', exact: true }).click();
  await page.getByRole('heading', { name: 'Da fare' }).waitFor();
  for (const [at, slug] of slugs.entries()) {
    const title = `Novità di prova numero ${String(at + 1)} con foto`;
    await report(slug, title);
    const start = performance.now();
    await page.getByRole('button', { name: 'Pubblica', exact: true }).click();
    while (!(await isShown(slug, title))) await wait(100);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${slug}: ${seconds} s, load ${(loadavg()[0] ?? 0).toFixed(1)}`);
  }
} finally {
  await browser.close();
  await service.stop();
  await rm(folder, { recursive: true });
}

async function report(slug: string, title: string): Promise<void> {
  await page.goto(`/redazione/nuovo/?obiettivo=${slug}`);
  await page.getByLabel('Che cosa è successo').fill(title);
  await page.getByText('Foto o PDF (facoltativo)').click();
  await page.getByLabel('Scegli una foto o un PDF').setInputFiles({
    name: 'foto.jpg',
    mimeType: 'image/jpeg',
    buffer: await takePhoto(),
  });
  await page
    .getByLabel('Che cosa mostra la foto, o che cosa è il documento')
    .first()
    .fill('Il parco');
  await page.getByLabel('Foto: non si riconosce').first().check();
  await page.getByLabel('Da dove risulta').fill('Determina n. 12 del 10/6/2026');
  await page.getByRole('button', { name: 'Vedi l’anteprima' }).click();
  await page.getByRole('button', { name: 'Pubblica', exact: true }).waitFor();
}

/** Whether a reader gets the report, and its photo. */
async function isShown(slug: string, title: string): Promise<boolean> {
  const html = await (await fetch(`${origin}/obiettivi/${slug}/`)).text();
  const photo = /\/file\/[^"' ]+\.jpg/u.exec(html)?.[0];
  return html.includes(title) && photo !== undefined && (await fetch(origin + photo)).ok;
}
