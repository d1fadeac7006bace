import type { Locator, Page } from '@playwright/test';
import { expect, municipalityTest as test } from './portal-test.ts';

function headerField(page: Page): Locator {
  return page.getByRole('banner').locator('input[name="q"]');
}

/** Titles in the list in the order in which they are shown. */
function titles(page: Page): Locator {
  return page.locator('#elenco [data-objective] :is(h2, h3, h4) a');
}

/** On a phone the filters lie behind a button; here the window is wide. */
function filter(page: Page, name: RegExp): Locator {
  return page.locator('#filtra').getByRole('checkbox', { name });
}

test.describe('search in the header', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/obiettivi/giardini-via-larga/');
    await headerField(page).click();
  });

  test('offers objectives while typing, says how many and marks the words', async ({ page }) => {
    await headerField(page).pressSequentially('fontana', { delay: 20 });
    const options = page.getByRole('option');
    await expect(options.first()).toContainText('La fontana storica torna a funzionare');
    await expect(options.first().locator('mark')).toHaveText(/fontana/iu);
    await expect(page.getByRole('banner').getByRole('status')).toContainText('1 obiettivo trovato');
    await expect(page.getByRole('combobox').first()).toHaveAttribute('aria-expanded', 'true');
  });

  test('moves with the arrows, closes with Escape and opens the choice with Enter', async ({
    page,
  }) => {
    await headerField(page).pressSequentially('piazza', { delay: 20 });
    const field = page.getByRole('banner').getByRole('combobox');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    const first = page.getByRole('option').first();
    await expect(first).toHaveAttribute('aria-selected', 'true');
    await expect(field).toHaveAttribute(
      'aria-activedescendant',
      (await first.getAttribute('id')) ?? 'none',
    );
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('option').first()).toBeHidden();
    await expect(field).toBeFocused();
    await page.keyboard.press('ArrowDown');
    const title = await page.getByRole('option', { selected: true }).textContent();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? 'none');
  });

  test('opens a suggestion by pointer', async ({ page }) => {
    await headerField(page).pressSequentially('fontana', { delay: 20 });
    await page.getByRole('option').first().click();
    await expect(page).toHaveURL('/obiettivi/fontana-storica/');
  });

  test('leads to the list when Enter is pressed with no choice', async ({ page }) => {
    await headerField(page).pressSequentially('torre', { delay: 20 });
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/obiettivi/?q=torre');
    await expect(titles(page).first()).toHaveText('Restauro della torre');
  });

  test('finds with everyday words, mistyped words and words without accents', async ({ page }) => {
    for (const [words, title] of [
      ['telecamere', 'Videosorveglianza nei parchi'],
      ['funtana', 'La fontana storica'],
      ['perche 1', 'Luci &'],
    ] as const) {
      await headerField(page).fill('');
      await headerField(page).pressSequentially(words, { delay: 20 });
      await expect(page.getByRole('option').first(), words).toContainText(title);
    }
  });

  test('says that nothing was found and offers words of the plan', async ({ page }) => {
    await headerField(page).pressSequentially('xyzxyz', { delay: 20 });
    await expect(page.getByRole('banner').getByRole('status')).toContainText(
      'Nessun obiettivo per «xyzxyz»',
    );
    await expect(
      page
        .getByRole('banner')
        .getByRole('link', { name: /^[a-zà-ù]+$/u })
        .first(),
    ).toBeVisible();
  });
});

test.describe('the list of objectives', () => {
  test('opened with a search shows it: field, results, marks, address', async ({ page }) => {
    await page.goto('/obiettivi/?q=telecamere');
    await expect(titles(page).first()).toHaveText('Videosorveglianza nei parchi');
    await expect(page.locator('#parole')).toHaveValue('telecamere');
    await expect(page.locator('#esito')).toContainText('per «telecamere»');
    await expect(page).toHaveURL('/obiettivi/?q=telecamere');
  });

  test('names the action when it was an action that matched', async ({ page }) => {
    await page.goto('/obiettivi/?q=collaudo');
    await expect(titles(page)).toHaveText(['Punti luce nuovi in piazza']);
    await expect(
      page.locator('#elenco').getByRole('link', { name: 'Collaudo', exact: true }),
    ).toHaveAttribute('href', '/obiettivi/punti-luce-piazza/#a2');
  });

  test('searches while typing and keeps the words in the address', async ({ page }) => {
    await page.goto('/obiettivi/');
    await page.locator('#parole').pressSequentially('torre', { delay: 20 });
    await expect(page).toHaveURL('/obiettivi/?q=torre');
    await expect(titles(page).first()).toHaveText('Restauro della torre');
    await expect(page.locator('#esito')).toHaveAttribute('role', 'status');
    await expect(page.locator('#elenco mark').first()).toHaveText('torre');
  });

  test('combines filters, counts what each would leave, and shows them as chips', async ({
    page,
  }) => {
    await page.goto('/obiettivi/');
    await expect(titles(page)).toHaveCount(20);
    await filter(page, /^Sicurezza & servizi alle persone/u).check();
    await filter(page, /^Area Sicurezza/u).check();
    await expect(titles(page)).toHaveText([
      'Videosorveglianza nei parchi',
      'Un obiettivo con molte azioni',
    ]);
    await expect(page).toHaveURL('/obiettivi/?tema=2&ufficio=sicurezza');
    // Within one facet choices add up, so the other theme still counts what it would bring: the covered market.
    await expect(page.locator('[data-count="tema=1"]')).toHaveText('1');
    const chips = page.getByRole('list', { name: 'Filtri attivi' });
    await expect(chips.getByRole('listitem')).toHaveCount(2);
    await chips.getByRole('button', { name: /Togli il filtro Area Sicurezza/u }).click();
    await expect(page).toHaveURL('/obiettivi/?tema=2');
    await expect(filter(page, /^Area Sicurezza/u)).not.toBeChecked();
  });

  test('sorts by due day, by latest update and as the plan does', async ({ page }) => {
    await page.goto('/obiettivi/');
    const order = page.getByLabel('Ordina per');
    await order.selectOption('aggiornamento');
    await expect(titles(page).first()).toHaveText('Restauro della torre');
    await expect(titles(page).nth(1)).toHaveText('Videosorveglianza nei parchi');
    await order.selectOption('scadenza');
    await expect(titles(page).first()).toHaveText('Controlli alla mensa della scuola');
    await expect(page).toHaveURL('/obiettivi/?ordine=scadenza');
    await order.selectOption('piano');
    await expect(titles(page).first()).toHaveText('Giardini di via Larga, curati ogni giorno');
    await expect(page).toHaveURL('/obiettivi/');
  });

  test('is as it was after going back from an objective', async ({ page }) => {
    await page.goto('/obiettivi/');
    await page.locator('#parole').pressSequentially('piazza', { delay: 20 });
    await filter(page, /^Strade, luci e giardini/u).check();
    await expect(page).toHaveURL('/obiettivi/?q=piazza&tema=1');
    // The address changes before the list does.
    await expect(titles(page)).toHaveCount(3);
    const found = await titles(page).allTextContents();
    await titles(page).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL('/obiettivi/?q=piazza&tema=1');
    await expect(titles(page)).toHaveText(found);
    await expect(page.locator('#parole')).toHaveValue('piazza');
    await expect(filter(page, /^Strade, luci e giardini/u)).toBeChecked();
  });

  test('with nothing found says what was searched and shows ways on', async ({ page }) => {
    await page.goto('/obiettivi/?q=xyzxyz');
    await expect(page.locator('#esito')).toContainText('Nessun obiettivo per «xyzxyz»');
    const help = page.locator('#nulla');
    await expect(help.getByRole('link', { name: 'Strade, luci e giardini' })).toBeVisible();
    // Without a filter nobody is told to take one off.
    await expect(page.locator('#aiuto-parola')).toBeVisible();
    await expect(page.locator('#aiuto-filtro')).toBeHidden();
    const word = help.locator('#parole-vicine a').first();
    await word.click();
    await expect(titles(page).first()).toBeVisible();
  });

  test('shows markup in a search as the text it is', async ({ page }) => {
    for (const words of [
      '<img src=x onerror=alert(1)>',
      '"><script>alert(1)</script>',
      "javascript:alert('1')",
      '&lt;b&gt;',
    ]) {
      await page.goto(`/obiettivi/?q=${encodeURIComponent(words)}`);
      await expect(page.locator('#parole')).toHaveValue(words);
      await expect(page.locator('#esito')).toContainText(`«${words}»`);
      await expect(page.locator('main script:not([src]):not([type]), main img')).toHaveCount(0);
    }
  });
});
