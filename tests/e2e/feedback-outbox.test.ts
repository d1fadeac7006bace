import type { Page } from '@playwright/test';
import { runAxe } from '../a11y/run-axe.ts';
import {
  clarityForm,
  expect,
  highestStep,
  objectivePage,
  rate,
  satisfactionForm,
  test,
} from './feedback-test.ts';

/** Answers on the device, as the browser keeps them. */
async function countKept(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('feedback-outbox', 1);
        opening.onerror = () => reject(new Error('no database'));
        opening.onsuccess = () => {
          const count = opening.result.transaction('entries').objectStore('entries').count();
          count.onsuccess = () => {
            opening.result.close();
            resolve(count.result);
          };
        };
      }),
  );
}

test.describe('without a network', () => {
  test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED/u] });

  test('an answer is kept, said to be kept, and sent once the network is back', async ({
    page,
    context,
    feedbackSite,
  }) => {
    await page.goto(objectivePage);
    const form = clarityForm(page);
    await rate(form, '5 stelle su 5');
    await context.setOffline(true);
    await form.getByRole('button', { name: 'Invia la tua valutazione' }).click();
    await expect(form.getByRole('status')).toContainText(
      'la tua risposta è salvata sul tuo dispositivo',
    );
    await expect(form.getByRole('status')).toBeFocused();
    expect(await runAxe(page)).toEqual([]);
    expect(await feedbackSite.store.countAnswers()).toBe(0);
    await context.setOffline(false);
    await expect(form.getByRole('status')).toContainText('La tua risposta è stata inviata.');
    expect(await feedbackSite.store.countAnswers()).toBe(1);
    expect(await countKept(page)).toBe(0);
  });

  test('an answer kept on one page is sent from the next visit, which says so', async ({
    page,
    context,
    feedbackSite,
  }) => {
    await page.goto(objectivePage);
    const form = satisfactionForm(page);
    await rate(form, highestStep);
    await context.setOffline(true);
    await form.getByRole('button', { name: 'Invia la tua risposta' }).click();
    await expect(form.getByRole('status')).toContainText('salvata sul tuo dispositivo');
    await page.close();
    await context.setOffline(false);
    const later = await context.newPage();
    await later.goto('/metodo/');
    await expect(
      later.getByText('La risposta salvata su questo dispositivo è stata inviata.'),
    ).toBeVisible();
    expect(await feedbackSite.store.aggregate()).toMatchObject([
      { objective: 'mercato-coperto', rating: 5, count: 1 },
    ]);
    await later.reload();
    await expect(later.getByText('salvata su questo dispositivo')).toHaveCount(0);
  });
});

test.describe('with a service in trouble', () => {
  test.use({ expectedErrors: [/status of (?:400|503)/u] });

  test('a refusal says why, keeps what was typed, and a corrected answer goes through', async ({
    page,
    feedbackSite,
  }) => {
    await page.route(
      '**/api/feedback',
      (route) =>
        route.fulfill({ status: 400, contentType: 'application/problem+json', body: '{}' }),
      { times: 1 },
    );
    await page.goto(objectivePage);
    const form = clarityForm(page);
    await rate(form, '1 stella su 5');
    await form.getByLabel('Dettaglio').fill('Resta qui');
    await form.getByRole('button', { name: 'Invia la tua valutazione' }).click();
    await expect(form.getByRole('status')).toHaveText(
      'Il servizio non ha accettato la risposta perché un dato non è valido. Quello che hai scritto è ancora qui: puoi cambiarlo e inviare di nuovo.',
    );
    await expect(form.getByRole('status')).toBeFocused();
    await expect(form.getByLabel('Dettaglio')).toHaveValue('Resta qui');
    expect(await countKept(page)).toBe(0);
    await form.getByRole('button', { name: 'Invia la tua valutazione' }).click();
    await expect(form.getByRole('status')).toContainText('La tua risposta è stata inviata.');
    expect(await feedbackSite.store.countAnswers()).toBe(1);
  });

  test('an answer is kept while the service cannot take it', async ({ page }) => {
    await page.route('**/api/feedback', (route) =>
      route.fulfill({
        status: 503,
        headers: { 'Retry-After': '3600' },
        contentType: 'application/problem+json',
        body: '{}',
      }),
    );
    await page.goto(objectivePage);
    const form = clarityForm(page);
    await rate(form, '4 stelle su 5');
    await form.getByRole('button', { name: 'Invia la tua valutazione' }).click();
    await expect(form.getByRole('status')).toContainText(
      'Il servizio ora non risponde: la tua risposta è salvata sul tuo dispositivo.',
    );
    expect(await countKept(page)).toBe(1);
  });

  test('an answer refused after its page was left is shown, and can be thrown away', async ({
    page,
    context,
  }) => {
    await page.route('**/api/feedback', (route) =>
      route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{}' }),
    );
    await page.goto(objectivePage);
    const form = satisfactionForm(page);
    await rate(form, '2');
    await form.getByLabel('Perché? (facoltativo)').fill('Da rivedere');
    await form.getByRole('button', { name: 'Invia la tua risposta' }).click();
    await expect(form.getByRole('status')).toContainText('salvata sul tuo dispositivo');
    await page.close();
    const later = await context.newPage();
    await later.route('**/api/feedback', (route) =>
      route.fulfill({ status: 400, contentType: 'application/problem+json', body: '{}' }),
    );
    await later.clock.install({ time: Date.now() + 3_600_000 });
    await later.goto('/metodo/');
    await expect(
      later.getByText('Una risposta salvata su questo dispositivo non è stata accettata:'),
    ).toBeVisible();
    await expect(later.getByText('Da rivedere')).toBeVisible();
    expect(await runAxe(later)).toEqual([]);
    await later.getByRole('button', { name: 'Elimina dal dispositivo' }).click();
    await expect(later.getByText('Da rivedere')).toHaveCount(0);
    expect(await countKept(later)).toBe(0);
  });

  test('where the browser keeps nothing, the text stays in the form with a clear message', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    });
    await page.route(
      '**/api/feedback',
      (route) =>
        route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{}' }),
      { times: 1 },
    );
    await page.goto(objectivePage);
    const form = clarityForm(page);
    await rate(form, '4 stelle su 5');
    await form.getByLabel('Dettaglio').fill('Resta qui');
    await form.getByRole('button', { name: 'Invia la tua valutazione' }).click();
    await expect(form.getByRole('status')).toContainText(
      'Non siamo riusciti né a inviare la risposta né a salvarla sul tuo dispositivo.',
    );
    await expect(form.getByLabel('Dettaglio')).toHaveValue('Resta qui');
    await form.getByRole('button', { name: 'Invia la tua valutazione' }).click();
    await expect(form.getByRole('status')).toContainText('La tua risposta è stata inviata.');
  });
});
