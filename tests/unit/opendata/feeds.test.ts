import { XMLParser } from 'fast-xml-parser';
import { parseAtomFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import type { Portal } from '../../../src/domain/content/portal.ts';
import { listFeedEntries } from '../../../src/opendata/feeds/feed-entries.ts';
import { FEED_LENGTH, writeAtom } from '../../../src/opendata/feeds/write-atom.ts';
import { makeObjective, makeObjectives, makePortal, makeUpdateRecord } from '../builders.ts';
import { makePhoto } from '../domain/make-update.ts';
import { isWellFormed } from './check-data.ts';
import { variationTexts, variedFieldNames } from '../../../src/i18n/objective/variation.ts';
import { makeTroubledPortal, origin, portals } from './load-portals.ts';

/** Every feed of a portal by the address of its page. */
function listFeeds(portal: Portal): ReadonlyMap<string, string> {
  const entries = listFeedEntries(portal);
  const write = (page: string, own = entries.all): [string, string] => [
    page,
    writeAtom(portal, { title: 'Prova', page, entries: own }, origin),
  ];
  return new Map([
    write('/aggiornamenti/'),
    ...portal.goals.map(({ code }) => write(`/temi/${code}/`, entries.byTheme.get(code) ?? [])),
    ...portal.areas.map(({ id }) => write(`/aree/${id}/`, entries.byArea.get(id) ?? [])),
    ...portal.objectives.map(({ slug }) =>
      write(`/obiettivi/${slug}/`, entries.bySlug.get(slug) ?? []),
    ),
  ]);
}

const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ['entry', 'link', 'author'].includes(name),
});

describe('an entry of a report with files', () => {
  it('names each with its kind, its size and its whole address', () => {
    const updates = [makeUpdateRecord({ slug: 'o-1', files: [makePhoto()] })];
    const portal = makePortal({ objectives: makeObjectives({ updates }), updates });
    expect(listFeeds(portal).get('/aggiornamenti/')).toContain(
      `Foto (120 kB): Il tetto nuovo visto dal cortile ${origin}/file/o-1/0123456789abcdef.jpg`,
    );
  });
});

for (const { name, portal } of portals) {
  describe(`feeds of the ${name}`, () => {
    const feeds = listFeeds(portal);

    it('are well-formed Atom with every element that RFC 4287 requires', () => {
      for (const [page, xml] of feeds) {
        expect(isWellFormed(xml), page).toBe(true);
        const { feed } = parser.parse(xml) as {
          feed: Record<string, unknown> & { entry?: Record<string, unknown>[] };
        };
        expect(feed['@_xmlns']).toBe('http://www.w3.org/2005/Atom');
        for (const element of ['id', 'title', 'updated', 'author', 'rights'])
          expect(feed[element], `${page} ${element}`).toBeTruthy();
        for (const entry of feed.entry ?? [])
          for (const element of ['id', 'title', 'updated', 'link', 'content'])
            expect(entry[element], `${page} ${element}`).toBeTruthy();
      }
    });

    it('hold every update and variation of their objective, theme and office, each once and under an id of its own', () => {
      const count = (page: string): number =>
        parseAtomFeed(feeds.get(page) ?? '').entries?.length ?? 0;
      const total = portal.objectives.reduce(
        (sum, { updates, variations }) => sum + updates.length + variations.length,
        0,
      );
      expect(total).toBeGreaterThan(0);
      expect(count('/aggiornamenti/')).toBe(total);
      const sum = (pages: readonly string[]): number =>
        pages.reduce((all, page) => all + count(page), 0);
      expect(sum(portal.goals.map(({ code }) => `/temi/${code}/`))).toBe(total);
      expect(sum(portal.objectives.map(({ slug }) => `/obiettivi/${slug}/`))).toBe(total);
      for (const { id } of portal.areas) {
        const own = portal.objectives.flatMap(({ areas, updates, variations }) => {
          const isIn = areas.some((area) => area.id === id);
          return [
            ...updates.filter(({ office }) => office === id || isIn),
            ...(isIn ? variations : []),
          ];
        });
        expect(count(`/aree/${id}/`)).toBe(own.length);
      }
      const ids = (parseAtomFeed(feeds.get('/aggiornamenti/') ?? '').entries ?? []).map(
        (entry) => entry.id,
      );
      expect(new Set(ids).size).toBe(total);
    });

    it('give the texts back as they were written, and lead to the update on its page', () => {
      const entries = parseAtomFeed(feeds.get('/aggiornamenti/') ?? '').entries ?? [];
      const titles = portal.objectives.flatMap(({ updates, variations }) => [
        ...variations.map(({ changes }) =>
          variationTexts.title(changes.map(({ field }) => variedFieldNames[field])),
        ),
        ...updates.map(
          ({ title, withdrawn, corrections }) =>
            `${withdrawn === undefined ? (corrections.length > 0 ? 'Corretto: ' : '') : 'Ritirato: '}${title}`,
        ),
      ]);
      expect(entries.map(({ title }) => title?.value).toSorted()).toEqual(titles.toSorted());
      expect(
        entries.every(({ links }) =>
          /^https:\/\/piano\.borgo-prova\.example\/obiettivi\/[a-z0-9-]+\/#(?:agg|var)-/u.test(
            links?.[0]?.href ?? '',
          ),
        ),
      ).toBe(true);
    });

    it('are the same on another day without news', () => {
      expect(listFeeds({ ...portal, now: '2027-01-01' })).toEqual(feeds);
    });
  });
}

describe('writeAtom', () => {
  const read = (portal: Portal) =>
    parseAtomFeed(
      writeAtom(
        portal,
        { title: 'Prova', page: '/aggiornamenti/', entries: listFeedEntries(portal).all },
        origin,
      ),
    );

  it('keeps a corrected and a withdrawn update, says so, and dates it by the change', () => {
    const [withdrawn, corrected] = read(makeTroubledPortal()).entries ?? [];
    expect(withdrawn).toMatchObject({
      title: { value: 'Ritirato: Finito' },
      published: '2026-01-11T00:00:00Z',
      updated: '2026-04-01T00:00:00Z',
    });
    expect(withdrawn?.content).toMatchObject({ type: 'html' });
    expect(JSON.stringify(withdrawn?.content)).toContain('Era un altro giardino');
    expect(corrected).toMatchObject({
      title: { value: 'Corretto: Posate 40 panchine' },
      updated: '2026-03-05T00:00:00Z',
    });
    expect(JSON.stringify(corrected?.content)).toContain('Erano 30, non 40.');
  });

  it('bears the day of its latest change, or of the plan while nothing was reported', () => {
    expect(read(makeTroubledPortal()).updated).toBe('2026-04-01T00:00:00Z');
    expect(read(makePortal()).updated).toBe('2026-01-01T00:00:00Z');
  });

  it('keeps the ids of updates when their objective gets a new slug or the site moves to TLS', () => {
    const ids = (slug: string, formerSlugs: string[], site: string): unknown => {
      const portal = makePortal({
        objectives: [makeObjective({ slug, formerSlugs, updates: [makeUpdateRecord({ slug })] })],
      });
      return parseAtomFeed(
        writeAtom(
          portal,
          { title: 'Prova', page: '/x/', entries: listFeedEntries(portal).all },
          site,
        ),
      ).entries?.map(({ id }) => id);
    };
    expect(ids('parchi', [], 'http://piano.example:8080')).toEqual(
      ids('giardini', ['parchi'], 'https://piano.example'),
    );
  });

  it('names the office that reported as the author', () => {
    const portal = makePortal({
      objectives: [makeObjective({ updates: [makeUpdateRecord({ office: 'giardini' })] })],
    });
    expect(read(portal).entries?.[0]?.authors).toEqual([{ name: 'Area Giardini' }]);
    expect(read(makeTroubledPortal()).entries?.[0]?.authors).toBeUndefined();
  });

  it('tells the share done where the office states one, nought too', () => {
    const tell = (percent: number | undefined): string =>
      JSON.stringify(
        read(
          makePortal({
            objectives: [
              makeObjective({
                updates: [makeUpdateRecord({ ...(percent !== undefined && { percent }) })],
              }),
            ],
          }),
        ).entries?.[0]?.content,
      );
    expect(tell(45)).toContain('Realizzato al 45 %.');
    expect(tell(0)).toContain('Realizzato allo 0 %.');
    expect(tell(undefined)).not.toContain('Realizzato');
  });

  it('stays of a size that readers take when there are thousands of updates', () => {
    const updates = Array.from({ length: FEED_LENGTH + 50 }, (_, index) =>
      makeUpdateRecord({ id: `n-${index}` }),
    );
    expect(read(makePortal({ objectives: makeObjectives({ updates }) })).entries).toHaveLength(
      FEED_LENGTH,
    );
  });
});
