import { request as ask, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { onDemandRoutes } from '../../views/locals.ts';
import type { PageRenderer } from './page-renderer.ts';
import { PageError } from './page-thread.ts';

/** Astro's development server, behind the service. */
export interface DevServer {
  /** Renders pages on demand from the sources as they are now. */
  readonly pages: PageRenderer;
  /** Lets Astro answer a request. */
  readonly forward: (request: IncomingMessage, response: ServerResponse) => void;
  /** Lets browsers hear of changes: hands on what asks for another protocol. */
  readonly forwardUpgrades: (server: Server) => void;
}

/** Astro's development server at an origin such as `http://localhost:4322`. */
export function useDevServer(origin: string): DevServer {
  return {
    pages: {
      render: async (name, view) => {
        const route = onDemandRoutes[name];
        const answer = await fetch(new URL(route, origin), {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ [name]: view }),
        });
        const html = await answer.text();
        if (answer.status >= 500)
          throw new PageError(`${route} answers ${String(answer.status)}: ${html}`);
        return { status: answer.status, html: new TextEncoder().encode(html), policy: undefined };
      },
      close: () => Promise.resolve(),
    },
    forward: (request, response) => {
      const sent = send(origin, request);
      sent.on('response', (received) => {
        // The service's own policy would keep what Astro adds while developing from running.
        for (const name of response.getHeaderNames()) response.removeHeader(name);
        response.writeHead(received.statusCode ?? 502, received.headers);
        received.pipe(response);
      });
      sent.on('error', () => response.writeHead(502).end());
      request.pipe(sent);
    },
    forwardUpgrades: (server) => {
      server.on('upgrade', (request, socket, head) => {
        const sent = send(origin, request);
        sent.on('upgrade', ({ rawHeaders }, upstream, first) => {
          const lines = Array.from(
            { length: rawHeaders.length / 2 },
            (_, place) => `${rawHeaders[place * 2] ?? ''}: ${rawHeaders[place * 2 + 1] ?? ''}\r\n`,
          );
          socket.write(`HTTP/1.1 101 Switching Protocols\r\n${lines.join('')}\r\n`);
          socket.write(first);
          upstream.write(head);
          upstream.pipe(socket).pipe(upstream);
          upstream.on('error', () => socket.destroy());
          socket.on('error', () => upstream.destroy());
        });
        sent.on('error', () => socket.destroy());
        sent.end();
      });
    },
  };
}

function send(origin: string, { url = '/', method = 'GET', headers }: IncomingMessage) {
  return ask(new URL(url, origin), { method, headers });
}
