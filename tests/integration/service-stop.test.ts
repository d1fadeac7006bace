import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../src/service/http/http-server.ts';
import type { ServiceLogLine } from '../../src/service/process/log.ts';
import { watchSite } from '../../src/service/site/watch-site.ts';
import { startService, writeSite } from './service-fixture.ts';

const service = join(import.meta.dirname, 'run-for-test.ts');

describe('defaultLimits', () => {
  it('end slow requests by the documented times', () => {
    const { headersTimeout, requestTimeout, uploadTimeout } = defaultLimits;
    expect([headersTimeout, requestTimeout, uploadTimeout]).toEqual([10_000, 13_500, 120_000]);
  });
});

describe('slow clients', () => {
  it('are answered 408 and let go when their headers do not arrive', async () => {
    const site = await writeSite();
    const { app, port, ask } = await startService(site.folder, {
      limits: { ...defaultLimits, headersTimeout: 300, requestTimeout: 500 },
    });
    const socket = connect(port, '127.0.0.1', () =>
      socket.write('GET / HTTP/1.1\r\nHost: a\r\nX-Slow: '),
    );
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    const start = performance.now();
    await once(socket, 'close');
    expect(performance.now() - start).toBeLessThan(3_000);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /u);
    expect(answer).toContain("Content-Security-Policy: default-src 'none'");
    expect((await ask('/')).status).toBe(200);
    await app.close();
    await site.remove();
  });

  it('are let go when they connect and say nothing, or stop within a body', async () => {
    const site = await writeSite();
    const { app, port } = await startService(site.folder, {
      limits: { ...defaultLimits, headersTimeout: 300, requestTimeout: 500 },
    });
    for (const text of ['', 'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nab']) {
      const socket = connect(port, '127.0.0.1', () => socket.write(text));
      socket.resume();
      const start = performance.now();
      await once(socket, 'close');
      expect(performance.now() - start).toBeLessThan(7_000);
    }
    await app.close();
    await site.remove();
  });
});

describe('watchSite', () => {
  it('shows a new build once its stamp is there, and keeps the old one while the new is damaged', async () => {
    const site = await writeSite();
    const entries: ServiceLogLine[] = [];
    const watched = await watchSite(site.folder, (entry) => entries.push(entry), 50);
    const stamp = { id: 'b2', startedAt: 2, day: '2026-02-01', today: '', contentDir: '' };
    const home = watched.current().files.get('/')?.path;
    await writeFile(join(site.folder, 'build-stamp.json'), 'damaged');
    await expect
      .poll(() => entries.some(({ level }) => level === 'error'), { timeout: 5_000 })
      .toBe(true);
    expect(watched.current().stamp?.id).toBe('b1');
    await writeFile(join(site.folder, 'build-stamp.json'), JSON.stringify(stamp));
    await expect.poll(() => watched.current().stamp?.id, { timeout: 5_000 }).toBe('b2');
    expect(watched.current().files.get('/')?.path).toBe(home);
    await watched.stop();
    await site.remove();
  });

  it('says what to do when there is no site', async () => {
    await expect(watchSite('/nowhere/dist', () => undefined)).rejects.toThrow('npm run build');
  });
});

describe('the service as a process', () => {
  it('finishes the open request on SIGTERM, takes no new one and exits with 0', async () => {
    const child = spawn(process.execPath, [service], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const port = Number(/:(\d+)"/u.exec(line.toString())?.[1]);
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write('GET /api/health HTTP/1.1\r\nHost: a\r\n');
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    // The half-sent request must have reached the service before the signal does.
    await new Promise((resolve) => setTimeout(resolve, 200));
    const start = performance.now();
    child.kill('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 200));
    socket.write('\r\n');
    const [code] = (await once(child, 'exit')) as [number | null];
    expect(code).toBe(0);
    expect(answer).toMatch(/^HTTP\/1\.1 200 /u);
    expect(answer).toContain('X-Content-Type-Options: nosniff');
    expect(answer).toMatch(/connection: close/iu);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('names each bad setting and exits with 1', async () => {
    const child = spawn(process.execPath, [service], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, PORT: 'http', RATE_LIMIT: 'maybe' },
    });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number | null];
    expect(code).toBe(1);
    expect(errors).toMatch(/PORT="http"[\s\S]*RATE_LIMIT="maybe"/u);
    expect(errors).not.toMatch(/ {4}at /u);
  });
});
