import { Worker } from 'node:worker_threads';
import { PortalError } from '../../domain/errors.ts';
import { onDemandRoutes } from '../../views/locals.ts';
import { FairQueue, type QueueBounds } from '../process/fair-queue.ts';
import type { PageRenderer, RenderedPage } from './page-renderer.ts';

/** A page on demand could not be rendered. */
export class PageError extends PortalError {
  override readonly name = 'PageError';
}

/** What the thread is asked for: the address of the page in Astro, and its `Astro.locals`. */
export interface PageOrder {
  readonly route: string;
  readonly locals: object;
}

/** What came of it: a page, or what went wrong. */
export interface PageDelivery {
  readonly page?: RenderedPage;
  readonly trouble?: string;
}

/** A class that searches at the same moment behind one address is served; what waits in all is some two seconds of work. */
const bounds: QueueBounds = { running: 1, waitingEach: 30, waiting: 200 };

/**
 * Renders pages in a thread that has imported the server of one build (`entry`), beginning with the first page asked for.
 * `today` is the day on which the build computed states, so that pages on demand say the same.
 */
export function createPageThread(entry: string, today: string): PageRenderer {
  const queue = new FairQueue(bounds);
  let worker: Worker | undefined;
  let pending: PromiseWithResolvers<RenderedPage> | undefined;

  const start = (): Worker => {
    const thread = new Worker(new URL('render-thread.ts', import.meta.url), {
      workerData: entry,
      env: { ...process.env, PORTAL_TODAY: today },
      // Without bounds V8 lets what is forgotten grow by 150 MB under load before it looks.
      resourceLimits: { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 1024 },
    });
    thread.on('message', ({ page, trouble = '' }: PageDelivery) => {
      thread.unref();
      if (page === undefined) pending?.reject(new PageError(trouble));
      else pending?.resolve(page);
    });
    thread.on('error', (error) => {
      worker = undefined;
      pending?.reject(new PageError('the thread of pages ended', { cause: error }));
    });
    return thread;
  };
  const post = (order: PageOrder): Promise<RenderedPage> => {
    worker ??= start();
    pending = Promise.withResolvers();
    // Holds the process while a page is awaited, and only then.
    worker.ref();
    worker.postMessage(order);
    return pending.promise;
  };

  return {
    render: (name, view, client) =>
      queue.run(client, () => post({ route: onDemandRoutes[name], locals: { [name]: view } })),
    close: async () => {
      await queue.idle();
      await worker?.terminate();
      worker = undefined;
    },
  };
}
