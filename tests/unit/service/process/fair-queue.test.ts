import { describe, expect, it } from 'vitest';
import { CrowdedError, FairQueue } from '../../../../src/service/process/fair-queue.ts';

/** Lets everything that can go on go on. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Work that ends when told, with a note of the order in which it began. */
function createWork() {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  return {
    begun,
    start: (name: string) => async () => {
      begun.push(name);
      await new Promise<void>((resolve) => ends.push(resolve));
      return name;
    },
    end: async () => {
      ends.shift()?.();
      await settle();
    },
  };
}

describe('FairQueue', () => {
  it('lets few run at once and gives back what they give', async () => {
    const queue = new FairQueue({ running: 2, waitingEach: 9, waiting: 9 });
    const work = createWork();
    const results = ['a', 'b', 'c'].map((name) => queue.run('one', work.start(name)));
    await settle();
    expect(work.begun).toEqual(['a', 'b']);
    for (let count = 0; count < 3; count += 1) await work.end();
    expect(await Promise.all(results)).toEqual(['a', 'b', 'c']);
  });

  it('serves clients in turn, whoever came first with however much', async () => {
    const queue = new FairQueue({ running: 1, waitingEach: 9, waiting: 20 });
    const work = createWork();
    const asked = ['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'c1'].map((name) =>
      queue.run(name.slice(0, 1), work.start(name)),
    );
    for (let count = asked.length; count > 0; count -= 1) await work.end();
    await Promise.all(asked);
    expect(work.begun).toEqual(['a1', 'a2', 'b1', 'c1', 'a3', 'b2', 'a4']);
  });

  it('lets one client have only so many places, and keeps the others free', async () => {
    const queue = new FairQueue({ running: 3, runningEach: 2, waitingEach: 9, waiting: 9 });
    const work = createWork();
    const asked = ['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'c1'].map((name) =>
      queue.run(name.slice(0, 1), work.start(name)),
    );
    await settle();
    expect(work.begun).toEqual(['a1', 'a2', 'b1']);
    for (let count = asked.length; count > 0; count -= 1) await work.end();
    await Promise.all(asked);
    expect(work.begun).toEqual(['a1', 'a2', 'b1', 'a3', 'b2', 'c1', 'a4']);
    await queue.idle();
    // Every place is free again, for whoever comes.
    const again = ['a1', 'b1', 'c1'].map((name) => queue.run(name.slice(0, 1), work.start(name)));
    await settle();
    expect(work.begun.slice(7)).toEqual(['a1', 'b1', 'c1']);
    for (let count = again.length; count > 0; count -= 1) await work.end();
    await Promise.all(again);
  });

  it('turns away the one who has too much waiting, and nobody else', async () => {
    const queue = new FairQueue({ running: 1, waitingEach: 2, waiting: 9 });
    const work = createWork();
    const asked = ['a1', 'a2', 'a3'].map((name) => queue.run('a', work.start(name)));
    await expect(queue.run('a', work.start('a4'))).rejects.toEqual(new CrowdedError(429));
    asked.push(queue.run('b', work.start('b1')));
    for (let count = asked.length; count > 0; count -= 1) await work.end();
    expect(await Promise.all(asked)).toEqual(['a1', 'a2', 'a3', 'b1']);
  });

  it('takes the place of the client with most waiting when no more may wait', async () => {
    const queue = new FairQueue({ running: 1, waitingEach: 9, waiting: 3 });
    const work = createWork();
    const [first, ...rest] = ['a1', 'a2', 'a3', 'a4'].map((name) =>
      queue.run('a', work.start(name)),
    );
    const lost = expect(rest.at(-1)).rejects.toEqual(new CrowdedError(429));
    const [b, c] = ['b', 'c'].map((name) => queue.run(name, work.start(name)));
    const lostToo = expect(rest.at(-2)).rejects.toEqual(new CrowdedError(429));
    await expect(queue.run('d', work.start('d'))).rejects.toEqual(new CrowdedError(503));
    await expect(queue.run('b', work.start('b2'))).rejects.toEqual(new CrowdedError(429));
    for (let count = 0; count < 4; count += 1) await work.end();
    await Promise.all([lost, lostToo]);
    expect(await Promise.all([first, rest[0], b, c])).toEqual(['a1', 'a2', 'b', 'c']);
  });

  it('tells when all work has ended', async () => {
    const queue = new FairQueue({ running: 2, waitingEach: 9, waiting: 9 });
    const work = createWork();
    await queue.idle();
    for (const name of ['a1', 'a2', 'a3']) void queue.run('a', work.start(name));
    let isIdle = false;
    void queue.idle().then(() => (isIdle = true));
    for (let count = 0; count < 2; count += 1) await work.end();
    expect(isIdle).toBe(false);
    await work.end();
    expect(isIdle).toBe(true);
  });

  it('frees its place after a failure', async () => {
    const queue = new FairQueue({ running: 1, waitingEach: 0, waiting: 0 });
    await expect(queue.run('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await queue.run('a', () => Promise.resolve('in'))).toBe('in');
  });
});
