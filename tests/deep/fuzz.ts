import { siteFolder } from '../checks/built-site.ts';
import { fuzzDesk } from './fuzz-desk.ts';
import { fuzzPages, fuzzRequests } from './fuzz-rounds.ts';

// node tests/deep/fuzz.ts [REQUESTS] [SEED]: three of five to the API and to the desk from outside, one to the pages of the
// built site, one by people who have signed in at the desk.
const count = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? Math.floor(Math.random() * 2 ** 31));
const start = performance.now();
const tell = (done: number): void => {
  if (done % 10_000 === 0)
    console.log(`${String(done)} requests, ${((performance.now() - start) / 1000).toFixed(0)} s`);
};
const report = await fuzzRequests(Math.ceil(count * 0.6), seed, tell);
const pages = await fuzzPages(siteFolder, Math.floor(count * 0.2), seed, tell);
const desk = await fuzzDesk(Math.floor(count * 0.1), seed, tell);
const faults = [...report.faults, ...pages.faults, ...desk.faults];
for (const fault of faults.slice(0, 20)) console.log(`FAULT ${fault}`);
console.log(
  `seed ${String(seed)}: ${String(report.requests)} requests, ${JSON.stringify(report.statuses)}, ${String(report.rows)} rows; ${String(pages.requests)} to pages, ${JSON.stringify(pages.statuses)}; ${String(desk.requests)} at the desk, forms of ${String(desk.addresses)} addresses, ${JSON.stringify(desk.statuses)}; ${String(faults.length)} faults`,
);
// Of 1,000 requests three are refused for what they say, so that among many there must be some.
const isVaried = (report.statuses[422] ?? 0) > 0;
if (!isVaried) console.log('No request was answered 422: too few to tell.');
process.exitCode = faults.length === 0 && isVaried && report.rows > 0 ? 0 : 1;
