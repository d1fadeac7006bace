import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../../src/search/build/build-index.ts';
import { createSearcher } from '../../../src/search/searcher.ts';
import { createSuggester } from '../../../src/search/query/suggest.ts';
import { type BlindGroup, blindQueries } from './blind-queries.ts';
import { fourthBlindQueries } from './fourth-blind-queries.ts';
import { heldOutQueries } from './held-out-queries.ts';
import { loadContent } from './load-content.ts';
import { measureQuality } from './measure-search.ts';
import { type QueryGroup, tunedQueries } from './queries.ts';
import { secondBlindQueries } from './second-blind-queries.ts';
import { thirdBlindQueries } from './third-blind-queries.ts';
import { unseenQueries } from './unseen-queries.ts';

const { records, thesaurus } = loadContent();
const index = buildSearchIndex(records, thesaurus, 'Cassano Magnago');
const search = createSearcher(index);
const suggest = createSuggester(index);
const all = [...tunedQueries, ...heldOutQueries];
const typed = all.flatMap(([, queries]) => queries);

function nameObjectives(groups: readonly BlindGroup[]): readonly QueryGroup[] {
  const slugs = new Map(records.map(({ position, slug }) => [position, slug]));
  return groups.map(([positions, queries]) => [
    positions.map((position) => slugs.get(position) ?? `position ${position}`).join(' '),
    queries,
  ]);
}

/** What the search reached on each set when it first met it; the five were written from the plan alone, one after the other. */
const blindSets = [
  { name: 'blind', groups: blindQueries }, // first run 96.6 %, 0.919
  { name: 'second blind', groups: secondBlindQueries }, // first run 96.3 %, 0.913
  { name: 'third blind', groups: thirdBlindQueries }, // first run 98.1 %, 0.942
  { name: 'fourth blind', groups: fourthBlindQueries }, // first run 96.6 %, 0.950
  { name: 'unseen', groups: unseenQueries }, // first run 99.5 %, 0.981
].map(({ name, groups }) => ({ name, groups: nameObjectives(groups) }));

describe('search over the shipped plan', () => {
  it.each([
    { name: 'tuned', groups: tunedQueries },
    { name: 'held out', groups: heldOutQueries },
    ...blindSets,
  ])(
    'has a right answer among the first three for 98 % of the $name queries, and a mean reciprocal rank of 0.95',
    ({ name, groups }) => {
      const { queries, topThree, reciprocalRank, missed } = measureQuality(search, groups);
      process.stdout.write(
        `${name}: ${queries} queries, first three ${(topThree * 100).toFixed(1)} %, mean reciprocal rank ${reciprocalRank.toFixed(3)}\n`,
      );
      expect(topThree, `missed: ${missed.join(' · ')}`).toBeGreaterThanOrEqual(0.98);
      expect(reciprocalRank).toBeGreaterThanOrEqual(0.95);
    },
  );

  it('asks for every objective, each query once, and only for objectives that exist', () => {
    const slugs = new Set(all.flatMap(([accepted]) => accepted.split(' ')));
    expect([...slugs].toSorted()).toEqual(records.map(({ slug }) => slug).toSorted());
    expect(new Set(typed).size).toBe(typed.length);
    expect(typed.length).toBeGreaterThanOrEqual(200);
  });

  it('has three or more blind queries for every objective, each once in its set, and only for objectives that exist', () => {
    const known = new Set(records.map(({ slug }) => slug));
    const asked = new Map<string, number>();
    for (const { name, groups } of blindSets) {
      const queries = groups.flatMap(([, typed]) => typed);
      expect(new Set(queries).size, name).toBe(queries.length);
      for (const [slugs, typed] of groups)
        for (const slug of slugs.split(' ')) asked.set(slug, (asked.get(slug) ?? 0) + typed.length);
    }
    expect([...asked.keys()].filter((slug) => !known.has(slug))).toEqual([]);
    expect([...known].filter((slug) => (asked.get(slug) ?? 0) < 3)).toEqual([]);
  });

  it('always offers something else', () => {
    for (const query of [...typed, 'qwrtpsdf', 'zzz', '', 'carta di identità', 'il lo la'])
      expect(suggest(query).length, query).toBeGreaterThan(0);
  });

  it('finds each objective by its own title and sees no difference without accents or in capitals', () => {
    for (const { slug, title } of records) expect(search(title)[0]?.id, title).toBe(slug);
    for (const query of typed) {
      const ids = search(query).map(({ id }) => id);
      expect(
        search(query.toUpperCase()).map(({ id }) => id),
        query,
      ).toEqual(ids);
      expect(
        search(query.normalize('NFD').replace(/\p{Mn}/gu, '')).map(({ id }) => id),
        query,
      ).toEqual(ids);
    }
  });

  it('travels light', () => {
    const json = JSON.stringify(index);
    process.stdout.write(
      `index: ${Buffer.byteLength(json)} B, brotli ${brotliCompressSync(json).length} B\n`,
    );
    expect(Buffer.byteLength(json)).toBeLessThanOrEqual(46_500);
    expect(brotliCompressSync(json).length).toBeLessThanOrEqual(23_000);
  });
});
