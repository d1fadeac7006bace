import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  listPages,
  municipalityFolder,
  pageFile,
  readManifest,
  readPage,
  siteFolder,
} from '../checks/built-site.ts';
import { expect, municipalityTest as test, test as shippedTest } from './portal-test.ts';
import { serveForeign } from './serve-foreign.ts';

const objective = '/obiettivi/mercato-coperto/';
const version = /data-v="([0-9a-f]{12})"/u.exec(readPage(municipalityFolder, objective))?.[1] ?? '';
const { redirects } = readManifest(municipalityFolder);

/** Short permalink of a page, as the build tells the service. */
function findPermalink(page: string): string {
  return (
    Object.keys(redirects).find((path) => path.startsWith('/o/') && redirects[path] === page) ?? ''
  );
}

/** The versions on record of the objective, oldest first, by the digits that citations name. */
const versions = readFileSync(
  join(import.meta.dirname, '../fixtures/municipality/history/mercato-coperto.jsonl'),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { readonly fingerprint: string }).fingerprint.slice(0, 12));
const [first = '', second = ''] = versions;

test.describe('a cited version', () => {
  test.use({ javaScriptEnabled: false });

  test('has a page with its words, its days and what has changed since', async ({ page }) => {
    await page.goto(`${findPermalink(objective)}v/${second}/`);
    await expect(page.locator('main')).toContainText(
      'La scheda ha detto queste parole dal 5 giugno 2026 al 12 giugno 2026, poi è cambiata.',
    );
    await expect(page.locator('del').first()).toHaveText(
      'Il documento inventato lo diceva con altre parole.',
    );
    await expect(page.locator('ins').first()).toHaveText(
      'Il documento inventato dice che serve a chi vive nel borgo.',
    );
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    await page.getByRole('link', { name: 'Vai alla scheda di oggi' }).click();
    await expect(page).toHaveURL(objective);
  });

  test('of which words were taken out says when and why', async ({ page }) => {
    await page.goto(`${findPermalink(objective)}v/${first}/`);
    await expect(page.locator('main')).toContainText(
      'L’8 giugno 2026 da questa versione sono state tolte parole. Motivo: Dato personale tolto su richiesta',
    );
    await expect(page.locator('main')).toContainText('dove lo gestirà [omissis].');
  });

  test('is where older citations lead', async ({ page }) => {
    for (const from of [findPermalink(objective), objective]) {
      await page.goto(`${from}?v=${second}&del=2026-06-06`);
      await expect(page).toHaveURL(new RegExp(`/o/[0-9a-z]{7}/v/${second}/$`, 'u'));
    }
    await page.goto(`${findPermalink(objective)}?v=${version}&del=2026-06-14`);
    await expect(page.locator('main')).toContainText(
      'È la versione di oggi: la scheda dice queste parole dal 14 giugno 2026.',
    );
  });

  test('that was never recorded is refused in words', async ({ page, expectedErrors }) => {
    expectedErrors.push(/status of 404/u);
    for (const address of [
      `${findPermalink(objective)}v/0123456789ab/`,
      `${findPermalink(objective)}?v=0123456789ab&del=2026-06-06`,
      `${objective}?v=0123456789ab`,
    ]) {
      const response = await page.goto(address);
      expect([address, response?.status()]).toEqual([address, 404]);
      await expect(page.locator('main')).toContainText(
        'L’impronta 0123456789ab non risulta tra le versioni registrate dal 2 giugno 2026.',
      );
      await expect(page.getByRole('link', { name: /Mercato coperto in centro/u })).toHaveAttribute(
        'href',
        objective,
      );
    }
    await page.goto(`${objective}?v=%3Cb%3Ex%3C/b%3E`);
    await expect(page.locator('main')).toContainText('L’impronta <b>x</b> non risulta');
  });
});

test.describe('a cited address', () => {
  test('of a renamed objective leads to its new address', async ({ request }) => {
    for (const former of ['mercato-vecchio', 'banchi-in-centro']) {
      const response = await request.get(`/obiettivi/${former}/cita/?v=a`, { maxRedirects: 0 });
      expect([response.status(), response.headers()['location']]).toEqual([
        301,
        '/obiettivi/mercato-coperto/cita/?v=a',
      ]);
    }
    expect(
      Object.keys(redirects).filter(
        (path) => path.startsWith('/o/') && redirects[path] === objective,
      ),
    ).toHaveLength(3);
  });
});

test.describe('a short permalink on a host that only sends files', () => {
  const read = (pathname: string): string | undefined => {
    const path = pageFile(municipalityFolder, pathname);
    return existsSync(path) && statSync(path).isFile() ? readFileSync(path, 'utf8') : undefined;
  };

  test('keeps what the citation added', async ({ browser }) => {
    const host = await serveForeign(read);
    const page = await browser.newPage();
    await page.goto(`${host.origin}${findPermalink(objective)}?v=${version}&del=2026-06-14`);
    await expect(page).toHaveURL(`${host.origin}${findPermalink(objective)}v/${version}/`);
    await expect(page.getByText('È la versione di oggi')).toBeVisible();
    await page.close();
    await host.stop();
  });

  test('leads on without JavaScript too', async ({ browser }) => {
    const host = await serveForeign(read);
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(host.origin + findPermalink(objective));
    await expect(page).toHaveURL(host.origin + objective);
    await page.close();
    await host.stop();
  });
});

test.describe('the page to cite and share', () => {
  test('copies what it shows', async ({ page, context, municipalityOrigin }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], {
      origin: municipalityOrigin,
    });
    await page.goto(`${objective}cita/`);
    await expect(page.locator('#testo-citazione')).toContainText(`impronta ${version}, `);
    await page.getByRole('button', { name: 'Copia: Una citazione pronta' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copiato' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await page.locator('#testo-citazione').textContent(),
    );
  });

  test('opens the share sheet where the device has one', async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(navigator, {
        share: (data: ShareData) => Promise.resolve(Object.assign(globalThis, { shared: data })),
      });
    });
    await page.goto(`${objective}cita/`);
    await page.getByRole('button', { name: 'Condividi con un’app' }).click();
    const shared = await page.evaluate(
      () => (globalThis as unknown as { shared: ShareData }).shared,
    );
    expect(shared.title).toBe('Mercato coperto in centro');
    expect(shared.url).toMatch(/\/o\/[0-9a-z]{7}\/$/u);
  });

  test('asks for documents at the address that the municipality gave', async ({ page }) => {
    await page.goto(`${objective}cita/`);
    await expect(
      page.getByRole('link', { name: 'Scrivi a accesso@pec.borgo-prova.example' }),
    ).toHaveAttribute('href', /^mailto:accesso@pec\.borgo-prova\.example\?subject=/u);
    await expect(page.locator('#testo-richiesta')).toContainText('«Mercato coperto in centro»');
  });

  test('offers its QR code as a drawing and as a file', async ({ page, request }) => {
    await page.goto(`${objective}cita/`);
    await expect(
      page.getByRole('img', { name: /^Codice QR che porta a http.*\/o\// }),
    ).toBeVisible();
    const file = await request.get(`${objective}qr.svg`);
    expect(file.status()).toBe(200);
    expect(file.headers()['content-type']).toMatch(/^image\/svg\+xml/u);
    expect(await file.text()).toContain(
      (await page.locator('.qr .dark').getAttribute('d')) ?? 'missing',
    );
  });
});

test.describe('the page to cite and share, without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('shows every text and no button that would do nothing', async ({ page }) => {
    await page.goto(`${objective}cita/`);
    await expect(page.locator('#testo-citazione')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Invia per posta elettronica' })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Copia|^Condividi/u })).toHaveCount(0);
  });
});

shippedTest('nobody is told to write to an address that the municipality did not give', () => {
  const page = listPages(siteFolder).find((path) => path.endsWith('/cita/')) ?? '';
  expect(readPage(siteFolder, page)).not.toContain('Chiedi i documenti');
});
