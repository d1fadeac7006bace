import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeText } from '../../src/i18n/commands/feedback-cli.ts';
import { openStore } from '../../src/service/store/open-store.ts';
import { startPostgres, type PostgresServer } from '../postgres.ts';
import { askDatabase, makeTables, type ReusedDatabase } from './reused-database.ts';
import { makeAnswer, office } from './store-answers.ts';
import { describeCaseStore } from './case-contract.ts';
import { describeStanding } from './standing-contract.ts';
import { describeStore } from './store-contract.ts';
import type { TestDatabase } from './use-database.ts';
import { describeModerationStore } from './store-contract-moderation.ts';

let server: PostgresServer;
// Installing the package, where it is missing, takes its time; without PostgreSQL this file fails and says why.
beforeAll(async () => {
  server = await startPostgres();
}, 300_000);
afterAll(() => server.remove(), 60_000);

let made: ReusedDatabase | undefined;
/** One database for all that stores are held to: making its tables takes ten times as long as emptying them. */
const prepare = async (): Promise<TestDatabase> => {
  made ??= await makeTables(await server.createDatabase());
  const { url, empty } = made;
  return { open: () => openStore(url), remove: empty };
};
describeStore('PostgreSQL', prepare);
describeStanding('PostgreSQL', prepare);
describeModerationStore('PostgreSQL', prepare);
describeCaseStore('PostgreSQL', prepare);

describe('PostgresStore', () => {
  it('answers unavailable while the server is stopped and works again without a new start', async () => {
    const store = await openStore(await server.createDatabase());
    const before = makeAnswer();
    await store.submit(before);
    server.stop('immediate');
    const lost = makeAnswer();
    await expect(store.submit(lost)).rejects.toMatchObject({
      name: 'StoreUnavailableError',
      retryAfter: 5,
    });
    expect(await store.check()).toMatchObject({ ok: false, retryAfter: 5 });
    server.start();
    expect(await store.submit(before)).toBe('known');
    expect(await store.submit(lost)).toBe('stored');
    expect(await store.check()).toEqual({ ok: true });
    await store.close();
  }, 60_000);

  it('starts while the server is stopped, and makes its tables once it is there', async () => {
    const url = await server.createDatabase();
    server.stop();
    const store = await openStore(url);
    expect(await store.check()).toMatchObject({ ok: false });
    server.start();
    expect(await store.submit(makeAnswer())).toBe('stored');
    await store.close();
  }, 60_000);

  it('loses no acknowledged answer and invents none when the server crashes under load', async () => {
    const url = await server.createDatabase();
    const store = await openStore(url);
    const acknowledged: string[] = [];
    const sent: string[] = [];
    const writers = Array.from({ length: 20 }, async () => {
      for (let count = 0; count < 60; count += 1) {
        const answer = makeAnswer();
        sent.push(answer.id);
        await store.submit(answer).then(
          () => acknowledged.push(answer.id),
          () => new Promise((resolve) => setTimeout(resolve, 50)),
        );
      }
    });
    await new Promise((resolve) => setTimeout(resolve, 60));
    server.stop('immediate');
    server.start();
    await Promise.all(writers);
    await store.close();
    const kept = (await askDatabase(url, 'SELECT id FROM answers')).map(({ id }) => String(id));
    expect(kept.length).toBe(new Set(kept).size);
    expect(acknowledged.filter((id) => !kept.includes(id))).toEqual([]);
    expect(kept.filter((id) => !sent.includes(id))).toEqual([]);
    expect(acknowledged.length).toBeGreaterThan(0);
  }, 60_000);

  it('says what the server refuses by the code of its error', async () => {
    const url = await server.createDatabase();
    const store = await openStore(url);
    await store.submit(makeAnswer());
    expect(await store.check()).toEqual({ ok: true });
    expect(await store.countAnswers()).toBe(1);
    await askDatabase(url, 'ALTER SYSTEM SET default_transaction_read_only = on');
    await askDatabase(url, 'SELECT pg_reload_conf()');
    await expect
      .poll(() => store.check(), { timeout: 5_000 })
      .toEqual({
        ok: false,
        part: 'writing',
        reason: storeText.serverReadOnly,
        retryAfter: 60,
      });
    await expect(store.submit(makeAnswer())).rejects.toThrow(storeText.serverReadOnly);
    expect(await store.check('reading')).toEqual({ ok: true });
    await askDatabase(url, 'ALTER SYSTEM RESET default_transaction_read_only');
    await askDatabase(url, 'SELECT pg_reload_conf()');
    await expect.poll(() => store.check(), { timeout: 5_000 }).toEqual({ ok: true });
    await store.close();
    await askDatabase(url, 'CREATE ROLE crowded LOGIN CONNECTION LIMIT 0');
    const crowded = await openStore(url.replace('portal@', 'crowded@'));
    expect(await crowded.check()).toEqual({
      ok: false,
      part: 'server',
      reason: storeText.serverConnections,
      retryAfter: 5,
    });
    await crowded.close();
  });

  it('commits to disk even where the server would not wait', async () => {
    const url = await server.createDatabase();
    await askDatabase(url, 'ALTER ROLE portal SET synchronous_commit = off');
    const store = await openStore(url);
    await store.submit(makeAnswer());
    const rows = await askDatabase(url, "SELECT current_setting('synchronous_commit') AS value");
    expect(rows).toEqual([{ value: 'off' }]);
    const { connection } = store as unknown as {
      connection: { run: (statements: readonly { sql: string }[]) => Promise<unknown> };
    };
    expect(
      await connection.run([{ sql: "SELECT current_setting('synchronous_commit') AS value" }]),
    ).toEqual([[{ value: 'on' }]]);
    await askDatabase(url, 'ALTER ROLE portal RESET synchronous_commit');
    await store.close();
  });

  it('forgets in which order the answers of past days came', async () => {
    const url = await server.createDatabase();
    const store = await openStore(url);
    for (let count = 0; count < 12; count += 1)
      await store.submit(makeAnswer({ day: '2026-03-30' }));
    await store.purgeOldComments('2025-01-01', office);
    const rows = await askDatabase(url, 'SELECT id, CAST(xmin AS text) AS mark FROM answers');
    expect(rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => String(id)).toSorted());
    expect(new Set(rows.map(({ mark }) => mark)).size).toBe(1);
    expect(await store.countAnswers()).toBe(12);
    await store.close();
  });

  it('refuses to change or delete a line of the log, and a database of a later version', async () => {
    const url = await server.createDatabase();
    const store = await openStore(url);
    await store.appendLog({ ...office, action: 'export', subject: '', detail: '' });
    await store.close();
    for (const sql of ['DELETE FROM moderation_log', "UPDATE moderation_log SET actor = 'x'"])
      await expect(askDatabase(url, sql)).rejects.toThrow('append-only');
    await askDatabase(url, "INSERT INTO schema_migrations VALUES (99, 'later')");
    await expect(openStore(url)).rejects.toMatchObject({ name: 'DatabaseRefusedError' });
  });

  it('makes its tables once when several copies start together', async () => {
    const url = await server.createDatabase();
    const stores = await Promise.all([1, 2, 3, 4].map(() => openStore(url)));
    const answer = makeAnswer();
    const results = await Promise.all(stores.map((store) => store.submit(answer)));
    expect(results.toSorted()).toEqual(['known', 'known', 'known', 'stored']);
    for (const store of stores) await store.close();
  });
});
