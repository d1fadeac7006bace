import { nothing } from './no-completion.ts';
import type { LoadedSearch } from './search-engine.ts';
import workerUrl from './search-worker.ts?worker&url';
import { trustSearchWorker } from './trust-search-worker.ts';
import type { WorkerAnswer, WorkerRequest } from './worker-messages.ts';

type Question<Request = WorkerRequest> = Request extends WorkerRequest
  ? Omit<Request, 'turn'>
  : never;

interface Waiting {
  readonly resolve: (answer: WorkerAnswer) => void;
  readonly reject: (error: Error) => void;
}

/** The engine in a worker, ready to answer; rejects where workers cannot be had. */
export async function openSearchWorker(index: ArrayBuffer): Promise<LoadedSearch> {
  const worker = new Worker(trustSearchWorker(workerUrl));
  const waiting = new Map<number, Waiting>();
  let turn = 0;
  worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
    waiting.get(data.turn)?.resolve(data);
    waiting.delete(data.turn);
  };
  worker.onerror = (event) => {
    for (const { reject } of waiting.values()) reject(new Error(event.message));
    waiting.clear();
  };
  const ask = (question: Question): Promise<WorkerAnswer> =>
    new Promise((resolve, reject) => {
      turn += 1;
      waiting.set(turn, { resolve, reject });
      worker.postMessage({ ...question, turn });
    });
  await ask({ kind: 'open', index });
  return {
    find: async (query, limit) => (await ask({ kind: 'find', query, limit })).hits ?? [],
    suggest: async (query) => (await ask({ kind: 'suggest', query })).words ?? [],
    complete: async (query) =>
      (await ask({ kind: 'complete', query })).completion ?? { ...nothing, query },
    explain: async (query) => {
      const { explanation } = await ask({ kind: 'explain', query });
      if (explanation === undefined) throw new Error('the search worker did not explain');
      return explanation;
    },
  };
}
