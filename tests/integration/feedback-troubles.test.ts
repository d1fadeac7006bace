import { once } from 'node:events';
import { chmod, chown, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RateLimit } from '../../src/service/http/rate-limit.ts';
import { feedbackSiteFiles, makeSubmission, startFeedback } from './feedback-fixture.ts';
import { startService, askService, writeSite } from './service-fixture.ts';
import { startServiceProcess } from './service-process.ts';
import { defaultLimits } from '../../src/service/http/http-server.ts';
import { SqliteStore } from '../../src/service/store/sqlite/sqlite-store.ts';

let folder: string;
let site: Awaited<ReturnType<typeof writeSite>>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-trouble-'));
  site = await writeSite(feedbackSiteFiles);
});

afterEach(async () => {
  await site.remove();
  await rm(folder, { recursive: true });
});

function post(port: number): ReturnType<typeof askService> {
  return askService(port, '/api/feedback', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(makeSubmission()),
  });
}

describe('a folder that cannot be written', () => {
  it('does not keep the site from starting; answers are refused with 503 until it can, without a restart', async () => {
    const isRoot = process.getuid?.() === 0;
    // Root may write anywhere, so the service runs as nobody.
    const uid = isRoot ? 65_534 : undefined;
    const data = join(folder, 'data');
    await mkdir(data);
    await chmod(folder, 0o755);
    await chmod(site.folder, 0o755);
    if (uid !== undefined) await chown(data, uid, uid);
    await chmod(data, 0o555);
    const service = await startServiceProcess(
      site.folder,
      { DATABASE_URL: `sqlite:${join(data, 'feedback.db')}` },
      uid,
    );
    const refused = await post(service.port);
    expect([refused.status, Number(refused.headers['retry-after'])]).toEqual([503, 60]);
    expect((await askService(service.port, '/', {})).status).toBe(200);
    expect((await askService(service.port, '/api/health', {})).status).toBe(503);
    expect((await askService(service.port, '/api/satisfaction', {})).status).toBe(503);
    await chmod(data, 0o755);
    await expect.poll(async () => (await post(service.port)).status, { timeout: 5_000 }).toBe(201);
    expect((await askService(service.port, '/api/health', {})).status).toBe(200);
    expect(await service.stop()).toBe(0);
    // The log says it once, however many requests saw it.
    expect(service.output().match(/non risponde:/gu)).toHaveLength(1);
    expect(service.output()).toContain('risponde di nuovo');
  });
});

describe('a damaged database', () => {
  it('stops the start with what to do, and is left as it is', async () => {
    const path = join(folder, 'feedback.db');
    await writeFile(path, 'this is no database at all, or not any more');
    await expect(
      startServiceProcess(site.folder, { DATABASE_URL: `sqlite:${path}` }),
    ).rejects.toThrow(/danneggiato[\s\S]*restore/u);
    expect(await readFile(path, 'utf8')).toBe('this is no database at all, or not any more');
  });
});

describe('the limit on answers', () => {
  it('holds by default, for each address, and counts only answers that were taken', async () => {
    const service = await startServiceProcess(site.folder, {
      DATABASE_URL: `sqlite:${join(folder, 'feedback.db')}`,
      TRUSTED_PROXIES: '127.0.0.1',
    });
    const send = async (address: string, content: unknown): Promise<number> =>
      (
        await askService(service.port, '/api/feedback', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': address },
          body: JSON.stringify(content),
        })
      ).status;
    const known = makeSubmission();
    for (let sent = 0; sent < 30; sent += 1)
      expect(await send('192.0.2.1', { rating: 9 })).toBe(400);
    expect(await send('192.0.2.1', known)).toBe(201);
    for (let sent = 0; sent < 10; sent += 1)
      expect(await send('192.0.2.1', { ...known, rating: 1 })).toBe(409);
    for (let sent = 0; sent < 9; sent += 1) expect(await send('192.0.2.1', known)).toBe(200);
    for (let sent = 0; sent < 10; sent += 1)
      expect(await send('192.0.2.1', makeSubmission())).toBe(201);
    expect(await send('192.0.2.1', makeSubmission())).toBe(429);
    // Somebody else, also one who claims to be passed on by the first; a whole IPv6 network is one.
    expect(await send('192.0.2.2', makeSubmission())).toBe(201);
    expect(await send('192.0.2.1, 192.0.2.3', makeSubmission())).toBe(201);
    for (let sent = 0; sent < 20; sent += 1)
      expect(await send(`2001:db8:0:1::${sent.toString(16)}`, makeSubmission())).toBe(201);
    expect(await send('2001:db8:0:1:ffff::1', makeSubmission())).toBe(429);
    expect(await send('2001:db8:0:2::1', makeSubmission())).toBe(201);
    await service.stop();
  });

  it('says when it is off', async () => {
    const service = await startServiceProcess(site.folder, { RATE_LIMIT: 'off' });
    for (let sent = 0; sent < 25; sent += 1) expect((await post(service.port)).status).toBe(201);
    await service.stop();
    expect(service.output()).toMatch(/"level":"warn","message":"RATE_LIMIT=off/u);
  });

  it('does not believe what strangers say about their address', async () => {
    const service = await startFeedback({
      rateLimit: new RateLimit({ burst: 1, perMinute: 1, addresses: 10 }),
    });
    expect((await service.post(makeSubmission(), { 'X-Forwarded-For': '192.0.2.1' })).status).toBe(
      201,
    );
    const refused = await service.post(makeSubmission(), { 'X-Forwarded-For': '192.0.2.2' });
    expect([
      refused.status,
      refused.headers['retry-after'],
      refused.headers['content-type'],
    ]).toEqual([429, '60', 'application/problem+json']);
    await service.stop();
  });
});

describe('a body that never ends', () => {
  it.each([
    ['stops halfway', 'Content-Length: 50\r\n\r\n{"id"', 408],
    ['stops within a chunk', 'Transfer-Encoding: chunked\r\n\r\n9\r\n{"id"', 408],
    ['breaks its own framing', 'Transfer-Encoding: chunked\r\n\r\nzz\r\n{"id"', 400],
  ])('because it %s is let go', async (_name, rest, status) => {
    const store = new SqliteStore(join(folder, 'feedback.db'));
    const { app, port } = await startService(site.folder, {
      limits: { ...defaultLimits, headersTimeout: 300, requestTimeout: 500 },
      feedback: { store },
    });
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(
        `POST /api/feedback HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n${rest}`,
      ),
    );
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    await once(socket, 'close');
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${String(status)} `, 'u'));
    await app.close();
    await store.close();
  });
});
