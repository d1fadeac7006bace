import { describe, expect, it, vi } from 'vitest';
import { sendFeedback } from '../../../src/feedback/outbox/sender.ts';
import { makeFeedback, makeId } from './make-entry.ts';

const endpoint = '/api/feedback';
const answer = (
  body: string,
  status: number,
  headers: Readonly<Record<string, string>>,
): typeof fetch => vi.fn(() => Promise.resolve(new Response(body, { status, headers })));

describe('sendFeedback', () => {
  it('posts JSON that outlives the page, with a timeout, and reads the receipt', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(() =>
      Promise.resolve(Response.json({ id: makeId(1), status: 'stored' }, { status: 201 })),
    );
    expect(await sendFeedback(makeFeedback(), endpoint, fetch)).toMatchObject({
      kind: 'delivered',
    });
    const [, init] = fetch.mock.calls[0] ?? [];
    expect(init).toMatchObject({
      method: 'POST',
      keepalive: true,
      redirect: 'error',
      headers: { 'Content-Type': 'application/json' },
    });
    expect(init?.signal).toBeInstanceOf(AbortSignal);
    expect(init?.body).toBe(JSON.stringify(makeFeedback()));
  });

  it.each([
    ['a page', '<html>Accedi al WiFi</html>', { 'Content-Type': 'text/html' }],
    ['a page that calls itself JSON', '<html>', { 'Content-Type': 'application/json' }],
    [
      'a receipt that calls itself a page',
      JSON.stringify({ id: makeId(1), status: 'stored' }),
      { 'Content-Type': 'text/html' },
    ],
    ['nothing', '', {}],
  ])('keeps the answer when 200 brings %s', async (_, body, headers) => {
    expect(await sendFeedback(makeFeedback(), endpoint, answer(body, 200, { ...headers }))).toEqual(
      { kind: 'later', reason: 'foreign' },
    );
  });

  it('reads how long to wait', async () => {
    expect(
      await sendFeedback(makeFeedback(), endpoint, answer('', 503, { 'Retry-After': '30' })),
    ).toEqual({ kind: 'later', reason: 'busy', waitMs: 30_000 });
  });

  it('takes a lost connection and a timeout for no network, and hides no mistake of ours', async () => {
    for (const error of [
      new TypeError('Failed to fetch'),
      new DOMException('timed out', 'TimeoutError'),
    ]) {
      expect(await sendFeedback(makeFeedback(), endpoint, () => Promise.reject(error))).toEqual({
        kind: 'later',
        reason: 'network',
      });
    }
    await expect(
      sendFeedback(makeFeedback(), endpoint, () => Promise.reject(new RangeError('bug'))),
    ).rejects.toThrow('bug');
  });
});
