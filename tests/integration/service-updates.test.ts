import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { municipalityFolder, readPage } from '../checks/built-site.ts';
import { startService } from './service-fixture.ts';

let service: Awaited<ReturnType<typeof startService>>;

beforeAll(async () => {
  service = await startService(municipalityFolder);
});

afterAll(() => service.app.close());

async function read(query: string): Promise<string> {
  const { status, body } = await service.ask(`/aggiornamenti/?${query}`);
  expect(status).toBe(200);
  return body.toString();
}

const list = (html: string): string[] =>
  [...html.matchAll(/data-update="([^"]+)"/gu)].map(([, id]) => id ?? '');

describe('the updates without JavaScript', () => {
  it('are the built page while nothing is asked, or what is asked cannot be', async () => {
    for (const query of ['', 'dal=&ufficio=', 'dal=2026-02-30', 'dal=ieri', 'other=1'])
      expect(await read(query)).toBe(readPage(municipalityFolder, '/aggiornamenti/'));
  });

  it('are those changed on the day itself or since', async () => {
    const html = await read('dal=2026-06-02');
    expect(list(html)).toEqual(['torre-restauro/agg-2026-06-01-fermo']);
    expect(html).toMatch(/1 aggiornamento pubblicato, corretto o ritirato dal 2\sgiugno\s2026\./u);
    expect(list(await read('dal=2026-06-15'))).toEqual([]);
  });

  it('combine office and theme with the day, and show the form as it was sent', async () => {
    const html = await read('ufficio=sicurezza&tema=2&dal=2026-03-01');
    expect(list(html)).toContain('videosorveglianza-parchi/agg-2026-05-10-lavori-avviati');
    expect(list(html).every((id) => id.startsWith('videosorveglianza-parchi/'))).toBe(true);
    expect(html).toContain(' · Area Sicurezza · Sicurezza &amp; servizi alle persone.');
    expect(html).toMatch(/<option value="sicurezza" selected[^>]*>/u);
    expect(html).toMatch(/name="dal" value="2026-03-01"/u);
    expect(html).toContain('<meta name="robots" content="noindex">');
  });

  it('leave aside an office or a theme that the plan does not have', async () => {
    const html = await read('dal=2026-06-02&ufficio=nessuno&tema=99');
    expect(list(html)).toEqual(['torre-restauro/agg-2026-06-01-fermo']);
    expect(html).not.toContain('· nessuno');
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
  });
});
