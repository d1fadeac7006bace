import { expect, municipalityTest as test } from './portal-test.ts';

test.use({ javaScriptEnabled: false });

/** Titles of the list; a found action has its own link in an item. */
const items = '#elenco [data-objective] :is(h2, h3, h4) a';

test('the search in the header leads to its results', async ({ page }) => {
  await page.goto('/metodo/');
  await page.getByRole('banner').locator('input[name="q"]').fill('telecamere');
  await page.getByRole('banner').getByRole('button', { name: 'Cerca' }).click();
  await expect(page).toHaveURL('/obiettivi/?q=telecamere');
  await expect(page.locator(items).first()).toHaveText('Videosorveglianza nei parchi');
  await expect(page.locator('#esito')).toContainText('per «telecamere»');
  await expect(page.locator('#parole')).toHaveValue('telecamere');
  await expect(page).toHaveTitle(/telecamere/u);
});

test('the list is grouped by theme and holds every objective', async ({ page }) => {
  await page.goto('/obiettivi/');
  await expect(page.locator(items)).toHaveCount(20);
  await expect(page.locator('#elenco').getByRole('heading').first()).toHaveText(
    'Strade, luci e giardini',
  );
});

test('filters are sent as a form, combine, and can be taken away', async ({ page }) => {
  await page.goto('/obiettivi/');
  await page
    .locator('#filtra')
    .getByRole('checkbox', { name: /^Sicurezza & servizi alle persone/u })
    .check();
  await page
    .locator('#filtra')
    .getByRole('checkbox', { name: /^Area Sicurezza/u })
    .check();
  await page.getByRole('button', { name: 'Applica i filtri' }).click();
  await expect(page.locator(items)).toHaveText([
    'Videosorveglianza nei parchi',
    'Un obiettivo con molte azioni',
  ]);
  await expect(
    page.locator('#filtra').getByRole('checkbox', { name: /^Area Sicurezza/u }),
  ).toBeChecked();
  await page.getByRole('link', { name: /Togli il filtro Area Sicurezza/u }).click();
  await expect(
    page.locator('#filtra').getByRole('checkbox', { name: /^Area Sicurezza/u }),
  ).not.toBeChecked();
  await expect(
    page.locator('#filtra').getByRole('checkbox', { name: /^Sicurezza & servizi/u }),
  ).toBeChecked();
});

test('the order can be chosen', async ({ page }) => {
  await page.goto('/obiettivi/?ordine=aggiornamento');
  await expect(page.locator(items).first()).toHaveText('Restauro della torre');
  await page.goto('/obiettivi/?ordine=scadenza');
  await expect(page.locator(items).first()).toHaveText('Controlli alla mensa della scuola');
});

test('an objective found by one of its actions names it', async ({ page }) => {
  await page.goto('/obiettivi/?q=collaudo');
  await expect(page.locator(items)).toHaveText(['Punti luce nuovi in piazza']);
  await expect(
    page.locator('#elenco').getByRole('link', { name: 'Collaudo', exact: true }),
  ).toHaveAttribute('href', '/obiettivi/punti-luce-piazza/#a2');
});

test('nothing found is said, with ways on', async ({ page }) => {
  await page.goto('/obiettivi/?q=xyzxyz');
  await expect(page.locator('#esito')).toContainText('Nessun obiettivo per «xyzxyz»');
  await expect(
    page.locator('#nulla').getByRole('link', { name: 'Strade, luci e giardini' }),
  ).toBeVisible();
});

test('markup in a search is shown as the text it is', async ({ page }) => {
  for (const words of [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '</title><b>x</b>',
    '&lt;b&gt;',
    "' onfocus='alert(1)",
  ]) {
    await page.goto(`/obiettivi/?q=${encodeURIComponent(words)}`);
    await expect(page.locator('#parole')).toHaveValue(words);
    await expect(page.locator('#esito')).toContainText(`«${words}»`);
    await expect(page.locator('main img, main b, [onfocus], [onerror]')).toHaveCount(0);
    expect(await page.title()).toContain(words);
  }
});

test('lines of the plan, months and parts folded away work as plain HTML', async ({ page }) => {
  await page.goto('/');
  const lines = page.locator('[data-elenco-linee] a');
  await expect(lines).toHaveCount(20);
  await expect(page.locator('main button:visible')).toHaveCount(1);
  await page.locator('[data-linee] summary').first().click();
  await lines.first().click();
  await expect(page).toHaveURL('/obiettivi/giardini-via-larga/');
  const summary = page.locator('main summary').first();
  await summary.click();
  await expect(page.locator('main details[open] > :not(summary)').first()).toBeVisible();
});

test('a former permalink leads to the objective', async ({ page }) => {
  await page.goto('/obiettivi/mercato-vecchio/');
  await expect(page).toHaveURL('/obiettivi/mercato-coperto/');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the menu opens, leads on and closes', async ({ page }) => {
    await page.goto('/');
    const menu = page.getByRole('navigation', { name: 'Navigazione principale' });
    await expect(menu).toBeHidden();
    await page.getByRole('button', { name: 'Menu', exact: true }).click();
    await expect(menu).toBeVisible();
    await page.getByRole('button', { name: 'Chiudi il menu' }).click();
    await expect(menu).toBeHidden();
    await page.getByRole('button', { name: 'Menu', exact: true }).click();
    await menu.getByRole('link', { name: 'Scadenze' }).click();
    await expect(page).toHaveURL('/scadenze/');
  });

  test('the filters open and are sent', async ({ page }) => {
    await page.goto('/obiettivi/');
    await page.getByRole('button', { name: 'Filtri', exact: true }).click();
    await page
      .locator('#filtra')
      .getByRole('checkbox', { name: /^Area Sicurezza/u })
      .check();
    await page.getByRole('button', { name: 'Applica i filtri' }).click();
    await expect(page).toHaveURL(/[?&]ufficio=sicurezza/u);
    await expect(page.locator(items)).toHaveCount(3);
  });
});
