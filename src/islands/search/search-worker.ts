import { openSearchEngine, type SearchEngine } from './search-engine.ts';
import type { WorkerAnswer, WorkerRequest } from './worker-messages.ts';

/** What a worker offers here, without the types of a page. */
interface WorkerScope {
  onmessage: ((event: { readonly data: WorkerRequest }) => void) | null;
  readonly postMessage: (answer: WorkerAnswer) => void;
}

const scope = globalThis as unknown as WorkerScope;
let engine: SearchEngine | undefined;

/** Holds the search of a large plan off the page's own thread. The index comes by message, so that the worker needs no network. */
scope.onmessage = ({ data }) => {
  if (data.kind === 'open') {
    engine = openSearchEngine(data.index);
    // The first query reads the packed words, which takes longest.
    engine.complete('comune');
    scope.postMessage({ turn: data.turn });
  } else if (engine !== undefined) {
    scope.postMessage({ turn: data.turn, ...answer(engine, data) });
  }
};

function answer(
  { find, suggest, explain, complete }: SearchEngine,
  request: Exclude<WorkerRequest, { kind: 'open' }>,
): Omit<WorkerAnswer, 'turn'> {
  switch (request.kind) {
    case 'find':
      return { hits: find(request.query, request.limit) };
    case 'suggest':
      return { words: suggest(request.query) };
    case 'explain':
      return { explanation: explain(request.query) };
    case 'complete':
      return { completion: complete(request.query) };
  }
}
