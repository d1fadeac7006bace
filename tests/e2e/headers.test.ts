import type { APIResponse } from '@playwright/test';
import { expect, test } from './portal-test.ts';

/** What every answer must say, whatever it is. */
function expectSecurityHeaders(response: APIResponse): void {
  const headers = response.headers();
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
  });
  expect(headers['cross-origin-resource-policy']).toMatch(/^(?:same|cross)-origin$/u);
  expect(headers['permissions-policy']).toContain('geolocation=()');
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['content-security-policy']).not.toContain('unsafe-inline');
  expect(headers['set-cookie']).toBeUndefined();
  expect(headers['server']).toBeUndefined();
}

const addresses = [
  '/',
  '/obiettivi/',
  '/obiettivi/?q=strade',
  '/search-index.json',
  '/favicon.svg',
  '/condivisione/portale.png',
  '/api/health',
];

for (const address of addresses) {
  test(`${address} is answered with the security headers`, async ({ request }) => {
    const response = await request.get(address);
    expect(response.status()).toBe(200);
    expectSecurityHeaders(response);
  });
}

test('every spelling of a missing page is refused with the security headers', async ({
  request,
}) => {
  for (const address of [
    '/non-esiste/',
    '/non-esiste',
    '/obiettivi/non-esiste/',
    '/404.html',
    '/%2e%2e/package.json',
    '/portal.json',
    '/build-stamp.json',
    '/.git/config',
  ]) {
    const response = await request.get(address);
    expect(response.status(), address).toBe(404);
    expectSecurityHeaders(response);
  }
});

test('another method is refused with the security headers', async ({ request }) => {
  for (const response of [
    await request.post('/'),
    await request.put('/obiettivi/'),
    await request.delete('/search-index.json'),
  ]) {
    expect(response.status()).toBe(405);
    expect(response.headers()['allow']).toContain('GET');
    expectSecurityHeaders(response);
  }
});

test('a page without its closing slash leads to the page, keeping what was asked', async ({
  request,
}) => {
  const response = await request.get('/obiettivi?q=mercato', { maxRedirects: 0 });
  expect(response.status()).toBe(301);
  expect(response.headers()['location']).toBe('/obiettivi/?q=mercato');
  expectSecurityHeaders(response);
});

test.describe('the policy of a page', () => {
  test.use({ expectedErrors: [/Applying inline style violates/u] });

  test('allows no inline script or style but those of the build', async ({ page }) => {
    const response = await page.goto('/');
    const meta = await page
      .locator('meta[http-equiv="content-security-policy"]')
      .getAttribute('content');
    expect(meta).toContain("default-src 'none'");
    expect(meta).not.toMatch(/unsafe-(?:inline|eval|hashes)|https?:|\*/u);
    expect(response?.headers()['content-security-policy']).toContain(
      "require-trusted-types-for 'script'",
    );
    const blocked = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener(
            'securitypolicyviolation',
            ({ effectiveDirective }) => resolve(effectiveDirective),
            { once: true },
          );
          document.body.setAttribute('style', 'color: red');
        }),
    );
    expect(blocked).toContain('style-src');
  });
});

test('hashed files are kept for good, pages are asked for again, unchanged ones cost nothing', async ({
  page,
  request,
}) => {
  await page.goto('/');
  const font = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .find((name) => name.endsWith('.woff2')),
  );
  expect((await request.get(font ?? '/missing')).headers()['cache-control']).toContain('immutable');
  const home = await request.get('/');
  expect(home.headers()['cache-control']).toBe('no-cache');
  const again = await request.get('/', {
    headers: { 'If-None-Match': home.headers()['etag'] ?? '' },
  });
  expect(again.status()).toBe(304);
});
