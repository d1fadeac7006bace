import { siteFolder } from '../checks/built-site.ts';
import { fuzzPages, fuzzRequests } from './fuzz-rounds.ts';

// node tests/deep/fuzz.ts [REQUESTS] [SEED]: four of five to the API and the desk, one of five to the pages of the built site.
const count = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? Math.floor(Math.random() * 2 ** 31));
const start = performance.now();
const tell = (done: number): void => {
  if (done % 10_000 === 0)
    console.log(`${String(done)} requests, ${((performance.now() - start) / 1000).toFixed(0)} s`);
};
const report = await fuzzRequests(Math.ceil(count * 0.8), seed, tell);
const pages = await fuzzPages(siteFolder, Math.floor(count * 0.2), seed, tell);
const faults = [...report.faults, ...pages.faults];
for (const fault of faults.slice(0, 20)) console.log(`FAULT ${fault}`);
console.log(
  `seed ${String(seed)}: ${String(report.requests)} requests, ${JSON.stringify(report.statuses)}, ${String(report.rows)} rows; ${String(pages.requests)} to pages, ${JSON.stringify(pages.statuses)}; ${String(faults.length)} faults`,
);
process.exitCode = faults.length === 0 && report.rows > 0 ? 0 : 1;
