import type { Page } from '@playwright/test';
import { isThorough } from '../checks/built-site.ts';
import { expect, test } from '../e2e/feedback-test.ts';
import { addComment, addKey, hostileComment, signIn } from '../e2e/moderation-test.ts';
import { runAxe } from './run-axe.ts';

// `npm run test:deep` looks at a wide screen too.
for (const viewport of [
  { width: 360, height: 740 },
  ...(isThorough ? [{ width: 1280, height: 900 }] : []),
]) {
  test.describe(`the moderation desk at ${String(viewport.width)} px`, () => {
    test.use({ viewport, expectedErrors: [/status of (?:403|404|409|422)/u] });

    const expectClean = async (page: Page): Promise<void> => expect(await runAxe(page)).toEqual([]);

    test('axe finds nothing while it is off, at the key, and before the first comment', async ({
      page,
      feedbackSite: { store },
    }) => {
      await page.goto('/redazione/');
      await expectClean(page);
      const key = await addKey(store, 'Anna', 'editor');
      await signIn(page, 'sbagliata');
      await expect(page.getByRole('alert')).toBeVisible();
      await expectClean(page);
      await signIn(page, key);
      await expect(page.getByText('Non ci sono ancora commenti.')).toBeVisible();
      await expectClean(page);
    });

    test('axe finds nothing in a filtered list of several pages, nor in the log', async ({
      page,
      feedbackSite: { store },
    }) => {
      for (let count = 0; count < 22; count += 1)
        await addComment(store, count === 0 ? hostileComment : `Commento ${String(count)}`, {
          flagged: count % 2 === 0,
        });
      await signIn(page, await addKey(store, 'Anna', 'editor'), '/redazione/?stato=unread');
      await expect(page.getByRole('navigation', { name: 'Pagine dell’elenco' })).toBeVisible();
      await expectClean(page);
      await page.goto('/redazione/registro/');
      await expect(page.getByRole('table')).toBeVisible();
      await expectClean(page);
    });

    test('axe finds nothing on the page of a comment, changed meanwhile, published, or gone', async ({
      page,
      feedbackSite: { store },
    }) => {
      const id = await addComment(store, hostileComment, { flagged: true });
      await addComment(store, 'Altro commento');
      await signIn(page, await addKey(store, 'Anna', 'editor'), `/redazione/commenti/${id}/`);
      await store.hide(id, { actor: 'Bruno', day: '2026-06-15' });
      await page.getByRole('button', { name: 'Pubblica' }).click();
      await expect(page.getByRole('alert')).toBeVisible();
      await expectClean(page);
      await page.getByLabel('Risposta dell’ufficio').fill('Grazie');
      await page.getByRole('button', { name: 'Pubblica' }).click();
      await expect(page.getByText('Sul portale si vedrà così')).toBeVisible();
      await expectClean(page);
      await page.getByRole('button', { name: 'Pubblica lo stesso' }).click();
      await expect(page.getByText('Il commento è pubblicato con la risposta.')).toBeVisible();
      await expectClean(page);
      await page.goto(`/redazione/commenti/${crypto.randomUUID()}/`);
      await expectClean(page);
    });
  });
}
