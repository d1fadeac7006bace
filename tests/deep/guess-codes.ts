import { randomBytes } from 'node:crypto';
import { Agent, request } from 'node:http';
import { openStore } from '../../src/service/store/open-store.ts';
import { startListeningTown } from './listening-town.ts';
import { describeTimes, guessCode, timeCodes } from './time-codes.ts';

// node tests/deep/guess-codes.ts [GUESSES]: codes that were never given, of a town with 10,000 reports: some over HTTP while the limit is on, from
// many networks, with somebody else who reads meanwhile; more over HTTP without it, pages and tokens; the rest by the lookup alone that both of
// them do. Then how long right and wrong codes take, as tokens and as pages.
const guesses = Number(process.argv[2] ?? 1_000_000);
const limited = Math.ceil(guesses * 0.003);
const pages = Math.ceil(guesses * 0.002);
const tokens = Math.ceil(guesses * 0.045);
const sameTime = 40;

interface Asked {
  readonly status: number;
  readonly milliseconds: number;
}

const guesser = new Agent({ keepAlive: true, maxSockets: sameTime });
// The reader has a connection of their own: the others are held while guesses are refused.
const reader = new Agent({ keepAlive: true });
function ask(port: number, path: string, address: string, agent: Agent = guesser): Promise<Asked> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const headers = { 'X-Forwarded-For': address };
    const sent = request({ port, host: '127.0.0.1', path, agent, headers }, (response) => {
      response.resume();
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, milliseconds: performance.now() - start }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

const network = (): string => `10.${[...randomBytes(3)].join('.')}`;
const pagePath = (code: string): string =>
  `/segnala/${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}/`;
const tokenPath = (code: string): string => `/open311/v2/tokens/${code}.json`;

/** Asks `count` times, some at once; how often each status came. */
async function askMany(
  port: number,
  count: number,
  path: () => string,
  address: () => string,
): Promise<Record<string, number>> {
  const statuses: Record<string, number> = {};
  let left = count;
  await Promise.all(
    Array.from({ length: sameTime }, async () => {
      while (left > 0) {
        left -= 1;
        const { status } = await ask(port, path(), address());
        statuses[status] = (statuses[status] ?? 0) + 1;
      }
    }),
  );
  return statuses;
}

function findShare(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const faults: string[] = [];
const note = (name: string, statuses: Record<string, number>): void => {
  console.log(`${name}: ${JSON.stringify(statuses)}`);
  const odd = Object.keys(statuses).filter((status) => status !== '404' && status !== '429');
  if (odd.length > 0) faults.push(`${name}: ${odd.join(', ')}`);
};

const guarded = await startListeningTown(10_000, {});
const waits = { own: [] as number[], other: [] as number[] };
const run = { isOver: false };
const reading = (async () => {
  const { port } = guarded.service;
  const [code = ''] = guarded.codes;
  while (!run.isOver) {
    // Alternately the page of somebody's own report and any page of the plan, from a network that guesses nothing.
    for (const [path, times] of [
      [pagePath(code.toLowerCase()), waits.own],
      ['/temi/', waits.other],
    ] as const) {
      const { status, milliseconds } = await ask(port, path, '198.51.100.7', reader);
      if (status !== 200) faults.push(`the reader was answered ${String(status)}`);
      times.push(milliseconds);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
})();
// Twenty networks, each far beyond its share.
const networks = Array.from({ length: 20 }, network);
const anyOf = (): string => networks[Math.floor(Math.random() * networks.length)] ?? '';
note(
  `${String(limited)} pages of codes from ${String(networks.length)} networks, limit on`,
  await askMany(guarded.service.port, limited, () => pagePath(guessCode()), anyOf),
);
run.isOver = true;
await reading;
const told = (times: readonly number[]): string =>
  `p50 ${findShare(times, 0.5).toFixed(1)} ms, p99 ${findShare(times, 0.99).toFixed(1)} ms of ${String(times.length)}`;
console.log(
  `meanwhile of another network: own report ${told(waits.own)}; a page ${told(waits.other)}`,
);
await guarded.stop();

const open = await startListeningTown(10_000, { RATE_LIMIT: 'off' });
const { port } = open.service;
note(
  `${String(pages)} pages of codes, limit off`,
  await askMany(port, pages, () => pagePath(guessCode()), network),
);
note(
  `${String(tokens)} codes as tokens, limit off`,
  await askMany(port, tokens, () => tokenPath(guessCode()), network),
);
const timed = async (path: string): Promise<number> =>
  (await ask(port, path, '198.51.100.7', reader)).milliseconds;
const tokenTimes = await timeCodes(timed, tokenPath, open.codes, 3_000);
const pageTimes = await timeCodes(timed, pagePath, open.codes, 600);
console.log(`tokens: ${describeTimes(tokenTimes)}\npages: ${describeTimes(pageTimes)}`);
const rest = guesses - limited - pages - tokens;
const store = await openStore(open.url);
let found = 0;
for (let done = 0; done < rest; done += 1) {
  const hash = open.keys.hashCode(guessCode().toUpperCase());
  if ((await store.cases.findByCode(hash)) !== undefined) found += 1;
}
// The same lookup finds a code that was given.
const known = await store.cases.findByCode(open.keys.hashCode(open.codes[0] ?? ''));
if (known === undefined || found > 0) faults.push(`${String(found)} found by lookup`);
await store.close();
console.log(`${String(rest)} lookups: ${String(found)} found`);
await open.stop();
guesser.destroy();
reader.destroy();
for (const fault of faults.slice(0, 20)) console.log(`FAULT ${fault}`);
console.log(`${String(guesses)} guesses; ${String(faults.length)} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
