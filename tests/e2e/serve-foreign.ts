import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site that is not the portal: files by their address, without any header of ours. */
export interface ForeignSite {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** Serves pages and scripts from another origin. `read` gives the text at an address, or nothing; `headers` come with each. */
export async function serveForeign(
  read: (pathname: string) => string | undefined,
  headers: Readonly<Record<string, string>> = {},
): Promise<ForeignSite> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://foreign.invalid');
    const text = read(pathname);
    response.writeHead(text === undefined ? 404 : 200, {
      'Content-Type': pathname.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8',
      ...headers,
    });
    response.end(text ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
