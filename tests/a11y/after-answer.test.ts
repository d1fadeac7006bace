import type { Page } from '@playwright/test';
import { expect, objectivePage, test } from '../e2e/feedback-test.ts';
import { runAxeAtBothWidths } from './run-axe.ts';

// Pages that only the service makes, as a browser gets them that sends forms without a script.
const send = async (page: Page, fields: Readonly<Record<string, string>>): Promise<void> => {
  await page.goto('/metodo/');
  await page.evaluate((given) => {
    const form = document.createElement('form');
    form.method = 'post';
    form.action = '/api/feedback';
    for (const [name, value] of Object.entries(given)) {
      const input = document.createElement('input');
      Object.assign(input, { type: 'hidden', name, value });
      form.append(input);
    }
    document.body.append(form);
    form.submit();
  }, fields);
};

test.describe('pages after an answer', () => {
  test.use({ expectedErrors: [/status of (?:400|422)/u] });

  test('axe finds nothing on the thanks, with and without a page to go back to', async ({
    page,
  }) => {
    await send(page, {
      kind: 'satisfaction',
      page: objectivePage,
      objective: 'mercato-coperto',
      rating: '4',
    });
    await page.waitForURL(/\/grazie\/\?/u);
    expect(await runAxeAtBothWidths(page)).toEqual([]);
    await page.goto('/grazie/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await runAxeAtBothWidths(page)).toEqual([]);
  });

  for (const [name, fields] of Object.entries({
    'a form of stars with an answer that does not fit': {
      kind: 'clarity',
      page: objectivePage,
      rating: '2',
      answer: 'le-indicazioni-erano-chiare',
      comment: 'x'.repeat(400),
    },
    'a form of satisfaction without a choice': {
      kind: 'satisfaction',
      page: objectivePage,
      objective: 'mercato-coperto',
      respondent: 'nessuno',
    },
    'an answer that no form can put right': {
      kind: 'satisfaction',
      page: '/nessuna/',
      objective: 'nessuno',
      rating: '4',
      comment: 'Quello che avevo scritto',
    },
  }))
    test(`axe finds nothing on ${name}, refused`, async ({ page }) => {
      await send(page, fields);
      await page.waitForURL(/\/api\/feedback/u);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await runAxeAtBothWidths(page)).toEqual([]);
    });
});
