import type { LoadedSearch, SearchEngine } from './search-engine.ts';

/** Bytes of an index that is opened and asked in a fraction of a frame even on an old phone: about 600 objectives. */
const smallIndex = 256 * 1024;

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
  // Most plans are small: their engine comes beside the index, not after it.
  const engine = import('./search-engine.ts');
  const response = await fetch(indexUrl);
  if (!response.ok) throw new Error(`${indexUrl}: HTTP ${String(response.status)}`);
  const index = await response.arrayBuffer();
  if (index.byteLength <= smallIndex) return answerHere((await engine).openSearchEngine(index));
  try {
    return await (await import('./worker-search.ts')).openSearchWorker(index);
  } catch {
    // Without workers the same engine answers here, if less smoothly.
    return answerHere((await engine).openSearchEngine(index));
  }
}

function answerHere({ find, suggest, explain, complete }: SearchEngine): LoadedSearch {
  return {
    find: (query, limit) => Promise.resolve(find(query, limit)),
    suggest: (query) => Promise.resolve(suggest(query)),
    explain: (query) => Promise.resolve(explain(query)),
    complete: (query) => Promise.resolve(complete(query)),
  };
}
