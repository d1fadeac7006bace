import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { SqliteStore } from '../../src/service/store/sqlite/sqlite-store.ts';
import { makePhoto, makeReport, sendReport, caseManifest } from './case-service.ts';
import { startFeedback } from './feedback-fixture.ts';

it('answers 503 on a full disk and on one that cannot be written, keeps nothing half, and takes reports again', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'cases-full-'));
  const disk = join(folder, 'disk');
  await mkdir(disk);
  const mount = (...words: readonly string[]): boolean =>
    spawnSync('mount', [...words, disk]).status === 0;
  if (!mount('-t', 'tmpfs', '-o', 'size=3m', 'tmpfs')) {
    await rm(folder, { recursive: true });
    context.skip('no right to mount a small disk');
  }
  const path = join(disk, 'feedback.db');
  const keyFile = join(folder, 'segnalazioni.key');
  const start = () =>
    startFeedback({
      ...{ manifest: caseManifest, keyFile },
      store: new SqliteStore(path, { lock: 200, reopen: 50 }),
    });
  let service = await start();
  try {
    const photo = await makePhoto();
    const report = (words: string) => sendReport(service, makeReport({ words }), [photo]);
    expect((await report('La prima segnalazione.')).status).toBe(303);
    await writeFile(join(disk, 'ballast'), Buffer.alloc(16 * 1024 * 1024)).catch(() => undefined);
    const full = await report('Quando il disco è pieno.');
    expect(full.status).toBe(503);
    expect(full.headers['retry-after']).toBe('60');
    expect(full.body.toString()).toContain('Quando il disco è pieno.');
    expect(full.body.toString()).toContain('1 foto è già arrivata');
    await rm(join(disk, 'ballast'));
    await expect
      .poll(async () => (await report('Quando c’è posto.')).status, { timeout: 10_000 })
      .toBe(303);
    await service.stop();
    expect(mount('-o', 'remount,ro')).toBe(true);
    service = await start();
    const fixed = await report('Quando non si può scrivere.');
    expect(fixed.status).toBe(503);
    expect(fixed.body.toString()).toContain('Quando non si può scrivere.');
    await service.stop();
    expect(mount('-o', 'remount,rw')).toBe(true);
    service = await start();
    const database = new DatabaseSync(path);
    const kept = database.prepare('SELECT words, photos FROM cases').all();
    const photos = database.prepare('SELECT count(*) AS count FROM case_photos').get();
    database.close();
    expect(kept.map(({ words }) => String(words)).toSorted()).toEqual([
      'La prima segnalazione.',
      'Quando c’è posto.',
    ]);
    expect(photos).toEqual({ count: 4 });
  } finally {
    await service.stop();
    spawnSync('umount', [disk]);
    await rm(folder, { recursive: true });
  }
}, 60_000);
