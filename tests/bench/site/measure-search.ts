import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readPortal } from '../../../src/catalog/read-content/read-portal.ts';
import { buildSearchIndex } from '../../../src/search/build/build-index.ts';
import { createSearcher, type SearchIndex } from '../../../src/search/searcher.ts';
import { largePlanDay, writeLargeContent } from '../../large-content.ts';
import { heldOutQueries } from '../../unit/search/held-out-queries.ts';
import { tunedQueries } from '../../unit/search/queries.ts';
import { findMedian } from './measure-builds.ts';

/** What the search takes on a plan of one size; times in milliseconds on one core. */
interface SearchFigures {
  readonly objectives: number;
  /** From a query to its six suggestions, each query asked once of a searcher that has not seen it: median and 95th percentile. */
  readonly suggestions: { readonly median: number; readonly slow: number };
  /** From a query to every objective that answers it, in order. */
  readonly everything: { readonly median: number; readonly slow: number };
  /** From the text of the index to a searcher that has answered once. */
  readonly opening: number;
  readonly index: { readonly raw: number; readonly served: number };
}

/** Figures of every size. */
export interface SearchResults {
  readonly queries: number;
  readonly sizes: readonly SearchFigures[];
}

const queries = [...tunedQueries, ...heldOutQueries].flatMap(([, list]) => list);

/** Asks everyday queries of the index of each size, as a build makes it. */
export async function measureSearches(sizes: readonly number[]): Promise<SearchResults> {
  const figures: SearchFigures[] = [];
  for (const objectives of sizes) {
    const text = await makeIndex(objectives);
    figures.push({
      objectives,
      suggestions: askAll(text, 6),
      everything: askAll(text),
      opening: openOnce(text),
      index: { raw: Buffer.byteLength(text), served: brotliCompressSync(text).length },
    });
  }
  return { queries: queries.length, sizes: figures };
}

/** The text of the index of an invented plan; no site is built for it. */
async function makeIndex(objectives: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-search-'));
  try {
    writeLargeContent(join(folder, 'content'), { objectives, updates: 0 });
    const plan = await readPortal(join(folder, 'content'), largePlanDay);
    return JSON.stringify(
      buildSearchIndex(plan.objectives, plan.thesaurus, plan.municipality.town),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function openOnce(text: string): number {
  return findMedian(
    Array.from({ length: 3 }, () => {
      const start = performance.now();
      createSearcher(JSON.parse(text) as SearchIndex)(queries[0] ?? '', 6);
      return performance.now() - start;
    }),
  );
}

function askAll(text: string, limit?: number): { readonly median: number; readonly slow: number } {
  const index = JSON.parse(text) as SearchIndex;
  // The engine's code is warm, its memory of words is not.
  const warm = createSearcher(index);
  for (const query of queries) warm(query, limit);
  const search = createSearcher(structuredClone(index));
  search(queries[0] ?? '', limit);
  const times = queries
    .map((query) => {
      const start = performance.now();
      search(query, limit);
      return performance.now() - start;
    })
    .toSorted((a, b) => a - b);
  return { median: findMedian(times), slow: times[Math.floor(times.length * 0.95)] ?? Number.NaN };
}
