import { mkdtemp, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findRomeDay } from '../../src/domain/rome-day.ts';
import { StoreWatch } from '../../src/service/api/store-watch.ts';
import { openStore } from '../../src/service/store/open-store.ts';
import { SqliteStore } from '../../src/service/store/sqlite/sqlite-store.ts';
import { feedbackSiteFiles, makeSubmission, startFeedback } from './feedback-fixture.ts';
import { askService, writeSite } from './service-fixture.ts';
import { startServiceProcess } from './service-process.ts';
import { makeAnswer } from './store-answers.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'health-'));
  path = join(folder, 'feedback.db');
});
afterEach(() => rm(folder, { recursive: true }));

function countAnswers(): number {
  const database = new DatabaseSync(path, { readOnly: true });
  const { n } = database.prepare('SELECT count(*) AS n FROM answers').get() as { n: number };
  database.close();
  return n;
}

/** What the service says of itself. */
async function askHealth(service: Awaited<ReturnType<typeof startFeedback>>): Promise<unknown> {
  const answer = await service.send('/api/health');
  return { code: answer.status, ...(JSON.parse(answer.body.toString()) as object) };
}

describe('health', () => {
  it('writes as much as the longest answer takes, once however often it is asked, and leaves nothing of it', async () => {
    const store = new SqliteStore(path);
    const service = await startFeedback({ store });
    await service.post(makeSubmission());
    const before = (await stat(`${path}-wal`)).size;
    for (let asked = 0; asked < 50; asked += 1)
      expect(await askHealth(service)).toMatchObject({ code: 200, store: 'ok' });
    const written = (await stat(`${path}-wal`)).size - before;
    expect(written).toBeGreaterThan(4 * 600);
    expect(written).toBeLessThan(100_000);
    expect(await store.countAnswers()).toBe(1);
    expect((await readFile(path)).includes('😀😀')).toBe(false);
    await service.stop();
    expect((await readFile(path)).includes('😀😀')).toBe(false);
  });

  it('says that writing fails as soon as an answer was refused', async () => {
    const store = new SqliteStore(path, { lock: 50, reopen: 50 });
    const service = await startFeedback({ store });
    expect(await askHealth(service)).toMatchObject({ code: 200 });
    const other = new DatabaseSync(path);
    other.exec('BEGIN IMMEDIATE');
    expect((await service.post(makeSubmission())).status).toBe(503);
    expect(await askHealth(service)).toMatchObject({
      code: 503,
      store: 'unavailable',
      failed: 'writing',
      detail: 'L’archivio dei pareri non accetta scritture.',
    });
    other.exec('ROLLBACK');
    other.close();
    expect((await service.post(makeSubmission())).status).toBe(201);
    expect(await askHealth(service)).toMatchObject({ code: 200 });
    await service.stop();
  });

  it.skipIf(process.platform === 'win32')(
    'is as bad as the answers: where no room is left it says so too',
    async () => {
      const site = await writeSite(feedbackSiteFiles);
      const service = await startServiceProcess(
        site.folder,
        { DATABASE_URL: `sqlite:${path}`, RATE_LIMIT: 'off' },
        undefined,
        800,
      );
      const ask = async (): Promise<number> =>
        (await askService(service.port, '/api/health', {})).status;
      const post = async (): Promise<number> =>
        (
          await askService(service.port, '/api/feedback', {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify(makeSubmission({ comment: 'parola '.repeat(28) })),
          })
        ).status;
      expect(await ask()).toBe(200);
      let taken = 0;
      for (; taken < 5_000 && (await post()) === 201; taken += 1);
      expect(taken).toBeGreaterThan(10);
      expect(taken).toBeLessThan(5_000);
      for (let asked = 0; asked < 5; asked += 1)
        expect([await ask(), await post()]).toEqual([503, 503]);
      await service.stop();
      expect(countAnswers()).toBe(taken);
      await site.remove();
    },
    60_000,
  );

  it.each(['-wal', '-shm'])(
    'says that %s was removed, and no acknowledged answer is lost when the service is killed',
    async (end) => {
      const store = new SqliteStore(path, { lock: 50, reopen: 200 });
      const service = await startFeedback({ store });
      for (let sent = 0; sent < 20; sent += 1)
        expect((await service.post(makeSubmission())).status).toBe(201);
      expect(await askHealth(service)).toMatchObject({ code: 200 });
      await rm(`${path}${end}`);
      expect(await askHealth(service)).toMatchObject({ code: 503, failed: 'journal' });
      expect((await service.post(makeSubmission())).status).toBe(503);
      // What a new process finds after a kill: the file, and whatever journal has a name.
      expect(countAnswers()).toBe(20);
      await expect
        .poll(async () => (await service.post(makeSubmission())).status, { timeout: 5_000 })
        .toBe(201);
      expect(await askHealth(service)).toMatchObject({ code: 200 });
      expect(countAnswers()).toBe(21);
      expect(service.entries.map(({ message }) => message).join()).toContain('feedback.db-wal');
      await service.stop();
    },
  );

  it('takes no answers beside a journal that is not its own', async () => {
    const store = new SqliteStore(path, { lock: 50, reopen: 50 });
    const service = await startFeedback({ store });
    await service.post(makeSubmission());
    await rm(`${path}-wal`);
    await writeFile(`${path}-wal`, '');
    expect((await service.post(makeSubmission())).status).toBe(503);
    expect(await askHealth(service)).toMatchObject({ code: 503, failed: 'journal' });
    await service.stop();
  });

  it('says that pages of the database were overwritten, and takes no answers', async () => {
    const filling = await openStore(`sqlite:${path}`);
    await Promise.all(Array.from({ length: 2_000 }, () => filling.submit(makeAnswer())));
    await filling.close();
    const store = new SqliteStore(path, { lock: 50, reopen: 50 });
    const service = await startFeedback({
      store,
      watch: new StoreWatch(
        store,
        () => undefined,
        () => 0,
      ),
    });
    await expect
      .poll(() => askHealth(service), { timeout: 10_000 })
      .toMatchObject({ code: 200, checked: findRomeDay(new Date()) });
    const file = await open(path, 'r+');
    for (let page = 20; page < 40; page += 1)
      await file.write(Buffer.alloc(4096, 'X'), 0, 4096, page * 4096);
    await file.close();
    await expect
      .poll(() => askHealth(service), { timeout: 10_000 })
      .toMatchObject({ code: 503, failed: 'integrity' });
    expect(await askHealth(service)).toMatchObject({ code: 503, failed: 'integrity' });
    expect((await service.post(makeSubmission())).status).toBe(503);
    await service.stop();
  });
});
