import { isDeepStrictEqual } from 'node:util';
import { negativeAnswers, positiveAnswers } from '../../src/feedback/answers.ts';
import { runAxe } from '../a11y/run-axe.ts';
import { isFramePage, listPages, municipalityFolder, readPage } from '../checks/built-site.ts';
import {
  clarityForm,
  expect,
  highestStep,
  lowestStep,
  objectivePage,
  rate,
  satisfactionForm,
  test,
} from './feedback-test.ts';

/** Kinds that ask nothing: the pages after an answer, of a wrong address and of the staff, the sheet to hang up, and the frame in other sites. */
const asksNothing = (page: string): boolean =>
  page === '/404.html' ||
  page === '/grazie/' ||
  page === '/redazione/' ||
  page.endsWith('/cartello/') ||
  page.endsWith('/cartoncino/') ||
  isFramePage(page);

/** The form of the clarity rating as it stands in a page, but for the page that it is about; one for each time that it stands there. */
const readClarityForms = (path: string): readonly string[] =>
  Array.from(
    readPage(municipalityFolder, path).matchAll(
      /<form\b[^>]*\sdata-element="feedback"[\s\S]*?<\/form>/gu,
    ),
    ([form]) => form.replace(` value="${path}"`, ' value="…"'),
  );

/** Official sentences, written out: a test that read them from the portal could not see one change. Source: AGID, C.SI.2.5. */
const official = {
  negative: [
    'A volte le indicazioni non erano chiare',
    'A volte le indicazioni non erano complete',
    'A volte non capivo se stavo procedendo correttamente',
    'Ho avuto problemi tecnici',
    'Altro',
  ],
  positive: [
    'Le indicazioni erano chiare',
    'Le indicazioni erano complete',
    'Capivo sempre che stavo procedendo correttamente',
    'Non ho avuto problemi tecnici',
    'Altro',
  ],
};

test('the question is asked in the official words and with the official names', async ({
  page,
}) => {
  await page.goto(objectivePage);
  const form = clarityForm(page);
  await expect(form).toHaveCount(1);
  const find = (name: string) => form.locator(`[data-element="${name}"]`);
  await expect(find('feedback-title')).toHaveText(
    'Quanto sono chiare le informazioni su questa pagina?',
  );
  await expect(form.getByText('Valuta da 1 a 5 stelle la pagina')).toBeVisible();
  await expect(
    find('feedback-rating-negative').locator('[data-element="feedback-rating-question"]'),
  ).toHaveText('Dove hai incontrato le maggiori difficoltà?');
  await expect(
    find('feedback-rating-positive').locator('[data-element="feedback-rating-question"]'),
  ).toHaveText('Quali sono stati gli aspetti che hai preferito?');
  await expect(
    find('feedback-rating-negative').locator('[data-element="feedback-rating-answer"]'),
  ).toHaveText(official.negative);
  await expect(
    find('feedback-rating-positive').locator('[data-element="feedback-rating-answer"]'),
  ).toHaveText(official.positive);
  // The form begins as one line of stars; the rest comes with the first of them.
  await expect(form.getByText('Vuoi aggiungere altri dettagli?')).toBeHidden();
  await form.getByRole('radio', { name: '3 stelle su 5' }).check();
  await expect(form.getByText('Vuoi aggiungere altri dettagli?')).toBeVisible();
  await expect(form.getByLabel('Dettaglio', { exact: true })).toHaveAttribute(
    'data-element',
    'feedback-input-text',
  );
  await expect(find('feedback-input-text')).toHaveAccessibleDescription(
    /^Inserire massimo 200 caratteri/u,
  );
  const values = await form
    .locator('[name="answer"]')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  expect(values).toEqual([...negativeAnswers, ...positiveAnswers]);
});

test('every page asks once, and asks the same', () => {
  const asking = listPages(municipalityFolder).filter((page) => !asksNothing(page));
  const [form] = readClarityForms(objectivePage);
  expect(form).toContain(' value="…"');
  expect(asking.filter((page) => !isDeepStrictEqual(readClarityForms(page), [form]))).toEqual([]);
});

test('a click that is no touch shows the panel that fits, and nothing above it moves', async ({
  page,
}) => {
  await page.goto(objectivePage);
  const form = clarityForm(page);
  await form.scrollIntoViewIfNeeded();
  const star = form.locator('[data-element="feedback-rate-1"]');
  const before = await star.boundingBox();
  // What the first star brings stands below it.
  await star.evaluate((label: HTMLElement) => label.click());
  await expect(form.getByLabel('Dettaglio')).toBeVisible();
  expect(await star.boundingBox()).toEqual(before);
  await page.evaluate(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) =>
      shifts.push(
        ...list.getEntries().map((entry) => (entry as PerformanceEntry & { value: number }).value),
      ),
    ).observe({ type: 'layout-shift' });
  });
  for (const stars of [1, 2, 3, 4, 5]) {
    await form
      .locator(`[data-element="feedback-rate-${String(stars)}"]`)
      .evaluate((star: HTMLElement) => star.click());
    await expect(form.locator('[data-element="feedback-rating-negative"]')).toBeVisible({
      visible: stars <= 3,
    });
    await expect(form.locator('[data-element="feedback-rating-positive"]')).toBeVisible({
      visible: stars >= 4,
    });
  }
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)).toEqual(
    [],
  );
});

test('no byte of the islands comes before someone touches them', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    // What lets pages be read without a network comes when the page is idle, and is no island.
    if (request.resourceType() === 'script' && !request.url().endsWith('/senza-rete.js'))
      scripts.push(request.url());
  });
  await page.goto(objectivePage, { waitUntil: 'networkidle' });
  // What waits until the reader nears the comments is no island either.
  const waiting = /\/_astro\/(?:ObjectiveComments\.astro|marks)[^/]*$/u;
  const others = (): readonly string[] => scripts.filter((url) => !waiting.test(url));
  expect(others()).toEqual([]);
  await clarityForm(page).getByRole('radio', { name: '5 stelle su 5' }).check();
  await expect.poll(() => others().length).toBeGreaterThan(1);
});

test('an answer about clarity is stored, and the thanks have the focus', async ({
  page,
  feedbackSite,
}) => {
  await page.goto(objectivePage);
  const form = clarityForm(page);
  await rate(form, '4 stelle su 5');
  await form.getByLabel('Le indicazioni erano complete').check();
  await form.getByLabel('Dettaglio').fill('Mi piace la linea del tempo.');
  await form.getByRole('button', { name: 'Invia la tua valutazione' }).click();
  await expect(form.getByRole('status')).toHaveText(
    'Grazie, il tuo parere ci aiuterà a migliorare il servizio! La tua risposta è stata inviata.',
  );
  await expect(form.getByRole('status')).toBeFocused();
  expect(await feedbackSite.store.listComments()).toMatchObject([
    {
      kind: 'clarity',
      page: objectivePage,
      rating: 4,
      answer: 'le-indicazioni-erano-complete',
      comment: 'Mi piace la linea del tempo.',
    },
  ]);
  expect(await runAxe(page)).toEqual([]);
});

test('an answer about satisfaction says who gives it', async ({ page, feedbackSite }) => {
  await page.goto(objectivePage);
  const form = satisfactionForm(page);
  await expect(
    form.getByRole('radiogroup', {
      name: 'Quanto sei soddisfatto di come procede questo obiettivo?',
    }),
  ).toBeVisible();
  await rate(form, lowestStep);
  await form.getByLabel('lavoro o studio qui').check();
  await form.getByLabel('Perché? (facoltativo)').fill('Il cantiere è fermo.');
  await form.getByRole('button', { name: 'Invia la tua risposta' }).click();
  await expect(form.getByRole('status')).toContainText('La tua risposta è stata inviata.');
  expect(await feedbackSite.store.listComments()).toMatchObject([
    {
      kind: 'satisfaction',
      objective: 'mercato-coperto',
      rating: 1,
      respondent: 'worker',
      comment: 'Il cantiere è fermo.',
    },
  ]);
});

test('what is chosen while the island still sleeps counts', async ({ page, feedbackSite }) => {
  await page.route('**/_astro/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  });
  await page.goto(objectivePage);
  const form = clarityForm(page);
  await form.getByRole('radio', { name: '2 stelle su 5' }).check();
  await form.getByLabel('Ho avuto problemi tecnici', { exact: true }).check();
  await form.getByLabel('Dettaglio').fill('Scritto presto');
  await expect(form).toHaveAttribute('novalidate');
  await expect(form.getByRole('radio', { name: '2 stelle su 5' })).toBeChecked();
  await expect(form.getByLabel('Dettaglio')).toHaveValue('Scritto presto');
  await form.getByRole('button', { name: 'Invia la tua valutazione' }).click();
  await expect(form.getByRole('status')).toContainText('inviata');
  expect(await feedbackSite.store.listComments()).toMatchObject([
    { rating: 2, answer: 'ho-avuto-problemi-tecnici', comment: 'Scritto presto' },
  ]);
});

test('an answer of the panel that the stars have hidden is not sent', async ({
  page,
  feedbackSite,
}) => {
  await page.goto(objectivePage);
  const form = clarityForm(page);
  await rate(form, '5 stelle su 5');
  await form.getByLabel('Le indicazioni erano chiare').check();
  await form.getByRole('radio', { name: '1 stella su 5' }).check();
  await form.getByLabel('Dettaglio').fill('Ci ho ripensato');
  await form.getByRole('button', { name: 'Invia la tua valutazione' }).click();
  await expect(form.getByRole('status')).toContainText('inviata');
  expect(await feedbackSite.store.listComments()).toMatchObject([{ rating: 1, answer: undefined }]);
});

test('all of it works by keyboard, and a missing choice is named where it is missing', async ({
  page,
  feedbackSite,
}) => {
  await page.goto(objectivePage);
  const form = clarityForm(page);
  const first = form.getByRole('radio', { name: '1 stella su 5' });
  await first.focus();
  await expect(form).toHaveAttribute('novalidate');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(first).toBeFocused();
  await expect(first).toHaveAccessibleDescription('Scegli da 1 a 5 stelle.');
  await expect(form.getByRole('radiogroup')).toHaveAttribute('aria-invalid', 'true');
  expect(await runAxe(page)).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(form.getByRole('radio', { name: '3 stelle su 5' })).toBeChecked();
  await expect(form.getByText('Scegli da 1 a 5 stelle.')).toHaveCount(0);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(form.getByRole('status')).toBeFocused();
  expect(await feedbackSite.store.aggregate()).toMatchObject([
    { kind: 'clarity', rating: 3, count: 1 },
  ]);
});

test('personal data are shown before they are taken out, and never leave the browser', async ({
  page,
  feedbackSite,
}) => {
  const bodies: string[] = [];
  page.on('request', (request) => bodies.push(request.postData() ?? ''));
  await page.goto(objectivePage);
  const form = satisfactionForm(page);
  await rate(form, highestStep);
  await form.getByLabel('Perché? (facoltativo)').fill('Scrivetemi a maria.rossi@example.org');
  await form.getByRole('button', { name: 'Invia la tua risposta' }).click();
  const preview = form.getByRole('group', { name: 'Abbiamo tolto dei dati personali' });
  await expect(preview).toBeFocused();
  await expect(preview).toContainText('un indirizzo e-mail');
  await expect(preview.locator('blockquote')).toHaveText('Scrivetemi a […]');
  expect(await runAxe(page)).toEqual([]);
  await preview.getByRole('button', { name: 'Modifica il testo' }).click();
  await expect(form.getByLabel('Perché? (facoltativo)')).toBeFocused();
  await form.getByRole('button', { name: 'Invia la tua risposta' }).click();
  await preview.getByRole('button', { name: 'Invia il testo così' }).click();
  await expect(form.getByRole('status')).toContainText('inviata');
  expect(await feedbackSite.store.listComments()).toMatchObject([{ comment: 'Scrivetemi a […]' }]);
  expect(bodies.join('\n')).not.toContain('maria.rossi');
});

test('stars and panels can be told apart without colours, on a phone with thumbs', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(objectivePage);
  await clarityForm(page).getByRole('radio', { name: '3 stelle su 5' }).check();
  const fills = await page
    .locator('.stars svg')
    .evaluateAll((stars) => stars.map((star) => getComputedStyle(star).fill));
  expect(new Set(fills.slice(0, 3)).size).toBe(1);
  expect(new Set(fills.slice(3)).size).toBe(1);
  expect(fills[0]).not.toBe(fills[4]);
  const small = await page
    .locator('.feedback label:visible:has([type="radio"]), .feedback button')
    .evaluateAll((controls) =>
      controls
        .filter(
          (control) =>
            control.getBoundingClientRect().height < 43.5 ||
            control.getBoundingClientRect().width < 43.5,
        )
        .map((control) => control.textContent),
    );
  expect(small).toEqual([]);
});
