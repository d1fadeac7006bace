import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import type { StoredAnswer } from '../../src/service/store/contract/feedback-store.ts';
import { openStore } from '../../src/service/store/open-store.ts';

// Writes answers until it is killed, or `limit` of them: "+ID" before an answer is handed over, "=ID" once it is acknowledged.
const [url = '', writers = '20', limit = 'Infinity', ...again] = process.argv.slice(2);

/** An answer that follows from its id alone, so that whoever reads the database can tell whether it is whole. */
function makeAnswer(id: string): StoredAnswer {
  return {
    id,
    kind: 'satisfaction',
    page: '/obiettivi/prova/',
    objective: 'prova',
    rating: (parseInt(id.slice(0, 2), 16) % 5) + 1,
    comment: `Commento ${id}`,
    day: '2026-01-01',
    flagged: false,
  };
}

const store = await openStore(url);
let left = Number(limit);

async function submit(id: string): Promise<void> {
  // Written at once, not queued in this process: a pipe outlives its writer.
  writeSync(1, `+${id}\n`);
  await store.submit(makeAnswer(id));
  writeSync(1, `=${id}\n`);
}

await Promise.all(again.map(submit));
await Promise.all(
  Array.from({ length: Number(writers) }, async () => {
    while (left > 0) {
      left -= 1;
      await submit(randomUUID());
    }
  }),
);
await store.close();
