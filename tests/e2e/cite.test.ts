import { existsSync, readFileSync, statSync } from 'node:fs';
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

test.describe('a cited address', () => {
  for (const [cited, words] of [
    [version, 'Il contenuto è lo stesso della citazione datata 1° marzo 2026.'],
    ['0123456789ab', 'Questa pagina è cambiata dopo la citazione datata 1° marzo 2026.'],
  ] as const) {
    test(`leads to the page, which says: ${words}`, async ({ page }) => {
      await page.goto(`${findPermalink(objective)}?v=${cited}&del=2026-03-01`);
      await expect(page).toHaveURL(`${objective}?v=${cited}&del=2026-03-01`);
      await expect(
        page.locator('main').getByRole('status').filter({ hasText: 'citazione' }),
      ).toHaveText(words);
      await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
        'href',
        /\/obiettivi\/mercato-coperto\/$/u,
      );
    });
  }

  test('says nothing where version or day are none, and loads nothing on any other visit', async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(objective);
    await page.waitForLoadState('networkidle');
    expect(asked).not.toContain('/citazione.js');
    for (const query of [
      '?v=%3Cb%3Ex%3C/b%3E&del=2026-03-01',
      `?v=${version}&del=ieri`,
      `?v=${version}`,
    ]) {
      await page.goto(objective + query, { waitUntil: 'networkidle' });
      await expect(page.getByText('citazione datata')).toHaveCount(0);
    }
    expect(asked).toContain('/citazione.js');
  });

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
    await page.goto(`${host.origin}${findPermalink(objective)}?v=${version}&del=2026-03-08`);
    await expect(page).toHaveURL(`${host.origin}${objective}?v=${version}&del=2026-03-08`);
    await expect(
      page.getByText('Il contenuto è lo stesso della citazione datata 8 marzo 2026.'),
    ).toBeVisible();
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
