import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultLimits } from '../../src/service/http/http-server.ts';
import { startFeedback } from './feedback-fixture.ts';
import { RateLimit } from '../../src/service/http/rate-limit.ts';
import { siteFiles, startService, writeSite } from './service-fixture.ts';

let site: Awaited<ReturnType<typeof writeSite>>;

/** A server that takes a while for each page. */
const slowServer = `export const createApp = () => ({
  render: async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return new Response('', { headers: { 'Content-Security-Policy': "default-src 'none'" } });
  },
});`;

beforeAll(async () => {
  site = await writeSite({ ...siteFiles, 'server/entry.mjs': slowServer });
});
afterAll(() => site.remove());

const openConnection = async (port: number, text: string): Promise<Socket> => {
  const socket = connect({ port, host: '127.0.0.1' });
  socket.resume();
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(text);
  return socket;
};

const isClosed = (socket: Socket): Promise<boolean> =>
  Promise.race([
    new Promise<boolean>((resolve) => socket.once('close', () => resolve(true))),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 300)),
  ]);

describe('what one client may have open', () => {
  it('is a number of connections, however little they say', async () => {
    const service = await startService(site.folder, {
      limits: { ...defaultLimits, connectionsEach: 3 },
    });
    const held = await Promise.all(
      ['', 'GET', 'GET / HTTP/1.1\r\nHost: a\r\nX-Slow: '].map((text) =>
        openConnection(service.port, text),
      ),
    );
    const beyond = await openConnection(service.port, 'GET / HTTP/1.1\r\n');
    expect(await isClosed(beyond)).toBe(true);
    held[0]?.destroy();
    await expect.poll(() => service.ask('/').then(({ status }) => status, String)).toBe(200);
    for (const socket of held) socket.destroy();
    await service.app.close();
  });

  it('is not counted for a trusted proxy, which connects for many', async () => {
    const service = await startService(site.folder, {
      trustedProxies: ['127.0.0.1'],
      limits: { ...defaultLimits, connectionsEach: 1 },
    });
    const held = await Promise.all(
      Array.from({ length: 5 }, () => openConnection(service.port, 'GET / HT')),
    );
    expect((await service.ask('/')).status).toBe(200);
    for (const socket of held) socket.destroy();
    await service.app.close();
  });

  it('is a number of requests, by the address that a trusted proxy names', async () => {
    const service = await startService(site.folder, {
      trustedProxies: ['127.0.0.1'],
      limits: { ...defaultLimits, requestsEach: 2 },
    });
    const ask = (address: string) =>
      service.ask('/grazie/', { headers: { 'X-Forwarded-For': address } });
    await ask('192.0.2.1');
    const answers = await Promise.all([
      ...Array.from({ length: 10 }, () => ask('192.0.2.1')),
      ask('192.0.2.2'),
    ]);
    expect(answers.at(-1)?.status).toBe(200);
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThanOrEqual(6);
    expect([
      refused[0]?.headers['retry-after'],
      refused[0]?.headers['x-content-type-options'],
    ]).toEqual(['5', 'nosniff']);
    expect((await ask('192.0.2.1')).status).toBe(200);
    await service.app.close();
  });

  it('is a number of pages that wait to be rendered; others wait for one of them at most', async () => {
    const service = await startService(site.folder, { trustedProxies: ['127.0.0.1'] });
    const ended: string[] = [];
    const ask = async (address: string) => {
      const answer = await service.ask('/grazie/', { headers: { 'X-Forwarded-For': address } });
      if (answer.status === 200) ended.push(address);
      return answer;
    };
    await ask('192.0.2.9');
    const flood = Array.from({ length: 60 }, () => ask('192.0.2.1'));
    const others = ['192.0.2.2', '192.0.2.3', '2001:db8::1'].map(ask);
    // One network of IPv6 is one client, however many addresses it uses.
    const network = Array.from({ length: 60 }, (_, at) => ask(`2001:db8:1:${at.toString(16)}::1`));
    expect((await Promise.all(others)).map(({ status }) => status)).toEqual([200, 200, 200]);
    for (const asked of [flood, network]) {
      const answers = await Promise.all(asked);
      const refused = answers.filter(({ status }) => status === 429);
      expect(refused.length).toBeGreaterThanOrEqual(10);
      expect(answers.length - refused.length).toBeGreaterThanOrEqual(30);
      expect(refused[0]?.headers['retry-after']).toBe('5');
    }
    expect(ended.indexOf('192.0.2.3')).toBeLessThan(40);
    await service.app.close();
  });
});

describe('whoever sends answers that cannot be taken', () => {
  it('hears of it at once, but more slowly after the hundredth', async () => {
    const service = await startFeedback({ rateLimit: new RateLimit() });
    const time = async (count: number): Promise<number> => {
      const start = performance.now();
      const answers = await Promise.all(
        Array.from({ length: count }, () => service.post({ rating: 9 })),
      );
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([400]));
      return performance.now() - start;
    };
    await time(120);
    expect(await time(10)).toBeGreaterThanOrEqual(990);
    await service.stop();
  });
});
