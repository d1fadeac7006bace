import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { SendOutcome } from '../../../src/feedback/outbox/outbox-decision.ts';
import {
  OutboxFullError,
  OutboxUnavailableError,
} from '../../../src/feedback/outbox/outbox-entry.ts';
import { openOutbox, Outbox } from '../../../src/feedback/outbox/outbox.ts';
import {
  makeEntry,
  makeFeedback,
  makeId,
  makeKeptReport,
  makeLocks,
  makeStore,
} from './make-entry.ts';

const delivered = (id: string): SendOutcome => ({
  kind: 'delivered',
  receipt: { id, status: 'stored' },
});
const noNetwork: SendOutcome = { kind: 'later', reason: 'network' };

describe('Outbox.add', () => {
  it('keeps an answer once, as waiting, and asks once for lasting storage', async () => {
    const persist = vi.fn(() => Promise.resolve(false));
    const outbox = new Outbox(makeStore(), { storage: { persist }, now: () => 7 });
    await outbox.add(makeFeedback(1));
    await outbox.add(makeFeedback(2));
    await outbox.add(makeFeedback(2, { rating: 1 }));
    expect(await outbox.list()).toEqual([
      makeEntry({ added: 7 }),
      makeEntry({ added: 7, feedback: makeFeedback(2) }),
    ]);
    expect(persist).toHaveBeenCalledTimes(1);
  });

  it('holds 200 answers and says clearly that it holds no more', async () => {
    const outbox = new Outbox(makeStore());
    for (let number = 1; number <= 200; number += 1) await outbox.add(makeFeedback(number));
    await expect(outbox.add(makeFeedback(201))).rejects.toThrow(OutboxFullError);
    expect(await outbox.list()).toHaveLength(200);
  });

  it('tells other tabs', async () => {
    const postMessage = vi.fn();
    await new Outbox(makeStore(), { channel: { postMessage } }).add(makeFeedback());
    expect(postMessage).toHaveBeenCalled();
  });
});

describe('Outbox.drain', () => {
  it('sends everything and lets go of what is confirmed', async () => {
    const store = makeStore(
      [1, 2, 3].map((number) => makeEntry({ feedback: makeFeedback(number), added: number })),
    );
    const sent: string[] = [];
    const result = await new Outbox(store).drain(
      ({ id }) => Promise.resolve((sent.push(id), delivered(id))),
      makeLocks(),
    );
    expect(sent).toEqual([1, 2, 3].map(makeId));
    expect(result).toEqual({ delivered: sent, left: [], nextDue: undefined });
  });

  it('keeps where a report is followed before it lets the report go', async () => {
    const store = makeStore([makeEntry({ feedback: makeKeptReport() })]);
    const path = '/segnala/7k3q-xm92-pd4/';
    const outbox = new Outbox({
      ...store,
      remove: async (id) => {
        expect(await store.listCodes()).toEqual([{ id: makeId(1), path }]);
        return store.remove(id);
      },
    });
    const { left } = await outbox.drain(
      ({ id }) => Promise.resolve({ kind: 'delivered', receipt: { id, status: 'known', path } }),
      undefined,
    );
    expect(left).toEqual([]);
    await outbox.forgetCode(makeId(1));
    expect(await outbox.listCodes()).toEqual([]);
    expect.assertions(3);
  });

  it('shows an entry as being sent while it is', async () => {
    const store = makeStore([makeEntry()]);
    const outbox = new Outbox(store);
    let seen: string | undefined;
    await outbox.drain(async ({ id }) => {
      seen = (await outbox.list())[0]?.state;
      return delivered(id);
    }, undefined);
    expect(seen).toBe('sending');
  });

  it('stops at the first that has to wait, and goes on past one that is refused', async () => {
    const store = makeStore(
      [1, 2, 3].map((number) => makeEntry({ feedback: makeFeedback(number), added: number })),
    );
    const outcomes: Readonly<Record<string, SendOutcome>> = {
      [makeId(1)]: { kind: 'refused', status: 422 },
      [makeId(2)]: noNetwork,
    };
    const {
      delivered: done,
      left,
      nextDue,
    } = await new Outbox(store, { now: () => 0, random: () => 1 }).drain(
      ({ id }) => Promise.resolve(outcomes[id] ?? delivered(id)),
      makeLocks(),
    );
    expect(done).toEqual([]);
    expect(left.map(({ state, attempts }) => [state, attempts])).toEqual([
      ['refused', 1],
      ['waiting', 1],
      ['waiting', 0],
    ]);
    expect(nextDue).toBe(5000);
  });

  it('does not let one that always fails hold up the others', async () => {
    const store = makeStore(
      [1, 2, 3].map((number) => makeEntry({ feedback: makeFeedback(number), added: number })),
    );
    let clock = 0;
    const outbox = new Outbox(store, { now: () => clock, random: () => 1 });
    for (let round = 0; round < 3; round += 1) {
      const { nextDue } = await outbox.drain(
        ({ id }) =>
          Promise.resolve(id === makeId(1) ? { kind: 'later', reason: 'busy' } : delivered(id)),
        makeLocks(),
      );
      clock = nextDue ?? clock;
    }
    expect((await outbox.list()).map(({ feedback }) => feedback.id)).toEqual([makeId(1)]);
  });

  it('sends each answer once although two tabs and many events ask at the same time', async () => {
    const store = makeStore(
      Array.from({ length: 20 }, (_, number) =>
        makeEntry({ feedback: makeFeedback(number), added: number }),
      ),
    );
    const locks = makeLocks();
    const sent: string[] = [];
    const send = async ({ id }: { readonly id: string }): Promise<SendOutcome> => {
      sent.push(id);
      await Promise.resolve();
      return delivered(id);
    };
    const tabs = [new Outbox(store), new Outbox(store)];
    await Promise.all(
      Array.from({ length: 15 }, () => tabs.map((tab) => tab.drain(send, locks))).flat(),
    );
    expect(sent.toSorted()).toEqual(Array.from({ length: 20 }, (_, number) => makeId(number)));
    sent.length = 0;
    await store.add(makeEntry({ feedback: makeFeedback(99) }));
    const tab = new Outbox(store);
    await Promise.all([tab.drain(send, undefined), tab.drain(send, undefined)]);
    expect(sent).toEqual([makeId(99)]);
  });

  it('sends an answer that was added while others were on their way', async () => {
    const outbox = new Outbox(makeStore([makeEntry()]));
    const { delivered: done } = await outbox.drain(async ({ id }) => {
      if (id === makeId(1)) await outbox.add(makeFeedback(2));
      return delivered(id);
    }, makeLocks());
    expect(done).toEqual([makeId(1), makeId(2)]);
  });

  it('goes on after a round that failed', async () => {
    const outbox = new Outbox(makeStore([makeEntry()]));
    await expect(
      outbox.drain(() => Promise.reject(new RangeError('bug')), makeLocks()),
    ).rejects.toThrow('bug');
    expect(
      (await outbox.drain(({ id }) => Promise.resolve(delivered(id)), makeLocks())).delivered,
    ).toEqual([makeId(1)]);
  });

  it('delivers every answer exactly once whatever network and service do, with acknowledgements lost on the way', async () => {
    const fault = fc.constantFrom('lost', 'lost-acknowledgement', 'busy', 'portal', 'none', 'none');
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 12 }),
        fc.array(fault, { maxLength: 60 }),
        async (count, faults) => {
          const stored = new Map<string, number>();
          let step = 0;
          let clock = 0;
          const outbox = new Outbox(makeStore(), { now: () => clock, random: () => 0.5 });
          const send = ({ id }: { readonly id: string }): Promise<SendOutcome> => {
            const what = faults[step] ?? 'none';
            step += 1;
            if (what === 'lost') return Promise.resolve(noNetwork);
            if (what === 'busy')
              return Promise.resolve({ kind: 'later', reason: 'busy', waitMs: 60_000 });
            if (what === 'portal') return Promise.resolve({ kind: 'later', reason: 'foreign' });
            stored.set(id, (stored.get(id) ?? 0) + (stored.has(id) ? 0 : 1));
            return Promise.resolve(what === 'none' ? delivered(id) : noNetwork);
          };
          for (let number = 0; number < count; number += 1) await outbox.add(makeFeedback(number));
          for (let round = 0; round < 200; round += 1) {
            const { nextDue } = await outbox.drain(send, undefined);
            if (nextDue === undefined) break;
            clock = Math.max(clock, nextDue);
          }
          expect(await outbox.list()).toEqual([]);
          expect([...stored.values()]).toEqual(Array.from({ length: count }, () => 1));
        },
      ),
    );
  });
});

describe('Outbox.retry', () => {
  it('sends a refused answer again when its reader asks, and forgets one that is thrown away', async () => {
    const outbox = new Outbox(
      makeStore([
        makeEntry({ state: 'refused', refusal: 403, attempts: 1 }),
        makeEntry({ feedback: makeFeedback(2), state: 'refused', refusal: 400 }),
      ]),
    );
    await outbox.retry(makeId(1));
    await outbox.discard(makeId(2));
    expect((await outbox.list()).map(({ feedback, state }) => [feedback.id, state])).toEqual([
      [makeId(1), 'waiting'],
    ]);
  });
});

describe('openOutbox', () => {
  it('says so when the browser has no storage or refuses it', async () => {
    await expect(openOutbox(undefined)).rejects.toThrow(OutboxUnavailableError);
    const refusing = {
      open: () => {
        throw new DOMException('private window', 'SecurityError');
      },
    } as unknown as IDBFactory;
    await expect(openOutbox(refusing)).rejects.toThrow(OutboxUnavailableError);
  });
});
