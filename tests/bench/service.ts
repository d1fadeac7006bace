import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../../src/service/project-root.ts';
import { feedbackSiteFiles } from '../integration/feedback-fixture.ts';
import { writeSite } from '../integration/service-fixture.ts';
import { startServiceProcess } from '../integration/service-process.ts';
import type { Figures } from './summarise.ts';

type Measured = Figures & { readonly refused: number };

const run = promisify(execFile);

async function measure(script: string, ...words: readonly string[]): Promise<Measured> {
  const { stdout } = await run(process.execPath, [join(import.meta.dirname, script), ...words]);
  return JSON.parse(stdout) as Measured;
}

function print(name: string, { perSecond, median, p99, slowest, refused }: Measured): void {
  const troubles = refused > 0 ? `   REFUSED ${String(refused)}` : '';
  console.log(
    `${name.padEnd(12)} ${String(perSecond).padStart(7)} answers/s   median ${String(median)} ms   p99 ${String(p99)} ms   slowest ${String(slowest)} ms${troubles}`,
  );
}

// node tests/bench/service.ts [SECONDS] [ROUNDS]: durable answers a second over HTTP beside the bare store, in turns, on the disk of this folder.
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
for (let round = 1; round <= rounds; round += 1) {
  const bare = await measure(
    'bench-store.ts',
    `sqlite:${join(folder, `bare-${String(round)}.db`)}`,
    connections,
    seconds,
  );
  print('bare store', bare);
  print(
    'in a thread',
    await measure(
      'bench-store.ts',
      `sqlite:${join(folder, `thread-${String(round)}.db`)}`,
      connections,
      seconds,
      'thread',
    ),
  );
  const service = await startServiceProcess(site.folder, {
    DATABASE_URL: `sqlite:${join(folder, `service-${String(round)}.db`)}`,
    RATE_LIMIT: 'off',
  });
  const served = await measure('bench-client.ts', String(service.port), connections, seconds);
  await service.stop();
  print('service', served);
  shares.push(served.perSecond / bare.perSecond);
  slow.push(served.p99);
}
await site.remove();
await rm(folder, { recursive: true });
console.log(
  `Share of the bare store: ${shares.map((share) => `${(share * 100).toFixed(0)} %`).join(', ')} (goal 60 %); p99: ${slow.join(', ')} ms (goal 50 ms).`,
);
