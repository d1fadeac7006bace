import { renewResults } from '../../src/service/results/renew-results.ts';
import { municipalityFolder } from '../checks/built-site.ts';
import { startSite, type RunningSite } from '../checks/start-site.ts';
import { makeServiceAnswer, office } from '../integration/store-answers.ts';
import { rate } from './feedback-test.ts';
import { expect, test as base } from './portal-test.ts';
import { type ForeignSite, serveForeign } from './serve-foreign.ts';

const path = '/incorpora/gradimento/anagrafe/';

interface Framed {
  readonly portal: RunningSite;
  /** A site that may show the form, under the strictest policy it can have. */
  readonly host: ForeignSite;
}

const test = base.extend<{ framed: Framed }>({
  framed: async ({}, use) => {
    let origin = '';
    const headers: Record<string, string> = { 'Cross-Origin-Embedder-Policy': 'require-corp' };
    const host = await serveForeign(
      () =>
        `<!doctype html><html lang="it"><title>Comune</title><h1>Comune</h1><iframe src="${origin}${path}" title="Il tuo parere" width="320" height="900"></iframe></html>`,
      headers,
    );
    const portal = await startSite(municipalityFolder, { frameHosts: [host.origin] });
    origin = portal.origin;
    headers['Content-Security-Policy'] =
      `default-src 'none'; frame-src ${origin}; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`;
    await use({ portal, host });
    await host.stop();
    await portal.stop();
  },
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a page of another site takes an answer without cookie or script', async ({
    page,
    context,
    framed: { portal, host },
  }) => {
    await page.goto(host.origin);
    const inside = page.frameLocator('iframe');
    await expect(
      inside.getByRole('heading', { level: 1, name: 'Sportello anagrafe' }),
    ).toBeVisible();
    await inside.getByRole('radio', { name: '2', exact: true }).check();
    await inside.getByLabel('Perché?').fill('Troppa coda. Chiamatemi al 333 1234567.');
    await inside.getByRole('button', { name: 'Invia la tua risposta' }).click();
    await expect(inside.getByRole('heading', { level: 1 })).toHaveText(
      'Grazie per la tua risposta',
    );
    expect(await context.cookies()).toEqual([]);
    expect(await portal.store.listComments()).toMatchObject([
      { kind: 'service', service: 'anagrafe', page: path, rating: 2, state: 'pending' },
    ]);
    expect((await portal.store.listComments())[0]?.comment).not.toContain('1234567');
  });
});

test.describe('the page of a service', () => {
  test.use({ javaScriptEnabled: false });

  test('tells its results and what was said, without a script', async ({
    page,
    framed: { portal },
  }) => {
    const answers = [2, 4, 4, 5, 5].map((rating) =>
      makeServiceAnswer({ rating, comment: rating === 2 ? 'Troppa coda.' : '' }),
    );
    for (const answer of answers) await portal.store.submit(answer);
    await portal.store.publish(answers[0]?.id ?? '', office);
    await portal.store.reply(answers[0]?.id ?? '', 'Apriamo un secondo sportello.', office);
    await renewResults(portal.store, '2026-03-03');
    await page.goto(`${portal.origin}/servizi/anagrafe/`);
    await expect(page.getByText('Tutti, 5 risposte')).toBeVisible();
    await expect(page.getByText('Troppa coda.')).toBeVisible();
    await expect(page.getByText('Apriamo un secondo sportello.')).toBeVisible();
  });
});

test('with JavaScript the answer stays in the frame, and nothing is wider than 320 pixels', async ({
  page,
  context,
  framed: { portal, host },
}) => {
  await page.goto(host.origin);
  const inside = page.frameLocator('iframe');
  await rate(inside.locator('form.feedback'), '4');
  await inside.getByRole('button', { name: 'Invia la tua risposta' }).click();
  await expect(inside.getByText('Grazie per la tua risposta.')).toBeVisible();
  const width = await inside.locator('html').evaluate((element) => element.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
  expect(await context.cookies()).toEqual([]);
  expect(await portal.store.aggregate()).toMatchObject([{ service: 'anagrafe', rating: 4 }]);
});

test.describe('a site that is not configured', () => {
  test.use({ expectedErrors: [/frame-ancestors|Framing/u] });

  test('shows nothing', async ({ page, framed: { portal } }) => {
    const stranger = await serveForeign(
      () =>
        `<!doctype html><title>x</title><iframe src="${portal.origin}${path}" title="x"></iframe>`,
    );
    await page.goto(stranger.origin, { waitUntil: 'networkidle' });
    await expect(page.frameLocator('iframe').getByRole('radio')).toHaveCount(0);
    await stranger.stop();
  });
});
