import { describe, expect, it, vi } from 'vitest';
import { sendFeedback } from '../../../src/feedback/outbox/sender.ts';
import { makeFeedback, makeId, makeKeptReport } from './make-entry.ts';

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

  it('posts a report with its photos to its form, and reads where it is followed', async () => {
    const receipt = { id: makeId(1), status: 'stored', path: '/segnala/7k3q-xm92-pd4/' } as const;
    const fetch = vi.fn<typeof globalThis.fetch>(() =>
      Promise.resolve(Response.json(receipt, { status: 201 })),
    );
    const report = makeKeptReport();
    expect(await sendFeedback(report, endpoint, fetch)).toEqual({ kind: 'delivered', receipt });
    const [address, init] = fetch.mock.calls[0] ?? [];
    expect(address).toBe('/segnala/');
    expect(init).toMatchObject({ keepalive: false, headers: { Accept: 'application/json' } });
    const body = init?.body as FormData;
    expect([...body.keys()]).toEqual(['id', 'words', 'photo1', 'photo2']);
    expect(body.get('photo2')).toMatchObject({ size: 2, name: 'foto-2' });
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
