import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { parseAtomFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { isObjectivePage, readManifest, readPage, siteFile } from '../checks/built-site.ts';
import { listIds } from '../checks/read-links.ts';
import {
  findCatalogueGaps,
  findSchemaErrors,
  isWellFormed,
  readCsv,
  readTriples,
  readWorkbook,
} from '../unit/opendata/check-data.ts';
import { dataPaths } from '../../src/opendata/data-paths.ts';
import { formatNumber } from '../../src/i18n/format.ts';
import { readContent } from '../../src/catalog/read-content/read-content.ts';
import { expect, sites, test } from './portal-test.ts';

/** The fields of `obiettivi.json` that these tests name. */
interface PublishedData {
  readonly objectives: readonly {
    readonly slug: string;
    readonly feed: string;
    readonly calendar?: string;
    readonly data: string;
    readonly versions: string;
    readonly actions: readonly { readonly dueDays: readonly string[] }[];
    readonly indicators: readonly {
      readonly targets: readonly { readonly period?: string }[];
      readonly values: readonly { readonly period: string }[];
    }[];
    readonly updates: readonly { readonly url: string }[];
  }[];
}

/** The fields of `versioni.json` that these tests name. */
interface PublishedVersions {
  readonly head: string;
  readonly objectives: readonly {
    readonly slug: string;
    readonly versions: readonly { readonly fingerprint: string; readonly url?: string }[];
  }[];
}

for (const { name, folder, content } of sites) {
  const read = (path: string): string => readFileSync(siteFile(folder, path), 'utf8');
  const readData = (): PublishedData => JSON.parse(read('/dati/obiettivi.json')) as PublishedData;

  test.describe(`open data of the ${name}`, () => {
    test('every feed of the site is Atom, and its entries lead to anchors that exist', () => {
      const feeds = globSync('**/feed.xml', { cwd: siteFile(folder, '') });
      expect(feeds.length).toBeGreaterThan(readManifest(folder).objectives.length);
      for (const feed of feeds) {
        const xml = read(feed);
        expect(isWellFormed(xml), feed).toBe(true);
        for (const { links } of parseAtomFeed(xml).entries ?? []) {
          const { pathname, hash } = new URL(links?.[0]?.href ?? 'http://missing.invalid/');
          expect
            .soft(
              listIds(readPage(folder, pathname)).has(decodeURIComponent(hash.slice(1))),
              `${feed}: ${pathname}${hash}`,
            )
            .toBe(true);
        }
      }
    });

    test('every calendar of the site is read as whole days, and the largest has every due day and meeting', async () => {
      const { processes } = await readContent(content);
      const days = readData().objectives.flatMap(({ actions }) =>
        actions.flatMap(({ dueDays }) => dueDays),
      );
      const meetings = processes.flatMap(({ data }) => data.meetings.map(({ date }) => date));
      const events = (path: string): readonly ICAL.Event[] =>
        new ICAL.Component(ICAL.parse(read(path)) as unknown[])
          .getAllSubcomponents('vevent')
          .map((event) => new ICAL.Event(event));
      const all = events('/scadenze/calendario.ics');
      expect(all.map(({ startDate }) => startDate.toString()).toSorted()).toEqual(
        [...days, ...meetings].toSorted(),
      );
      expect(new Set(all.map(({ uid }) => uid)).size).toBe(all.length);
      for (const path of globSync('**/calendario.ics', { cwd: siteFile(folder, '') }))
        expect
          .soft(
            events(path).filter(({ startDate }) => !startDate.isDate),
            path,
          )
          .toEqual([]);
    });

    test('every objective has the feed that the data name, and a calendar where it has a date', () => {
      for (const { slug, feed, calendar, actions } of readData().objectives) {
        expect
          .soft(
            parseAtomFeed(read(feed)).links?.some(({ href }) =>
              href?.endsWith(`/obiettivi/${slug}/`),
            ),
            feed,
          )
          .toBe(true);
        expect
          .soft(calendar !== undefined, slug)
          .toBe(actions.some(({ dueDays }) => dueDays.length > 0));
        expect
          .soft(existsSync(siteFile(folder, `/obiettivi/${slug}/calendario.ics`)), slug)
          .toBe(calendar !== undefined);
      }
    });

    test('every former address of an objective keeps its feed', () => {
      for (const former of Object.keys(readManifest(folder).redirects).filter(isObjectivePage))
        expect.soft(existsSync(siteFile(folder, `${former}feed.xml`)), former).toBe(true);
    });

    test('the tables, the workbook and the JSON hold the whole content and agree', async () => {
      const { objectives, updates } = await readContent(content);
      const data = readData();
      expect(
        findSchemaErrors(JSON.parse(read('/dati/obiettivi.schema.json')) as object, data),
      ).toEqual([]);
      expect(data.objectives.map(({ slug }) => slug).toSorted()).toEqual(
        objectives.map(({ id }) => id).toSorted(),
      );
      expect(data.objectives.flatMap((objective) => objective.updates)).toHaveLength(
        updates.length,
      );
      const tables = [
        'obiettivi',
        'azioni',
        'scadenze',
        'indicatori',
        'aggiornamenti',
        'variazioni',
        'elenchi',
        'storico',
      ]
        .map((name) => `/dati/${name}.csv`)
        .map((path) => readCsv(read(path)));
      expect([
        ...(await readWorkbook(readFileSync(siteFile(folder, '/dati/piano.xlsx')))).values(),
      ]).toEqual(tables);
      expect(tables.slice(0, 5).map(({ rows }) => rows.length)).toEqual([
        objectives.length,
        objectives.flatMap((objective) => objective.data.actions).length,
        data.objectives.flatMap(({ actions }) => actions.flatMap(({ dueDays }) => dueDays)).length,
        data.objectives
          .flatMap(({ indicators }) => indicators)
          .reduce(
            (sum, { values, targets }) =>
              sum +
              Math.max(
                1,
                new Set([...values, ...targets].flatMap(({ period }) => period ?? [])).size,
              ),
            0,
          ),
        updates.length,
      ]);
      expect(
        tables.flatMap(({ rows }) => rows.flat()).filter((cell) => /^[=+\-@'\t\r]/u.test(cell)),
      ).toEqual([]);
    });

    test('the file of every objective says the same, and its versions those of the record', () => {
      const schema = JSON.parse(read('/dati/obiettivo.schema.json')) as object;
      const versions = JSON.parse(read('/dati/versioni.json')) as PublishedVersions;
      expect(
        findSchemaErrors(JSON.parse(read('/dati/versioni.schema.json')) as object, versions),
      ).toEqual([]);
      expect(read('/dati/index.html')).toContain(versions.head);
      const { objectives } = readData();
      const own = objectives.map(({ data }) => JSON.parse(read(data)) as { objective: unknown });
      expect(findSchemaErrors({ type: 'array', items: schema }, own)).toEqual([]);
      expect(own.map(({ objective }) => objective)).toEqual(objectives);
      for (const objective of objectives) {
        const lines = read(objective.versions).trim().split('\n');
        const recorded = versions.objectives.find(({ slug }) => slug === objective.slug);
        expect
          .soft(lines.map((line) => (JSON.parse(line) as { fingerprint: string }).fingerprint))
          .toEqual(recorded?.versions.map(({ fingerprint }) => fingerprint));
        for (const { url = '' } of recorded?.versions ?? [])
          expect
            .soft(existsSync(siteFile(folder, `${new URL(url).pathname}index.html`)))
            .toBe(true);
      }
    });

    test('the catalogue is DCAT-AP_IT and every file it offers exists', async () => {
      const quads = await readTriples(JSON.parse(read('/dati/catalogo.jsonld')) as object);
      expect(findCatalogueGaps(quads)).toEqual([]);
      const files = quads
        .filter(({ predicate }) => predicate.value.endsWith('#downloadURL'))
        .map(({ object }) => new URL(object.value).pathname);
      expect(files.length).toBeGreaterThan(6);
      // What residents say is told by the service; every other file is in the site.
      const live = files.filter((path) => !existsSync(siteFile(folder, path)));
      const { questionnaires, reports, processes } = await readContent(content);
      const asked = questionnaires.map(({ id }) => `/api/questionnaires/${id}`);
      expect(live.toSorted()).toEqual(
        [
          ...['/api/satisfaction', '/api/satisfaction.csv', '/api/services.csv'],
          ...asked.flatMap((path) => [path, `${path}.csv`]),
          ...(reports === undefined
            ? []
            : ['conti.csv', 'feed.xml', 'segnalazioni.csv'].map((file) => `/segnalazioni/${file}`)),
          ...(processes.length === 0 ? [] : ['/proposte/proposte.csv']),
        ].toSorted(),
      );
    });

    test('every page offers programs one feed of the site, its own where it has one, and objective pages describe themselves to search engines', () => {
      const { pages, objectives, redirects } = readManifest(folder);
      const offers = pages.flatMap((page) =>
        [
          ...readPage(folder, page).matchAll(
            /<link rel="alternate" type="application\/atom\+xml"[^>]*href="([^"]+)"/gu,
          ),
        ].map(([, href = '']) => ({
          page,
          path: new URL(href, `http://site.invalid${page}`).pathname,
        })),
      );
      expect(offers.filter(({ path }) => !existsSync(siteFile(folder, path)))).toEqual([]);
      expect(offers.map(({ page }) => page)).toEqual(
        pages.filter((page) => !/^\/(?:incorpora\/|o\/[^/]+\/$)/u.test(page)),
      );
      for (const { page, path } of offers)
        if (!Object.hasOwn(redirects, page) && existsSync(siteFile(folder, `${page}feed.xml`)))
          expect.soft(path, page).toBe(`${page}feed.xml`);
      expect(offers.find(({ page }) => page === '/')?.path).toBe('/aggiornamenti/feed.xml');
      for (const { slug, title } of objectives) {
        const [, json = '{}'] =
          /<script type="application\/ld\+json">([^<]+)<\/script>/u.exec(
            readPage(folder, `/obiettivi/${slug}/`),
          ) ?? [];
        expect.soft(JSON.parse(json), slug).toMatchObject({ '@type': 'WebPage', name: title });
      }
    });
  });
}

const [slug = ''] = readdirSync('content/objectives').map((name) => name.replace('.yaml', ''));
const types: readonly (readonly [string, string])[] = [
  ['/aggiornamenti/feed.xml', 'application/atom+xml; charset=utf-8'],
  ['/scadenze/calendario.ics', 'text/calendar; charset=utf-8'],
  ['/dati/obiettivi.csv', 'text/csv; charset=utf-8'],
  ['/dati/obiettivi.json', 'application/json; charset=utf-8'],
  ['/dati/catalogo.jsonld', 'application/ld+json; charset=utf-8'],
  [`/dati/obiettivi/${slug}.json`, 'application/json; charset=utf-8'],
  [`/dati/versioni/${slug}.jsonl`, 'application/jsonl; charset=utf-8'],
  ['/dati/piano.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
];

for (const [path, type] of types) {
  test(`${path} is served under its type, compressed where it is text, and open to other sites`, async ({
    request,
  }) => {
    const response = await request.get(path, { headers: { 'Accept-Encoding': 'br' } });
    expect(response.status()).toBe(200);
    expect(response.headers()).toMatchObject({
      'content-type': type,
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    });
    expect(response.headers()['content-encoding']).toBe(
      type.includes('charset') ? 'br' : undefined,
    );
  });
}

test('the page of data names each file with its true size and leads to the dictionary, which opens', async ({
  page,
  request,
}) => {
  await page.goto('/dati/');
  const items = page.getByRole('region', { name: 'Scarica' }).getByRole('listitem');
  await expect(items).toHaveCount(Object.keys(dataPaths).length);
  for (const item of await items.all()) {
    const href = (await item.getByRole('link').getAttribute('href')) ?? '';
    const { length } = await (await request.get(href)).body();
    await expect.soft(item).toContainText(`${formatNumber(Math.ceil(length / 1000))} kB`);
  }
  await page.getByRole('link', { name: 'Il dizionario dei dati' }).click();
  await page.locator('summary').filter({ hasText: 'obiettivi.csv' }).click();
  await expect(page.getByRole('rowheader', { name: 'Prossima scadenza' })).toBeVisible();
});

test('the lines on the page of the method recompute fingerprints in the browser', async ({
  page,
}) => {
  await page.goto('/metodo/');
  const code = await page
    .locator('section', { has: page.locator('#impronte') })
    .locator('pre')
    .innerText();
  const printed: string[] = [];
  page.on('console', (message) => printed.push(message.text()));
  const own = code.replace(/https?:\/\/[^/]+/u, new URL(page.url()).origin);
  await page.evaluate(`(async () => {${own}})()`);
  expect(printed.length).toBeGreaterThan(0);
  expect(printed.filter((line) => !line.endsWith(' true'))).toEqual([]);
});
