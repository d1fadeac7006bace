import { describe, expect, it } from 'vitest';
import { defaultAllowance, RateLimit } from '../../../../src/service/http/rate-limit.ts';

function makeLimit(overrides: Partial<typeof defaultAllowance> = {}) {
  const clock = { now: 0 };
  return { clock, limit: new RateLimit({ ...defaultAllowance, ...overrides }, () => clock.now) };
}

/** How many tokens an address gets at this moment. */
function takeAll(limit: RateLimit, address: string): number {
  let taken = 0;
  while (limit.take(address).granted) taken += 1;
  return taken;
}

describe('RateLimit', () => {
  it('gives 20 at once and then 6 a minute', () => {
    const { clock, limit } = makeLimit();
    expect(takeAll(limit, '192.0.2.1')).toBe(20);
    expect(limit.take('192.0.2.1')).toEqual({ granted: false, retryAfter: 10 });
    clock.now = 4_000;
    expect(limit.take('192.0.2.1')).toEqual({ granted: false, retryAfter: 6 });
    clock.now = 60_000;
    expect(takeAll(limit, '192.0.2.1')).toBe(6);
    clock.now = 3_600_000;
    expect(takeAll(limit, '192.0.2.1')).toBe(20);
  });

  it('counts each address for itself, and an IPv6 network of 64 bits as one', () => {
    const { limit } = makeLimit({ burst: 2 });
    expect([
      takeAll(limit, '192.0.2.1'),
      takeAll(limit, '192.0.2.2'),
      takeAll(limit, '::ffff:192.0.2.2'),
    ]).toEqual([2, 2, 0]);
    expect([
      takeAll(limit, '2001:db8::1'),
      takeAll(limit, '2001:db8::ffff:2'),
      takeAll(limit, '2001:db8:0:1::1'),
    ]).toEqual([2, 0, 2]);
  });

  it('takes back what was not used, never beyond the burst', () => {
    const { clock, limit } = makeLimit({ burst: 2 });
    const ticket = limit.take('192.0.2.1');
    clock.now = 60_000;
    if (ticket.granted) ticket.giveBack();
    expect(takeAll(limit, '192.0.2.1')).toBe(2);
  });

  it('gives again at once what was given back, of the moment and of the day', () => {
    const { limit } = makeLimit({ burst: 1, perDay: 1 });
    const ticket = limit.take('192.0.2.1');
    if (ticket.granted) ticket.giveBack();
    expect(takeAll(limit, '192.0.2.1')).toBe(1);
  });

  it('counts for the day what was not given back', () => {
    const { limit } = makeLimit({ perDay: 3 });
    const first = limit.take('192.0.2.1');
    limit.take('192.0.2.1');
    if (first.granted) first.giveBack();
    expect(takeAll(limit, '192.0.2.1')).toBe(2);
  });

  it('keeps nothing of the addresses of a day that has passed', () => {
    const { clock, limit } = makeLimit({ perMinute: 0.000_01 });
    for (const last of ['1', '2', '3']) limit.take(`192.0.2.${last}`);
    expect(limit.size).toBe(3);
    clock.now = 24 * 3_600_000;
    limit.take('192.0.2.1');
    expect(limit.size).toBe(1);
  });

  it('keeps a bucket for each purpose', () => {
    const { limit } = makeLimit({ burst: 2 });
    expect([takeAll(limit, '192.0.2.1'), limit.take('192.0.2.1', 'other').granted]).toEqual([
      2,
      true,
    ]);
  });

  it('forgets no address before its bucket is full again, and of too many the one not seen for longest', () => {
    const { clock, limit } = makeLimit({ burst: 1, perDay: 2, addresses: 2 });
    limit.take('192.0.2.1');
    limit.take('192.0.2.2');
    expect(limit.take('192.0.2.1').granted).toBe(false);
    limit.take('192.0.2.3');
    expect(limit.take('192.0.2.1').granted).toBe(false);
    clock.now = 5_000;
    limit.take('192.0.2.3');
    expect(limit.take('192.0.2.1').granted).toBe(false);
  });

  it('counts the day of a bounded number of addresses, of too many those not seen for longest no more', () => {
    const { limit } = makeLimit({ perDay: 2, addresses: 2 });
    limit.take('192.0.2.1');
    limit.take('192.0.2.2');
    expect(takeAll(limit, '192.0.2.1')).toBe(1);
    limit.take('192.0.2.3');
    expect([takeAll(limit, '192.0.2.1'), takeAll(limit, '192.0.2.2')]).toEqual([0, 2]);
  });

  it('remembers a bounded number of addresses, and none whose bucket is full again', () => {
    const { clock, limit } = makeLimit({ addresses: 100 });
    for (let host = 0; host < 1_000; host += 1)
      limit.take(`198.51.${String(host >> 8)}.${String(host & 255)}`);
    expect(limit.size).toBe(100);
    clock.now = 300_000;
    limit.take('192.0.2.1');
    expect(limit.size).toBe(1);
  });

  it('gives an address so many a day, and the rest of the day no more', () => {
    const { clock, limit } = makeLimit({ perDay: 50 });
    let taken = 0;
    for (; clock.now < 3_600_000; clock.now += 10_000) taken += takeAll(limit, '192.0.2.1');
    expect(taken).toBe(50);
    expect(limit.take('192.0.2.1')).toEqual({ granted: false, retryAfter: 82_800 });
    const other = limit.take('192.0.2.2');
    expect(other.granted).toBe(true);
    if (other.granted) other.giveBack();
    clock.now = 86_400_000;
    expect(takeAll(limit, '192.0.2.1')).toBe(20);
  });

  it('forgets everything with its key after a day', () => {
    const { clock, limit } = makeLimit({ perMinute: 0.000_01 });
    takeAll(limit, '192.0.2.1');
    clock.now = 86_399_999;
    expect(limit.take('192.0.2.1').granted).toBe(false);
    clock.now = 86_400_000;
    expect([takeAll(limit, '192.0.2.1'), limit.size]).toEqual([20, 1]);
  });
});
