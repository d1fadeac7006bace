import { request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';

/**
 * Astro integration that sends `/api/` to the service while developing (`npm run dev`). Vite's own proxy comes too late: Astro refuses
 * addresses without a closing slash before it, so this stands in front of everything.
 */
export function devService(
  port = Number(process.env['DEV_SERVICE_PORT'] ?? 4322),
): AstroIntegration {
  let stand: (() => void) | undefined;
  return {
    name: 'portal:dev-service',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const handle = (
          incoming: IncomingMessage,
          answer: ServerResponse,
          next: () => void,
        ): void => {
          if (incoming.url?.startsWith('/api/') === true) forward(incoming, answer, port);
          else next();
        };
        stand = () => server.middlewares.stack.unshift({ route: '', handle });
      },
      // Only now have all plugins put their own in front.
      'astro:server:start': () => stand?.(),
    },
  };
}

function forward(incoming: IncomingMessage, answer: ServerResponse, port: number): void {
  const { url, method, headers } = incoming;
  const sent = request({ host: 'localhost', port, path: url, method, headers }, (received) => {
    answer.writeHead(received.statusCode ?? 502, received.headers);
    received.pipe(answer);
  });
  sent.on('error', () => answer.writeHead(502).end());
  incoming.pipe(sent);
}
