import { renewResults } from '../../src/service/results/renew-results.ts';
import type { FeedbackStore } from '../../src/service/store/contract/feedback-store.ts';
import { runAxe } from '../a11y/run-axe.ts';
import { expect, test } from './feedback-test.ts';

/** Puts answers straight into the store: how many of each rating, from 1 to 5. */
async function answer(
  store: FeedbackStore,
  objective: string,
  counts: readonly number[],
  comment?: string,
): Promise<void> {
  for (const [index, count] of counts.entries()) {
    for (let at = 0; at < count; at += 1) {
      await store.submit({
        id: crypto.randomUUID(),
        kind: 'satisfaction',
        page: `/obiettivi/${objective}/`,
        objective,
        rating: index + 1,
        day: '2026-06-01',
        flagged: false,
        ...(at % 2 === 0 ? { respondent: 'resident' as const } : {}),
        ...(comment === undefined ? {} : { comment }),
      });
    }
  }
  await renewResults(store, '2026-06-02');
}

test('before the first answer the page says so and leads to the objectives', async ({ page }) => {
  await page.goto('/soddisfazione/');
  await expect(
    page.getByText('Nessun obiettivo ha ancora 5 risposte. Sotto le 5 non mostriamo numeri.'),
  ).toBeVisible();
  await expect(
    page.getByRole('link', { name: 'Sicurezza & servizi alle persone' }).first(),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Grafico interattivo' })).toBeHidden();
  expect(await runAxe(page)).toEqual([]);
});

test('results are told in a sentence, bars and tables, each within its threshold', async ({
  page,
  feedbackSite,
}) => {
  const { store } = feedbackSite;
  await answer(store, 'mercato-coperto', [2, 3, 5, 10, 20]);
  await answer(store, 'torre-restauro', [1, 2, 3, 2, 1]);
  await answer(store, 'ponte-pedonale', [1, 0, 0, 0, 2]);
  await page.goto('/soddisfazione/');
  const numbers = page.locator('#numeri');
  await expect(numbers.locator('.lead')).toHaveText(
    /^Tutti, 49 risposte: è soddisfatto \(voto 4 o 5\) il 67\s% di chi ha risposto\. Intervallo al 95\s%: tra \d+\s% e \d+\s%\.$/u,
  );
  await expect(numbers.locator('.bar').first()).toBeVisible();
  await expect(numbers.getByText(/^Residenti, \d+ risposte: .*/u).first()).toBeVisible();
  const entry = (name: string) =>
    numbers.locator('.results li', { has: page.getByRole('link', { name }) });
  await expect(entry('Restauro della torre')).toContainText(
    '9 risposte: dati ancora insufficienti per una stima',
  );
  await expect(entry('Ponte pedonale')).toHaveCount(0);
  await expect(
    numbers.getByText(/^Con meno di 5 risposte: \d+ obiettivi su \d+\.$/u),
  ).toBeVisible();
  for (const summary of await numbers.locator('summary').all()) await summary.click();
  await expect(
    numbers.getByRole('table', { name: 'Risposte per voto' }).getByRole('row'),
  ).toHaveCount(7);
  await expect(
    numbers.getByRole('table', { name: 'Obiettivo per obiettivo' }).getByRole('row'),
  ).toHaveCount(3);
  expect(await runAxe(page)).toEqual([]);
});

test('clarity is told page by page, each within its threshold', async ({ page, feedbackSite }) => {
  const rate = (path: string, rating: number) =>
    feedbackSite.store.submit({
      id: crypto.randomUUID(),
      kind: 'clarity',
      page: path,
      rating,
      day: '2026-06-01',
      flagged: false,
    });
  for (let at = 0; at < 30; at += 1) await rate('/obiettivi/ponte-pedonale/', at < 6 ? 1 : 5);
  for (let at = 0; at < 4; at += 1) await rate('/', 4);
  await renewResults(feedbackSite.store, '2026-06-02');
  await page.goto('/soddisfazione/');
  const numbers = page.locator('#numeri');
  await expect(
    numbers.getByRole('heading', { name: 'Quanto sono chiare le pagine' }),
  ).toBeVisible();
  await expect(
    numbers.getByText(
      /^30 risposte in tutto: trova chiara la pagina \(voto 4 o 5\) l’80\s% di chi ha risposto\./u,
    ),
  ).toBeVisible();
  for (const summary of await numbers.locator('summary').all()) await summary.click();
  const rows = numbers.getByRole('table', { name: /chiarezza/u }).getByRole('row');
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(1)).toHaveText(/^\s*Ponte pedonale.*30\s*600024\s*80\s%\s*tra/u);
  expect(await runAxe(page)).toEqual([]);
});

test('the interactive chart comes when asked', async ({ page, feedbackSite }) => {
  await answer(feedbackSite.store, 'mercato-coperto', [2, 3, 5, 10, 20]);
  await page.goto('/soddisfazione/');
  await page.getByRole('button', { name: 'Grafico interattivo' }).click();
  await expect(page.getByRole('img', { name: /^Voti per tema\./u })).toBeVisible();
  await expect(page.getByText('Tocca una barra per leggere il numero.')).toBeVisible();
  expect(await runAxe(page)).toEqual([]);
});

test('what was said and what followed stands by office and theme, as text, also without JavaScript', async ({
  browser,
  page,
  feedbackSite,
}) => {
  const { store } = feedbackSite;
  await answer(store, 'mercato-coperto', [1], '<img src=x onerror=alert(1)>');
  await answer(store, 'torre-restauro', [0, 0, 0, 0, 1], 'Bella torre');
  await answer(store, 'ponte-pedonale', [0, 0, 0, 1], 'Non ancora letto');
  const by = { actor: 'prova', day: '2026-06-10' };
  for (const { id, comment } of await store.listComments()) {
    if (comment === 'Non ancora letto') continue;
    await store.publish(id, by);
    if (comment === 'Bella torre') await store.reply(id, 'Grazie: riapre a luglio.', by);
  }
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/soddisfazione/');
  await page.getByRole('link', { name: 'Che cosa avete scritto' }).click();
  const main = page.getByRole('main');
  await expect(main).toContainText(
    '2 messaggi pubblicati: 1 ha una risposta, 1 la aspetta ancora.',
  );
  await expect(main.locator('blockquote')).toHaveCount(2);
  await expect(main.locator('img')).toHaveCount(0);
  expect(await runAxe(page)).toEqual([]);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(new URL('/avete-detto/?tema=%00', page.url()).href);
  const office = plain.getByRole('row').filter({ hasText: '1' }).getByRole('link').first();
  const name = (await office.innerText()).trim();
  await office.click();
  await expect(plain.getByRole('heading', { name, level: 2 })).toBeVisible();
  await plain.goto(new URL('/avete-detto/?objective=torre-restauro', page.url()).href);
  await expect(plain.locator('blockquote')).toHaveText('Bella torre');
  await expect(plain.locator('.reply')).toHaveText(
    /Risposta del Comune, 10\sgiugno\s2026\s*Grazie: riapre a luglio\./u,
  );
  await context.close();
});

test('the page of an objective has what was published when it was built, and then what is published now', async ({
  page,
  feedbackSite,
}) => {
  const { store } = feedbackSite;
  const said = page.locator('#avete-detto');
  await page.goto('/obiettivi/biblioteca-diffusa/');
  await expect(said.locator('blockquote')).toHaveText([
    'Quando apre lo scaffale in stazione?',
    /^Lo scaffale vicino al mercato è comodissimo\.\s<b>Aggiungete<\/b> libri/u,
  ]);
  await expect(said).toContainText('2 commenti pubblicati, 1 risposta del Comune.');
  expect(await runAxe(page)).toEqual([]);
  // The service knows of none any more: the office has taken them back.
  await page.getByRole('link', { name: 'Che cosa hanno risposto gli altri' }).focus();
  await expect(said).toBeEmpty();
  await answer(store, 'mercato-coperto', [1], 'Banchi <i>nuovi</i>');
  await store.publish((await store.listComments())[0]?.id ?? '', {
    actor: 'prova',
    day: '2026-06-10',
  });
  await page.goto('/obiettivi/mercato-coperto/');
  await expect(said).toBeEmpty();
  await page.getByRole('link', { name: 'Che cosa hanno risposto gli altri' }).focus();
  await expect(said.locator('blockquote')).toHaveText('Banchi <i>nuovi</i>');
  // Without an objective that exists there is nothing to say.
  const ask = (query: string) => page.request.get(`/avete-detto/parole/${query}`);
  const piece = await ask('?objective=mercato-coperto');
  expect([piece.status(), piece.headers()['x-robots-tag']]).toEqual([200, 'noindex']);
  expect(await piece.text()).not.toContain('<body');
  for (const query of ['', '?objective=nessuno', '?objective=mercato-coperto&altro=1'])
    expect([query, (await ask(query)).status()]).toEqual([query, 404]);
});

test('what was built stays on the page of an objective where the service says nothing of it', async ({
  page,
}) => {
  const said = page.locator('#avete-detto');
  await page.route('**/avete-detto/parole/**', (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Accedi alla rete</h1>' }),
  );
  await page.goto('/obiettivi/biblioteca-diffusa/');
  const asked = page.waitForResponse('**/avete-detto/parole/**');
  await page.getByRole('link', { name: 'Che cosa hanno risposto gli altri' }).focus();
  await (await asked).finished();
  await expect(said.locator('blockquote')).toHaveCount(2);
});

test.describe('while the service is away', () => {
  test.use({ expectedErrors: [/status of 503/u] });

  test('the page says so, keeps its words, and can try again', async ({ page, feedbackSite }) => {
    await answer(feedbackSite.store, 'mercato-coperto', [0, 0, 0, 0, 5]);
    await page.route('**/api/*', (route) =>
      route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{}' }),
    );
    await page.goto('/soddisfazione/');
    await expect(page.getByText('Ora i risultati non si possono mostrare')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Come si conta' })).toBeVisible();
    expect(await runAxe(page)).toEqual([]);
    await page.unroute('**/api/*');
    await page.getByRole('button', { name: 'Riprova' }).click();
    await expect(
      page.getByText('Tutti, 5 risposte: dati ancora insufficienti').first(),
    ).toBeVisible();
  });

  test('a page of a captive network counts as silence', async ({ page }) => {
    await page.route('**/api/*', (route) =>
      route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Accedi alla rete</h1>' }),
    );
    await page.goto('/soddisfazione/');
    await expect(page.getByText('Ora i risultati non si possono mostrare')).toBeVisible();
  });
});
