import { expect, test } from '@playwright/test';

test.describe('the register of due days', () => {
  test('shows each day with its state, and is reached from the deadlines', async ({ page }) => {
    await page.goto('/scadenze/');
    await page.getByRole('link', { name: /Apri il registro/u }).click();
    await expect(page).toHaveURL('/scadenze/registro/');
    const table = page.getByRole('region', { name: 'Scadenze e fini di periodo' });
    await expect(
      table.getByRole('row').filter({ hasText: 'Passata, senza notizie' }),
    ).not.toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Trimestre per trimestre' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Scarica il registro, CSV' })).toHaveAttribute(
      'href',
      '/dati/scadenze.csv',
    );
  });
});

test.describe('the register without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('is narrowed by its form, and says what was chosen', async ({ page }) => {
    await page.goto('/scadenze/registro/');
    await page.getByLabel('Stato').selectOption('Passata, senza notizie');
    await page.getByLabel('Che cosa è').selectOption('Scadenza');
    await page.getByRole('button', { name: 'Mostra' }).click();
    await expect(page).toHaveURL(/\/scadenze\/registro\/\?.*stato=open&tipo=scadenza/u);
    await expect(page.getByRole('status')).toContainText('Passata, senza notizie · Scadenza.');
    const rows = page.getByRole('region', { name: 'Scadenze e fini di periodo' }).getByRole('row');
    await expect(rows).not.toHaveCount(1);
    await expect(rows.filter({ hasText: 'Fine del periodo previsto' })).toHaveCount(0);
  });
});
