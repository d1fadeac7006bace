import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../../src/search/build-index.ts';
import { createSearcher } from '../../../src/search/searcher.ts';
import { createSuggester } from '../../../src/search/suggest.ts';
import { heldOutQueries } from './held-out-queries.ts';
import { loadContent } from './load-content.ts';
import { measureQuality } from './measure-search.ts';
import { tunedQueries } from './queries.ts';

const { records, thesaurus } = loadContent();
const index = buildSearchIndex(records, thesaurus);
const search = createSearcher(index);
const suggest = createSuggester(index);
const all = [...tunedQueries, ...heldOutQueries];
const typed = all.flatMap(([, queries]) => queries);

describe('search over the shipped plan', () => {
  it.each([
    { name: 'tuned', groups: tunedQueries },
    { name: 'held out', groups: heldOutQueries },
  ])('has a right answer among the first three for 98 % of the $name queries, and a mean reciprocal rank of 0.95', ({ name, groups }) => {
    const { queries, topThree, reciprocalRank, missed } = measureQuality(search, groups);
    process.stdout.write(`${name}: ${queries} queries, first three ${(topThree * 100).toFixed(1)} %, mean reciprocal rank ${reciprocalRank.toFixed(3)}\n`);
    expect(topThree, `missed: ${missed.join(' · ')}`).toBeGreaterThanOrEqual(0.98);
    expect(reciprocalRank).toBeGreaterThanOrEqual(0.95);
  });

  it('asks for every objective, each query once, and only for objectives that exist', () => {
    const slugs = new Set(all.flatMap(([accepted]) => accepted.split(' ')));
    expect([...slugs].toSorted()).toEqual(records.map(({ slug }) => slug).toSorted());
    expect(new Set(typed).size).toBe(typed.length);
    expect(typed.length).toBeGreaterThanOrEqual(200);
  });

  it('always offers something else', () => {
    for (const query of [...typed, 'qwrtpsdf', 'zzz', '', 'carta di identità', 'il lo la']) expect(suggest(query).length, query).toBeGreaterThan(0);
  });

  it('finds each objective by its own title and sees no difference without accents or in capitals', () => {
    for (const { slug, title } of records) expect(search(title)[0]?.id, title).toBe(slug);
    for (const query of typed) {
      const ids = search(query).map(({ id }) => id);
      expect(search(query.toUpperCase()).map(({ id }) => id), query).toEqual(ids);
      expect(search(query.normalize('NFD').replace(/\p{Mn}/gu, '')).map(({ id }) => id), query).toEqual(ids);
    }
  });

  it('travels light', () => {
    const json = JSON.stringify(index);
    process.stdout.write(`index: ${Buffer.byteLength(json)} B, brotli ${brotliCompressSync(json).length} B\n`);
    expect(Buffer.byteLength(json)).toBeLessThanOrEqual(45_000);
    expect(brotliCompressSync(json).length).toBeLessThanOrEqual(20_000);
  });
});
