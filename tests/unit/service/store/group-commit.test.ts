import { describe, expect, it } from 'vitest';
import { GroupCommit, type Settled } from '../../../../src/service/store/sql/group-commit.ts';
import { StoreUnavailableError } from '../../../../src/service/store/contract/store-errors.ts';

const limits = { batch: 3, queue: 5, gather: 3 };

function makeQueue(
  write: (items: readonly number[]) => Promise<readonly Settled<number>[]>,
): GroupCommit<number, number> {
  return new GroupCommit(write, limits);
}

describe('GroupCommit', () => {
  it('writes what arrives in one turn together, at most a batch at a time and in order', async () => {
    const batches: (readonly number[])[] = [];
    const queue = makeQueue((items) => {
      batches.push(items);
      return Promise.resolve(items.map((item) => ({ result: item * 2 })));
    });
    expect(await Promise.all([1, 2, 3, 4, 5].map((item) => queue.submit(item)))).toEqual([
      2, 4, 6, 8, 10,
    ]);
    expect(batches).toEqual([
      [1, 2, 3],
      [4, 5],
    ]);
  });

  it('gathers what arrives while a batch is being written', async () => {
    const batches: (readonly number[])[] = [];
    let release = (): void => undefined;
    const queue = makeQueue(async (items) => {
      batches.push(items);
      if (batches.length === 1) await new Promise<void>((resolve) => (release = resolve));
      return items.map((result) => ({ result }));
    });
    const first = queue.submit(1);
    await new Promise((resolve) => setTimeout(resolve, 10));
    const others = [2, 3].map((item) => queue.submit(item));
    release();
    await Promise.all([first, ...others]);
    expect(batches).toEqual([[1], [2, 3]]);
  });

  it('fails one item without its neighbours, and a whole batch without the next', async () => {
    let count = 0;
    const queue = makeQueue((items) => {
      count += 1;
      if (count === 2) return Promise.reject(new Error('disk'));
      return Promise.resolve(
        items.map((item) => (item === 2 ? { error: new Error('bad row') } : { result: item })),
      );
    });
    expect(
      (await Promise.allSettled([1, 2, 3, 4].map((item) => queue.submit(item)))).map(
        ({ status }) => status,
      ),
    ).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected']);
    expect(await queue.submit(5)).toBe(5);
  });

  it('turns away what would not fit, and drains what does', async () => {
    const queue = makeQueue((items) => Promise.resolve(items.map((result) => ({ result }))));
    const accepted = [1, 2, 3, 4, 5].map((item) => queue.submit(item));
    await expect(queue.submit(6)).rejects.toBeInstanceOf(StoreUnavailableError);
    await queue.drain();
    expect(await Promise.all(accepted)).toEqual([1, 2, 3, 4, 5]);
    await queue.drain();
  });
});
