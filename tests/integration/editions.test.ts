import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAddresses } from '../../src/build/site/keep-addresses.ts';
import { listSiteAddresses, readAddresses } from '../../src/catalog/read-content/addresses.ts';
import { recordAddresses } from '../../src/importer/versions/record-addresses.ts';
import { municipalityFolder, readManifest, readPage, siteFile } from '../checks/built-site.ts';
import { makeNextEdition, nextEdition } from '../fixtures/next-edition.ts';
import { findBin } from '../list-checks.ts';
import { startService } from './service-fixture.ts';

const root = join(import.meta.dirname, '..', '..');
const left = ['ponte-pedonale', 'punti-luce-piazza', 'volontari-neve'];

/** Links and words of a page without its markup. */
function readText(html: string): string {
  return html
    .replace(/<(script|style)\b.*?<\/\1>/gsu, '')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/\s+/gu, ' ');
}

describe('a second edition of the plan', () => {
  let folder = '';
  let content = '';
  let site = '';
  let published: readonly string[] = [];
  const page = (path: string): string => readPage(site, path);
  const file = (path: string): Promise<string> => readFile(siteFile(site, path), 'utf8');

  beforeAll(async () => {
    await mkdir(join(root, '.cache'), { recursive: true });
    folder = await mkdtemp(join(root, '.cache', 'edition-test-'));
    content = join(folder, 'content');
    site = join(folder, 'site');
    await makeNextEdition(content);
    await recordAddresses(content, listSiteAddresses(join(municipalityFolder, 'client')));
    published = await readAddresses(content);
    const child = spawn(
      process.execPath,
      [findBin('astro'), 'build', '--config', 'tests/fixtures/municipality.config.ts'],
      {
        cwd: root,
        env: {
          ...process.env,
          CONTENT_DIR: content,
          TEST_SITE_DIR: folder,
          PORTAL_TODAY: nextEdition.day,
          SHARE_IMAGES: 'off',
          NODE_ENV: 'production',
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    const parts: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => parts.push(part.toString()));
    const [code] = (await once(child, 'close')) as [number | null];
    if (code !== 0) throw new Error(parts.join(''));
  }, 600_000);
  afterAll(() => rm(folder, { recursive: true }));

  it('compares with the one before: each kind of change once, with what was and what is', () => {
    const html = page(`/piani/${nextEdition.id}/confronto/`);
    expect(readText(html)).toContain(
      'Rispetto al Piano degli obiettivi 2025-2027: 1 obiettivo nuovo, 2 obiettivi che non ci sono più, 2 obiettivi uniti, 1 obiettivo con un altro nome, 1 cambio di ufficio, 1 termine spostato più avanti, 1 termine anticipato, 1 azione nuova e 1 azione che non c’è più.',
    );
    expect(readText(html)).toContain('11 obiettivi sono rimasti uguali');
    for (const key of ['new', 'left', 'merged', 'renamed', 'office', 'later', 'earlier'])
      expect(html).toContain(`<h2 id="${key}"`);
  });

  it('tells in the table what the page tells, a row for each field', async () => {
    const rows = parseCsv<Record<string, string>>(await file('/dati/edizioni.csv'), {
      bom: true,
      delimiter: ';',
      columns: true,
    });
    const current = rows.filter((row) => row['Edizione'] === nextEdition.id);
    const kinds = (kind: string): readonly (string | undefined)[] =>
      current
        .filter((row) => row['Azione'] === '' && row['Rispetto a prima'] === kind)
        .map((row) => row['Identificativo dell’obiettivo'])
        .toSorted();
    expect(kinds('Nuovo')).toEqual(['orto-sociale']);
    expect(kinds('Non c’è più')).toEqual(['ponte-pedonale', 'volontari-neve']);
    expect(kinds('Unito ad altri')).toEqual(['fontana-storica', 'punti-luce-piazza']);
    expect(kinds('Ha un altro nome')).toEqual(['torre-restauro']);
    expect(current.filter((row) => row['Termine'] === 'più avanti')).toMatchObject([
      { 'Identificativo dell’obiettivo': 'scuola-tetto', Prima: 'Entro giugno 2026' },
    ]);
    const first = rows.filter((row) => row['Edizione'] === '2025-2027');
    expect(first.filter((row) => row['Azione'] === '')).toHaveLength(20);
    expect(new Set(first.map((row) => row['Rispetto a prima']))).toEqual(
      new Set(['Prima edizione pubblicata']),
    );
  });

  it('shows the former edition as it stood, with the words of then', () => {
    const html = page('/piani/2025-2027/');
    const text = readText(html);
    expect(text).toContain('Ponte pedonale sul rio');
    expect(text).toContain('«2025-2026-2027»');
    expect(text).toContain('Restauro della torre');
    expect(text).not.toContain('Restauro della torre civica');
    expect(text).not.toContain('Orto sociale');
    expect(html).toMatch(/id="torre-restauro".*?href="\/o\/[0-9a-z]{7}\/v\/[0-9a-f]{12}\/"/su);
  });

  it('tells states of the days of both editions, each by its own terms', async () => {
    const rows = parseCsv<Record<string, string>>(await file('/dati/storico.csv'), {
      bom: true,
      delimiter: ';',
      columns: true,
    });
    const list = (slug: string, action: string): readonly string[] =>
      rows
        .filter((row) => row['Identificativo dell’obiettivo'] === slug && row['Azione'] === action)
        .map((row) => `${row['Primo giorno'] ?? ''} ${row['Ultimo giorno'] ?? ''}`);
    // Due in June 2026 by the first edition, in December 2026 by the second: on no day of 2027 is it in time.
    expect(list('scuola-tetto', 'a1')).toEqual(['2026-01-10 2026-06-30', '2026-07-01 ']);
    expect(list('ponte-pedonale', '').at(-1)).toMatch(/ 2027-01-14$/u);
    expect(list('mercato-coperto', 'a1').at(-1)).toMatch(/ 2027-01-14$/u);
    expect(list('mercato-coperto', 'a3')).toEqual(['2027-01-15 ']);
    expect(list('orto-sociale', 'a1')).toEqual(['2027-01-15 ']);
  });

  it('names the act, and links what the content links', () => {
    const html = page('/piani/');
    expect(readText(html)).toContain('Deliberazione di Giunta comunale n. 7 dell’8 gennaio 2027');
    expect(html).toContain('https://www.borgo-prova.example/dup-2026-2028');
    expect(html).toContain('https://www.borgo-prova.example/piano-2022-2024');
  });

  it('keeps every address that was published before', () => {
    const { redirects } = readManifest(site);
    const now = new Set(listSiteAddresses(join(site, 'client')));
    expect(published.length).toBeGreaterThan(200);
    expect(published.filter((path) => !now.has(path) && !now.has(redirects[path] ?? ''))).toEqual(
      [],
    );
  });

  it('stops a build that would lose an address, unless the law took it away; and one that still has what was', async () => {
    const addresses = listSiteAddresses(join(site, 'client'));
    const { redirects } = readManifest(site);
    const without = addresses.filter((path) => path !== '/obiettivi/scuola-tetto/');
    await expect(checkAddresses(content, without, redirects, nextEdition.day)).rejects.toThrow(
      /addresses\.txt · \/obiettivi\/scuola-tetto\/: questo indirizzo è stato pubblicato/u,
    );
    const withdrawal =
      '- { path: /obiettivi/scuola-tetto/, day: "2027-01-20", reason: Provvedimento inventato }\n';
    await writeFile(join(content, 'withdrawn.yaml'), withdrawal);
    await expect(checkAddresses(content, addresses, redirects, nextEdition.day)).rejects.toThrow(
      /withdrawn\.yaml · \/obiettivi\/scuola-tetto\/.*ancora/u,
    );
    const rest = addresses.filter((path) => !path.startsWith('/obiettivi/scuola-tetto/'));
    await expect(
      checkAddresses(content, rest, redirects, nextEdition.day),
    ).resolves.toBeUndefined();
    await rm(join(content, 'withdrawn.yaml'));
  });

  it.each(left)('keeps the page of %s, which says since when it is not in the plan', (slug) => {
    const html = page(`/obiettivi/${slug}/`);
    expect(readText(html)).toContain(
      'Dal 15 gennaio 2027 questo obiettivo non è più nel piano. L’ultimo che lo conteneva è il Piano degli obiettivi 2025-2027.',
    );
    expect(html).toContain('<meta name="robots" content="noindex"');
    expect(readText(page(`/incorpora/${slug}/`))).toContain('Non è più nel piano');
  });

  it('says where an objective that was merged goes on, and what an action that left said', () => {
    expect(page('/obiettivi/punti-luce-piazza/')).toMatch(
      /Continua in\s*<a href="\/obiettivi\/fontana-storica\/"/u,
    );
    const market = page('/obiettivi/mercato-coperto/');
    expect(market).toMatch(/id="azioni-di-prima".*?id="a1"/su);
    expect(readText(market)).toContain('Le 2 azioni previste');
  });

  it('counts and lists in no page, file or index what left', async () => {
    const listing = ['/', '/obiettivi/', '/temi/', '/temi/1/', '/aree/', '/aree/giardini/'];
    const more = ['/scadenze/', '/scadenze/registro/', '/aggiornamenti/', '/stampa/'];
    const files = ['/search-index.json', '/sitemap.xml', '/dati/obiettivi.json'];
    const tables = ['/dati/azioni.csv', '/dati/scadenze.csv', '/dati/aggiornamenti.csv'];
    const feeds = ['/aggiornamenti/feed.xml', '/scadenze/calendario.ics'];
    for (const path of [...listing, ...more])
      for (const slug of left) expect(page(path), path).not.toContain(slug);
    for (const path of [...files, ...tables, ...feeds])
      for (const slug of left) expect(await file(path), path).not.toContain(`/${slug}/`);
    expect(readText(page('/obiettivi/'))).toContain('18 obiettivi');
    expect(readText(page('/aree/'))).not.toContain('Area Protocollo');
    expect(readText(page('/temi/'))).not.toContain('Un tema senza obiettivi');
    const { objectives } = JSON.parse(await file('/dati/obiettivi.json')) as {
      objectives: unknown[];
    };
    expect(objectives).toHaveLength(18);
  });

  it('keeps the pages of a theme and an office that left, out of search engines', () => {
    for (const path of ['/temi/3/', '/aree/protocollo/']) {
      expect(readText(page(path))).toContain('Non è nel piano in vigore');
      expect(page(path)).toContain('<meta name="robots" content="noindex"');
    }
  });

  it('keeps feed and calendar of what left; days after its leaving are cancelled', async () => {
    expect(await file('/obiettivi/ponte-pedonale/feed.xml')).toContain('aperto');
    const read = async (slug: string): Promise<readonly (readonly unknown[])[]> => {
      const text = await file(`/obiettivi/${slug}/calendario.ics`);
      return new ICAL.Component(ICAL.parse(text) as unknown[])
        .getAllSubcomponents('vevent')
        .map((event) => [
          String(event.getFirstPropertyValue('dtstart')),
          event.getFirstPropertyValue('status'),
        ]);
    };
    expect(await read('punti-luce-piazza')).toEqual([
      ['2025-04-30', null],
      ['2025-06-30', null],
    ]);
    expect(await read('volontari-neve')).toEqual([
      ['2026-03-31', null],
      ['2027-03-31', 'CANCELLED'],
      ['2028-03-31', 'CANCELLED'],
    ]);
  });

  describe('served', () => {
    let app: FastifyInstance | undefined;
    beforeAll(async () => {
      ({ app } = await startService(site));
    }, 60_000);
    afterAll(() => app?.close());

    it('answers every published address with 200 or 301', async () => {
      for (const url of published) {
        const { statusCode } = (await app?.inject({ url })) ?? {};
        expect([200, 301], url).toContain(statusCode);
      }
    });
  });

  describe('served without what the law took away', () => {
    let app: FastifyInstance | undefined;
    beforeAll(async () => {
      const manifest = JSON.parse(await readFile(join(site, 'portal.json'), 'utf8')) as object;
      const reason = 'Provvedimento inventato n. 5';
      const withdrawn = [{ path: '/obiettivi/scuola-tetto/', day: '2027-01-20', reason }];
      await writeFile(join(site, 'portal.json'), JSON.stringify({ ...manifest, withdrawn }));
      await rm(siteFile(site, '/obiettivi/scuola-tetto'), { recursive: true });
      ({ app } = await startService(site));
    }, 60_000);
    afterAll(() => app?.close());

    it.each(['', 'feed.xml', 'calendario.ics'])(
      'says at %s that it is gone, and why',
      async (name) => {
        const answer = await app?.inject({ url: `/obiettivi/scuola-tetto/${name}` });
        expect(answer?.statusCode).toBe(410);
        expect(readText(answer?.body ?? '')).toContain(
          'Quello che c’era a questo indirizzo è stato tolto il 20 gennaio 2027 e non torna. Motivo: Provvedimento inventato n. 5',
        );
        expect(answer?.body).toContain('<meta name="robots" content="noindex"');
      },
    );
  });
});
