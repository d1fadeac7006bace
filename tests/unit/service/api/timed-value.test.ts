import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { TimedValue } from '../../../../src/service/api/timed-value.ts';

describe('TimedValue', () => {
  /** A value that counts its makings, each of which takes `duration` milliseconds. */
  function makeCounter(duration: number, clock?: { now: number }) {
    const state = { made: 0 };
    const make = async (): Promise<number> => {
      state.made += 1;
      const number = state.made;
      await wait(duration);
      return number;
    };
    return {
      state,
      value: new TimedValue(
        make,
        { unchanged: 1_000, changed: 100 },
        clock === undefined ? undefined : () => clock.now,
      ),
    };
  }

  it('is made once for all who ask at once, and kept for a while', async () => {
    const clock = { now: 0 };
    const { value } = makeCounter(5, clock);
    expect(await Promise.all([value.get(), value.get(), value.get()])).toEqual([1, 1, 1]);
    clock.now = 999;
    expect(await value.get()).toBe(1);
    clock.now = 1_000;
    expect(await value.get()).toBe(2);
  });

  it('holds every change made before it was asked for, also one made while it was being made', async () => {
    const { value } = makeCounter(30);
    const first = value.get();
    await wait(5);
    value.invalidate();
    const second = value.get();
    expect(await first).toBe(1);
    expect(await second).toBe(2);
    value.invalidate();
    expect(await value.get()).toBe(3);
    expect(await value.get()).toBe(3);
  });

  it('is not made again and again however often it changes', async () => {
    const { state, value } = makeCounter(10);
    const end = performance.now() + 500;
    while (performance.now() < end) {
      value.invalidate();
      await value.get();
    }
    // At most one every 100 ms.
    expect(state.made).toBeLessThanOrEqual(6);
  });

  it('is tried again after a failure', async () => {
    let fails = true;
    const value = new TimedValue(() =>
      fails ? Promise.reject(new Error('away')) : Promise.resolve('here'),
    );
    await expect(value.get()).rejects.toThrow('away');
    fails = false;
    expect(await value.get()).toBe('here');
  });
});
