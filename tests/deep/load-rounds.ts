import { mkdtemp, rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { feedbackSiteFiles } from '../integration/feedback-fixture.ts';
import { askService, writeSite } from '../integration/service-fixture.ts';
import { startServiceProcess, type ServiceProcess } from '../integration/service-process.ts';

async function withService<Result>(
  work: (service: ServiceProcess) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'portal-load-'));
  const site = await writeSite(feedbackSiteFiles);
  const service = await startServiceProcess(site.folder, {
    DATABASE_URL: `sqlite:${join(folder, 'feedback.db')}`,
    RATE_LIMIT: 'off',
  });
  try {
    return await work(service);
  } finally {
    await service.stop();
    await site.remove();
    await rm(folder, { recursive: true });
  }
}

/** What large bodies did. */
export interface BodyReport {
  readonly bodies: number;
  /** Statuses with which they were answered. */
  readonly statuses: readonly number[];
  /** Megabytes by which the service's memory grew; undefined where the system does not tell. */
  readonly growth: number | undefined;
}

/** Sends bodies of 10 MB one after the other, half of them without saying how long they are. */
export function sendLargeBodies(bodies: number): Promise<BodyReport> {
  return withService(async (service) => {
    const body = Buffer.alloc(10 * 1024 * 1024, 'x');
    // What a process needs once for its first requests is no growth.
    for (let warm = 0; warm < 10; warm += 1) await sendBody(service.port, body, warm % 2 === 0);
    const before = service.memory();
    const statuses = new Set<number>();
    for (let sent = 0; sent < bodies; sent += 1)
      statuses.add(await sendBody(service.port, body, sent % 2 === 0));
    const after = service.memory();
    return {
      bodies,
      statuses: [...statuses],
      growth:
        before === undefined || after === undefined
          ? undefined
          : Math.round((after - before) / 1_000_000),
    };
  });
}

/** Sends everything, then reads the answer: a service that broke the connection meanwhile would be a fault. */
function sendBody(port: number, body: Buffer, chunked: boolean): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('error', reject);
    socket.on('close', () => resolve(Number(/^HTTP\/1\.1 (\d+)/u.exec(answer)?.[1] ?? 0)));
    const framing = chunked
      ? 'Transfer-Encoding: chunked'
      : `Content-Length: ${String(body.length)}`;
    socket.write(
      `POST /api/feedback HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/json\r\n${framing}\r\n\r\n`,
    );
    if (chunked) socket.write(`${body.length.toString(16)}\r\n`);
    socket.write(body);
    socket.end(chunked ? '\r\n0\r\n\r\n' : '');
  });
}

/** What half-open connections did. */
export interface HalfOpenReport {
  readonly connections: number;
  /** How many the service had closed by the time limit. */
  readonly closed: number;
  /** Seconds after which the last one was closed. */
  readonly lastClosed: number;
  /** Pages asked for meanwhile, and how many came. */
  readonly pages: readonly [asked: number, answered: number];
  readonly slowestPage: number;
}

const beginnings = [
  '',
  'POST /api/feedback HT',
  'POST /api/feedback HTTP/1.1\r\nHost: a\r\nX-Slow: ',
  'POST /api/feedback HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"id"',
];

/** Opens connections from one address that never finish a request, and asks for pages from another until the service has closed them all or `limit` seconds have passed. */
export function holdConnections(connections: number, limit: number): Promise<HalfOpenReport> {
  return withService(async (service) => {
    const start = performance.now();
    let closed = 0;
    let lastClosed = 0;
    const sockets: Socket[] = [];
    for (let index = 0; index < connections; index += 1) {
      // No more at once than the system lets wait to be accepted: it would forget the others without a word.
      if (index % 250 === 249) await wait(50);
      const socket = connect(
        { port: service.port, host: '127.0.0.1', localAddress: '127.0.0.2' },
        () => socket.write(beginnings[index % beginnings.length] ?? ''),
      );
      socket.resume();
      socket.on('error', () => undefined);
      socket.on('close', () => {
        closed += 1;
        lastClosed = (performance.now() - start) / 1000;
      });
      sockets.push(socket);
    }
    let asked = 0;
    let answered = 0;
    let slowestPage = 0;
    while (closed < connections && performance.now() - start < limit * 1000) {
      const began = performance.now();
      asked += 1;
      if ((await askService(service.port, '/temi/1/', {})).status === 200) answered += 1;
      slowestPage = Math.max(slowestPage, Math.round(performance.now() - began));
      await wait(100);
    }
    const report = {
      connections,
      closed,
      lastClosed: Number(lastClosed.toFixed(1)),
      pages: [asked, answered] as const,
      slowestPage,
    };
    for (const socket of sockets) socket.destroy();
    return report;
  });
}
