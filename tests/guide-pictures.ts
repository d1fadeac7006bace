import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readXlsx, writeXlsx, type WriteSheet } from 'hucre/xlsx';
import type { Browser, Page } from 'playwright';
import sharp from 'sharp';
import { loadSite } from '../src/service/site/site.ts';
import { municipalityFolder } from './checks/built-site.ts';
import { openDesk } from './e2e/open-desk.ts';
import { goodPassword } from './integration/desk-fixture.ts';
import { makeAnswer } from './integration/store-answers.ts';

const target = join(import.meta.dirname, '..', 'docs', 'immagini');
const slug = 'punti-luce-piazza';

/** The desk as the guides for offices and for whoever answers comments show it, on a phone, in the invented municipality. */
export async function takeGuidePictures(browser: Browser): Promise<void> {
  await mkdir(target, { recursive: true });
  const desk = await openDesk(await loadSite(municipalityFolder));
  const comment = makeAnswer({
    objective: slug,
    page: `/obiettivi/${slug}/`,
    comment: 'Di sera la piazza è ancora buia dal lato della scuola.',
    day: '2026-06-12',
  });
  await desk.store.submit(comment);
  const page = await browser.newPage({
    baseURL: desk.origin,
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
    locale: 'it-IT',
  });
  await enter(page, 'Anna');
  await keep(page, 'da-fare', 700);
  await page.goto(`/redazione/nuovo/?obiettivo=${slug}`);
  await page.getByLabel('Che cosa è successo').fill('I punti luce della piazza sono accesi');
  await page.getByLabel('Da dove risulta').fill('Verbale n. 12 del 10/6/2026');
  await keep(page, 'modulo', 1_130);
  await page.getByRole('button', { name: 'Vedi l’anteprima' }).click();
  await page.getByText('così la pagina apparirà ai lettori').waitFor();
  await keep(page, 'anteprima', 740);
  await page.goto('/redazione/foglio/');
  await showSheet(page);
  await keep(page, 'foglio', 1_000);
  await page.getByRole('button', { name: 'Esci' }).click();
  await enter(page, 'Rita');
  await page.goto(`/redazione/commenti/${comment.id}/`);
  await keep(page, 'commento', 1_670, 1_070);
  await page.close();
  await desk.close();
}

async function enter(page: Page, name: string): Promise<void> {
  await page.goto('/redazione/');
  await page.getByLabel('Nome e cognome, oppure e-mail').fill(name);
  await page.getByLabel('Password', { exact: true }).fill(goodPassword);
  await page.getByRole('button', { name: 'Entra', exact: true }).click();
  await page.getByRole('heading', { name: 'Da fare' }).waitFor();
}

/** Uploads the sheet of the own offices with a good row and one with a day that no calendar has. */
async function showSheet(page: Page): Promise<void> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Scarica il foglio' }).click();
  const { sheets } = await readXlsx(await readFile(await (await waiting).path()));
  const [heads = [], ...rows] = sheets[0]?.rows ?? [];
  const told = {
    Testo: 'Si vede di sera.',
    Fonte: 'Verbale n. 12',
    Titolo: 'Accesi i primi lampioni',
  };
  for (const [at, day] of ['10/06/2026', '31/02/2026'].entries())
    for (const [head, value] of Object.entries({ ...told, Data: day }))
      rows[at]?.splice(heads.indexOf(head), 1, value);
  const buffer = Buffer.from(await writeXlsx({ sheets: sheets as unknown as WriteSheet[] }));
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page
    .getByLabel('Foglio compilato')
    .setInputFiles({ name: 'foglio.xlsx', mimeType, buffer });
  await page.getByRole('button', { name: 'Controlla il foglio' }).click();
  await page.getByRole('heading', { name: '1 riga pronta' }).waitFor();
}

/** Keeps what stands between two heights of the page, in few colours. */
async function keep(page: Page, name: string, to: number, from = 0): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  const whole = await page.locator('html').evaluate((html) => html.scrollHeight);
  const clip = { x: 0, y: from, width: 360, height: Math.min(to, whole) - from };
  const shot = await page.screenshot({ fullPage: true, clip });
  await writeFile(
    join(target, `${name}.png`),
    await sharp(shot).png({ palette: true, colours: 64 }).toBuffer(),
  );
  console.log(join('docs', 'immagini', `${name}.png`));
}
