import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { keepResults } from '../../../../src/service/api/publish-results.ts';

/** Results that count their makings, each of which takes a moment. */
function makeCounter(kept: number): () => Promise<number> {
  let made = 0;
  return keepResults(async () => {
    made += 1;
    const number = made;
    await wait(5);
    return number;
  }, kept);
}

describe('keepResults', () => {
  it('makes them once for all who ask at once or soon after, and anew later', async () => {
    const read = makeCounter(50);
    expect(await Promise.all([read(), read(), read()])).toEqual([1, 1, 1]);
    expect(await read()).toBe(1);
    await expect.poll(read, { interval: 10 }).toBe(2);
  });

  it('makes them anew whenever they are read, where nothing is to be kept', async () => {
    const read = makeCounter(0);
    expect(await Promise.all([read(), read()])).toEqual([1, 1]);
    expect(await read()).toBe(2);
  });

  it('tries again after a failure', async () => {
    let fails = true;
    const read = keepResults(() =>
      fails ? Promise.reject(new Error('away')) : Promise.resolve('here'),
    );
    await expect(read()).rejects.toThrow('away');
    fails = false;
    expect(await read()).toBe('here');
  });
});
