import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { baseHeaders } from '../../src/service/http/security-headers.ts';
import { siteFiles, startService, writeSite } from './service-fixture.ts';

let site: Awaited<ReturnType<typeof writeSite>>;
let service: Awaited<ReturnType<typeof startService>>;

beforeAll(async () => {
  site = await writeSite();
  service = await startService(site.folder, { trustedProxies: ['127.0.0.1'] });
});

afterAll(async () => {
  await service.app.close();
  await site.remove();
});

/** What comes back for bytes that may be no proper request at all. */
function sendRaw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(service.port, '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

describe('security headers', () => {
  it.each([
    ['/', 200],
    ['/temi/1', 301],
    ['/nessuna-pagina/', 404],
    ['/%', 400],
    ['/%00', 400],
    ['/%ff', 400],
    ['/%2e%2e/%2e%2e/etc/passwd', 404],
    ['/..%2f..%2fetc%2fpasswd', 404],
    ['/temi/../../../etc/passwd', 404],
    ['/temi%2f1%2f', 404],
    ['/temi\\1', 404],
    ['//evil.example', 404],
    ['//evil.example/temi/1', 404],
    ['/.git/config', 404],
    ['/portal.json', 404],
    ['/build-stamp.json', 404],
    ['/index.html.br', 404],
    ['/404.html', 404],
    [`/${'a'.repeat(5000)}`, 404],
    [`/?q=${'a'.repeat(20_000)}`, 431],
    ['/api/health', 200],
    ['/api/nothing', 404],
    ['/dati/obiettivi.json', 200],
  ])('stand on %s', async (path, status) => {
    const answer = await service.ask(path);
    expect(answer.status).toBe(status);
    for (const name of Object.keys(baseHeaders))
      expect(answer.headers[name.toLowerCase()], name).toBeTruthy();
    expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(answer.headers['content-security-policy']).not.toContain('unsafe');
    expect(answer.headers['x-powered-by']).toBeUndefined();
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'QUERY'])(
    'stand on a refused %s, which names what is allowed',
    async (method) => {
      for (const path of ['/', '/api/health', '/%']) {
        const answer = await service.ask(path, {
          method,
          ...(method === 'TRACE' ? {} : { body: 'x'.repeat(9000) }),
        });
        expect([405, 400]).toContain(answer.status);
        if (path !== '/%')
          expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
        for (const name of Object.keys(baseHeaders))
          expect(answer.headers[name.toLowerCase()], name).toBeTruthy();
      }
    },
  );

  it.each([
    ['nonsense', 'HELLO\r\n\r\n', 400],
    ['a request without host', 'GET / HTTP/1.1\r\n\r\n', 400],
    ['a request with two hosts', 'GET / HTTP/1.1\r\nHost: a\r\nhost: b\r\n\r\n', 400],
    ['a request that names its host twice', 'GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n', 400],
    [
      'an unknown expectation',
      'GET / HTTP/1.1\r\nHost: a\r\nExpect: tea\r\nConnection: close\r\n\r\n',
      417,
    ],
    ['a tunnel', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n', 405],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx',
      400,
    ],
  ])('stand on the answer to %s', async (_name, text, status) => {
    const answer = await sendRaw(text);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${String(status)} `, 'u'));
    for (const [name, value] of Object.entries(baseHeaders))
      expect(answer.toLowerCase()).toContain(`${name}: ${value}`.toLowerCase());
  });

  it('stand on the one answer to a proper request followed by rubbish', async () => {
    const answer = await sendRaw('DELETE / HTTP/1.1\r\nHost: a\r\n\r\nrubbish\r\n\r\n');
    expect(answer.match(/HTTP\/1\.1 \d+/gu)).toEqual(['HTTP/1.1 405']);
  });

  it('demand trusted types on pages and nothing at all elsewhere', async () => {
    expect((await service.ask('/')).headers['content-security-policy']).toContain(
      "require-trusted-types-for 'script'",
    );
    expect((await service.ask('/nessuna-pagina/')).headers['content-security-policy']).toContain(
      "require-trusted-types-for 'script'",
    );
    expect((await service.ask('/robots.txt')).headers['content-security-policy']).toBe(
      "default-src 'none'; frame-ancestors 'none'",
    );
  });

  it('ask for TLS only where a trusted proxy says there is TLS', async () => {
    expect(
      (await service.ask('/', { headers: { 'X-Forwarded-Proto': 'https' } })).headers[
        'strict-transport-security'
      ],
    ).toContain('max-age=63072000');
    expect((await service.ask('/')).headers['strict-transport-security']).toBeUndefined();
    const stranger = await startService(site.folder, { trustedProxies: ['10.0.0.0/8'] });
    expect(
      (await stranger.ask('/', { headers: { 'X-Forwarded-Proto': 'https' } })).headers[
        'strict-transport-security'
      ],
    ).toBeUndefined();
    await stranger.app.close();
  });

  it('open data, feeds, calendars and share images to other origins, and nothing else', async () => {
    for (const path of [
      '/dati/obiettivi.json',
      '/aggiornamenti/feed.xml',
      '/scadenze/calendario.ics',
      '/condivisione/strade.png',
      '/obiettivi/strade/qr.svg',
    ]) {
      const { headers } = await service.ask(path);
      expect([
        path,
        headers['access-control-allow-origin'],
        headers['cross-origin-resource-policy'],
        headers['access-control-expose-headers'],
      ]).toEqual([path, '*', 'cross-origin', 'ETag']);
      const preflight = await service.ask(`${path}?x=1`, {
        method: 'OPTIONS',
        headers: {
          Origin: 'https://other.example',
          'Access-Control-Request-Method': 'GET',
          'Access-Control-Request-Headers': 'if-none-match',
        },
      });
      expect([preflight.status, preflight.body.length, preflight.headers.allow]).toEqual([
        204,
        0,
        'GET, HEAD, OPTIONS',
      ]);
      expect(preflight.headers).toMatchObject({
        'access-control-allow-origin': '*',
        'access-control-allow-methods': 'GET, HEAD',
        'access-control-allow-headers': '*',
      });
      expect((await service.ask(path, { method: 'PUT' })).headers.allow).toBe('GET, HEAD, OPTIONS');
    }
    for (const path of [
      '/',
      '/temi/1/',
      '/sitemap.xml',
      '/api/health',
      '/_astro/page.a1b2c3d4.css',
      '/dati/nothing.json',
    ]) {
      const { headers } = await service.ask(path);
      expect([
        path,
        headers['access-control-allow-origin'],
        headers['cross-origin-resource-policy'],
      ]).toEqual([path, undefined, 'same-origin']);
    }
  });
});

describe('files', () => {
  const home = Buffer.from(siteFiles['index.html'] ?? '');

  it.each([
    ['br, gzip', 'br'],
    ['gzip, deflate, br;q=0.9', 'gzip'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0', undefined],
    ['identity', undefined],
    ['*', 'br'],
    ['', undefined],
  ])('travel by "%s" as %s', async (accepted, encoding) => {
    const { headers, body } = await service.ask('/', { headers: { 'Accept-Encoding': accepted } });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(headers['content-length']).toBe(String(body.length));
    const text =
      encoding === 'br'
        ? brotliDecompressSync(body)
        : encoding === 'gzip'
          ? gunzipSync(body)
          : body;
    expect(text.equals(home)).toBe(true);
  });

  it.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/_astro/page.a1b2c3d4.css', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8', 'no-cache'],
    ['/scadenze/calendario.ics', 'text/calendar; charset=utf-8', 'no-cache'],
    ['/aggiornamenti/feed.xml', 'application/atom+xml; charset=utf-8', 'no-cache'],
    ['/condivisione/strade.png', 'image/png', 'no-cache'],
  ])('have type and cache rule: %s', async (path, type, cache) => {
    const { headers } = await service.ask(path);
    expect([headers['content-type'], headers['cache-control'], headers['last-modified']]).toEqual([
      type,
      cache,
      undefined,
    ]);
  });

  it('answer 304 without a body to the tag of the same bytes, with every header a 200 would have', async () => {
    const first = await service.ask('/', { headers: { 'Accept-Encoding': 'br' } });
    const etag = first.headers.etag ?? '';
    expect(etag).toMatch(/^"[\w-]{27}"$/u);
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await service.ask('/', {
        headers: { 'Accept-Encoding': 'br', 'If-None-Match': tag },
      });
      expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag]);
      for (const name of [
        'cache-control',
        'vary',
        'content-security-policy',
        'x-content-type-options',
      ])
        expect(again.headers[name]).toBe(first.headers[name]);
    }
    expect(
      (await service.ask('/', { headers: { 'Accept-Encoding': 'gzip', 'If-None-Match': etag } }))
        .status,
    ).toBe(200);
  });

  it('have the same tags on two copies of the service', async () => {
    const copy = await writeSite();
    const other = await startService(copy.folder);
    expect((await other.ask('/')).headers.etag).toBe((await service.ask('/')).headers.etag);
    await other.app.close();
    await copy.remove();
  });

  it('answer HEAD as GET, without the body', async () => {
    for (const path of ['/', '/api/health', '/nessuna-pagina/']) {
      const [get, head] = [await service.ask(path), await service.ask(path, { method: 'HEAD' })];
      expect([head.status, head.headers['content-length'], head.body.length]).toEqual([
        get.status,
        get.headers['content-length'],
        0,
      ]);
    }
  });

  it('that are gone while a build replaces them are asked for again later', async () => {
    const copy = await writeSite();
    const other = await startService(copy.folder);
    await copy.remove();
    const answer = await other.ask('/temi/1/');
    expect([answer.status, answer.headers['retry-after']]).toEqual([503, '60']);
    await other.app.close();
  });
});

describe('redirects', () => {
  it.each([
    ['/temi/1', '/temi/1/'],
    ['/temi/1?q=a%20b&x=%3Cb%3E', '/temi/1/?q=a%20b&x=%3Cb%3E'],
    ['/temi/1/index.html', '/temi/1/'],
    ['/index.html', '/'],
    ['/obiettivi/vecchio', '/temi/1/'],
    ['/obiettivi/vecchio/?x=1', '/temi/1/?x=1'],
    ['http://evil.example/temi/1', '/temi/1/'],
  ])('lead from %s to %s', async (path, location) => {
    const answer = await service.ask(path);
    expect([answer.status, answer.headers.location]).toEqual([301, location]);
  });

  it('never lead to another host', async () => {
    for (const path of [
      '//evil.example/temi/1',
      '/\\evil.example',
      '/%5cevil.example',
      '/%2fevil.example',
      '///temi/1',
      '/.//temi/1',
    ]) {
      const { status, headers } = await service.ask(path);
      expect([path, status, headers.location]).toEqual([path, 404, undefined]);
    }
  });
});

describe('refusals', () => {
  it('show the page of the site for an address that does not exist', async () => {
    const answer = await service.ask('/nessuna-pagina/');
    expect([answer.status, answer.body.toString(), answer.headers['cache-control']]).toEqual([
      404,
      siteFiles['404.html'],
      'no-store',
    ]);
  });

  it('show the page of the site for an address that cannot be read', async () => {
    for (const path of ['/%', '/temi/%', '/%ff/', '/%00', '/temi/1/%zz']) {
      const answer = await service.ask(path);
      expect([path, answer.status, answer.body.toString()]).toEqual([
        path,
        400,
        siteFiles['404.html'],
      ]);
    }
  });

  it('are problem documents below /api/', async () => {
    const answer = await service.ask('/api/nothing');
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(JSON.parse(answer.body.toString())).toMatchObject({ status: 404 });
  });

  it('name the build in /api/health', async () => {
    const answer = await service.ask('/api/health');
    expect(JSON.parse(answer.body.toString())).toEqual({
      status: 'ok',
      build: { id: 'b1', day: '2026-01-31' },
    });
  });

  it('leave no query, address or unknown path in the log', async () => {
    await service.ask('/temi/1/?q=segreto', { headers: { 'User-Agent': 'mario-rossi' } });
    await service.ask('/mario.rossi@example.org');
    const log = JSON.stringify(service.entries);
    expect(log).toContain('/temi/1/');
    expect(log).not.toMatch(/segreto|mario|127\.0\.0\.1/u);
  });
});
