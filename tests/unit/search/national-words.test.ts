import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../../src/search/build/build-index.ts';
import { openIndex } from '../../../src/search/index/index-format.ts';
import { aliasLines } from '../../../src/search/national/aliases.ts';
import { outsideLines } from '../../../src/search/national/outside.ts';
import { findOutside, listHeldSubjects } from '../../../src/search/national/read-outside.ts';
import { matchQuery } from '../../../src/search/query/read-query.ts';
import { createSearcher } from '../../../src/search/searcher.ts';
import { loadContent } from './load-content.ts';
import { heldOutQueries } from './held-out-queries.ts';
import { measureQuality } from './measure-search.ts';
import { tunedQueries } from './queries.ts';

/** Everyday queries of the invented plan, which none of its own words but the titles helps to find. */
const inventedQueries = [
  ['asilo-notturno', ['nido', 'nursery', 'crèche', 'bambini piccoli']],
  ['biblioteca-diffusa', ['libri', 'leggere', 'library', 'bibloteca', 'مكتبة']],
  ['conti-in-piazza', ['bilancio', 'spese del comune', 'budget']],
  ['fontana-storica', ['fontane', 'fontana', 'funtana']],
  ['funivia-collina', ['funicolare', 'funivie']],
  ['giardini-via-larga', ['parco', 'via larga', 'aiuole', 'park', 'parc']],
  ['mensa-controlli', ['refezione', 'mangiare a scuola', 'school lunch', 'comedor escolar']],
  ['mercato-coperto', ['bancarelle', 'ambulanti', 'market', 'treg', 'mercatocoperto']],
  ['piscina-coperta', ['nuotare', 'nuoto', 'swimming pool', 'piscine']],
  ['pista-ciclabile-fiume', ['bicicletta', 'bici', 'bike path', 'pistaciclabile']],
  ['ponte-pedonale', ['passerella', 'ponti', 'a piedi']],
  ['portineria-quartiere', ['portierato', 'quartieri']],
  ['punti-luce-piazza', ['lampioni', 'buio', 'illuminazione', 'street lighting']],
  ['scuola-tetto', ['tetti delle scuole', 'school', 'مدرسة']],
  ['torre-restauro', ['castello', 'monumento', 'la torre']],
  ['videosorveglianza-parchi', ['telecamere', 'ladri', 'cctv']],
  ['volontari-neve', ['neve', 'spazzaneve', 'voluntarios', 'fare volontariato']],
] as const;

describe('words that ship with the program', () => {
  it('are light: other languages and subjects outside within 12 kB as they travel', () => {
    const size = brotliCompressSync(aliasLines + JSON.stringify(outsideLines)).length;
    process.stdout.write(`words of other languages and subjects outside: ${size} B in brotli\n`);
    expect(size).toBeLessThanOrEqual(12_000);
  });

  it('have a column for each of six languages', () => {
    const lines = aliasLines.trim().split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(120);
    expect(lines.filter((line) => line.split('|').length !== 7)).toEqual([]);
  });

  it('lead from every word of another language to Italian ones', () => {
    const open = openIndex(buildSearchIndex([], [], 'Borgo Prova'));
    const words = aliasLines
      .trim()
      .split('\n')
      .flatMap((line) =>
        line
          .split('|')
          .slice(1)
          .flatMap((column) => column.split(',')),
      )
      .filter((word) => word !== '');
    const lost = words.filter((word) =>
      matchQuery(open, word).every(({ as, typed }) => as === undefined && typed.length > 3),
    );
    // Those are written as in Italian.
    expect(lost.length / words.length, lost.join(' · ')).toBeLessThanOrEqual(0.03);
  });

  it('find most of an invented plan of which the program knows nothing else', () => {
    const { records } = loadContent(join(import.meta.dirname, '../../fixtures/municipality'));
    const bare = records.map((record) => ({ ...record, keywords: [] }));
    const search = createSearcher(buildSearchIndex(bare, [], 'Borgo Prova'));
    const { topThree, queries, missed } = measureQuality(search, inventedQueries);
    process.stdout.write(
      `invented plan, national words alone: ${queries} queries, first three ${(topThree * 100).toFixed(1)} %\n`,
    );
    expect(topThree, missed.join(' · ')).toBeGreaterThanOrEqual(0.9);
  });

  it('find most of the shipped plan without its own keywords and thesaurus', () => {
    const { records } = loadContent();
    const bare = records.map((record) => ({ ...record, keywords: [] }));
    const search = createSearcher(buildSearchIndex(bare, [], 'Cassano Magnago'));
    const everyday = measureQuality(search, [...tunedQueries, ...heldOutQueries]);
    process.stdout.write(
      `shipped plan, national words alone: everyday ${(everyday.topThree * 100).toFixed(1)} % of ${everyday.queries}\n`,
    );
    expect(everyday.topThree).toBeGreaterThanOrEqual(0.93);
  });
});

describe('findOutside', () => {
  const none: ReadonlySet<string> = new Set();

  it('knows singular and plural, and subjects of several words in any order', () => {
    expect(findOutside(['passaporti'], none)?.outsider).toBe('questura');
    expect(findOutside(['zanzare'], none)?.outsider).toBe('comune');
    expect(findOutside(['popolari', 'case'], none)?.words).toEqual(['case', 'popolari']);
    expect(findOutside(['case'], none)).toBeUndefined();
  });

  it('yields to a plan that holds the words side by side', () => {
    const held = listHeldSubjects(['Nuove case popolari in via Roma', 'Il piano della neve']);
    expect(held).toEqual(['casa popolare', 'neve']);
    expect(findOutside(['neve'], new Set(held))).toBeUndefined();
    expect(listHeldSubjects(['Le case vicino ai giardini popolari'])).toEqual([]);
  });
});
