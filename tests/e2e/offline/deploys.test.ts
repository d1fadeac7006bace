import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { switchOff } from '../../../src/offline/build/service-worker.ts';
import { keepFolder } from '../../../src/build/site/keep-hashed-files.ts';
import { writeCompressed } from '../../../src/build/site/compress-file.ts';
import { isThorough, municipalityFolder } from '../../checks/built-site.ts';
import { runAxe } from '../../a11y/run-axe.ts';
import { satisfactionForm } from '../feedback-test.ts';
import { makeBuild } from './make-build.ts';
import {
  expect,
  firstPage,
  listSaved,
  test,
  waitForPageScript,
  waitUntilSaved,
} from './offline-test.ts';

const objectivePage = '/obiettivi/mercato-coperto/';
const updateWords = 'È disponibile una versione aggiornata del portale.';

test('a page left open over several deploys keeps what was typed, asks for no file that is gone, and updates only when told', async ({
  folder,
  serve,
  openBrowser,
}) => {
  test.setTimeout(240_000);
  const hashed = join(folder, 'hashed');
  const names = isThorough ? ['due', 'tre', 'quattro'] : ['due', 'tre'];
  const builds = names.map((name) => join(folder, name));
  await keepFolder(join(municipalityFolder, 'client', '_astro'), hashed, 'uno');
  const service = await serve(municipalityFolder);
  const context = await openBrowser();
  const page = await firstPage(context);
  await page.goto(service.origin + objectivePage);
  await waitUntilSaved(page);
  const form = satisfactionForm(page);
  await form.getByRole('radio', { name: '4', exact: true }).check();
  await form.getByLabel('Perché? (facoltativo)').fill('Lo aspettavo da anni');

  for (const build of builds) {
    await makeBuild(municipalityFolder, build, hashed, {
      name: build.slice(-3),
      renames: true,
      pages: [objectivePage],
    });
    await service.deploy(build);
    // What every navigation does by itself, here while the page stays.
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect(page.getByText(updateWords)).toBeVisible();
  }
  await expect(form.getByLabel('Perché? (facoltativo)')).toHaveValue('Lo aspettavo da anni');
  expect(await runAxe(page)).toEqual([]);
  // Islands that were not awake yet load the scripts of the first build.
  await page
    .locator('[data-element="feedback"]')
    .getByRole('radio', { name: '5 stelle su 5' })
    .check();
  await expect(page.locator('[data-element="feedback"]')).toHaveAttribute('novalidate');
  expect(service.answers.filter(({ status }) => status >= 400)).toEqual([]);

  await page.getByRole('button', { name: 'Aggiorna', exact: true }).click();
  await expect(page.getByText('In questa pagina hai scritto qualcosa')).toBeVisible();
  await expect(form.getByLabel('Perché? (facoltativo)')).toHaveValue('Lo aspettavo da anni');
  await page.getByRole('button', { name: 'Aggiorna lo stesso' }).click();
  await expect(page).toHaveTitle(/^(?:tro|tre) /u);
  await expect(page.getByText(updateWords)).toHaveCount(0);
});

test('a build that changes one page fetches that page alone, and shows it', async ({
  folder,
  serve,
  openBrowser,
}) => {
  test.setTimeout(120_000);
  const two = join(folder, 'due');
  const service = await serve(municipalityFolder);
  const context = await openBrowser();
  const page = await firstPage(context);
  await page.goto(`${service.origin}/metodo/`);
  await waitUntilSaved(page);
  await makeBuild(municipalityFolder, two, join(folder, 'hashed'), {
    name: 'Nuovo',
    pages: [objectivePage],
  });
  await service.deploy(two);
  service.answers.length = 0;
  await page.reload();
  await expect
    .poll(() =>
      page.evaluate(
        async (path) =>
          (await (await (await caches.open('portale-pagine')).match(path))?.text())?.includes(
            '<title>Nuovo',
          ),
        objectivePage,
      ),
    )
    .toBe(true);
  const fetched = service.answers
    .filter(({ path, status }) => status === 200 && path.endsWith('/'))
    .map(({ path }) => path);
  expect(fetched).toEqual([objectivePage]);
  await context.setOffline(true);
  await page.goto(service.origin + objectivePage);
  await expect(page).toHaveTitle(/^Nuovo /u);
});

// A way out in need, which changes seldom: in `npm run test:deep`.
if (isThorough)
  test('the worker that removes itself forgets what was saved and leaves the open page alone', async ({
    folder,
    serve,
    openBrowser,
  }) => {
    test.setTimeout(120_000);
    const off = join(folder, 'spento');
    const service = await serve(municipalityFolder);
    const context = await openBrowser();
    const page = await firstPage(context);
    await page.goto(service.origin + objectivePage);
    await waitUntilSaved(page);
    await satisfactionForm(page).getByLabel('Perché? (facoltativo)').fill('Resta qui');
    await makeBuild(municipalityFolder, off, join(folder, 'hashed'), { name: 'spento' });
    await switchOff(off, writeCompressed);
    expect(await readFile(join(off, 'client', 'sw.js'), 'utf8')).not.toContain('__WB_MANIFEST');
    await service.deploy(off);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect
      .poll(() =>
        page.evaluate(async () => [
          (await navigator.serviceWorker.getRegistrations()).length,
          (await caches.keys()).length,
        ]),
      )
      .toEqual([0, 0]);
    await expect(satisfactionForm(page).getByLabel('Perché? (facoltativo)')).toHaveValue(
      'Resta qui',
    );
    await page.reload();
    await waitForPageScript(page);
    // A registration would follow at once.
    await page.waitForTimeout(500);
    expect(
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    ).toBe(0);
    expect(service.answers.filter(({ status }) => status >= 400)).toEqual([]);
  });

test('nothing of the API is ever saved', async ({ serve, openBrowser }) => {
  const { origin } = await serve(municipalityFolder);
  const context = await openBrowser();
  const page = await firstPage(context);
  await page.goto(`${origin}/soddisfazione/`);
  await waitUntilSaved(page);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(
    (await listSaved(page)).filter(
      (path) => path.startsWith('/api/') || path.startsWith('/redazione/'),
    ),
  ).toEqual([]);
});
