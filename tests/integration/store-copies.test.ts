import { copyFile, mkdtemp, open, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAccessToken } from '../../src/service/store/access-token.ts';
import { writeBackup } from '../../src/service/store/copies/backup.ts';
import { openStore } from '../../src/service/store/open-store.ts';
import { migrateStore, restoreBackup } from '../../src/service/store/copies/restore.ts';
import { createSessionSecret, hashSessionSecret } from '../../src/service/store/session-secret.ts';
import { createSchema } from '../postgres.ts';
import { sharedPostgresPort } from './shared-postgres.ts';
import { makeAnswer, makeClarityAnswer, office } from './store-answers.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copies-'));
});
afterEach(() => rm(folder, { recursive: true }));

const options = { force: false, by: office };
const addresses = {
  SQLite: () => Promise.resolve(`sqlite:${folder}/live/feedback.db`),
  PostgreSQL: () => createSchema(sharedPostgresPort()),
} as const;
const databases = Object.entries(addresses);

/** Everything a store holds, one line a record; the lines of the copying itself left out. */
async function readAll(url: string): Promise<readonly string[]> {
  const store = await openStore(url);
  const log = (await store.readLog()).filter(
    ({ action }) => action !== 'restore' && action !== 'migrate',
  );
  // Each database sorts absent values its own way.
  const lines = [
    await store.countAnswers(),
    ...(await store.aggregate()),
    ...(await store.listComments()),
    ...(await store.findTokens()),
    ...(await store.readSnapshots()),
  ]
    .map((record) => JSON.stringify(record))
    .toSorted();
  await store.close();
  return [...lines, ...log.map((entry) => JSON.stringify(entry))];
}

async function fill(url: string, count = 1_200): Promise<void> {
  const store = await openStore(url);
  const answers = Array.from({ length: count }, (_, index) =>
    index % 3 === 0
      ? makeClarityAnswer()
      : makeAnswer({
          rating: (index % 5) + 1,
          day: `2026-0${String((index % 9) + 1)}-10`,
          flagged: index % 7 === 0,
          comment: index % 2 === 0 ? `Commento "${String(index)}" è qui; 👍` : '',
        }),
  );
  await Promise.all(answers.map((answer) => store.submit(answer)));
  const [first, second] = await store.listComments();
  await store.publish(first?.id ?? '', office);
  await store.reply(second?.id ?? '', 'Grazie', office);
  await store.addToken((await createAccessToken('Anna', 'editor', office.day)).token, office);
  await store.revokeToken('Anna', office);
  await store.writeSnapshots([
    { cell: 'a', count: 5, day: office.day, figures: '[1]', replaces: undefined },
  ]);
  await store.purgeOldComments('2026-03-01', office);
  await store.close();
}

describe.each(databases)('writeBackup and restoreBackup of %s', (_, address) => {
  it('copies while answers arrive, and brings everything back', async () => {
    const url = await address();
    await fill(url);
    const store = await openStore(url);
    const ended = new AbortController();
    const writing = (async () => {
      while (!ended.signal.aborted) await store.submit(makeAnswer());
    })();
    const copy = join(folder, 'copy.db');
    const counts = await writeBackup(url, copy);
    ended.abort();
    await writing;
    await store.close();
    expect(counts).toMatchObject({ tokens: 1, snapshots: 1, moderation_log: 5 });
    expect(counts.answers).toBeGreaterThanOrEqual(1_200);
    expect(await readdir(folder)).not.toContainEqual(expect.stringMatching(/^\.copia|-wal$/u));

    const other = `sqlite:${folder}/other/feedback.db`;
    expect((await restoreBackup(copy, other, options)).counts).toEqual(counts);
    const third = await createSchema(sharedPostgresPort());
    expect((await restoreBackup(copy, third, options)).counts).toEqual(counts);
    expect(await readAll(third)).toEqual(await readAll(other));
  }, 60_000);

  it('gives the copy no name that is taken', async () => {
    const url = await address();
    await fill(url, 3);
    await writeFile(join(folder, 'copy.db'), 'mine');
    await expect(writeBackup(url, join(folder, 'copy.db'))).rejects.toMatchObject({
      name: 'CopyRefusedError',
    });
  });

  it('replaces data only when told to, and lets the log go on', async () => {
    const url = await address();
    await fill(url, 20);
    const copy = join(folder, 'copy.db');
    await writeBackup(url, copy);
    const before = await readAll(url);
    const added = await openStore(url);
    await added.submit(makeAnswer());
    await added.close();
    const present = await readAll(url);
    await expect(restoreBackup(copy, url, options)).rejects.toThrow('--force');
    expect(await readAll(url)).toEqual(present);
    await restoreBackup(copy, url, { ...options, force: true });
    expect(await readAll(url)).toEqual(before);
    const store = await openStore(url);
    await store.appendLog({ ...office, action: 'export', subject: '', detail: '' });
    expect((await store.readLog()).map(({ action }) => action).slice(-2)).toEqual([
      'restore',
      'export',
    ]);
    await store.close();
  });

  it.each([
    [
      'is damaged',
      async (copy: string) => {
        const file = await open(copy, 'r+');
        await file.write(Buffer.alloc(4096, 'X'), 0, 4096, 4096 * 4);
        await file.close();
      },
    ],
    [
      'is cut short',
      async (copy: string) => {
        const file = await open(copy, 'r+');
        await file.truncate(4096 * 5);
        await file.close();
      },
    ],
    ['is no copy at all', (copy: string) => writeFile(copy, 'ID;Giorno\r\n'.repeat(900))],
    ['is empty', (copy: string) => writeFile(copy, '')],
    ['is not there', (copy: string) => rm(copy)],
  ])('changes nothing when the copy %s', async (_name, damage) => {
    const url = await address();
    await fill(url, 300);
    const copy = join(folder, 'copy.db');
    await writeBackup(url, copy);
    await damage(copy);
    const before = await readAll(url);
    await expect(restoreBackup(copy, url, { ...options, force: true })).rejects.toMatchObject({
      name: expect.stringMatching(/^(?:Copy|Database)RefusedError$/u) as unknown,
    });
    expect(await readAll(url)).toEqual(before);
  });
});

describe.each(databases)('who is signed in to %s', (_, address) => {
  it('is in no copy, and is signed out by a restore', async () => {
    const url = await address();
    const store = await openStore(url);
    const { token } = await createAccessToken('Anna', 'editor', office.day);
    await store.addToken(token, office);
    const session = { hash: hashSessionSecret(createSessionSecret(new Date())), token: token.id };
    await store.addSession(session, office);
    await store.close();
    const copy = join(folder, 'copy.db');
    await writeBackup(url, copy);
    const copied = await openStore(`sqlite:${copy}`);
    expect([await copied.findSession(session.hash), (await copied.findTokens()).length]).toEqual([
      undefined,
      1,
    ]);
    await copied.close();
    await restoreBackup(copy, url, { ...options, force: true });
    const restored = await openStore(url);
    expect(await restored.findSession(session.hash)).toBeUndefined();
    await restored.addSession(session, office);
    expect(await restored.findSession(session.hash)).toMatchObject({ name: 'Anna' });
    await restored.close();
  });
});

describe('restoreBackup over a SQLite file', () => {
  it('refuses while the service uses the file', async () => {
    const url = await addresses.SQLite();
    await fill(url, 5);
    const copy = join(folder, 'copy.db');
    await writeBackup(url, copy);
    const service = await openStore(url);
    await expect(restoreBackup(copy, url, { ...options, force: true })).rejects.toThrow('in uso');
    await expect(
      migrateStore(url, await createSchema(sharedPostgresPort()), options),
    ).rejects.toThrow('in uso');
    expect(await service.submit(makeAnswer())).toBe('stored');
    await service.close();
    const { keptAside } = await restoreBackup(copy, url, { ...options, force: true });
    const former = await openStore(`sqlite:${keptAside ?? ''}`);
    expect(await former.countAnswers()).toBe(6);
    await former.close();
  });

  it('takes the place of a damaged file, which is kept aside', async () => {
    const url = await addresses.SQLite();
    const path = url.slice('sqlite:'.length);
    await fill(url, 5);
    const copy = join(folder, 'copy.db');
    await writeBackup(url, copy);
    const before = await readAll(url);
    await writeFile(path, 'damaged '.repeat(1_000));
    await expect(restoreBackup(copy, url, options)).rejects.toMatchObject({
      name: 'CopyRefusedError',
    });
    const { keptAside } = await restoreBackup(copy, url, { ...options, force: true });
    expect(await readAll(url)).toEqual(before);
    expect(keptAside).toBe(`${path}.prima-del-${office.day}`);
  });
});

describe('migrateStore', () => {
  it('keeps every id and count, there and back', async () => {
    const url = await addresses.SQLite();
    await fill(url);
    const before = await readAll(url);
    const there = await createSchema(sharedPostgresPort());
    const counts = await migrateStore(url, there, options);
    expect(await readAll(there)).toEqual(before);
    const back = `sqlite:${folder}/back.db`;
    expect(await migrateStore(there, back, options)).toMatchObject({
      answers: counts.answers,
      comments: counts.comments,
      tokens: counts.tokens,
    });
    expect(await readAll(back)).toEqual(before);
    const replayed = makeAnswer();
    const store = await openStore(there);
    expect(await store.submit(replayed)).toBe('stored');
    await store.close();
  }, 60_000);

  it('refuses a target that holds data, and its own source', async () => {
    const url = await addresses.SQLite();
    await fill(url, 3);
    const there = await createSchema(sharedPostgresPort());
    await fill(there, 3);
    await expect(migrateStore(url, there, options)).rejects.toThrow('--force');
    await expect(migrateStore(url, url, options)).rejects.toThrow('stesso archivio');
  });

  it('changes nothing when the copy taken to the server was altered on the way', async () => {
    const url = await addresses.SQLite();
    await fill(url, 3);
    const copy = join(folder, 'copy.db');
    await writeBackup(url, copy);
    await copyFile(copy, join(folder, 'second.db'));
    const there = await createSchema(sharedPostgresPort());
    const { Client } = await import('pg');
    await (await openStore(there)).close();
    const client = new Client({ connectionString: there });
    await client.connect();
    await client.query(
      'CREATE FUNCTION spoil() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.rating := 1; RETURN NEW; END $$; CREATE TRIGGER spoil BEFORE INSERT ON answers FOR EACH ROW EXECUTE FUNCTION spoil()',
    );
    await client.end();
    await expect(restoreBackup(copy, there, options)).rejects.toThrow('answers');
    const store = await openStore(there);
    expect(await store.countAnswers()).toBe(0);
    await store.close();
  });
});
