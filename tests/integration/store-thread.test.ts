import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openServiceStore } from '../../src/service/store/open-store.ts';
import { makeAnswer } from './store-answers.ts';

let folder: string;
let threads: Worker[];
const note = (message: unknown): void =>
  void threads.push((message as { readonly worker: Worker }).worker);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-thread-'));
  threads = [];
  subscribe('worker_threads', note);
});
afterEach(async () => {
  unsubscribe('worker_threads', note);
  await rm(folder, { recursive: true });
});
const url = (): string => `sqlite:${folder}/feedback.db`;

describe('a store in a thread', () => {
  it('says so when its thread ends, and starts another that has what was acknowledged', async () => {
    const store = await openServiceStore(url());
    const answers = Array.from({ length: 40 }, () => makeAnswer());
    await Promise.all(answers.map((answer) => store.submit(answer)));
    const underWay = Array.from({ length: 40 }, () => store.submit(makeAnswer()));
    // The first burst is with the thread, the rest waits for the end of the turn.
    void threads[0]?.terminate();
    for (const { status, ...outcome } of await Promise.allSettled(underWay)) {
      if (status === 'rejected')
        expect(outcome).toMatchObject({ reason: { name: 'StoreUnavailableError', retryAfter: 5 } });
    }
    await expect(store.submit(makeAnswer())).rejects.toMatchObject({
      name: 'StoreUnavailableError',
      retryAfter: 5,
    });
    await expect
      .poll(() => store.check().catch(() => undefined), { timeout: 10_000, interval: 100 })
      .toEqual({ ok: true });
    expect(await Promise.all(answers.map((answer) => store.submit(answer)))).toEqual(
      answers.map(() => 'known'),
    );
    expect(await store.submit(makeAnswer())).toBe('stored');
    expect(threads).toHaveLength(2);
    await store.close();
  });

  it('refuses an answer that breaks a rule of the table, and its neighbours are stored', async () => {
    const store = await openServiceStore(url());
    const results = await Promise.allSettled([
      store.submit(makeAnswer()),
      store.submit(makeAnswer({ day: 'ieri' })),
      store.submit(makeAnswer()),
    ]);
    expect(results).toMatchObject([
      { value: 'stored' },
      { reason: { name: 'AnswerRefusedError' } },
      { value: 'stored' },
    ]);
    await store.close();
    await expect(store.submit(makeAnswer())).rejects.toMatchObject({
      name: 'StoreUnavailableError',
    });
    await store.close();
  });

  it('is closed for good, also when its thread has ended before', async () => {
    const store = await openServiceStore(url());
    await threads[0]?.terminate();
    await store.close();
    await wait(1_100);
    await expect(store.check()).rejects.toMatchObject({ name: 'StoreUnavailableError' });
    expect(threads).toHaveLength(1);
  });

  it('refuses a file that is no database of ours, and leaves no thread behind', async () => {
    await writeFile(join(folder, 'feedback.db'), 'prova');
    await expect(openServiceStore(url())).rejects.toMatchObject({
      name: 'DatabaseRefusedError',
      message: expect.stringContaining(folder) as unknown,
    });
    await wait(0);
    await expect.poll(() => threads[0]?.threadId).toBe(-1);
  });
});
