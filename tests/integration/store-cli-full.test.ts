import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/service/store/open-store.ts';
import { makeAnswer } from './store-answers.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'full-'));
  path = join(folder, 'feedback.db');
});
afterEach(() => rm(folder, { recursive: true }));

const cli = join(import.meta.dirname, '../../src/service/feedback-cli.ts');

/** Runs a command that may write no file beyond so many blocks of 512 bytes: to a program the same as a disk without room. */
function askWithin(blocks: number, database: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    'sh',
    ['-c', 'ulimit -f "$0"; exec "$@"', String(blocks), process.execPath, cli, ...args],
    {
      encoding: 'utf8',
      cwd: folder,
      env: { PATH: process.env['PATH'], DATABASE_URL: `sqlite:${database}` },
    },
  );
  return { status, stdout, stderr };
}

async function fill(): Promise<void> {
  const store = await openStore(`sqlite:${path}`);
  await Promise.all(
    Array.from({ length: 1_000 }, () =>
      store.submit(makeAnswer({ day: '2020-01-01', comment: 'x'.repeat(200) })),
    ),
  );
  await store.close();
}

describe.skipIf(process.platform === 'win32')('a command without room on the disk', () => {
  it.each([
    ['backup', (): string[] => ['backup', '--out', 'copia.db']],
    ['purge', (): string[] => ['purge', '--months', '12']],
    ['migrate', (): string[] => ['migrate', '--to', `sqlite:${join(folder, 'altro.db')}`]],
    ['token add', (): string[] => ['token', 'add', 'Anna', '--role', 'editor']],
    ['export', (): string[] => ['export', '--out', 'commenti.csv']],
  ])('%s says so in one line and leaves nothing half', async (_name, args) => {
    await fill();
    const names = await readdir(folder);
    const blocks = args()[0] === 'token' ? 1 : 100;
    const { status, stdout, stderr } = askWithin(blocks, path, ...args());
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/spazio|scrivere/u);
    expect(stderr).not.toMatch(/at .*:\d+|E[A-Z]{4,}[ :]|Error/u);
    expect((await readdir(folder)).filter((name) => !/-(?:wal|shm)$/u.test(name))).toEqual(names);
    const store = await openStore(`sqlite:${path}`);
    expect(await store.countComments()).toBe(1_000);
    await store.close();
  });

  it('restore leaves the database that was there', async () => {
    await fill();
    const copy = join(folder, 'copia.db');
    expect(askWithin(100_000, path, 'backup', '--out', copy).status).toBe(0);
    const target = join(folder, 'altro.db');
    const store = await openStore(`sqlite:${target}`);
    await store.submit(makeAnswer());
    await store.close();
    const names = await readdir(folder);
    const size = (await stat(target)).size;
    const { status, stdout, stderr } = askWithin(100, target, 'restore', copy, '--force');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/spazio|scrivere/u);
    expect(await readdir(folder)).toEqual(names);
    expect((await stat(target)).size).toBe(size);
  });
});
