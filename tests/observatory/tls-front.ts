import { readFileSync } from 'node:fs';
import { createServer, request, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { makeCertificate } from './make-certificate.ts';

/** A proxy that ends TLS before the service, as nginx or Caddy would. */
export interface TlsFront {
  /** Certificate that a client must trust. */
  readonly certificate: string;
  readonly stop: () => void;
}

/** Listens on ports 443 (TLS, a certificate of its own made in `folder`) and 80 (leads to the other) of localhost. Rejects where they are taken or not allowed. */
export async function startTlsFront(port: number, folder: string): Promise<TlsFront> {
  const { key, certificate } = makeCertificate(folder, 'localhost');
  const handOn: RequestListener = (incoming, outgoing) => {
    const headers = {
      ...incoming.headers,
      'x-forwarded-proto': 'https',
      'x-forwarded-for': incoming.socket.remoteAddress,
    };
    const passed = request(
      { host: '127.0.0.1', port, path: incoming.url, method: incoming.method, headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    passed.on('error', () => outgoing.destroy());
    incoming.pipe(passed);
  };
  const secure = createSecureServer(
    { key: readFileSync(key), cert: readFileSync(certificate) },
    handOn,
  );
  const plain = createServer(({ url }, outgoing) =>
    outgoing.writeHead(301, { Location: `https://localhost${url ?? '/'}` }).end(),
  );
  await listen(secure, 443);
  await listen(plain, 80);
  return {
    certificate,
    stop: () => {
      for (const server of [secure, plain]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

function listen(server: Pick<Server, 'listen' | 'once'>, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
}
