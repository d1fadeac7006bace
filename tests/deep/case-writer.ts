import { createHash, randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { openStore } from '../../src/service/store/open-store.ts';
import { makeCase } from '../integration/case-fixture.ts';
import { makeCasePhoto } from './kill-cases-photo.ts';

// Writes reports with photos and an address until it is killed: "+ID" before one is handed over, "=ID" once it is acknowledged.
const [url = '', writers = '20', , ...again] = process.argv.slice(2);
const store = await openStore(url);

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

async function submit(id: string): Promise<void> {
  // Written at once, not queued in this process: a pipe outlives its writer.
  writeSync(1, `+${id}\n`);
  const names = ['a.jpg', 'b.jpg'];
  const sent = makeCase({
    id,
    code: hash(`code ${id}`),
    number: hash(id).slice(0, 8),
    content: hash(`content ${id}`),
    words: `Segnalazione ${id}`,
    photos: names,
    sealed: hash(`sealed ${id}`),
  });
  await store.cases.submit(
    sent,
    names.map((name) => ({ name, bytes: makeCasePhoto(id, name) })),
  );
  writeSync(1, `=${id}\n`);
}

await Promise.all(again.map(submit));
await Promise.all(
  Array.from({ length: Number(writers) }, async () => {
    for (;;) await submit(randomUUID());
  }),
);
