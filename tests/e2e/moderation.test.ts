import { expect, objectivePage, satisfactionForm, test } from './feedback-test.ts';
import { addComment, addKey, hostileComment, signIn } from './moderation-test.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(`the moderation desk ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test('the whole way: a reader answers, an editor publishes with a reply, everybody reads both', async ({
      page,
      feedbackSite,
      browser,
    }) => {
      await page.goto(objectivePage);
      const form = satisfactionForm(page);
      await form.getByRole('radio', { name: '2', exact: true }).check();
      if (javaScriptEnabled) await expect(form).toHaveAttribute('novalidate');
      await form.getByLabel('Perché?').fill('Mancano le panchine');
      await form.getByRole('button', { name: 'Invia la tua risposta' }).click();
      await expect.poll(() => feedbackSite.store.countComments()).toBe(1);

      await signIn(page, await addKey(feedbackSite.store, 'Anna Bianchi', 'editor'));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Commenti');
      await expect(page).toHaveTitle(/^Commenti · Redazione · /u);
      await page.getByRole('link', { name: /^Voto 2 su 5/u }).click();
      await expect(page.getByRole('blockquote')).toHaveText('Mancano le panchine');
      await page.getByLabel('Risposta dell’ufficio').fill('Arrivano a luglio.');
      await page.getByRole('button', { name: 'Pubblica' }).click();
      const message = page
        .getByRole('status')
        .filter({ hasText: 'Il commento è pubblicato con la risposta.' });
      await expect(message).toBeFocused();
      await expect(page).toHaveTitle(/^Il commento è pubblicato con la risposta: Commento/u);
      await expect(page.getByText('Non ci sono altri commenti da leggere.')).toBeVisible();
      await page.getByRole('link', { name: 'Registro' }).click();
      await expect(page.getByRole('row').nth(1)).toContainText('Anna Bianchi');
      await expect(page.getByRole('row').nth(1)).toContainText('pubblica');
      await page.getByRole('button', { name: 'Esci' }).click();
      await expect(page.getByLabel('Chiave di accesso')).toBeVisible();

      const reader = await browser.newContext({
        baseURL: feedbackSite.origin,
        javaScriptEnabled: false,
      });
      const results = await reader.newPage();
      await results.goto('/avete-detto/');
      await expect(results.getByText('Mancano le panchine')).toBeVisible();
      await expect(results.getByText('Arrivano a luglio.')).toBeVisible();
      await reader.close();
    });

    test('hostile words are text, and fit a narrow screen', async ({ page, feedbackSite }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      const id = await addComment(feedbackSite.store, hostileComment);
      await feedbackSite.store.reply(id, hostileComment, { actor: 'Anna', day: '2026-06-14' });
      await signIn(page, await addKey(feedbackSite.store, 'Anna', 'editor'));
      for (const path of ['/redazione/', `/redazione/commenti/${id}/`]) {
        await page.goto(path);
        await expect(page.locator('.desk-words').first()).toContainText(
          '<script>alert(1)</script><img src=x onerror=alert(1)> &lt;b&gt; "\'[U+202E]otlotacs[U+202C]',
        );
        expect(await page.locator('main :is(img, .desk-words *)').count()).toBe(0);
        const sizes = await page
          .locator('html')
          .evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth]);
        expect(sizes[0]).toBe(sizes[1]);
      }
      await expect(page.getByLabel('Risposta dell’ufficio')).toHaveValue(hostileComment);
    });

    test.describe('refusals', () => {
      test.use({ expectedErrors: [/status of (?:403|409|429)/u] });

      test('a wrong key is said at the field, a revoked one too', async ({
        page,
        feedbackSite,
      }) => {
        const key = await addKey(feedbackSite.store, 'Anna', 'editor');
        await signIn(page, `${key.slice(0, -4)}AAAA`);
        await expect(page.getByRole('alert')).toBeFocused();
        await expect(page.getByLabel('Chiave di accesso')).toHaveAccessibleDescription(
          /non è valida/u,
        );
        await expect(page.getByLabel('Chiave di accesso')).toHaveValue('');
        await addKey(feedbackSite.store, 'Bruno', 'editor');
        await signIn(page, key);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Commenti');
        await feedbackSite.store.revokeToken('Anna', { actor: 'prova', day: '2026-06-15' });
        await page.reload();
        await signIn(page, key);
        await expect(page.getByRole('alert')).toContainText('l’accesso è stato revocato');
      });

      test('a session that ends while typing loses nothing', async ({
        page,
        context,
        feedbackSite,
      }) => {
        const key = await addKey(feedbackSite.store, 'Anna', 'editor');
        const id = await addComment(feedbackSite.store, 'Poche panchine');
        await signIn(page, key, `/redazione/commenti/${id}/`);
        await page.getByLabel('Risposta dell’ufficio').fill('Prima riga\nseconda riga');
        await context.clearCookies();
        await page.getByRole('button', { name: 'Pubblica' }).click();
        await expect(page.getByRole('alert')).toContainText('Entra di nuovo');
        await expect(page.getByLabel('Il testo che avevi scritto')).toHaveValue(
          'Prima riga\nseconda riga',
        );
        await page.getByLabel('Chiave di accesso').fill(key);
        await page.getByRole('button', { name: 'Entra', exact: true }).click();
        await expect(page.getByLabel('Risposta dell’ufficio')).toHaveValue(
          'Prima riga\nseconda riga',
        );
        await page.getByRole('button', { name: 'Pubblica' }).click();
        await expect(page.getByRole('status').filter({ hasText: 'pubblicato' })).toBeFocused();
        expect(await feedbackSite.store.listComments({ id })).toMatchObject([
          { state: 'published', reply: 'Prima riga\nseconda riga' },
        ]);
      });

      test('of two editors the second is told, and keeps the text', async ({
        page,
        feedbackSite,
      }) => {
        const id = await addComment(feedbackSite.store, 'Poche panchine');
        await signIn(
          page,
          await addKey(feedbackSite.store, 'Anna', 'editor'),
          `/redazione/commenti/${id}/`,
        );
        await page.getByLabel('Risposta dell’ufficio').fill('Mia');
        await feedbackSite.store.hide(id, { actor: 'Bruno', day: '2026-06-15' });
        await page.getByRole('button', { name: 'Pubblica' }).click();
        await expect(page.getByRole('alert')).toBeFocused();
        await expect(page.getByRole('alert')).toContainText('Nel frattempo');
        await expect(page.getByLabel('Risposta dell’ufficio')).toHaveValue('Mia');
        expect(await feedbackSite.store.listComments({ id })).toMatchObject([
          { state: 'hidden', reply: undefined },
        ]);
      });
    });
  });
}

test('everything is done by keyboard: enter, filter, open, publish', async ({
  page,
  feedbackSite,
}) => {
  await addComment(feedbackSite.store, 'Poche panchine');
  await addComment(feedbackSite.store, 'Bello', { rating: 5 });
  const key = await addKey(feedbackSite.store, 'Anna', 'editor');
  await page.goto('/redazione/');
  await page.getByLabel('Chiave di accesso').focus();
  await page.keyboard.type(key);
  await page.keyboard.press('Enter');
  await page.getByLabel('Voto', { exact: true }).focus();
  await page.keyboard.press('5');
  await page.getByRole('button', { name: 'Mostra' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/voto=5/u);
  await expect(page.getByText('1 commento.')).toBeVisible();
  await page.getByRole('link', { name: /^Voto 5 su 5/u }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Risposta dell’ufficio').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Pubblica' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('status').filter({ hasText: 'Il commento è pubblicato.' }),
  ).toBeFocused();
  await page.getByRole('link', { name: 'Torna ai commenti' }).click();
  await expect(page).toHaveURL(/\/redazione\/commenti\/\?.*voto=5/u);
});

test('the file of comments comes by a press of a button', async ({ page, feedbackSite }) => {
  await addComment(feedbackSite.store, '=HYPERLINK("x")');
  await signIn(page, await addKey(feedbackSite.store, 'Vera', 'viewer'));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Scarica questi commenti, CSV' }).click();
  expect((await download).suggestedFilename()).toMatch(/^commenti-\d{4}-\d\d-\d\d\.csv$/u);
});

test('the cookie stays with the desk, out of reach of scripts', async ({
  page,
  context,
  feedbackSite,
}) => {
  await signIn(page, await addKey(feedbackSite.store, 'Anna', 'editor'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Commenti');
  expect(await context.cookies()).toMatchObject([
    { name: 'redazione', path: '/redazione/', httpOnly: true, sameSite: 'Strict' },
  ]);
  expect(await page.evaluate(() => document.cookie)).toBe('');
  const sent = page.waitForRequest((request) => new URL(request.url()).pathname === '/');
  await page.goto('/');
  expect((await (await sent).allHeaders())['cookie']).toBeUndefined();
});
