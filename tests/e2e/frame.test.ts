import { municipalityFolder, readPage } from '../checks/built-site.ts';
import { expect, municipalityTest as test } from './portal-test.ts';
import { serveForeign } from './serve-foreign.ts';

const frame = '/incorpora/mercato-coperto/';
const title = 'Mercato coperto in centro';

/** A code that the page "Cita e condividi" offers, for the portal that runs here. */
function readCode(id: string, origin: string): string {
  const [, text = ''] =
    new RegExp(`<pre id="${id}"[^>]*>([^<]*)</pre>`, 'u').exec(
      readPage(municipalityFolder, '/obiettivi/mercato-coperto/cita/'),
    ) ?? [];
  const characters: Readonly<Record<string, string>> = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#34;': '"',
    '&#39;': "'",
    '&amp;': '&',
  };
  return text
    .replaceAll(/&(?:lt|gt|quot|amp|#34|#39);/gu, (name) => characters[name] ?? '')
    .replaceAll('http://localhost:4321', origin);
}

const article = (body: string): string =>
  `<!doctype html><html lang="it"><title>Notizie</title><h1>Notizie</h1>${body}</html>`;

test('another site shows the frame with the code it is offered', async ({
  page,
  municipalityOrigin,
}) => {
  const host = await serveForeign(() => article(readCode('testo-riquadro', municipalityOrigin)));
  await page.goto(host.origin);
  const inside = page.frameLocator('iframe');
  await expect(inside.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(inside.getByText('Dal calendario del piano')).toBeVisible();
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    inside.getByRole('link', { name: 'Leggi la scheda completa' }).click(),
  ]);
  await expect(opened).toHaveURL(`${municipalityOrigin}/obiettivi/mercato-coperto/`);
  await host.stop();
});

test('the frame takes the height of its content where the site listens, and a liar is not heard', async ({
  page,
  municipalityOrigin,
}) => {
  const lie =
    '<script>postMessage({ type: "obiettivi-in-comune:height", height: 9 }, "*")</script>';
  const host = await serveForeign(() =>
    article(
      readCode('testo-altezza', municipalityOrigin) +
        readCode('testo-riquadro', municipalityOrigin).replace(' loading="lazy"', '') +
        lie,
    ),
  );
  await page.goto(host.origin);
  await expect
    .poll(() => page.locator('iframe').evaluate((element: HTMLIFrameElement) => element.height))
    .not.toBe('600');
  const height = await page
    .frameLocator('iframe')
    .locator('html')
    .evaluate((element: HTMLElement) => element.offsetHeight);
  expect(Number(await page.locator('iframe').getAttribute('height'))).toBe(height);
  expect(height).toBeGreaterThan(100);
  await host.stop();
});

test.describe('pages that are no frames', () => {
  test.use({ expectedErrors: [/frame-ancestors|Framing|status of 404/u] });

  test('refuse to be shown inside another site', async ({ page, municipalityOrigin }) => {
    for (const path of [
      '/',
      '/obiettivi/mercato-coperto/',
      '/obiettivi/mercato-coperto/cita/',
      '/o/',
    ]) {
      const host = await serveForeign(() =>
        article(`<iframe src="${municipalityOrigin}${path}" title="x"></iframe>`),
      );
      await page.goto(host.origin, { waitUntil: 'networkidle' });
      await expect(page.frameLocator('iframe').getByText('Obiettivi in Comune')).toHaveCount(0);
      await host.stop();
    }
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the frame is complete', async ({ page }) => {
    await page.goto(frame);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.locator('dl')).toContainText('Ufficio');
  });
});

test('a frame under a former name still stands, and its policy opens it and nothing else', async ({
  request,
}) => {
  const former = await request.get('/incorpora/mercato-vecchio/', { maxRedirects: 0 });
  expect([former.status(), former.headers()['location']]).toEqual([301, frame]);
  const headers = (await request.get(frame)).headers();
  expect(headers['content-security-policy']).toContain('frame-ancestors *;');
  expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
  expect(headers['x-frame-options']).toBeUndefined();
  expect(headers['content-security-policy']).not.toContain('unsafe-inline');
  const html = readPage(municipalityFolder, frame);
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toMatch(/<link rel="canonical" href="[^"]*\/obiettivi\/mercato-coperto\/">/u);
});
