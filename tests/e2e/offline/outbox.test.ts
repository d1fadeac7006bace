import { municipalityFolder } from '../../checks/built-site.ts';
import { clarityForm, objectivePage, rate, satisfactionForm } from '../feedback-test.ts';
import { expect, firstPage, test, waitUntilSaved } from './offline-test.ts';

test('two tabs and a service worker at once: each answer is stored exactly once', async ({
  serve,
  openBrowser,
}) => {
  test.setTimeout(120_000);
  const { origin, store, answers } = await serve(municipalityFolder);
  const context = await openBrowser();
  const one = await firstPage(context);
  await one.goto(origin + objectivePage);
  await waitUntilSaved(one);
  await one.reload();
  const two = await context.newPage();
  await two.goto(`${origin}/obiettivi/giardini-via-larga/`);
  expect(
    await Promise.all(
      [one, two].map((page) => page.evaluate(() => navigator.serviceWorker.controller !== null)),
    ),
  ).toEqual([true, true]);
  for (const page of [one, two]) {
    await rate(clarityForm(page), '5 stelle su 5');
    await rate(satisfactionForm(page), '3');
  }
  await context.setOffline(true);
  for (const page of [one, two]) {
    for (const form of [clarityForm(page), satisfactionForm(page)]) {
      await form.getByRole('button', { name: /^Invia la tua/u }).click();
      await expect(form.getByRole('status')).toContainText('salvata sul tuo dispositivo');
    }
  }
  expect(await store.countAnswers()).toBe(0);
  // Both tabs learn at the same moment that the network is back.
  await context.setOffline(false);
  for (const page of [one, two]) await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect.poll(() => store.countAnswers()).toBe(4);
  await Promise.all([one, two].map((page) => page.reload()));
  await one.waitForTimeout(2_000);
  expect(await store.countAnswers()).toBe(4);
  // Stored once and sent once: no second request was needed to find that out.
  expect(
    answers.filter(({ path }) => path === '/api/feedback').map(({ status }) => status),
  ).toEqual([201, 201, 201, 201]);
});
