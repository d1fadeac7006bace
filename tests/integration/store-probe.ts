import { createInterface } from 'node:readline';
import { openStore } from '../../src/service/store/open-store.ts';
import { makeAnswer } from './store-answers.ts';

// Submits an answer at the start and at each line of input, and prints what became of it.
const store = await openStore(process.argv[2] ?? '');
const submit = async (): Promise<void> =>
  console.log(await store.submit(makeAnswer()).catch((error: unknown) => (error as Error).name));
await submit();
createInterface({ input: process.stdin })
  .on('line', () => void submit())
  .on('close', () => void store.close());
