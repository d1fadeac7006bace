import { spawn, spawnSync } from 'node:child_process';
import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/service/store/open-store.ts';
import { makeAnswer } from './store-answers.ts';

let folder: string;
let path: string;
const url = (): string => `sqlite:${path}`;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-'));
  path = join(folder, 'data', 'feedback.db');
});
afterEach(() => rm(folder, { recursive: true }));

async function fillStore(count: number): Promise<void> {
  const store = await openStore(url());
  await Promise.all(
    Array.from({ length: count }, (_, index) =>
      store.submit(makeAnswer({ comment: `Commento numero ${String(index)} ${'x'.repeat(150)}` })),
    ),
  );
  await store.close();
}

async function overwrite(position: number, bytes: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.write(Buffer.from(bytes), 0, bytes.length, position);
  await file.close();
}

describe('a database that must not be used', () => {
  it.each([
    ['a damaged header', () => overwrite(0, 'not a database at all')],
    ['a damaged page', () => overwrite(4096 * 3, 'X'.repeat(4096))],
    ['a page missing at the end', async () => truncate(path, (await stat(path)).size - 4096)],
    ['no byte left', () => writeFile(path, '')],
    [
      'the database of another program',
      async () => {
        await rm(path);
        const other = new DatabaseSync(path);
        other.exec('CREATE TABLE other (a)');
        other.close();
      },
    ],
  ])('stops the start and is left as it is: %s', async (_, damage) => {
    await fillStore(200);
    await damage();
    const before = await readFile(path);
    await expect(openStore(url())).rejects.toMatchObject({
      name: 'DatabaseRefusedError',
      message: expect.stringContaining(path) as unknown,
    });
    expect((await readFile(path)).equals(before)).toBe(true);
  });

  it('is not made anew where only the log of the former one is left', async () => {
    await fillStore(1);
    await rename(path, `${path}-wal`);
    await expect(openStore(url())).rejects.toThrow('feedback.db-wal');
    expect(await readdir(join(folder, 'data'))).toEqual(['feedback.db-wal']);
  });

  it('is refused when a later version of the program made it', async () => {
    await fillStore(1);
    const database = new DatabaseSync(path);
    database.exec('PRAGMA user_version = 99');
    database.close();
    await expect(openStore(url())).rejects.toThrow('versione successiva');
  });

  it('refuses to change or delete a line of its log', async () => {
    const store = await openStore(url());
    await store.appendLog({
      actor: 'a',
      day: '2026-01-01',
      action: 'export',
      subject: '',
      detail: '',
    });
    await store.close();
    const database = new DatabaseSync(path);
    for (const sql of ['DELETE FROM moderation_log', "UPDATE moderation_log SET actor = 'x'"])
      expect(() => database.exec(sql)).toThrow('append-only');
    database.close();
  });
});

describe('a disk in trouble', () => {
  it('answers unavailable while another process holds the lock, without holding up the event loop, and works again', async () => {
    const store = await openStore(url());
    const other = new DatabaseSync(path);
    other.exec('BEGIN IMMEDIATE');
    let longest = 0;
    let last = performance.now();
    const clock = setInterval(() => {
      longest = Math.max(longest, performance.now() - last - 5);
      last = performance.now();
    }, 5);
    const answer = makeAnswer();
    const reading = store.countAnswers();
    await expect(store.submit(answer)).rejects.toMatchObject({
      name: 'StoreUnavailableError',
      retryAfter: 5,
    });
    expect(await reading).toBe(0);
    expect(await store.check()).toMatchObject({ ok: false });
    clearInterval(clock);
    // A blocking wait would hold it up for as long as the lock is waited for; the rest is room for a busy machine.
    expect(longest).toBeLessThan(900);
    other.exec('ROLLBACK');
    expect(await store.submit(answer)).toBe('stored');
    other.close();
    await store.close();
  });

  it('waits for a lock that is soon let go', async () => {
    const store = await openStore(url());
    const other = new DatabaseSync(path);
    other.exec('BEGIN IMMEDIATE');
    const submitted = [makeAnswer(), makeAnswer()].map((answer) => store.submit(answer));
    setTimeout(() => other.exec('ROLLBACK'), 200);
    expect(await Promise.all(submitted)).toEqual(['stored', 'stored']);
    other.close();
    await store.close();
  });

  it('never writes answers to a file that has lost its name', async () => {
    const store = await openStore(url());
    const kept = makeAnswer();
    await store.submit(kept);
    await rename(path, `${path}.away`);
    await expect(store.submit(makeAnswer())).rejects.toMatchObject({
      name: 'StoreUnavailableError',
    });
    expect((await readdir(join(folder, 'data'))).includes('feedback.db')).toBe(false);
    await rename(`${path}.away`, path);
    await expect.poll(() => store.submit(kept).catch(String), { timeout: 5_000 }).toBe('known');
    await store.close();
  });

  it('answers unavailable on a full disk, and works again when there is room', async (context) => {
    const mount = join(folder, 'small');
    await mkdir(mount);
    if (
      process.platform !== 'linux' ||
      spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', mount]).status !== 0
    ) {
      console.warn(
        'SKIPPED: a full disk needs the right to mount a small file system (root on Linux).',
      );
      context.skip('no right to mount a small file system');
    }
    try {
      path = join(mount, 'feedback.db');
      const store = await openStore(url());
      const acknowledged: string[] = [];
      const write = async (length = 4000): Promise<string> => {
        const answer = makeAnswer({ comment: 'x'.repeat(length) });
        const result = await store.submit(answer).catch((error: unknown) => (error as Error).name);
        if (result === 'stored') acknowledged.push(answer.id);
        return result;
      };
      const first = makeAnswer();
      await store.submit(first);
      let result = 'stored';
      for (let count = 0; count < 200 && result === 'stored'; count += 1) result = await write();
      expect(result).toBe('StoreUnavailableError');
      // Room that is too small for a long answer may do for the check's own write.
      for (let count = 0; count < 200 && (await write(1)) === 'stored'; count += 1);
      expect(await store.check()).toMatchObject({ ok: false, part: 'writing' });
      expect(acknowledged.length).toBeGreaterThan(0);
      expect(await store.countAnswers()).toBe(acknowledged.length + 1);
      spawnSync('mount', ['-o', 'remount,size=4m', mount]);
      await expect.poll(() => write(), { timeout: 5_000 }).toBe('stored');
      expect(await store.submit(first)).toBe('known');
      expect(await store.countAnswers()).toBe(acknowledged.length + 1);
      await store.close();
      const database = new DatabaseSync(path);
      expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
      database.close();
    } finally {
      spawnSync('umount', ['-l', mount]);
    }
  });

  it('answers unavailable in a folder that cannot be written, and works once it can', async (context) => {
    const account = 65_534;
    if (process.platform !== 'linux' || process.getuid?.() !== 0) {
      console.warn(
        'SKIPPED: rights on a folder are tried as another user, which needs root on Linux.',
      );
      context.skip('needs root to become another user');
    }
    const data = join(folder, 'data');
    await mkdir(data);
    await chmod(folder, 0o755);
    await chown(data, account, account);
    await chmod(data, 0o500);
    const child = spawn(process.execPath, [join(import.meta.dirname, 'store-probe.ts'), url()], {
      uid: account,
      gid: account,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const results: string[] = [];
    child.stdout
      .setEncoding('utf8')
      .on('data', (text: string) => results.push(...text.trim().split('\n')));
    await expect.poll(() => results.length, { timeout: 20_000 }).toBe(1);
    await chmod(data, 0o700);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    child.stdin.write('\n');
    await expect.poll(() => results.length, { timeout: 20_000 }).toBe(2);
    child.stdin.end();
    expect(results).toEqual(['StoreUnavailableError', 'stored']);
  });

  it('leaves no erased comment in the files', async () => {
    const store = await openStore(url());
    await store.submit(makeAnswer({ day: '2024-01-01', comment: 'parola-da-dimenticare' }));
    await Promise.all(Array.from({ length: 300 }, () => store.submit(makeAnswer())));
    await store.purgeOldComments('2025-01-01', { actor: 'a', day: '2026-01-01' });
    for (const name of await readdir(join(folder, 'data')))
      expect((await readFile(join(folder, 'data', name))).includes('parola-da-dimenticare')).toBe(
        false,
      );
    await store.close();
  });

  it('keeps no row number and no time finer than a day', async () => {
    await fillStore(50);
    const database = new DatabaseSync(path);
    expect(() => database.prepare('SELECT rowid FROM answers').all()).toThrow(
      'no such column: rowid',
    );
    const ids = database
      .prepare('SELECT id FROM answers')
      .all()
      .map(({ id }) => String(id));
    expect(ids).toEqual(ids.toSorted());
    expect(
      (await readFile(path, 'latin1')).match(/\d{2}:\d{2}:\d{2}|\b1[6-9]\d{8}(?:\d{3})?\b/gu),
    ).toBeNull();
    database.close();
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('opens one database when several start together', async () => {
    const stores = await Promise.all([1, 2, 3].map(() => openStore(url())));
    const answer = makeAnswer();
    expect((await Promise.all(stores.map((store) => store.submit(answer)))).toSorted()).toEqual([
      'known',
      'known',
      'stored',
    ]);
    for (const store of stores) await store.close();
  });
});
