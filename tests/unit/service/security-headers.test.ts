import { describe, expect, it } from 'vitest';
import {
  baseHeaders,
  framedPolicy,
  findFrame,
  writeFormFramePolicy,
  isShared,
  pagePolicy,
} from '../../../src/service/http/security-headers.ts';
import { createSecureCheck } from '../../../src/service/http/request-origin.ts';
import { findCachePolicy, matchesTag } from '../../../src/service/http/send-file.ts';
import type { IncomingMessage } from 'node:http';

describe('pagePolicy', () => {
  it('adds only what does not narrow what the page itself allows to load', () => {
    expect(pagePolicy).not.toMatch(/default-src|script-src|style-src|connect-src|img-src/u);
    expect(Object.values(baseHeaders).join(' ')).not.toContain('unsafe');
  });
});

describe('findFrame', () => {
  it('lets other sites frame the frames alone', () => {
    expect(findFrame('/incorpora/parco/')).toBe('card');
    expect(
      ['/', '/incorpora/', '/incorpora/a/b/', '/obiettivi/incorpora/', '/obiettivi/parco/'].filter(
        (path) => findFrame(path) !== undefined,
      ),
    ).toEqual([]);
    expect(
      [framedPolicy, pagePolicy].map((policy) => /frame-ancestors ([^;]+);/u.exec(policy)?.[1]),
    ).toEqual(['*', "'none'"]);
  });

  it('knows the forms, which only configured origins may show', () => {
    expect(
      ['/incorpora/gradimento/urp/', '/incorpora/gradimento/urp/grazie/'].map(findFrame),
    ).toEqual(['form', 'form']);
    expect(findFrame('/incorpora/gradimento/')).toBe('card');
    expect(findFrame('/incorpora/gradimento/urp/altro/')).toBeUndefined();
    expect(writeFormFramePolicy([])).toContain("frame-ancestors 'none';");
    expect(writeFormFramePolicy(['https://a.example', 'https://b.example'])).toContain(
      'frame-ancestors https://a.example https://b.example;',
    );
  });
});

describe('isShared', () => {
  it.each([
    '/dati/obiettivi.json',
    '/dati/azioni.csv',
    '/dati/piano.xlsx',
    '/dati/catalogo.jsonld',
    '/aggiornamenti/feed.xml',
    '/temi/1/feed.xml',
    '/obiettivi/a/feed.xml',
    '/scadenze/calendario.ics',
    '/aree/a/calendario.ics',
    '/condivisione/a.png',
    '/search-index.json',
    '/obiettivi/a/qr.svg',
    '/api/satisfaction',
    '/api/satisfaction.csv',
    '/api/comments',
    '/api/openapi.json',
  ])('opens %s', (path) => {
    expect(isShared(path)).toBe(true);
  });

  it.each([
    '/',
    '/dati/',
    '/sitemap.xml',
    '/api/health',
    '/condivisione/a.html',
    '/icons/a.png',
    '/obiettivi/a/',
    '/favicon.svg',
    '/api/feedback',
  ])('keeps %s', (path) => {
    expect(isShared(path)).toBe(false);
  });
});

describe('createSecureCheck', () => {
  const makeRequest = (remoteAddress: string, protocol?: string) =>
    ({
      headers: protocol === undefined ? {} : { 'x-forwarded-proto': protocol },
      socket: { remoteAddress },
    }) as unknown as IncomingMessage;
  const isSecure = createSecureCheck(['10.1.0.0/16', '::1', '127.0.0.1']);

  it('believes a trusted proxy, also one that arrives as IPv6', () => {
    expect(isSecure(makeRequest('10.1.2.3', 'https'))).toBe(true);
    expect(isSecure(makeRequest('::ffff:10.1.2.3', 'https'))).toBe(true);
    expect(isSecure(makeRequest('::1', 'https'))).toBe(true);
  });

  it('believes nobody else and no other protocol', () => {
    expect(isSecure(makeRequest('10.2.2.3', 'https'))).toBe(false);
    expect(isSecure(makeRequest('127.0.0.1', 'http'))).toBe(false);
    expect(isSecure(makeRequest('127.0.0.1'))).toBe(false);
  });
});

describe('matchesTag', () => {
  it('compares weakly and takes lists and stars', () => {
    expect([
      matchesTag('W/"a"', '"a"'),
      matchesTag('"b", "a"', '"a"'),
      matchesTag('*', '"a"'),
    ]).toEqual([true, true, true]);
    expect([
      matchesTag(undefined, '"a"'),
      matchesTag('"ab"', '"a"'),
      matchesTag('a', '"a"'),
    ]).toEqual([false, false, false]);
  });
});

describe('findCachePolicy', () => {
  it('keeps hashed files for good', () => {
    for (const ending of ['css', 'js', 'woff2', 'json', 'svg'])
      expect(findCachePolicy(`/_astro/page.a1b2c3d4.${ending}`)).toBe(
        'public, max-age=31536000, immutable',
      );
  });

  it('asks again for all else, whatever its ending', () => {
    const endings = ['/', '.css', '.csv', '.html', '.ics', '.js', '.json', '.png', '.svg', '.xml'];
    for (const name of ['', '/sw', '/search-index', '/dati/obiettivi', '/dati/_astro/x.a1b2c3d4'])
      for (const ending of endings) expect(findCachePolicy(name + ending)).toBe('no-cache');
    expect(findCachePolicy('/_astronomia/a.b.js')).toBe('no-cache');
  });
});
