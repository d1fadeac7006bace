import { readFileSync } from 'node:fs';
import { municipalityFolder, siteFile } from '../checks/built-site.ts';
import { expect, municipalityTest as test } from './portal-test.ts';

const entries = '#elenco [data-update]';

test.describe('the page of updates', () => {
  test('lists every update and variation, the latest publication first, month by month', async ({
    page,
  }) => {
    await page.goto('/aggiornamenti/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aggiornamenti');
    await expect(page.locator(entries)).toHaveCount(20);
    await expect(page.locator(entries).first()).toContainText('Lavori fermi');
    await page
      .getByRole('navigation', { name: 'Vai al mese' })
      .getByRole('link', { name: 'ottobre 2025' })
      .click();
    await expect(page.getByRole('heading', { name: 'ottobre 2025' })).toBeInViewport();
  });

  test('keeps a withdrawn update, marked, and shows corrections', async ({ page }) => {
    await page.goto('/aggiornamenti/');
    const gone = page.locator(entries).filter({ hasText: 'La serata si è tenuta' });
    await expect(gone).toContainText('Ritirato il 2 marzo 2026: La serata è stata spostata');
    await expect(gone.locator('s')).toHaveText('La serata si è tenuta');
    await expect(
      page.locator(entries).filter({ hasText: 'Collaudo in preparazione' }),
    ).toContainText('Corretto il 15 giugno 2025: La prima versione diceva agosto.');
  });

  test('gives what changed since a day an address that can be shared', async ({ page }) => {
    await page.goto('/aggiornamenti/');
    await page.getByLabel('A partire dal giorno').fill('2026-03-01');
    await page.getByRole('combobox', { name: 'Ufficio' }).selectOption('protocollo');
    await page.getByRole('button', { name: 'Mostra' }).click();
    await expect(page).toHaveURL(/\/aggiornamenti\/\?dal=2026-03-01&ufficio=protocollo/u);
    // Published in February, withdrawn in March: it changed since.
    await expect(page.locator(entries)).toHaveCount(1);
    await expect(page.locator(entries)).toContainText('Ritirato il 2 marzo 2026');
    await expect(page.locator('#esito')).toContainText(
      '1 aggiornamento pubblicato, corretto o ritirato dal 1° marzo 2026',
    );
    await expect(page.getByLabel('A partire dal giorno')).toHaveValue('2026-03-01');
    await page.getByRole('link', { name: 'Togli la scelta' }).click();
    await expect(page.locator(entries)).toHaveCount(20);
  });

  test('tells variations of the plan apart, and lists them alone', async ({ page }) => {
    await page.goto('/aggiornamenti/');
    await page.getByRole('combobox', { name: 'Che cosa' }).selectOption('Variazioni del piano');
    await page.getByRole('button', { name: 'Mostra' }).click();
    await expect(page.locator(entries)).toHaveCount(3);
    await expect(page.locator('#esito')).toContainText('3 variazioni del piano.');
    const moved = page.locator(entries).filter({ hasText: 'Entro marzo 2026' });
    await expect(moved).toContainText(
      'Era il 31 marzo 2026, ora è il 31 dicembre 2026 (+ 9 mesi).',
    );
    await expect(moved).toContainText('Giunta comunale, deliberazione n. 12 del 10 febbraio 2026');
  });

  test('filters by script where no service answers the address', async ({ page }) => {
    const html = readFileSync(siteFile(municipalityFolder, 'aggiornamenti/index.html'), 'utf8');
    await page.route(/\/aggiornamenti\/\?/u, (route) =>
      route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
    );
    await page.goto('/aggiornamenti/?dal=2026-05-01&tema=2');
    await expect(page.locator('#esito')).toContainText('dal 1° maggio 2026');
    const offered = await page
      .locator(entries)
      .evaluateAll((items) =>
        items.map((item) => [
          item.getAttribute('data-goal'),
          item.getAttribute('data-changed') ?? '',
        ]),
      );
    expect(offered.length).toBeGreaterThan(0);
    expect(
      offered.every(([goal, changed]) => goal === '2' && (changed ?? '') >= '2026-05-01'),
    ).toBe(true);
    await expect(page.locator('#mesi')).toBeHidden();
  });

  test('names offices in alphabetical order, each count with its whole', async ({ page }) => {
    await page.goto('/aggiornamenti/');
    const offices = page.getByRole('region', { name: 'Ufficio per ufficio' });
    const names = await offices.getByRole('heading', { level: 3 }).allTextContents();
    expect(names.slice(0, -1)).toEqual(
      names.slice(0, -1).toSorted((a, b) => a.localeCompare(b, 'it')),
    );
    for (const item of await offices.getByRole('listitem').all())
      await expect(item).toContainText(/Con almeno un aggiornamento: \d+ obiettiv[oi] su \d+\./u);
    const silent = page.getByRole('region', { name: 'Obiettivi senza aggiornamenti' });
    await silent.locator('summary').click();
    await expect(
      silent.getByRole('link', { name: 'I conti del Comune spiegati in piazza' }),
    ).toBeVisible();
  });
});

test.describe('an objective’s page', () => {
  test('shows both states, and since when nothing was reported', async ({ page }) => {
    await page.goto('/obiettivi/ponte-pedonale/');
    const panel = page.getByRole('region', { name: 'A che punto è' });
    await expect(panel).toContainText('Completato oltre il termine');
    await expect(panel).toContainText('Ultimo aggiornamento: 1° ottobre 2025');
    // Of what is completed the calendar has nothing more to say.
    await expect(panel).not.toContainText('Dal calendario del piano');
    await panel.getByRole('link', { name: 'Che cosa vogliono dire gli stati' }).click();
    await expect(page).toHaveURL('/metodo/#legenda');
    await page.goto('/obiettivi/conti-in-piazza/');
    await expect(panel).toContainText('Nessun aggiornamento dal 10 gennaio 2026');
  });

  test('folds small changes away and opens them for who follows a link', async ({ page }) => {
    await page.goto('/obiettivi/asilo-notturno/');
    await expect(page.getByText('Corretto un refuso nel bando')).toBeHidden();
    await page.goto('/aggiornamenti/');
    await page.getByRole('link', { name: 'Corretto un refuso nel bando' }).click();
    await expect(page).toHaveURL('/obiettivi/asilo-notturno/#agg-2026-04-10-corretto-refuso');
    await expect(page.getByText('Corretto un refuso nel bando')).toBeVisible();
  });

  test('keeps the place of what it has no room for, and leads to the whole story', async ({
    page,
  }) => {
    await page.goto('/obiettivi/videosorveglianza-parchi/#var-2026-02-15-termine');
    const line = page.locator('#var-2026-02-15-termine');
    await expect(line).toBeInViewport();
    await line.getByRole('link', { name: 'Variazione del piano: tempi' }).click();
    await expect(page).toHaveURL(
      '/obiettivi/videosorveglianza-parchi/storia/#var-2026-02-15-termine',
    );
    await expect(page.locator('#var-2026-02-15-termine')).toContainText('Entro marzo 2026');
    await expect(
      page.getByRole('region', { name: 'Le versioni del testo' }).getByRole('link').first(),
    ).toHaveAttribute('href', /^\/o\/[a-z0-9]+\/v\/[0-9a-f]{12}\/$/u);
  });

  test('says what an earlier plan had, and which addresses lead here', async ({ page }) => {
    await page.goto('/obiettivi/mercato-coperto/');
    const before = page.getByRole('region', { name: 'Prima di questo piano' });
    await expect(before).toContainText('Mercato vecchio da riparare');
    await expect(before.getByRole('link', { name: '/obiettivi/mercato-vecchio/' })).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the choice is answered all the same, and an office’s page leads to it', async ({
    page,
  }) => {
    await page.goto('/aree/giardini/');
    await expect(
      page.getByRole('region', { name: 'Aggiornamenti di questo ufficio' }),
    ).toContainText('Il ponte è aperto');
    await page.goto('/aggiornamenti/');
    await page.getByRole('combobox', { name: 'Tema' }).selectOption('2');
    await page.getByRole('button', { name: 'Mostra' }).click();
    await expect(page.locator(entries).first()).toBeVisible();
    expect(
      await page
        .locator(entries)
        .evaluateAll((items) => items.every((item) => item.getAttribute('data-goal') === '2')),
    ).toBe(true);
  });
});
