import { describe, expect, it } from 'vitest';
import { fuzzRequests } from '../deep/fuzz-rounds.ts';
import { sendLargeBodies } from '../deep/load-rounds.ts';
import { lockDatabase } from '../deep/lock-rounds.ts';
import { huntTraces } from '../deep/privacy-rounds.ts';
import { replayAnswers } from '../deep/replay-rounds.ts';
import { findTraces, listInstants, listTraces } from '../deep/trace-hunt.ts';

// The short forms of what `npm run test:deep` does at length.
describe('answers sent again and again', () => {
  it('are stored once each', async () => {
    expect(await replayAnswers(20, 500)).toEqual({
      answers: 20,
      replays: 500,
      rows: 20,
      statuses: { 200: 500, 201: 20 },
    });
  });
});

describe('requests that are wrong in every way', () => {
  it('are never answered by an error of the service, and leave no row that breaks the contract', async () => {
    // A new seed each time; the message names it, so that a failure can be repeated.
    const seed = Math.floor(Math.random() * 2 ** 31);
    const report = await fuzzRequests(1_000, seed);
    expect([`seed ${String(seed)}`, ...report.faults]).toEqual([`seed ${String(seed)}`]);
    expect(report.rows).toBeGreaterThan(20);
    // 422 comes three times in a thousand, so now and then in none: tests/deep/fuzz.ts looks for it.
    for (const status of [201, 303, 400, 403, 415])
      expect([status, report.statuses[status] ?? 0]).not.toEqual([status, 0]);
  }, 120_000);
});

describe('bodies of 10 MB', () => {
  it('are answered 413 and are not kept in memory', async () => {
    const { statuses, growth } = await sendLargeBodies(15);
    if (growth === undefined)
      console.warn('SKIPPED in part: this system does not tell how much memory a process holds.');
    expect(statuses).toEqual([413]);
    // 150 MB were sent. What the collector has not taken back yet differs from run to run; tests/deep/load.ts holds the growth after 100.
    expect(growth ?? 0).toBeLessThan(60);
  }, 120_000);
});

describe('a database that somebody else has locked', () => {
  it('is answered 503 while pages go on, and then works again by itself', async () => {
    const report = await lockDatabase(1.5);
    expect(report.faults).toEqual([]);
    expect(report.statuses['503']).toBeGreaterThan(0);
    expect(report.statuses['201']).toBeGreaterThan(0);
    expect(report.recovery).toBeLessThan(500);
  }, 60_000);
});

describe('traces of who answered and when', () => {
  it('are in no byte of database, log and backup', async () => {
    const report = await huntTraces(150);
    expect(report.found).toEqual([]);
    expect(report.stored).toBe(150);
    for (const name of [
      'feedback.db',
      'feedback.db-wal',
      'backup.db',
      'log',
      'feedback.db after the end',
    ])
      expect([name, report.files[name] ?? 0]).not.toEqual([name, 0]);
  }, 120_000);

  it('would be found', () => {
    const address = '203.0.113.7';
    for (const { name, bytes } of listTraces(address))
      expect(
        findTraces(
          Buffer.concat([Buffer.from('before'), bytes, Buffer.from('after')]),
          listTraces(address),
        ),
        name,
      ).toContain(name);
    const now = Date.parse('2026-11-23T10:20:30Z');
    const packed = Buffer.alloc(8);
    packed.writeBigInt64BE(BigInt(now));
    for (const planted of [
      packed,
      Buffer.from(String(now)),
      Buffer.from(String(Math.floor(now / 1000))),
      Buffer.from(new Date(now).toISOString()),
      Buffer.from('alle 10:20 di ieri'),
    ])
      expect(findTraces(planted, listInstants(now - 1000, now + 1000))).not.toEqual([]);
    expect(
      findTraces(Buffer.from('{"day":"2026-11-23","path":"/temi/1/","status":201}'), [
        ...listTraces(address),
        ...listInstants(now, now),
      ]),
    ).toEqual([]);
  });
});
