import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runAxe } from '../a11y/run-axe.ts';
import { checkFiles } from '../checks/nu-checker.ts';
import { expect } from './feedback-test.ts';
import { openQueue, test } from './town-test.ts';

test.use({ javaScriptEnabled: false, expectedErrors: [/status of 4(?:00|22)/u] });

test('a proposal is sent from a phone without JavaScript, followed by its code, judged at the desk and seen in public', async ({
  page,
  town,
  browser,
}) => {
  test.setTimeout(120_000);
  const states: string[] = [];
  // Axe and widths need scripts: they look at the same markup in a page of their own.
  const scripted = await browser.newPage({
    viewport: { width: 360, height: 740 },
    javaScriptEnabled: true,
  });
  const look = async (state: string): Promise<void> => {
    const html = await page.content();
    const file = join(town.folder, `${state}.html`);
    await writeFile(file, html);
    states.push(file);
    await scripted.route('**/stato/', (route) =>
      route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
    );
    await scripted.goto(`${town.origin}/stato/`);
    await scripted.unroute('**/stato/');
    const width = await scripted.evaluate(() => document.documentElement.scrollWidth);
    expect(width, state).toBeLessThanOrEqual(360);
    expect(await runAxe(scripted), state).toEqual([]);
  };
  await page.goto('/proposte/');
  await page.getByRole('link', { name: 'Idee per il parco <nuovo>', exact: true }).click();
  await look('process');
  await page.getByRole('link', { name: 'Fai una proposta' }).click();
  await page.getByLabel('Titolo').fill('Una fontanella');
  await page.getByLabel('Il bisogno: che cosa manca, e a chi').fill('Nel parco non si beve.');
  await page.getByLabel('L’idea: che cosa proponi').fill('Una fontanella vicino ai giochi.');
  // An address that a browser takes and no mail server does.
  await page.getByLabel('Indirizzo e-mail (facoltativo)').fill('rita@posta');
  await page.getByRole('button', { name: 'Invia', exact: true }).click();
  await expect(page.getByText('Controlla l’indirizzo').first()).toBeVisible();
  await look('refused');
  await page.getByLabel('Indirizzo e-mail (facoltativo)').fill('');
  await page.getByRole('button', { name: 'Invia', exact: true }).click();
  await expect(page.getByText('La proposta è arrivata. Conserva il codice')).toBeVisible();
  await look('sent');
  const code = (await page.locator('[data-case-code]').textContent()) ?? '';
  await openQueue(page);
  await page.getByLabel('Che cosa').selectOption('Idee per il parco <nuovo>');
  await page.getByRole('button', { name: 'Mostra' }).click();
  await look('queue');
  await page.getByRole('link', { name: /^Una fontanella/u }).click();
  await look('case');
  await page.getByLabel('Obiettivo o azione').selectOption('giardini-via-larga');
  await page.getByRole('button', { name: 'Rendi pubblica' }).click();
  await page.getByLabel('Giudizio', { exact: true }).selectOption('Fattibile con modifiche');
  await page.getByLabel('Motivi').fill('Si può fare vicino al cancello, dove passa il tubo.');
  await page.getByLabel('Costo stimato in euro').fill('12.000');
  await page.getByRole('button', { name: 'Salva il giudizio' }).click();
  await expect(page.getByText('Il giudizio è salvato')).toBeVisible();
  await look('judged');
  await page.goto('/proposte/');
  await expect(page.getByText('dove passa il tubo')).toBeVisible();
  await look('public');
  await page.getByLabel('Codice della proposta').fill(code.trim());
  await page.getByRole('button', { name: 'Vedi a che punto è' }).click();
  await expect(page.getByText('Costo stimato: 12.000 euro.')).toBeVisible();
  await look('followed');
  await page.goto('/proposte/bilancio-2025/proponi/');
  await expect(page.getByText('La raccolta delle proposte è finita')).toBeVisible();
  await look('closed');
  await scripted.goto(`${town.origin}/obiettivi/giardini-via-larga/`);
  await scripted
    .locator('#avete-detto')
    .evaluate((section) => section.previousElementSibling?.scrollIntoView());
  await expect(scripted.getByText('Una fontanella · giugno 2026')).toBeVisible();
  await scripted.close();
  expect(checkFiles(states)).toEqual([]);
});
