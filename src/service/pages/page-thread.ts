import { Worker } from 'node:worker_threads';
import { PortalError } from '../../domain/errors.ts';
import { onDemandRoutes } from '../../views/locals.ts';
import type { PageRenderer, RenderedPage } from './page-renderer.ts';

/** A page on demand could not be rendered. */
export class PageError extends PortalError {
  override readonly name = 'PageError';
}

/** More pages on demand are asked for than can be rendered in time. */
export class BusyError extends PortalError {
  override readonly name = 'BusyError';
}

/** What the thread is asked for: the address of the page in Astro, and its `Astro.locals`. */
export interface PageOrder {
  readonly id: number;
  readonly route: string;
  readonly locals: object;
}

/** What came of it: a page, or what went wrong. */
export interface PageDelivery {
  readonly id: number;
  readonly page?: RenderedPage;
  readonly trouble?: string;
}

/** Pages that may wait at once: some two seconds of work. */
const mostWaiting = 200;

interface Waiting {
  readonly resolve: (page: RenderedPage) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Renders pages in a thread that has imported the server of one build (`entry`), beginning with the first page asked for.
 * `today` is the day on which the build computed states, so that pages on demand say the same.
 */
export function createPageThread(entry: string, today: string): PageRenderer {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let count = 0;
  let idle = Promise.withResolvers<undefined>();

  const settle = (id: number): Waiting | undefined => {
    const job = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) idle.resolve(undefined);
    return job;
  };
  const start = (): Worker => {
    const thread = new Worker(new URL('render-thread.ts', import.meta.url), {
      workerData: entry,
      env: { ...process.env, PORTAL_TODAY: today },
    });
    // Whoever waits for a page keeps the process alive by what it waits for.
    thread.unref();
    thread.on('message', ({ id, page, trouble = '' }: PageDelivery) => {
      const job = settle(id);
      if (page === undefined) job?.reject(new PageError(trouble));
      else job?.resolve(page);
    });
    thread.on('error', (error) => {
      worker = undefined;
      for (const id of waiting.keys())
        settle(id)?.reject(new PageError('the thread of pages ended', { cause: error }));
    });
    return thread;
  };

  return {
    render: (name, view) => {
      if (waiting.size >= mostWaiting)
        return Promise.reject(new BusyError('too many pages are asked for'));
      if (waiting.size === 0) idle = Promise.withResolvers<undefined>();
      worker ??= start();
      const job = Promise.withResolvers<RenderedPage>();
      const id = (count += 1);
      waiting.set(id, job);
      worker.postMessage({
        id,
        route: onDemandRoutes[name],
        locals: { [name]: view },
      } satisfies PageOrder);
      return job.promise;
    },
    close: async () => {
      if (waiting.size > 0) await idle.promise;
      await worker?.terminate();
      worker = undefined;
    },
  };
}
