import { askService, type Answer } from '../integration/service-fixture.ts';
import { createColleague } from '../integration/desk-fixture.ts';
import { clerk, startListeningTown } from './listening-town.ts';

// node tests/deep/many-reports.ts [REPORTS]: how long the desk's queue and the public page take over HTTP, each a page at a time.
const reports = Number(process.argv[2] ?? 10_000);
const rounds = 100;
const limits = { desk: 50, public: 200 };

const town = await startListeningTown(reports, { RATE_LIMIT: 'off' });
const { port } = town.service;
const bea = createColleague({ port, send: (path, sending) => askService(port, path, sending) });
await bea.signIn(clerk);

const faults: string[] = [];
async function measure(
  name: string,
  limit: number | undefined,
  get: (round: number) => Promise<Answer>,
): Promise<void> {
  const times: number[] = [];
  let size = 0;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    const { status, body } = await get(round);
    times.push(performance.now() - start);
    size = Math.max(size, body.length);
    if (status !== 200) faults.push(`${name}: ${String(status)}`);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const [middle = 0, late = 0] = [sorted[rounds / 2], sorted[Math.floor(rounds * 0.99)]];
  console.log(
    `${name}: p50 ${middle.toFixed(1)} ms, p99 ${late.toFixed(1)} ms, at most ${String(size)} B`,
  );
  if (limit !== undefined && middle > limit) faults.push(`${name}: ${middle.toFixed(1)} ms`);
  if (size > 300_000) faults.push(`${name}: ${String(size)} B`);
}

await measure('queue of the desk', limits.desk, (round) =>
  bea.get(`/redazione/segnalazioni/?pagina=${String(1 + (round % 50))}`),
);
await measure('late ones at the desk', limits.desk, () =>
  bea.get('/redazione/segnalazioni/?stato=scadute'),
);
await measure('public page', limits.public, (round) =>
  askService(port, `/segnalazioni/?pagina=${String(1 + (round % 40))}`),
);
await measure('public table', undefined, () => askService(port, '/segnalazioni/segnalazioni.csv'));
await measure('Open311', undefined, () =>
  askService(port, '/open311/v2/requests.json?page_size=50'),
);
await town.stop();
for (const fault of faults.slice(0, 20)) console.log(`FAULT ${fault}`);
console.log(`${String(reports)} reports; ${String(faults.length)} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
