import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { PageDelivery, PageOrder } from './page-thread.ts';

// The thread of pages on demand: imports the server of a build and renders what it is asked for; the next order comes when a page is delivered.

/** What `astro/app/entrypoint` exports, as far as it is used. */
interface AstroServer {
  readonly createApp: (options: { readonly streaming: boolean }) => {
    readonly render: (request: Request, options: { readonly locals: object }) => Promise<Response>;
  };
}

const { createApp } = (await import(pathToFileURL(workerData as string).href)) as AstroServer;
const app = createApp({ streaming: false });

async function deliver({ route, locals }: PageOrder): Promise<PageDelivery> {
  try {
    const answer = await app.render(new Request(new URL(route, 'http://portal.invalid')), {
      locals,
    });
    const html = new Uint8Array(await answer.arrayBuffer());
    // Astro answers an error of the page itself, and writes it to the log.
    if (answer.status >= 500) return { trouble: `${route} answers ${String(answer.status)}` };
    const policy = answer.headers.get('content-security-policy');
    if (policy === null) throw new Error(`${route} has no content policy`);
    return { page: { status: answer.status, html, policy } };
  } catch (error) {
    return { trouble: String(error instanceof Error ? error.stack : error) };
  }
}

parentPort?.on('message', (order: PageOrder) => {
  void deliver(order).then((delivery) =>
    parentPort?.postMessage(
      delivery,
      delivery.page === undefined ? [] : [delivery.page.html.buffer],
    ),
  );
});
