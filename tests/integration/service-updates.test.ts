import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePage, siteFiles, startService, writeSite } from './service-fixture.ts';

const offices = ['giardini', 'scuole'];

/** An update as the built page writes it: number 0 is the newest, changed on 28 March 2026. */
function makeItem(index: number): string {
  const day = new Date(Date.UTC(2026, 2, 28 - index)).toISOString().slice(0, 10);
  return `<li data-update="ponte/u-${index}" data-changed="${day}" data-offices="${offices[index % 2]}" data-goal="${1 + (index % 3)}"><h3>Fatto ${index} &amp; altro</h3><ol><li>dentro</li></ol></li>`;
}

const form = `<form id="cambiato" action="/aggiornamenti/"><input type="date" name="dal"><select name="ufficio"><option value="">Tutti</option><option value="giardini">Giardini &amp; strade</option><option value="scuole">Scuole</option></select><select name="tema"><option value="">Tutti</option><option value="1">Strade</option></select></form>`;

function makeBody(from: number, to: number): string {
  const items = Array.from({ length: to - from }, (_, index) => makeItem(from + index)).join('');
  return `<h1>Aggiornamenti</h1>${form}<!--esito--><p id="esito" role="status">Tutti.</p><!--/esito--><nav id="mesi"></nav><!--elenco--><div id="elenco"><section><ol class="list-unstyled">${items}</ol></section></div><!--/elenco--><!--pagine--><div id="pagine"></div><!--/pagine-->`;
}

const files = {
  ...siteFiles,
  'aggiornamenti/index.html': makePage('Aggiornamenti', makeBody(0, 50)),
  'aggiornamenti/pagina/2/index.html': makePage('Aggiornamenti', makeBody(50, 120)),
};

let site: Awaited<ReturnType<typeof writeSite>>;
let service: Awaited<ReturnType<typeof startService>>;

beforeAll(async () => {
  site = await writeSite(files);
  service = await startService(site.folder);
});

afterAll(async () => {
  await service.app.close();
  await site.remove();
});

async function read(query: string): Promise<string> {
  const { status, body } = await service.ask(`/aggiornamenti/?${query}`);
  expect(status).toBe(200);
  return body.toString();
}

const list = (html: string): string[] =>
  [...html.matchAll(/data-update="ponte\/u-(\d+)"/gu)].map(([, number]) => number ?? '');

describe('the updates without JavaScript', () => {
  it('are the built page while nothing is asked, or what is asked cannot be', async () => {
    for (const query of ['', 'dal=&ufficio=', 'dal=2026-02-30', 'dal=ieri', 'other=1'])
      expect(await read(query)).toBe(files['aggiornamenti/index.html']);
  });

  it('are those changed on the day itself or since, from every page', async () => {
    expect(list(await read('dal=2026-03-26'))).toEqual(['0', '1', '2']);
    expect(list(await read('dal=2026-03-29'))).toEqual([]);
    expect(await read('dal=2026-03-26')).toContain(
      '3 aggiornamenti pubblicati, corretti o ritirati dal 26 marzo 2026.',
    );
  });

  it('combine office and theme with the day, and reach pages beyond the first', async () => {
    const html = await read('ufficio=giardini&tema=1&dal=2025-12-20');
    expect(list(html).map(Number)).toEqual(Array.from({ length: 17 }, (_, index) => index * 6));
    expect(html).toContain('Giardini &amp; strade · Strade.');
    expect(html).toMatch(/<option value="giardini" selected>/u);
    expect(html).toMatch(/name="dal" value="2025-12-20"/u);
    expect(html).toContain('<meta name="robots" content="noindex">');
  });

  it('come page by page, each once', async () => {
    const pages = await Promise.all(
      ['', '&pagina=2', '&pagina=3', '&pagina=99'].map((more) => read(`dal=2025-01-01${more}`)),
    );
    expect(pages.slice(0, 3).map((html) => list(html).length)).toEqual([50, 50, 20]);
    expect(new Set(pages.slice(0, 3).flatMap(list)).size).toBe(120);
    expect(list(pages[3] ?? '')).toEqual(list(pages[2] ?? ''));
    expect(pages[1]).toContain('href="/aggiornamenti/?dal=2025-01-01&amp;pagina=3"');
    expect(pages[1]).toMatch(/href="\/aggiornamenti\/\?dal=2025-01-01" aria-label/u);
  });

  it('stay text whatever the address says', async () => {
    for (const payload of [
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      '<!--/elenco-->',
      "' onfocus='x",
    ]) {
      for (const name of ['dal', 'ufficio', 'tema', 'pagina']) {
        const html = await read(
          `dal=2026-03-26&${name === 'dal' ? 'tema' : name}=${encodeURIComponent(payload)}`,
        );
        expect(html).not.toContain('alert(1)');
        expect(html).not.toMatch(/<[^>"]*\son\w+\s*=/iu);
      }
    }
    expect(await read('ufficio=nessuno')).toContain('Nessun aggiornamento · nessuno.');
  });
});
