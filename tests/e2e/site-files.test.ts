import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import {
  isFramePage,
  isObjectivePage,
  listPages,
  readManifest,
  readPage,
  shippedContent,
  siteFile,
  siteFolder,
} from '../checks/built-site.ts';
import { countClicks, listIds, listLinks, unescapeHtml } from '../checks/read-links.ts';
import { assemblePortal } from '../../src/domain/content/assemble-portal.ts';
import { listEveryObjective } from '../../src/domain/content/portal.ts';
import { writeCanonicalText } from '../../src/domain/versions/canonical-text.ts';
import { listStatedParts } from '../../src/domain/versions/stated-version.ts';
import { buildDay } from '../../src/catalog/read-content/build-day.ts';
import { readContent } from '../../src/catalog/read-content/read-content.ts';
import { wordStatement } from '../../src/i18n/objective/version.ts';
import { livePages } from '../../src/i18n/routes.ts';
import { sites } from './portal-test.ts';

/** Numbers of official documents, by town; a town whose document was not counted is held to its content. */
const documentNumbers = new Map([['Cassano Magnago', { objectives: 91, actions: 150 }]]);

/** Value of the first match of a pattern with one group, as a browser reads it. */
function find(html: string, pattern: RegExp): string | undefined {
  const value = pattern.exec(html)?.[1];
  return value === undefined ? undefined : unescapeHtml(value);
}

/** Whether an address leads to a file, a page, a former permalink, or an answer of the service. */
function makeResolver(folder: string): (path: string) => boolean {
  const pages = new Set(listPages(folder));
  const { redirects } = readManifest(folder);
  // What the service answers itself is asked for below.
  return (path) =>
    path.startsWith('/api/') ||
    livePages.includes(path) ||
    pages.has(path) ||
    Object.hasOwn(redirects, path) ||
    (!path.endsWith('/') && existsSync(siteFile(folder, path)));
}

/** What a version states by ids and codes, which pages put in words, and what has pages or lists of its own. */
const toldOtherwise =
  /^(?:source|previous|update|variation|indicator|leftOn|continuedBy|formerActions)\b|continuedBy$/u;

const noNames = { plans: new Map(), offices: new Map(), objectives: new Map() };

/** Letters of a text, without spaces, which are set in several ways, and with apostrophes of one kind. */
function letters(text: string): string {
  return text.replaceAll('’', "'").replaceAll(/\s+/gu, '');
}

/** Letters of what a page says. */
function readLetters(html: string): string {
  return letters(
    unescapeHtml(html.replaceAll(/<(style|script|title)\b[\s\S]*?<\/\1>|<[^>]*>/gu, '')),
  );
}

/** Ids of the actions that a page shows, in order. */
function listActions(html: string): readonly string[] {
  return [...html.matchAll(/<li id="(a\d+)"/gu)].map(([, id = '']) => id);
}

for (const { name, folder, content } of sites) {
  const pages = listPages(folder);
  const html = new Map(pages.map((page) => [page, readPage(folder, page)]));
  const readHtml = (page: string): string => html.get(page) ?? '';
  const indexed = pages.filter((page) => !readHtml(page).includes('content="noindex"'));

  test.describe(`files of the ${name}`, () => {
    test('no line breaks within a date, a length of time or a span of years', () => {
      const months =
        'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre';
      const breakable = new RegExp(
        `\\d°? (?:${months})\\b|\\b(?:${months}) \\d{4}|\\(\\+ \\d|(?<![\\w/-])20\\d\\d-\\d\\d(?:\\d\\d)?(?![\\w/-])`,
        'u',
      );
      // What is to be copied, or kept on one line by its style, is no text that is set.
      const unset =
        /<(script|style|title|textarea|pre|code|time|option)\b[\s\S]*?<\/\1>|<span class="whole"[^>]*>[^<]*|<[^>]*>/gu;
      // The dictionary of data tells how values are written, `2026-03`, to programs.
      const read = pages.filter((page) => page !== '/dati/dizionario/');
      const faults = read.flatMap((page) => {
        const [, main = ''] = readHtml(page).split('<main');
        const found = main
          .replaceAll(unset, '\0')
          .split('\0')
          .filter((text) => breakable.test(text));
        return found.slice(0, 2).map((text) => `${page}: ${text.trim()}`);
      });
      expect(faults.slice(0, 40)).toEqual([]);
    });

    test('every page has one h1, a title of its own and a description', () => {
      const titles = pages.map((page) => find(readHtml(page), /<title>([^<]*)<\/title>/u) ?? '');
      expect(
        titles.filter((title, index) => title === '' || titles.indexOf(title) !== index),
      ).toEqual([]);
      expect(pages.filter((page) => readHtml(page).match(/<h1[\s>]/gu)?.length !== 1)).toEqual([]);
      expect(
        pages.filter(
          (page) =>
            (find(readHtml(page), /<meta name="description" content="([^"]*)"/u) ?? '').length < 20,
        ),
      ).toEqual([]);
      expect(pages.filter((page) => !readHtml(page).includes('<html lang="it"'))).toEqual([]);
    });

    test('every page that search engines may list names its own address', () => {
      for (const page of indexed) {
        const canonical = new URL(
          find(readHtml(page), /<link rel="canonical" href="([^"]*)"/u) ??
            'http://missing.invalid/missing',
        );
        expect.soft(canonical.pathname, page).toBe(page);
        expect
          .soft(find(readHtml(page), /<meta property="og:url" content="([^"]*)"/u), page)
          .toBe(canonical.href);
      }
    });

    test('every page has a share image of 1200 by 630 pixels', () => {
      for (const page of pages.filter((each) => !isFramePage(each))) {
        const address =
          find(readHtml(page), /<meta property="og:image" content="(https?:[^"]*)"/u) ??
          'http://missing.invalid/missing';
        const path = siteFile(folder, new URL(address).pathname);
        expect(existsSync(path), `${page}: ${address}`).toBe(true);
        const image = readFileSync(path);
        expect
          .soft(
            [image.toString('latin1', 1, 4), image.readUInt32BE(16), image.readUInt32BE(20)],
            page,
          )
          .toEqual(['PNG', 1200, 630]);
      }
    });

    test('every link within the site leads somewhere, anchors too', () => {
      const leads = makeResolver(folder);
      const ids = new Map(pages.map((page) => [page, listIds(readHtml(page))]));
      const broken = pages.flatMap((page) =>
        listLinks(readHtml(page), page)
          .filter(
            ({ path, anchor }) =>
              !leads(path) || (anchor !== '' && ids.get(path)?.has(anchor) === false),
          )
          .map(({ path, anchor }) => `${page} → ${path}${anchor === '' ? '' : `#${anchor}`}`),
      );
      expect([...new Set(broken)]).toEqual([]);
    });

    test('every objective is at most three clicks from home, every other page at most four', () => {
      const clicks = countClicks('/', (page) =>
        html.has(page) ? listLinks(readHtml(page), page) : [],
      );
      const { objectives } = readManifest(folder);
      expect(
        objectives.filter(({ slug }) => (clicks.get(`/obiettivi/${slug}/`) ?? Infinity) > 3),
      ).toEqual([]);
      expect(indexed.filter((page) => (clicks.get(page) ?? Infinity) > 4)).toEqual([]);
    });

    test('the site map lists every page that may be listed and nothing else', () => {
      const map = readFileSync(siteFile(folder, 'sitemap.xml'), 'utf8');
      const listed = [...map.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(
        ([, address = '']) => new URL(unescapeHtml(address)).pathname,
      );
      expect(listed.toSorted()).toEqual(indexed.toSorted());
      expect(
        [...map.matchAll(/<lastmod>([^<]+)<\/lastmod>/gu)].every(([, day = '']) =>
          /^\d{4}-\d{2}-\d{2}$/u.test(day),
        ),
      ).toBe(true);
    });

    test('robots.txt lets everyone in and names the site map', () => {
      const robots = readFileSync(siteFile(folder, 'robots.txt'), 'utf8');
      expect(robots).toMatch(/^User-agent: \*$/mu);
      expect(robots).not.toMatch(/^Disallow: \/\s*$/mu);
      expect(robots).toMatch(/^Sitemap: https?:\/\/[^/\s]+\/sitemap\.xml$/mu);
    });

    test('every objective has its page with all its actions, and no page holds others', async () => {
      const { objectives } = await readContent(content);
      const expected = objectives.map(
        ({ id, data }) => `/obiettivi/${id}/ ${data.actions.map((action) => action.id).join(' ')}`,
      );
      const shown = pages
        .filter(isObjectivePage)
        .map((page) => `${page} ${listActions(readHtml(page)).join(' ')}`);
      expect(shown.toSorted()).toEqual(expected.toSorted());
    });

    test('the page of an objective says all that a version states of its fields and actions', async () => {
      const { municipality, problems, ...found } = await readContent(content);
      if (municipality === undefined || problems.length > 0) throw new Error('faulty content');
      const portal = assemblePortal({ ...found, municipality }, buildDay(process.env, new Date()));
      for (const record of listEveryObjective(portal)) {
        const said = readLetters(readHtml(`/obiettivi/${record.slug}/`));
        const stated = listStatedParts(writeCanonicalText(record)).filter(
          ({ key }) => !toldOtherwise.test(key),
        );
        const missing = stated.filter(({ key, text }) =>
          wordStatement(key, text, noNames)
            .split('\n')
            .some((line) => !said.includes(letters(line))),
        );
        expect(stated.length, record.slug).toBeGreaterThan(3);
        expect(missing, record.slug).toEqual([]);
      }
    });
  });
}

test('every link to the service is answered', async ({ request }) => {
  const links = listPages(siteFolder).flatMap((page) =>
    listLinks(readPage(siteFolder, page), page).map(({ path }) => path),
  );
  for (const path of new Set(links.filter((link) => link.startsWith('/api/'))))
    expect.soft((await request.get(path)).status(), path).toBe(200);
});

test('the shipped plan shows every objective and action of its document', async () => {
  const { municipality, objectives } = await readContent(shippedContent);
  const pages = listPages(siteFolder).filter(isObjectivePage);
  const held = {
    objectives: objectives.length,
    actions: objectives.reduce((total, { data }) => total + data.actions.length, 0),
  };
  const shown = {
    objectives: pages.length,
    actions: pages.flatMap((page) => listActions(readPage(siteFolder, page))).length,
  };
  const formerPages = objectives.reduce((total, { data }) => total + data.formerSlugs.length, 0);
  expect(shown).toEqual({ ...held, objectives: held.objectives + formerPages });
  expect(held).toEqual(documentNumbers.get(municipality?.town ?? '') ?? held);
});
