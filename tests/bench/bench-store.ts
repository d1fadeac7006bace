import { openStore } from '../../src/service/store/open-store.ts';
import { summarise } from './summarise.ts';

// node bench-store.ts DATABASE_URL HANDS SECONDS: gives answers to the bare store, each hand waiting for its own, and prints what it measured as JSON.
const [url = '', hands = '50', seconds = '10'] = process.argv.slice(2);
const warmUp = 2_000;
const store = await openStore(url);
const start = performance.now() + warmUp;
const end = start + Number(seconds) * 1000;
const times: number[] = [];

async function keepSubmitting(): Promise<void> {
  for (let sentAt = performance.now(); sentAt < end; sentAt = performance.now()) {
    await store.submit({
      id: crypto.randomUUID(),
      kind: 'satisfaction',
      page: '/obiettivi/parco-nuovo/',
      objective: 'parco-nuovo',
      rating: 4,
      respondent: 'resident',
      day: '2026-03-02',
      flagged: false,
    });
    if (sentAt >= start) times.push(performance.now() - sentAt);
  }
}

await Promise.all(Array.from({ length: Number(hands) }, keepSubmitting));
await store.close();
console.log(JSON.stringify({ ...summarise(times, Number(seconds)), refused: 0 }));
