import {
  clarityForm,
  expect,
  highestStep,
  objectivePage,
  satisfactionForm,
  test,
} from './feedback-test.ts';

test.use({ javaScriptEnabled: false });

test('clarity: the panel follows the stars, the answer is stored, the thanks are a page', async ({
  page,
  feedbackSite,
}) => {
  await page.goto(objectivePage);
  const form = clarityForm(page);
  await form.getByRole('radio', { name: '3 stelle su 5' }).check();
  await expect(form.locator('[data-element="feedback-rating-positive"]')).toBeHidden();
  await form
    .getByLabel('Altro')
    .and(form.locator('[data-element="feedback-rating-negative"] input'))
    .check();
  await form.getByLabel('Dettaglio').fill('Una riga\ne un’altra');
  await form.getByRole('button', { name: 'Invia la tua valutazione' }).click();
  await expect(page).toHaveURL(/\/grazie\//u);
  await expect(page.getByRole('heading', { level: 1, name: 'Grazie' })).toBeVisible();
  await expect(
    page.getByText('Grazie, il tuo parere ci aiuterà a migliorare il servizio!'),
  ).toBeVisible();
  expect(await feedbackSite.store.listComments()).toMatchObject([
    { page: objectivePage, rating: 3, answer: 'altro', comment: 'Una riga\ne un’altra' },
  ]);
});

test('satisfaction: the answer is stored with who gives it', async ({ page, feedbackSite }) => {
  await page.goto(objectivePage);
  const form = satisfactionForm(page);
  await form.getByRole('radio', { name: highestStep }).check();
  await form.getByLabel('di passaggio').check();
  await form.getByRole('button', { name: 'Invia la tua risposta' }).click();
  await expect(page).toHaveURL(/\/grazie\//u);
  expect(await feedbackSite.store.aggregate()).toMatchObject([
    {
      kind: 'satisfaction',
      objective: 'mercato-coperto',
      rating: 5,
      respondent: 'visitor',
      count: 1,
    },
  ]);
});

test.describe('a refusal', () => {
  test.use({ expectedErrors: [/status of 400/u] });

  test('comes back with what was typed', async ({ page, feedbackSite }) => {
    await page.goto(objectivePage);
    const form = clarityForm(page);
    // Chosen first, then hidden by another rating: without JavaScript nothing can take the choice back.
    await form.getByRole('radio', { name: '5 stelle su 5' }).check();
    await form.getByLabel('Le indicazioni erano chiare').check();
    await form.getByRole('radio', { name: '1 stella su 5' }).check();
    await form.getByLabel('Dettaglio').fill('Resta qui');
    await form.getByRole('button', { name: 'Invia la tua valutazione' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'La tua risposta non è stata inviata',
    );
    await expect(page.getByRole('textbox', { name: 'Dettaglio' })).toHaveValue('Resta qui');
    // Only the official answers that fit the stars, and none of them chosen.
    await expect(form.locator('[data-element="feedback-rating-negative"]')).toBeVisible();
    await expect(form.locator('[data-element="feedback-rating-positive"]')).toBeHidden();
    await expect(form.locator('[name="answer"]:checked')).toHaveCount(0);
    await page.getByRole('link', { name: 'Scegli una risposta' }).click();
    await expect(form.getByLabel('A volte le indicazioni non erano chiare')).toBeFocused();
    expect(await feedbackSite.store.countAnswers()).toBe(0);
    await page.getByLabel('Ho avuto problemi tecnici', { exact: true }).check();
    await page.getByRole('button', { name: 'Invia la tua valutazione' }).click();
    await expect(page).toHaveURL(/\/grazie\//u);
    expect(await feedbackSite.store.listComments()).toMatchObject([
      { rating: 1, answer: 'ho-avuto-problemi-tecnici', comment: 'Resta qui' },
    ]);
  });
});

test('the page of results says what it cannot show, and where the numbers are', async ({
  page,
}) => {
  await page.goto('/soddisfazione/');
  // Playwright's text search passes over noscript.
  await expect(page.locator('noscript p')).toBeVisible();
  await expect(page.locator('noscript p')).toContainText(
    'Gli stessi numeri si leggono nei file qui sotto',
  );
  await expect(page.getByRole('link', { name: 'Scarica i risultati, CSV' })).toHaveAttribute(
    'href',
    '/api/satisfaction.csv',
  );
  await expect(page.getByRole('heading', { name: 'Come si conta' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Grafico interattivo' })).toBeHidden();
});
