import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BuildStamp } from '../../../src/domain/site/build-stamp.ts';
import { findStaleReason, readPresent } from '../../../src/service/site/build-freshness.ts';
import { findNewestChange } from '../../../src/catalog/read-content/newest-change.ts';

const stamp: BuildStamp = {
  id: 'b',
  startedAt: 1000,
  day: '2026-01-31',
  today: '',
  contentDir: '',
  publicOrigin: '',
};
const present = {
  newestSource: 999,
  day: '2026-01-31',
  environment: { CONTENT_DIR: '', PORTAL_TODAY: '' },
};

describe('findStaleReason', () => {
  it('keeps a build of today that is newer than its sources', () => {
    expect(findStaleReason(stamp, present)).toBeUndefined();
  });

  it.each([
    ['missing', undefined, present],
    ['sources', stamp, { ...present, newestSource: 1000 }],
    ['day', stamp, { ...present, day: '2026-02-01' }],
    ['settings', stamp, { ...present, environment: { CONTENT_DIR: '/other', PORTAL_TODAY: '' } }],
    [
      'settings',
      stamp,
      { ...present, environment: { CONTENT_DIR: '', PORTAL_TODAY: '2026-01-31' } },
    ],
    [
      'settings',
      stamp,
      {
        ...present,
        environment: { ...present.environment, PUBLIC_ORIGIN: ['https://borgo.example'] },
      },
    ],
    ['settings', { ...stamp, today: '2026-01-31' }, present],
  ] as const)('says %s', (reason, given, now) => {
    expect(findStaleReason(given, now)).toBe(reason);
  });
});

describe('findNewestChange', () => {
  it('sees a change in a deep file and a removed file, and nothing where nothing is', async () => {
    const root = await mkdtemp(join(tmpdir(), 'portal-fresh-'));
    await mkdir(join(root, 'a', 'b'), { recursive: true });
    await writeFile(join(root, 'a', 'b', 'c.yaml'), 'x');
    await utimes(join(root, 'a', 'b', 'c.yaml'), 1, 4_000_000_000);
    expect(await findNewestChange(root)).toBe(4_000_000_000_000);
    for (const path of ['a/b/c.yaml', 'a/b', 'a', '.']) await utimes(join(root, path), 1, 1);
    expect(await findNewestChange(root)).toBe(1000);
    await rm(join(root, 'a', 'b', 'c.yaml'));
    expect(await findNewestChange(root)).toBeGreaterThan(1000);
    await rm(root, { recursive: true });
    expect(await findNewestChange(root)).toBe(0);
  });
});

describe('readPresent', () => {
  it('takes the day of Rome unless PORTAL_TODAY gives one', async () => {
    const lateEvening = new Date('2026-01-31T23:30:00Z');
    expect(
      (await readPresent('/nowhere', { CONTENT_DIR: '', PORTAL_TODAY: '' }, lateEvening)).day,
    ).toBe('2026-02-01');
    expect(
      (await readPresent('/nowhere', { CONTENT_DIR: '', PORTAL_TODAY: '2025-05-05' }, lateEvening))
        .day,
    ).toBe('2025-05-05');
  });
});
