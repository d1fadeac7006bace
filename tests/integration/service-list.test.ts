import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listSiteFiles } from './list-fixture.ts';
import { startService, writeSite } from './service-fixture.ts';

let site: Awaited<ReturnType<typeof writeSite>>;
let service: Awaited<ReturnType<typeof startService>>;

beforeAll(async () => {
  site = await writeSite(listSiteFiles);
  service = await startService(site.folder);
});

afterAll(async () => {
  await service.app.close();
  await site.remove();
});

async function read(query: string): Promise<string> {
  const { status, body } = await service.ask(`/obiettivi/?${query}`);
  expect(status).toBe(200);
  return body.toString();
}

/** Slugs of the items on a page, in order. */
const listSlugs = (html: string): string[] =>
  [...html.matchAll(/data-objective="([^"]+)"/gu)].map(([, slug]) => slug ?? '');

const built = listSiteFiles['obiettivi/index.html'] ?? '';

describe('the list without JavaScript', () => {
  it('is the built page while nothing is asked', async () => {
    expect(await read('')).toBe(built);
    expect(await read('q=&tema=&other=1')).toBe(built);
  });

  it('shows what a search found, best first, with the words marked in the titles alone', async () => {
    const html = await read('q=parco');
    expect(listSlugs(html).toSorted()).toEqual(['parchi', 'telecamere']);
    expect(html).toContain('<mark>Parchi</mark> &lt;b&gt;senza&lt;/b&gt; &quot;barriere&quot;');
    expect(html).toContain('<li>Parchi, non da segnare</li>');
    expect(html).toContain('<p id="esito" role="status">2 obiettivi trovati per «parco».</p>');
  });

  it('keeps what was typed and chosen in every form', async () => {
    const html = await read('q=parco&tema=1&ordine=scadenza');
    expect(html.match(/<input[^>]*name="q"[^>]*value="parco">/gu)).toHaveLength(2);
    expect(html).toMatch(
      /<input type="checkbox" name="tema" value="1" data-label="Strade" checked>/u,
    );
    expect(html).toMatch(/<input type="checkbox" name="tema" value="2" data-label="Negozi">/u);
    expect(html).toMatch(/<option value="scadenza" selected>/u);
    expect(html).toMatch(/<option value="">/u);
  });

  it('names the search in the title, stays out of search engines and keeps the policy and canonical address', async () => {
    const html = await read('q=mercato');
    expect(html).toContain('<title>«mercato» · Tutti gli obiettivi · Borgo Prova</title>');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('<link rel="canonical" href="https://borgo.example/obiettivi/">');
    expect(/<meta http-equiv="content-security-policy"[^>]*>/u.exec(html)?.[0]).toBe(
      /<meta http-equiv="content-security-policy"[^>]*>/u.exec(built)?.[0],
    );
    expect(html).not.toMatch(/<[^>]+\sstyle=/u);
  });

  it('combines facets: one value of each is enough, every facet must fit', async () => {
    expect(listSlugs(await read('tema=1&tema=2'))).toEqual(['telecamere', 'mercato', 'parchi']);
    expect(listSlugs(await read('tema=1&anno=2027'))).toEqual(['parchi']);
    expect(listSlugs(await read('tema=2&ufficio=territorio'))).toEqual([]);
    expect(listSlugs(await read('stato=under-way&riportato=none&anno=2025'))).toEqual([
      'telecamere',
      'mercato',
    ]);
  });

  it('counts what each choice would show and offers to take a choice away', async () => {
    const html = await read('q=parco&ufficio=territorio&tema=2');
    expect(html).toContain('<span data-count="tema=1">2</span>');
    expect(html).toContain('<span data-count="tema=2">0</span>');
    expect(html).toContain(
      '<ul id="filtri-attivi"><li><a href="/obiettivi/?q=parco&amp;ufficio=territorio" aria-label="Togli il filtro Negozi">Negozi ×</a></li>',
    );
    expect(html).toContain(
      '<a href="/obiettivi/?q=parco">Togli i filtri e cerca in tutto il piano</a>',
    );
  });

  it('orders by next due day and by latest update, what has none last', async () => {
    expect(listSlugs(await read('ordine=scadenza'))).toEqual(['mercato', 'telecamere', 'parchi']);
    expect(listSlugs(await read('ordine=aggiornamento'))).toEqual([
      'parchi',
      'mercato',
      'telecamere',
    ]);
  });

  it('says so when nothing is found, with near words to go on', async () => {
    const html = await read('q=zzzzzz');
    expect(listSlugs(html)).toEqual([]);
    expect(html).toContain('Nessun obiettivo per «zzzzzz».');
    expect(html).toContain('<div id="nulla">');
    expect(html).toMatch(/<p id="parole-vicine">Parole vicine: <span><a href="\/obiettivi\/\?q=/u);
  });

  it('travels compressed and is kept by nobody', async () => {
    const plain = await read('q=mercato');
    const br = await service.ask('/obiettivi/?q=mercato', {
      headers: { 'Accept-Encoding': 'gzip, br' },
    });
    const gz = await service.ask('/obiettivi/?q=mercato', {
      headers: { 'Accept-Encoding': 'gzip' },
    });
    expect([br.headers['content-encoding'], gz.headers['content-encoding']]).toEqual([
      'br',
      'gzip',
    ]);
    expect([brotliDecompressSync(br.body).toString(), gunzipSync(gz.body).toString()]).toEqual([
      plain,
      plain,
    ]);
    expect([br.headers['cache-control'], br.headers.vary, br.headers.etag]).toEqual([
      'no-store',
      'Accept-Encoding',
      undefined,
    ]);
    expect(br.headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
  });

  it('redirects a search without the closing slash and keeps it', async () => {
    expect((await service.ask('/obiettivi?q=parco')).headers.location).toBe('/obiettivi/?q=parco');
  });

  const payloads = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onfocus='alert(1)",
    '</title><script>x</script>',
    '<!--/elenco--><b>',
    '$&$1$`',
    '\u202e\u0000<svg/onload=x>',
    '&lt;script&gt;',
    '{{7*7}}',
    'javascript:alert(1)',
  ];
  const names = ['q', 'tema', 'ufficio', 'anno', 'stato', 'riportato', 'ordine', 'other'];

  it.each(names.flatMap((name) => payloads.map((payload) => [name, payload] as const)))(
    'stays text: %s=%s',
    async (name, payload) => {
      for (const before of ['', 'q=parco&']) {
        const html = await read(`${before}${name}=${encodeURIComponent(payload)}`);
        const tags = (text: string): string[] =>
          [...text.matchAll(/<(?:script|img|svg|iframe|b)\b[^>]*>/giu)].map(([tag]) => tag);
        expect(tags(html)).toEqual(tags(built));
        // Quoted values may say "onerror=", the names of attributes may not.
        expect(html.replaceAll(/"[^"]*"/gu, '""')).not.toMatch(/<[^>]*\son\w+\s*=/iu);
      }
    },
  );

  it('takes any rubbish in its address without an error', async () => {
    for (const query of [
      'q=%',
      'q=%ff%fe',
      'q',
      '=',
      '&&&',
      `q=${'%F0%9F%98%80'.repeat(400)}`,
      'q=a&q=b',
      'tema[]=1',
      'q=%00',
      'q=+++',
      '?q=parco',
      `tema=${'1&tema='.repeat(500)}`,
    ]) {
      expect([query.slice(0, 20), (await service.ask(`/obiettivi/?${query}`)).status]).toEqual([
        query.slice(0, 20),
        200,
      ]);
    }
  });
});
