import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/service/app.ts';
import { useDevServer } from '../../src/service/pages/dev-server.ts';
import { askService } from './service-fixture.ts';

let astro: Server;
let app: ReturnType<typeof createApp>;
let port = 0;

beforeAll(async () => {
  // Stands for Astro's server: says what it was asked, and takes up another protocol.
  astro = createServer((incoming, answer) => {
    let body = '';
    incoming.on('data', (part: Buffer) => (body += part.toString()));
    incoming.on('end', () => {
      answer.statusCode = incoming.url === '/missing/' ? 404 : 200;
      answer.end(`${incoming.method ?? ''} ${incoming.url ?? ''} ${body}`);
    });
  });
  astro.on('upgrade', (_request, socket) => {
    socket.end(
      'HTTP/1.1 101 Switching Protocols\r\nUpgrade: echo\r\nConnection: Upgrade\r\n\r\nhello',
    );
  });
  await new Promise<void>((resolve) => astro.listen(0, 'localhost', resolve));
  const origin = `http://localhost:${String((astro.address() as AddressInfo).port)}`;
  app = createApp({
    site: () => undefined,
    log: () => undefined,
    development: useDevServer(origin),
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  port = (app.server.address() as AddressInfo).port;
});

afterAll(async () => {
  await app.close();
  astro.closeAllConnections();
  await new Promise((resolve) => astro.close(resolve));
});

const read = async (path: string): Promise<string> =>
  (await askService(port, path, {})).body.toString();

describe('the service in development', () => {
  it('lets Astro answer what is not its own, without a policy that would hinder it', async () => {
    expect(await read('/metodo/?a=b')).toBe('GET /metodo/?a=b ');
    const { status, headers } = await askService(port, '/missing/', {});
    expect([status, headers['content-security-policy']]).toEqual([404, undefined]);
  });

  it('asks Astro for pages on demand and says what they are to say', async () => {
    expect(await read('/obiettivi/?q=parco')).toBe(
      'POST /su-richiesta/obiettivi/ {"list":{"query":"q=parco"}}',
    );
    expect(await read('/grazie/')).toBe('POST /su-richiesta/grazie/ {"thanks":{}}');
  });

  it('hands on what asks for another protocol', async () => {
    const text = await new Promise((resolve, reject) => {
      const headers = { Connection: 'Upgrade', Upgrade: 'echo' };
      const sent = request({ port, host: '127.0.0.1', path: '/', headers, agent: false });
      sent.on('upgrade', (_answer, socket, first) => {
        let heard = first.toString();
        socket.on('data', (part: Buffer) => (heard += part.toString()));
        socket.on('end', () => resolve(heard));
      });
      sent.on('error', reject);
      sent.end();
    });
    expect(text).toBe('hello');
  });
});
