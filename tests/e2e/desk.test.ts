import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readXlsx, writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { runAxe } from '../a11y/run-axe.ts';
import { isThorough } from '../checks/built-site.ts';
import { checkFiles } from '../checks/nu-checker.ts';
import { goodPassword } from '../integration/desk-fixture.ts';
import { takePhoto } from '../integration/office-photos.ts';
import { expect, test } from './desk-test.ts';

/** The tallest that the form may be on a phone, in pixels. */
const tallestForm = 1_480;
/** Most taps from the sign-in form to a published report. */
const mostTaps = 25;
/** States in which axe sees what it has seen in another. */
const alike = ['form', 'queue', 'published'];

type Look = (state: string) => Promise<void>;

/** Somebody on a phone; each touch and each text typed counts as a tap. */
function hold(page: Page, look: Look) {
  let taps = 0;
  const press = async (role: 'button' | 'link', name: string | RegExp): Promise<void> => {
    taps += 1;
    await page.getByRole(role, { name }).first().click();
  };
  const type = async (label: string, text: string): Promise<void> => {
    taps += 1;
    await page.getByLabel(label, { exact: true }).first().fill(text);
  };
  const attach = async (buffer: Buffer): Promise<void> => {
    // Opening the part, the button, the photo.
    taps += 3;
    await page.getByText('Foto o PDF (facoltativo)').click();
    await page
      .getByLabel('Scegli una foto o un PDF')
      .setInputFiles({ name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer });
  };
  const tick = async (label: string): Promise<void> => {
    taps += 1;
    await page.getByLabel(label).first().check();
  };
  const enter = async (name: string): Promise<void> => {
    await page.goto('/redazione/');
    await type('Nome e cognome, oppure e-mail', name);
    await type('Password', goodPassword);
    await press('button', 'Entra');
    await expect(page.getByRole('heading', { name: 'Da fare' })).toBeVisible();
  };
  const again = async (name: string): Promise<void> => {
    await page.getByRole('button', { name: 'Esci' }).click();
    await page.getByLabel('Nome e cognome, oppure e-mail').fill(name);
    await page.getByLabel('Password', { exact: true }).fill(goodPassword);
    await page.getByRole('button', { name: 'Entra', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Da fare' })).toBeVisible();
  };
  return { again, taps: () => taps, press, type, attach, tick, enter, look };
}

/** From what waits over a form that warns, a preview and an approval to the content of the portal. */
async function report(page: Page, folder: string, look: Look) {
  const phone = hold(page, look);
  await page.goto('/redazione/');
  await look('sign-in');
  await phone.enter('Anna');
  await look('home');
  await page.goto('/redazione/nuovo/?obiettivo=punti-luce-piazza');
  const expectShort = async () =>
    expect(await page.locator('html').evaluate((html) => html.scrollHeight)).toBeLessThanOrEqual(
      tallestForm,
    );
  await expectShort();
  await look('form');
  await phone.press('button', 'Vedi l’anteprima');
  await expect(page.getByText('Scrivi che cosa è successo.')).toBeVisible();
  await look('problems');
  await phone.type('Che cosa è successo', 'I punti luce della piazza sono accesi');
  await phone.attach(await takePhoto());
  await phone.type('Da dove risulta', 'Comunicazione');
  await phone.press('button', 'Vedi l’anteprima');
  await expect(page.getByText('Scrivi che cosa mostra la foto')).toBeVisible();
  await look('file');
  const label = 'Che cosa mostra la foto, o che cosa è il documento';
  await phone.type(label, 'La piazza illuminata, senza persone');
  await phone.tick('Foto: non si riconosce');
  await phone.press('button', 'Vedi l’anteprima');
  await expect(page.getByRole('heading', { name: '1 avviso da leggere' })).toBeVisible();
  await look('warnings');
  await phone.type('Collegamento (facoltativo)', 'https://borgo.example/atti/12');
  await phone.press('button', 'Vedi l’anteprima');
  await expect(page.getByText('così la pagina apparirà ai lettori')).toBeVisible();
  await expect(page.getByText('I punti luce della piazza sono accesi').first()).toBeVisible();
  const photo = page.getByRole('img', { name: 'La piazza illuminata, senza persone' });
  await photo.scrollIntoViewIfNeeded();
  await expect.poll(() => photo.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(160);
  await look('preview');
  await phone.press('button', 'Manda in approvazione');
  await expect(page.getByText('È in attesa di approvazione.')).toBeVisible();
  await look('sent');
  await phone.press('button', 'Esci');
  const second = hold(page, look);
  await second.enter('Rita');
  await look('queue');
  await second.press('link', 'I punti luce della piazza sono accesi');
  await page.getByText('Rimanda indietro').click();
  await page.getByLabel('Che cosa va cambiato').fill('Di’ quanti sono i punti luce.');
  await page.getByRole('button', { name: 'Rimanda all’autore' }).click();
  // Not counted, as nobody need send anything back: the author finds the photo where it was.
  await phone.again('Anna');
  await page.getByRole('link', { name: 'I punti luce della piazza sono accesi' }).click();
  await expect(page.getByText('Di’ quanti sono i punti luce.')).toBeVisible();
  await page.getByText('Foto e PDF: 1 file').click();
  await expect(page.getByText(/^File 1: foto/u)).toBeVisible();
  await page.getByText('Foto e PDF: 1 file').click();
  await expectShort();
  await look('returned');
  await page.getByRole('button', { name: 'Vedi l’anteprima' }).click();
  await page.getByRole('button', { name: 'Manda in approvazione' }).click();
  await second.again('Rita');
  await second.press('link', 'I punti luce della piazza sono accesi');
  await look('approval');
  await second.press('button', 'Approva e pubblica');
  await expect(page.getByText('Ultimo passo')).toBeVisible();
  await expect(async () => {
    await page.reload();
    await expect(page.getByText('Pubblicata: si vede sul portale.')).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 10_000 });
  await look('published');
  expect(await readdir(join(folder, 'updates', 'punti-luce-piazza'))).toEqual([
    '2026-06-15-i-punti-luce-della-piazza-sono-accesi.yaml',
  ]);
  expect(await readdir(join(folder, 'files', 'punti-luce-piazza'))).toHaveLength(2);
  await page.goto('/redazione/attivita/');
  await expect(page.getByText('ha pubblicato una novità')).toBeVisible();
  await look('log');
  await page.goto('/redazione/variazione/?obiettivo=punti-luce-piazza&campo=a1+timing');
  await page.getByRole('button', { name: 'Vedi l’anteprima' }).click();
  await expect(page.getByText('Scrivi le parole nuove.')).toBeVisible();
  expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(360);
  await look('variation');
  return phone.taps() + second.taps();
}

/** The sheet of the own offices, with a row filled in and one that is wrong, from the download to drafts. */
async function bringSheet(page: Page, look: Look) {
  const phone = hold(page, look);
  await phone.enter('Anna');
  await phone.press('link', 'Con un foglio di calcolo');
  await look('sheet');
  await page.getByRole('button', { name: 'Controlla il foglio' }).press('Enter');
  await expect(page.getByText('Scegli il foglio da caricare.')).toBeVisible();
  await look('sheet-missing');
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Scarica il foglio' }).click();
  const { sheets } = await readXlsx(await readFile(await (await waiting).path()));
  const [heads = [], ...rows] = sheets[0]?.rows ?? [];
  const type = (row: number, cells: Readonly<Record<string, string>>): void => {
    for (const [head, value] of Object.entries(cells))
      rows[row]?.splice(heads.indexOf(head), 1, value);
  };
  const told = { Data: '10/06/2026', Testo: 'Si vede di sera.', Fonte: 'Comunicazione' };
  type(0, { ...told, Titolo: 'Prima novità' });
  type(1, { ...told, Titolo: 'Seconda novità', Data: '31/02/2026' });
  const buffer = Buffer.from(await writeXlsx({ sheets: sheets as unknown as WriteSheet[] }));
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page
    .getByLabel('Foglio compilato')
    .setInputFiles({ name: 'foglio.xlsx', mimeType, buffer });
  await page.getByRole('button', { name: 'Controlla il foglio' }).press('Enter');
  await expect(page.getByRole('heading', { name: '1 riga pronta' })).toBeVisible();
  await expect(page.getByText('non esiste nel calendario')).toBeVisible();
  expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(360);
  await look('sheet-review');
  await page.getByLabel('Prima novità').press('Space');
  await page.getByRole('button', { name: 'Prendi le righe scelte' }).press('Enter');
  await expect(page.getByText('Non hai scelto nessuna riga')).toBeVisible();
  await page.getByLabel('Prima novità').press('Space');
  await page.getByRole('button', { name: 'Prendi le righe scelte' }).press('Enter');
  await expect(page.getByText('1 bozza nuova')).toBeVisible();
  await look('sheet-taken');
}

// Two people at some fifteen pages: a busy machine takes more than the usual minute.
test.describe.configure({ timeout: 120_000 });
test.use({ expectedErrors: [/status of (?:403|422)/u] });

test('an office reports from a phone in few taps, a second person approves, and axe finds nothing', async ({
  page,
  desk,
}) => {
  const faults: string[] = [];
  const taps = await report(page, desk.folder, async (state) => {
    if (alike.includes(state)) return;
    const found = await runAxe(page, { isFrameKnown: true });
    faults.push(...found.map((fault) => `${state}: ${fault}`));
  });
  expect(faults).toEqual([]);
  expect(taps).toBeLessThanOrEqual(mostTaps);
});

test('a sheet goes down and up by keyboard on a phone, and axe finds nothing', async ({ page }) => {
  const faults: string[] = [];
  await bringSheet(page, async (state) => {
    const found = await runAxe(page, { isFrameKnown: true });
    faults.push(...found.map((fault) => `${state}: ${fault}`));
  });
  expect(faults).toEqual([]);
});

// Only colours differ from what axe sees of the same pages above.
if (isThorough)
  test.describe('forced colours', () => {
    test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

    for (const [what, walk] of [
      ['a report', report],
      ['a sheet', (page: Page, _: string, look: Look) => bringSheet(page, look)],
    ] as const)
      test(`${what} keeps its contrast in every state`, async ({ page, desk }) => {
        const faults: string[] = [];
        await walk(page, desk.folder, async (state) => {
          const found = await runAxe(page, { rules: ['color-contrast'], isFrameKnown: true });
          faults.push(...found.map((fault) => `${state}: ${fault}`));
        });
        expect(faults).toEqual([]);
      });
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the same is done, and the Nu checker finds nothing on any page on the way', async ({
    page,
    desk,
  }) => {
    const pages = await mkdtemp(join(tmpdir(), 'desk-pages-'));
    const files: string[] = [];
    await report(page, desk.folder, async (state) => {
      const file = join(pages, `${state}.html`);
      await writeFile(file, await page.content());
      files.push(file);
    });
    expect(checkFiles(files)).toEqual([]);
    await rm(pages, { recursive: true });
  });

  test('a sheet goes the same way, and the Nu checker finds nothing', async ({ page }) => {
    const pages = await mkdtemp(join(tmpdir(), 'desk-sheet-'));
    const files: string[] = [];
    await bringSheet(page, async (state) => {
      const file = join(pages, `${state}.html`);
      await writeFile(file, await page.content());
      files.push(file);
    });
    expect(checkFiles(files)).toEqual([]);
    await rm(pages, { recursive: true });
  });
});
