import { makePhoto } from '../../integration/case-service.ts';
import { municipalityFolder } from '../../checks/built-site.ts';
import { expect, firstPage, test, waitUntilSaved } from './offline-test.ts';

/** Most taps from the form to the report that waits. */
const mostTaps = 30;

test('a report with two photos written without a network outlives the browser and is sent once', async ({
  serve,
  openBrowser,
}) => {
  test.setTimeout(150_000);
  const { origin, store } = await serve(municipalityFolder);
  const before = await openBrowser();
  const page = await firstPage(before);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(origin);
  await waitUntilSaved(page);
  await before.setOffline(true);
  // Saved with the plan, and with the scripts that it asks for later.
  await page.goto(`${origin}/segnala/`);
  let taps = 0;
  const tap = async (cost: number, act: () => Promise<unknown>): Promise<void> => {
    taps += cost;
    await act();
  };
  await tap(1, () => page.getByLabel('Una segnalazione: qualcosa da sistemare').check());
  await tap(2, () => page.getByLabel('Di che cosa si tratta?').selectOption('Luce pubblica'));
  await tap(1, () =>
    page.getByLabel('Racconta che cosa succede').fill('Il lampione alla fontana è spento.'),
  );
  for (const [index, label] of ['Foto 1 (facoltativa)', 'Foto 2 (facoltativa)'].entries()) {
    const buffer = await makePhoto(20 + 90 * index);
    const photo = { name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer };
    // The button, the gallery, the photo.
    await tap(3, () => page.getByLabel(label).setInputFiles(photo));
  }
  await tap(1, () => page.getByRole('button', { name: 'Invia', exact: true }).click());
  await expect(page.getByText('con 2 foto è salvata su questo dispositivo')).toBeVisible();
  expect(taps).toBeLessThanOrEqual(mostTaps);
  expect(await store.cases.count()).toBe(0);
  await before.close();

  const after = await openBrowser();
  const sent: string[] = [];
  after.on('request', (request) => {
    if (request.method() === 'POST') sent.push(new URL(request.url()).pathname);
  });
  const [one, two] = [await firstPage(after), await after.newPage()];
  // Any page sends what waits; two at once send it once.
  await Promise.all([one.goto(`${origin}/segnala/`), two.goto(`${origin}/temi/`)]);
  await expect.poll(() => store.cases.count()).toBe(1);
  const [kept] = await store.cases.list();
  expect(kept).toMatchObject({
    category: 'luce-pubblica',
    photos: [expect.any(String), expect.any(String)],
  });
  const code = one.locator('#codici-su-questo-dispositivo a');
  await expect(code).toHaveText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{3}$/u);
  await one.reload();
  await expect(code).toBeVisible();
  await code.click();
  await expect(one.getByText('Il lampione alla fontana è spento.')).toBeVisible();
  expect(sent).toEqual(['/segnala/']);
  await one.goBack();
  await one.getByRole('button', { name: 'Dimentica questo codice' }).click();
  await expect(code).toBeHidden();
  // Neither the page of a code nor live lists are among what the device keeps.
  const saved = await one.evaluate(async () =>
    (await (await caches.open('portale-pagine')).keys()).map(({ url }) => new URL(url).pathname),
  );
  expect(saved.filter((path) => /^\/segnala(?:\/.|zioni)/u.test(path))).toEqual([]);
});
