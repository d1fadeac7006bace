import { municipalityFolder } from '../checks/built-site.ts';
import { startSite, type RunningSite } from '../checks/start-site.ts';
import { runAxeAtBothWidths } from '../a11y/run-axe.ts';
import { expect, test as base } from './portal-test.ts';

const path = '/questionari/biblioteca-orari/';

/** A portal on a day on which the questionnaire is open. */
const test = base.extend<{ portal: RunningSite }>({
  portal: async ({}, use) => {
    const portal = await startSite(municipalityFolder, {
      now: () => new Date('2026-06-10T10:00:00Z'),
    });
    await use(portal);
    await portal.stop();
  },
  baseURL: async ({ portal }, use) => {
    await use(portal.origin);
  },
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test('every kind of question is answered; one is shown only after the answer that asks for it', async ({
    page,
    portal,
  }) => {
    await page.goto(path);
    const reason = page.getByLabel('Perché no?');
    await expect(reason).toBeHidden();
    await page.getByRole('radio', { name: '4', exact: true }).check();
    await page.getByRole('radio', { name: 'No', exact: true }).check();
    await reason.fill('È lontana');
    await page.getByRole('checkbox', { name: 'Il sabato' }).check();
    await page.getByRole('checkbox', { name: 'La domenica & i festivi' }).check();
    // Pressed twice it goes twice, and is one response: the page knows it by its id.
    await page.getByRole('button', { name: 'Invia le risposte' }).dblclick();
    await expect(page).toHaveURL(/\/grazie\//u);
    expect(await portal.store.responses.aggregate()).toMatchObject([
      {
        choices: { quanto: ['4'], uso: ['no'], 'perche-no': [], giorni: ['sabato', 'domenica'] },
        count: 1,
      },
    ]);
  });
});

test('what is typed outlasts a reload, and axe finds nothing in the form', async ({ page }) => {
  await page.goto(path);
  await page.getByRole('radio', { name: 'No', exact: true }).check();
  await page.getByLabel('Perché no?').fill('È lontana');
  expect(await runAxeAtBothWidths(page)).toEqual([]);
  await page.reload();
  await expect(page.getByLabel('Perché no?')).toHaveValue('È lontana');
});

test('what is sent without a network is still there when the page is opened again', async ({
  page,
  context,
}) => {
  await page.goto(path);
  await page.getByRole('radio', { name: '4', exact: true }).check();
  await page.getByRole('radio', { name: 'No', exact: true }).check();
  await page.getByLabel('Perché no?').fill('È lontana');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Invia le risposte' }).click();
  await page.waitForURL(/^chrome-error:/u);
  await context.setOffline(false);
  await page.goto(path);
  await expect(page.getByLabel('Perché no?')).toHaveValue('È lontana');
  await page.getByRole('button', { name: 'Invia le risposte' }).click();
  await expect(page).toHaveURL(/\/grazie\//u);
  await page.goto(path);
  await expect(page.getByRole('radio', { name: 'No', exact: true })).not.toBeChecked();
});
