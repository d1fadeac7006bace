import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { runAxe } from '../a11y/run-axe.ts';
import { checkFiles } from '../checks/nu-checker.ts';
import { makeCase } from '../integration/case-fixture.ts';
import { takePhoto } from '../integration/office-photos.ts';
import { expect } from './feedback-test.ts';
import { openQueue, test as base } from './town-test.ts';

/** Most taps from the open form to the page with the code. */
const mostTaps = 30;

const test = base.extend({
  town: async ({ town }, use) => {
    // Released and still open, of another office: it is shown to whoever is about to report the same.
    const known = makeCase({ office: 'persone' });
    await town.store.cases.submit(known, []);
    const words = { publicWords: 'Un altro lampione è spento.', publicPlace: 'Via Larga' };
    await town.store.cases.step(known.id, 0, { change: words });
    await use(town);
  },
});

/** Reports a fault with two photos; gives the taps that it took. */
async function report(page: Page, then: string, place = 'Via Larga'): Promise<number> {
  let taps = 0;
  const type = async (label: string, text: string): Promise<void> => {
    taps += 1;
    await page.getByLabel(label).fill(text);
  };
  const choose = async (label: string, option: string): Promise<void> => {
    // Opening the list and choosing.
    taps += 2;
    await page.getByLabel(label).selectOption(option);
  };
  const attach = async (label: string): Promise<void> => {
    // The button, the gallery, the photo.
    taps += 3;
    const buffer = await takePhoto();
    const photo = { name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer };
    await page.getByLabel(label).setInputFiles(photo);
  };
  taps += 2;
  await page.getByLabel('Una segnalazione: qualcosa da sistemare').check();
  await choose('Di che cosa si tratta?', 'Luce pubblica');
  await type('Racconta che cosa succede', 'Il lampione davanti alla fontana è spento da giorni.');
  await attach('Foto 1 (facoltativa)');
  await attach('Foto 2 (facoltativa)');
  await choose('Scegli un luogo dall’elenco (facoltativo)', place);
  await page.getByRole('button', { name: 'Invia', exact: true }).click();
  // Two photos are drawn anew, in the browser and in the service.
  await expect(page.getByText(then).first()).toBeVisible({ timeout: 15_000 });
  return taps;
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled, expectedErrors: [/status of 4(?:00|22)/u] });

    test('a report with two photos is sent from a phone, answered at the desk and followed by its code', async ({
      page,
      town,
    }) => {
      test.setTimeout(120_000);
      const states: string[] = [];
      const look = async (state: string): Promise<void> => {
        const overflow = javaScriptEnabled
          ? await page.evaluate(() => document.documentElement.scrollWidth)
          : 0;
        expect(overflow, state).toBeLessThanOrEqual(360);
        if (javaScriptEnabled) {
          expect(await runAxe(page), state).toEqual([]);
          return;
        }
        const file = join(town.folder, `${state}.html`);
        await writeFile(file, await page.content());
        states.push(file);
      };
      await page.goto('/segnala/');
      await look('form');
      // An address that a browser takes and no mail server does.
      await page.getByLabel('Indirizzo e-mail (facoltativo)').fill('rita@posta');
      await report(page, 'Controlla l’indirizzo', 'Parco della Fontana');
      await look('refused');
      await page.goto('/segnala/');
      expect(await report(page, 'Un altro lampione è spento.')).toBeLessThan(mostTaps);
      await look('similar');
      await page.getByRole('button', { name: 'È un’altra cosa: invia' }).first().click();
      await expect(page.getByText('La segnalazione è arrivata.').first()).toBeVisible();
      await look('sent');
      const own = page.url().replace(/\?.*/u, '');
      const code = (await page.locator('[data-case-code]').textContent()) ?? '';
      await openQueue(page);
      await look('queue');
      await page.getByRole('link', { name: /^Luce pubblica/u }).click();
      await look('case');
      await page.getByLabel('Nuovo stato').selectOption('Risolta');
      await page.getByRole('button', { name: 'Invia', exact: true }).click();
      await expect(page.getByText('per chiudere serve una spiegazione')).toBeVisible();
      await page.getByLabel('Nuovo stato').selectOption('Risolta');
      await page.getByLabel('Testo per chi ha segnalato').fill('La lampada è stata cambiata.');
      await page.getByRole('button', { name: 'Invia', exact: true }).click();
      await expect(page.getByText('Fatto: chi ha il codice lo vede.')).toBeVisible();
      await page.getByLabel('Testo da pubblicare').fill('Lampione spento vicino alla fontana.');
      await page
        .getByLabel('Obiettivo del piano a cui si riferisce')
        .selectOption({ value: 'giardini-via-larga' });
      await page.getByRole('button', { name: 'Rendi pubblica' }).click();
      await page.goto('/segnalazioni/');
      await expect(page.getByText('Lampione spento vicino alla fontana.')).toBeVisible();
      await look('public');
      if (javaScriptEnabled) {
        await page.goto('/obiettivi/giardini-via-larga/#soddisfazione');
        const heading = { name: 'Segnalazioni su questo obiettivo' };
        await expect(page.getByRole('heading', heading)).toBeVisible();
        await expect(page.getByText('Lampione spento vicino alla fontana.')).toBeVisible();
        await look('objective');
      }
      await page.goto('/segnala/#segui');
      await page.getByLabel('Codice della segnalazione').fill(code.trim());
      await page.getByRole('button', { name: 'Vedi a che punto è' }).click();
      expect(page.url()).toContain('/segnala/');
      await expect(page.getByText('La lampada è stata cambiata.')).toBeVisible();
      await expect(page.locator('[data-case-state=resolved]')).toBeVisible();
      await look('closed');
      await page.goto(own);
      await expect(page.getByRole('radio', { name: '4 · Bene' })).toBeVisible();
      if (states.length > 0) expect(checkFiles(states)).toEqual([]);
    });
  });
