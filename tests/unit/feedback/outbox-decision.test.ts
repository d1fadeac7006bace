import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findNextDue,
  pickNext,
  prepareEntry,
  readRetryAfter,
  readServiceAnswer,
  renewEntry,
  type SendOutcome,
  settleEntry,
} from '../../../src/feedback/outbox/outbox-decision.ts';
import { outboxEntrySchema } from '../../../src/feedback/outbox/outbox-entry.ts';
import { makeEntry, makeFeedback, makeId } from './make-entry.ts';

const id = makeId(1);
const now = Date.UTC(2026, 2, 1);
const day = 86_400_000;

describe('readServiceAnswer', () => {
  const read = (status: number, body: unknown, retryAfter: string | null = null): SendOutcome =>
    readServiceAnswer({ status, body, retryAfter }, id, now);

  it('takes our own receipt of this very answer, with 200 or 201, as delivered', () => {
    for (const [status, word] of [
      [201, 'stored'],
      [200, 'known'],
    ] as const)
      expect(read(status, { id, status: word })).toEqual({
        kind: 'delivered',
        receipt: { id, status: word },
      });
  });

  it.each([
    ['a page of a captive portal', undefined],
    ['somebody else’s JSON', { ok: true }],
    ['a receipt of another answer', { id: makeId(2), status: 'stored' }],
    ['a receipt with more in it', { id, status: 'stored', more: 1 }],
  ])('keeps the answer after 200 with %s', (_, body) => {
    expect(read(200, body)).toEqual({ kind: 'later', reason: 'foreign' });
    expect(read(201, body)).toEqual({ kind: 'later', reason: 'foreign' });
  });

  it.each([408, 429, 500, 502, 503, 504, 511])(
    'tries again after %i, when asked for a time not before',
    (status) => {
      expect(read(status, { id, status: 'stored' })).toEqual({ kind: 'later', reason: 'busy' });
      expect(read(status, undefined, '120')).toEqual({
        kind: 'later',
        reason: 'busy',
        waitMs: 120_000,
      });
    },
  );

  it.each([400, 401, 403, 404, 409, 413, 415, 422])('takes %i as a refusal', (status) => {
    expect(read(status, undefined)).toEqual({ kind: 'refused', status });
  });

  it('never calls delivered anything but 200 and 201', () => {
    fc.assert(
      fc.property(fc.integer({ min: 202, max: 599 }), (status) => {
        expect(read(status, { id, status: 'stored' }).kind).not.toBe('delivered');
      }),
    );
  });
});

describe('readRetryAfter', () => {
  it('reads seconds and dates, within a day, and nothing else', () => {
    expect(readRetryAfter('7', now)).toBe(7000);
    expect(readRetryAfter(new Date(now + 60_000).toUTCString(), now)).toBe(60_000);
    expect(readRetryAfter(new Date(now - 60_000).toUTCString(), now)).toBe(0);
    expect(readRetryAfter('999999999999', now)).toBe(day);
    for (const nothing of [null, '', 'soon']) expect(readRetryAfter(nothing, now)).toBeUndefined();
  });
});

describe('settleEntry', () => {
  it('lets a delivered entry go and keeps a refused one with its status', () => {
    expect(
      settleEntry(makeEntry(), { kind: 'delivered', receipt: { id, status: 'stored' } }, now, 0),
    ).toBeUndefined();
    expect(
      settleEntry(makeEntry({ delay: 'network' }), { kind: 'refused', status: 422 }, now, 0),
    ).toEqual(makeEntry({ state: 'refused', attempts: 1, refusal: 422 }));
  });

  it('waits longer each time, between half and all of the step, an hour at most, and never less than asked', () => {
    fc.assert(
      fc.property(
        fc.nat(60),
        fc.float({ min: 0, max: 1, noNaN: true }),
        fc.option(fc.nat(day), { nil: undefined }),
        (attempts, chance, waitMs) => {
          const entry = settleEntry(
            makeEntry({ attempts }),
            { kind: 'later', reason: 'busy', ...(waitMs === undefined ? {} : { waitMs }) },
            now,
            chance,
          );
          const wait = (entry?.notBefore ?? 0) - now;
          const step = Math.min(3_600_000, 5000 * 2 ** attempts);
          expect(wait).toBeGreaterThanOrEqual(Math.max(step / 2, waitMs ?? 0));
          expect(wait).toBeLessThanOrEqual(Math.ceil(Math.max(step, (waitMs ?? 0) * 1.1)));
          expect(outboxEntrySchema.safeParse(entry).success).toBe(true);
        },
      ),
    );
  });
});

describe('pickNext', () => {
  const old = makeEntry({ feedback: makeFeedback(1), added: 1 });
  const young = makeEntry({ feedback: makeFeedback(2), added: 2 });

  it('takes the oldest that is due, and one that failed after those that did not', () => {
    expect(pickNext([young, old], now)).toBe(old);
    expect(pickNext([young, { ...old, attempts: 1 }], now)).toBe(young);
    expect(pickNext([{ ...old, notBefore: now + 1 }, young], now)).toBe(young);
  });

  it('takes what was being sent when a page was closed, and nothing refused', () => {
    expect(pickNext([{ ...old, state: 'sending' }], now)).toBeDefined();
    expect(pickNext([{ ...old, state: 'refused', refusal: 400 }], now)).toBeUndefined();
  });

  it('does not wait for a moment when the network is back, but for one the service asked for', () => {
    expect(pickNext([{ ...old, notBefore: now + 1, delay: 'network' }], now, true)).toBeDefined();
    expect(pickNext([{ ...old, notBefore: now + 1, delay: 'busy' }], now, true)).toBeUndefined();
  });

  it('does not wait for years because the clock was wrong', () => {
    expect(pickNext([{ ...old, notBefore: now + 400 * day, delay: 'busy' }], now)).toBeDefined();
  });
});

describe('prepareEntry', () => {
  it('sends after 30 days, and refuses what may have been stored so long ago that the service forgot it', () => {
    expect(prepareEntry(makeEntry({ added: now - 30 * day, attempts: 9 }), now).state).toBe(
      'sending',
    );
    expect(prepareEntry(makeEntry({ added: now - 60 * day, attempts: 9 }), now)).toMatchObject({
      state: 'refused',
      refusal: 0,
    });
    expect(prepareEntry(makeEntry({ added: now - 60 * day }), now).state).toBe('sending');
  });
});

describe('findNextDue', () => {
  it('gives the earliest moment of what waits', () => {
    expect(
      findNextDue([
        makeEntry({ notBefore: 9 }),
        makeEntry({ notBefore: 5 }),
        makeEntry({ notBefore: 1, state: 'refused' }),
      ]),
    ).toBe(5);
    expect(findNextDue([])).toBeUndefined();
  });
});

describe('renewEntry', () => {
  it('forgets a refusal', () => {
    expect(
      renewEntry(makeEntry({ state: 'refused', refusal: 403, attempts: 2, notBefore: 7 })),
    ).toEqual(makeEntry({ attempts: 2 }));
  });
});
