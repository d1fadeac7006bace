import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { municipalityFolder, readPage } from '../checks/built-site.ts';
import { startService } from './service-fixture.ts';

let service: Awaited<ReturnType<typeof startService>>;

beforeAll(async () => {
  service = await startService(municipalityFolder);
});

afterAll(() => service.app.close());

async function read(query: string): Promise<string> {
  const { status, body } = await service.ask(`/obiettivi/?${query}`);
  expect(status).toBe(200);
  return body.toString();
}

/** Slugs of the items on a page, in order. */
const listSlugs = (html: string): string[] =>
  [...html.matchAll(/data-objective="([^"]+)"/gu)].map(([, slug]) => slug ?? '');

/** A page without the marks by which styles find their component. */
const plain = (html: string): string => html.replaceAll(/ data-astro-cid-\w+(?:="[^"]*")?/gu, '');

const built = readPage(municipalityFolder, '/obiettivi/');

describe('the list without JavaScript', () => {
  it('is the built page while nothing is asked', async () => {
    expect(await read('')).toBe(built);
    expect(await read('q=&tema=&other=1')).toBe(built);
  });

  it('shows what a search found, best first, with the words marked in the titles alone', async () => {
    const html = plain(await read('q=mercati'));
    expect(listSlugs(html)[0]).toBe('mercato-coperto');
    expect(html).toContain('<mark>Mercato</mark> coperto in centro');
    expect(html).not.toMatch(/class="meta">[^<]*<mark>/u);
    expect(html).toMatch(/id="esito"[^>]*>[^<]*trovat[oi] per «mercati»\./u);
  });

  it('keeps what was typed and chosen in every form', async () => {
    const html = await read('q=piazza&tema=1&ordine=scadenza');
    expect(html.match(/<input[^>]*name="q"[^>]*value="piazza"[^>]*>/gu)).toHaveLength(2);
    expect(html).toMatch(/<input type="checkbox" name="tema" value="1"[^>]* checked[^>]*>/u);
    expect(html).not.toMatch(/<input type="checkbox" name="tema" value="2"[^>]* checked[^>]*>/u);
    expect(html).toMatch(/<option value="scadenza" selected[^>]*>/u);
    expect(html).not.toMatch(/<option value="" selected[^>]*>/u);
  });

  it('names the search in the title, stays out of search engines and keeps the canonical address', async () => {
    const html = await read('q=mercato');
    expect(html).toContain('<title>«mercato» · Tutti gli obiettivi · ');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toMatch(/<link rel="canonical" href="[^"]*\/obiettivi\/">/u);
    expect(html).not.toMatch(/<[^>]+\sstyle=/u);
  });

  it('combines facets: one value of each is enough, every facet must fit', async () => {
    expect(listSlugs(await read('ufficio=sicurezza'))).toEqual([
      'videosorveglianza-parchi',
      'mercato-coperto',
      'molte-azioni',
    ]);
    expect(listSlugs(await read('ufficio=sicurezza&tema=2'))).toEqual([
      'videosorveglianza-parchi',
      'molte-azioni',
    ]);
    expect(listSlugs(await read('tema=1&tema=2'))).toHaveLength(20);
  });

  it('counts what each choice would show and offers to take a choice away', async () => {
    const html = plain(await read('q=videosorveglianza&ufficio=sicurezza&tema=1'));
    expect(html).toMatch(/<span data-count="tema=2"[^>]*>1<\/span>/u);
    expect(html).toMatch(
      /<a href="\/obiettivi\/\?q=videosorveglianza&(?:amp|#38);ufficio=sicurezza" aria-label="Togli il filtro Strade, luci e giardini">/u,
    );
    expect(html).toContain(
      '<a href="/obiettivi/?q=videosorveglianza">Togli i filtri e cerca in tutto il piano</a>',
    );
  });

  it('leaves aside what the plan does not have', async () => {
    const html = await read('tema=1&tema=99&ufficio=nessuno');
    expect(listSlugs(html)).toEqual(listSlugs(await read('tema=1')));
    expect(html).not.toContain('ufficio=nessuno');
  });

  it('orders by next due day and by latest update', async () => {
    expect(listSlugs(await read('ordine=scadenza'))[0]).toBe('mensa-controlli');
    expect(listSlugs(await read('ordine=aggiornamento'))[0]).toBe('torre-restauro');
  });

  it('says so when nothing is found, with near words to go on', async () => {
    const html = plain(await read('q=zzzzzz'));
    expect(listSlugs(html)).toEqual([]);
    expect(html).toContain('Nessun obiettivo per «zzzzzz».');
    expect(html).toMatch(/<div id="nulla">/u);
    expect(html).toMatch(/<p id="parole-vicine">[^<]*<span>\s*<a href="\/obiettivi\/\?q=/u);
  });

  it('travels compressed, under both policies, and is kept by nobody', async () => {
    const whole = await read('q=mercato');
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
      whole,
      whole,
    ]);
    expect([br.headers['cache-control'], br.headers.vary, br.headers.etag]).toEqual([
      'no-store',
      'Accept-Encoding',
      undefined,
    ]);
    const policy = String(br.headers['content-security-policy']);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toMatch(/default-src 'none'.*style-src 'self' 'sha256-/u);
    expect(policy).not.toContain("'unsafe-inline'");
    // No more hashes than the page has inline scripts and styles.
    const inline = whole.match(/<(?:style|script)\b(?![^>]*\ssrc=)[^>]*>/gu)?.length ?? 0;
    expect(policy.match(/'sha256-/gu)?.length).toBeLessThanOrEqual(inline);
  });

  it('stays within 300 kB', async () => {
    expect((await service.ask('/obiettivi/?tema=1&tema=2')).body.length).toBeLessThan(300_000);
  });

  it('redirects a search without the closing slash and keeps it', async () => {
    expect((await service.ask('/obiettivi?q=parco')).headers.location).toBe('/obiettivi/?q=parco');
  });

  it('has no address but that of the list', async () => {
    expect((await service.ask('/su-richiesta/obiettivi/?q=parco')).status).toBe(404);
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
  const names = ['q', 'tema', 'ufficio', 'anno', 'stato', 'riportato', 'luogo', 'ordine', 'other'];
  // A quoted value may say "<img", which is text there.
  const tags = (html: string): string[] => {
    const bare = html.replaceAll(/"[^"]*"/gu, '""');
    return [...bare.matchAll(/<(?:script|img|iframe|b)\b[^>]*>/giu)].map(([tag]) => tag);
  };

  it.each(names.flatMap((name) => payloads.map((payload) => [name, payload] as const)))(
    'stays text: %s=%s',
    async (name, payload) => {
      const usual = tags(await read('q=zzzzzz'));
      for (const before of ['', 'q=zzzzzz&']) {
        const html = await read(`${before}${name}=${encodeURIComponent(payload)}`);
        const plainPage = before === '' && name === 'other';
        expect(tags(html)).toEqual(plainPage ? tags(built) : usual);
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
