import { fuzzRequests } from './fuzz-rounds.ts';

// node tests/deep/fuzz.ts [REQUESTS] [SEED]
const count = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? Math.floor(Math.random() * 2 ** 31));
const start = performance.now();
const report = await fuzzRequests(count, seed, (done) => {
  if (done % 10_000 === 0)
    console.log(`${String(done)} requests, ${((performance.now() - start) / 1000).toFixed(0)} s`);
});
for (const fault of report.faults.slice(0, 20)) console.log(`FAULT ${fault}`);
console.log(
  `seed ${String(seed)}: ${String(report.requests)} requests, ${JSON.stringify(report.statuses)}, ${String(report.rows)} rows; ${String(report.faults.length)} faults`,
);
process.exitCode = report.faults.length === 0 && report.rows > 0 ? 0 : 1;
