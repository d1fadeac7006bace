import type { SearchHit, SearchIndex } from '../../search/searcher.ts';

/** The search engine with its index, ready to answer. */
export interface LoadedSearch {
  readonly find: (query: string, limit?: number) => readonly SearchHit[];
  readonly suggest: (query: string) => readonly string[];
}

let loading: Promise<LoadedSearch> | undefined;

/** The engine and its index, fetched together once a page; rejects when either cannot be had, and then tries again when asked. */
export function loadSearch(indexUrl: string): Promise<LoadedSearch> {
  loading ??= load(indexUrl).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(indexUrl: string): Promise<LoadedSearch> {
  const [{ createSearcher }, { createSuggester }, response] = await Promise.all([
    import('../../search/searcher.ts'),
    import('../../search/suggest.ts'),
    fetch(indexUrl),
  ]);
  if (!response.ok) throw new Error(`${indexUrl}: HTTP ${String(response.status)}`);
  const index = (await response.json()) as SearchIndex;
  return { find: createSearcher(index), suggest: createSuggester(index) };
}
