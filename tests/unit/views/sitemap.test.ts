import { describe, expect, it } from 'vitest';
import { writtenOn } from '../../../src/i18n/pages/text-page.ts';
import { livePages, routes } from '../../../src/i18n/routes.ts';
import { listSitePages, writeRobots, writeSitemap } from '../../../src/views/pages/sitemap.ts';
import { makeTextObjective, makeTextPortal } from './make-text-portal.ts';

describe('listSitePages', () => {
  it('lists the fixed pages, themes, offices and objectives, each once', () => {
    const paths = listSitePages(makeTextPortal(), new Map()).map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        routes.home,
        routes.objectives,
        routes.method,
        routes.faq,
        '/temi/1/',
        '/aree/verde/',
        '/obiettivi/parco/',
      ]),
    );
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('lists pages alone: no images, files or addresses that lead elsewhere', () => {
    const portal = makeTextPortal({
      objectives: [{ id: 'parco', data: makeTextObjective(1, { formerSlugs: ['vecchio-parco'] }) }],
    });
    const paths = listSitePages(portal, new Map()).map(({ path }) => path);
    expect(paths.filter((path) => !/^\/(?:[a-z0-9-]+\/)*$/u.test(path))).toEqual([]);
    const made = [...livePages, routes.open311, routes.deskNew];
    expect(paths.filter((path) => made.includes(path))).toEqual([]);
    expect(paths.filter((path) => path.includes('404') || path.includes('vecchio-parco'))).toEqual(
      [],
    );
  });

  it('dates computed pages by the build day and fixed words by the day of writing', () => {
    const days = new Map(
      listSitePages(makeTextPortal(), new Map()).map(({ path, lastModified }) => [
        path,
        lastModified,
      ]),
    );
    expect(days.get(routes.method)).toBe('2031-06-01');
    expect(days.get(routes.legal)).toBe(writtenOn[routes.legal]);
  });

  it('dates an objective by its latest published update, else by the publication of the plan', () => {
    const update = {
      date: '2031',
      published: '2031-03-04',
      title: 'Lavori',
      text: 'Lavori avviati.',
      evidence: [],
      minor: false,
      corrections: [],
    };
    const objectives = [
      { id: 'parco', data: makeTextObjective(1) },
      { id: 'viale', data: makeTextObjective(2) },
    ];
    const portal = makeTextPortal({
      objectives,
      updates: [{ id: 'parco/2031-lavori', data: update }],
    });
    const days = new Map(
      listSitePages(portal, new Map()).map(({ path, lastModified }) => [path, lastModified]),
    );
    expect(days.get('/obiettivi/parco/')).toBe('2031-03-04');
    expect(days.get('/obiettivi/viale/')).toBe('2030-02-01');
  });
});

describe('writeSitemap', () => {
  it('makes addresses absolute and escapes them', () => {
    const xml = writeSitemap(
      [{ path: '/a&b/', lastModified: '2031-06-01' }],
      'https://piano.example',
    );
    expect(xml).toContain(
      '<url><loc>https://piano.example/a&amp;b/</loc><lastmod>2031-06-01</lastmod></url>',
    );
    expect(xml.startsWith('<?xml')).toBe(true);
  });
});

describe('writeRobots', () => {
  it('allows everything and names the sitemap', () => {
    expect(writeRobots('https://piano.example')).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://piano.example/sitemap.xml\n',
    );
  });
});
