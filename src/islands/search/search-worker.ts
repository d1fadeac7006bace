import { createSearcher, type SearchIndex } from '../../search/searcher.ts';
import { createSuggester } from '../../search/suggest.ts';
import type { WorkerAnswer, WorkerRequest } from './worker-messages.ts';

/** What a worker offers here, without the types of a page. */
interface WorkerScope {
  onmessage: ((event: { readonly data: WorkerRequest }) => void) | null;
  readonly postMessage: (answer: WorkerAnswer) => void;
}

const scope = globalThis as unknown as WorkerScope;
let find: ReturnType<typeof createSearcher> = () => [];
let suggest: ReturnType<typeof createSuggester> = () => [];

/** Holds the search of a large plan off the page's own thread. The index comes by message, so that the worker needs no network. */
scope.onmessage = ({ data }) => {
  if (data.kind === 'open') {
    const index = JSON.parse(new TextDecoder().decode(data.index)) as SearchIndex;
    find = createSearcher(index);
    suggest = createSuggester(index);
    // The first query reads the packed words, which takes longest.
    find('comune', 1);
    scope.postMessage({ turn: data.turn });
  } else {
    scope.postMessage(data.kind === 'find' ? { turn: data.turn, hits: find(data.query, data.limit) } : { turn: data.turn, words: suggest(data.query) });
  }
};
