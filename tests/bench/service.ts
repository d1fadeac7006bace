import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { projectRoot } from '../../src/service/process/project-root.ts';
import { feedbackSiteFiles } from '../integration/feedback-fixture.ts';
import { writeSite } from '../integration/service-fixture.ts';
import { startServiceProcess } from '../integration/service-process.ts';
import type { Figures } from './summarise.ts';

type Measured = Figures & { readonly refused: number; readonly pages?: Figures };

const run = promisify(execFile);

async function measure(script: string, ...words: readonly string[]): Promise<Measured> {
  const { stdout } = await run(process.execPath, [join(import.meta.dirname, script), ...words]);
  return JSON.parse(stdout) as Measured;
}

function print(name: string, { perSecond, median, p99, slowest, refused, pages }: Measured): void {
  const troubles = refused > 0 ? `   ${String(refused)} refused` : '';
  const meanwhile =
    pages === undefined
      ? ''
      : `   pages: median ${String(pages.median)} ms, p99 ${String(pages.p99)} ms, slowest ${String(pages.slowest)} ms`;
  console.log(
    `${name.padEnd(12)} ${String(perSecond).padStart(7)} answers/s   median ${String(median)} ms   p99 ${String(p99)} ms   slowest ${String(slowest)} ms${troubles}${meanwhile}`,
  );
}

/** Runs `work` while this process holds the lock of the database at `path`. */
async function whileLocked<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  const database = new DatabaseSync(path, { timeout: 5_000 });
  database.exec('BEGIN IMMEDIATE');
  try {
    return await work();
  } finally {
    database.exec('ROLLBACK');
    database.close();
  }
}

// node tests/bench/service.ts [SECONDS] [ROUNDS]: durable answers a second over HTTP beside the bare store, in turns, on the disk of this folder; and how long pages take meanwhile, and while somebody else has the database locked.
const seconds = process.argv[2] ?? '10';
const rounds = Number(process.argv[3] ?? 3);
const connections = '50';
await mkdir(join(projectRoot, '.cache'), { recursive: true });
const folder = await mkdtemp(join(projectRoot, '.cache', 'bench-'));
const site = await writeSite(feedbackSiteFiles);
console.log(
  `Node ${process.version}, SQLite ${process.versions['sqlite'] ?? '?'}, ${cpus()[0]?.model ?? '?'} × ${String(availableParallelism())}, ${process.platform} ${process.arch}, load before ${loadavg()[0]?.toFixed(1) ?? '?'}`,
);
console.log(
  `${connections} connections, ${seconds} s each. The client shares the processors with the service; the bare store has them to itself.`,
);
const shares: number[] = [];
const slow: number[] = [];
const pages: number[] = [];
for (let round = 1; round <= rounds; round += 1) {
  const bare = await measure(
    'bench-store.ts',
    `sqlite:${join(folder, `bare-${String(round)}.db`)}`,
    connections,
    seconds,
  );
  print('bare store', bare);
  const path = join(folder, `service-${String(round)}.db`);
  const service = await startServiceProcess(site.folder, {
    DATABASE_URL: `sqlite:${path}`,
    RATE_LIMIT: 'off',
  });
  const ask = (): Promise<Measured> =>
    measure('bench-client.ts', String(service.port), connections, seconds);
  const served = await ask();
  print('service', served);
  const locked = await whileLocked(path, ask);
  print('locked', locked);
  await service.stop();
  shares.push(served.perSecond / bare.perSecond);
  slow.push(served.p99);
  pages.push(served.pages?.p99 ?? 0, locked.pages?.p99 ?? 0);
}
await site.remove();
await rm(folder, { recursive: true });
console.log(
  `Share of the bare store: ${shares.map((share) => `${(share * 100).toFixed(0)} %`).join(', ')} (goal 35 %); p99: ${slow.join(', ')} ms (goal 60 ms); pages meanwhile and while locked, p99: ${pages.join(', ')} ms (goal 100 ms).`,
);
