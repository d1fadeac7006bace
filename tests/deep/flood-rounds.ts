import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { summarise } from '../bench/summarise.ts';
import { askService } from '../integration/service-fixture.ts';
import { startServiceProcess } from '../integration/service-process.ts';
import { createAccessToken } from '../../src/service/store/access-token.ts';
import { openStore } from '../../src/service/store/open-store.ts';
import { office } from '../integration/store-answers.ts';
import type { Flood } from './flood-client.ts';

const run = promisify(execFile);

/** What a flood from one address did to other readers. */
export interface FloodReport {
  readonly name: string;
  /** How often the flood got each status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Bytes of the largest answer to the flood. */
  readonly largest: number;
  /** The slowest of a hundred answers in milliseconds: pages as built and pages on demand for others, each from another address; and keys of the desk, new and old, from the address of the flood. */
  readonly p99: { readonly files: number; readonly demand: number; readonly keys: number };
  /** Answers to others that were not 200, and keys that did not get in. */
  readonly refused: number;
  /** Megabytes by which memory grew at most meanwhile. */
  readonly growth: number;
}

const files = ['/', '/obiettivi/', '/metodo/', '/dati/obiettivi.json'];
const onDemand = [
  '/obiettivi/?q=parchi',
  '/aggiornamenti/?dal=2025-01-01',
  '/grazie/',
  '/redazione/',
];

/** Address of the flood. */
const attacker = '203.0.113.7';

/** Switches the desk on: a key as they are made today, and one whose id says nothing of its secret, as before. */
async function addKeys(database: string): Promise<readonly string[]> {
  const store = await openStore(database);
  try {
    const [today, before] = await Promise.all(
      ['Anna', 'Bruno'].map((name) => createAccessToken(name, 'viewer', office.day)),
    );
    if (today === undefined || before === undefined) return [];
    const id = '0123456789ab';
    await store.addToken(today.token, office);
    await store.addToken({ ...before.token, id }, office);
    return [today.secret, before.secret.replace(/^[^.]+/u, id)];
  } finally {
    await store.close();
  }
}

/** Lets one address send a request again and again over 50 connections for so many seconds, while others read the site in `folder`. */
export async function flood(
  folder: string,
  name: string,
  asked: Flood,
  seconds: number,
): Promise<FloodReport> {
  const scratch = await mkdtemp(join(tmpdir(), 'portal-flood-'));
  const database = `sqlite:${join(scratch, 'feedback.db')}`;
  const keys = await addKeys(database);
  const service = await startServiceProcess(folder, {
    DATABASE_URL: database,
    TRUSTED_PROXIES: '127.0.0.1',
  });
  let refused = 0;
  let readers = 0;
  const ask = async (path: string): Promise<number> => {
    const start = performance.now();
    readers += 1;
    const headers = { 'X-Forwarded-For': `198.51.100.${String(readers % 250)}` };
    const { status } = await askService(service.port, path, { headers });
    if (status !== 200) refused += 1;
    return performance.now() - start;
  };
  const enter = async (key: string): Promise<number> => {
    const start = performance.now();
    const { status } = await askService(service.port, '/redazione/', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        'X-Forwarded-For': attacker,
      },
      body: `azione=entra&chiave=${key}`,
    });
    if (status !== 303) refused += 1;
    return performance.now() - start;
  };
  try {
    // What a process needs once, for its first hours of reading, is no growth.
    for (let warm = 0; warm < 40; warm += 1)
      for (const path of [...files, ...onDemand]) await ask(path);
    const before = service.memory() ?? 0;
    let most = before;
    const attack = run(process.execPath, [
      join(import.meta.dirname, 'flood-client.ts'),
      String(service.port),
      attacker,
      '50',
      String(seconds),
      JSON.stringify({ ...asked, body: asked.body?.replace('ID', keys[0]?.slice(0, 12) ?? '') }),
    ]);
    const end = performance.now() + seconds * 1000;
    const repeat = async (
      each: (text: string) => Promise<number>,
      texts: readonly string[],
      pause: number,
    ): Promise<number> => {
      const times: number[] = [];
      for (let turn = 0; performance.now() < end; turn += 1) {
        times.push(await each(texts[turn % texts.length] ?? ''));
        most = Math.max(most, service.memory() ?? 0);
        await wait(pause);
      }
      return summarise(times, seconds).p99;
    };
    const [fileTime, demandTime, keyTime] = await Promise.all([
      repeat(ask, files, 20),
      repeat(ask, onDemand, 20),
      repeat(enter, keys, 500),
    ]);
    const { stdout } = await attack;
    return {
      name,
      ...(JSON.parse(stdout) as Pick<FloodReport, 'statuses' | 'largest'>),
      p99: { files: fileTime, demand: demandTime, keys: keyTime },
      refused,
      growth: Math.round((most - before) / 1_000_000),
    };
  } finally {
    await service.stop();
    await rm(scratch, { recursive: true });
  }
}
