import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { summarise } from '../bench/summarise.ts';
import { askService } from '../integration/service-fixture.ts';
import { startServiceProcess } from '../integration/service-process.ts';
import type { Flood } from './flood-client.ts';

const run = promisify(execFile);

/** What a flood from one address did to other readers. */
export interface FloodReport {
  readonly name: string;
  /** How often the flood got each status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Bytes of the largest answer to the flood. */
  readonly largest: number;
  /** The slowest of a hundred answers to others, in milliseconds: pages as built, and pages on demand, each from another address. */
  readonly p99: { readonly files: number; readonly demand: number };
  /** Answers to others that were not 200. */
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

/** Lets one address send a request again and again over 50 connections for so many seconds, while others read the site in `folder`. */
export async function flood(
  folder: string,
  name: string,
  asked: Flood,
  seconds: number,
): Promise<FloodReport> {
  const scratch = await mkdtemp(join(tmpdir(), 'portal-flood-'));
  const service = await startServiceProcess(folder, {
    DATABASE_URL: `sqlite:${join(scratch, 'feedback.db')}`,
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
  try {
    // What a process needs once, for its first hours of reading, is no growth.
    for (let warm = 0; warm < 40; warm += 1)
      for (const path of [...files, ...onDemand]) await ask(path);
    const before = service.memory() ?? 0;
    let most = before;
    const attack = run(process.execPath, [
      join(import.meta.dirname, 'flood-client.ts'),
      String(service.port),
      '203.0.113.7',
      '50',
      String(seconds),
      JSON.stringify(asked),
    ]);
    const end = performance.now() + seconds * 1000;
    const read = async (paths: readonly string[]): Promise<number> => {
      const times: number[] = [];
      for (let turn = 0; performance.now() < end; turn += 1) {
        times.push(await ask(paths[turn % paths.length] ?? '/'));
        most = Math.max(most, service.memory() ?? 0);
        await wait(20);
      }
      return summarise(times, seconds).p99;
    };
    const [fileTime, demandTime] = await Promise.all([read(files), read(onDemand)]);
    const { stdout } = await attack;
    return {
      name,
      ...(JSON.parse(stdout) as Pick<FloodReport, 'statuses' | 'largest'>),
      p99: { files: fileTime, demand: demandTime },
      refused,
      growth: Math.round((most - before) / 1_000_000),
    };
  } finally {
    await service.stop();
    await rm(scratch, { recursive: true });
  }
}
