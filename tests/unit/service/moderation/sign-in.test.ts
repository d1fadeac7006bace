import { describe, expect, it } from 'vitest';
import { RateLimit } from '../../../../src/service/http/rate-limit.ts';
import { NarrowGate } from '../../../../src/service/desk/narrow-gate.ts';
import {
  isFormToken,
  makeFormToken,
  readCookie,
  writeCookie,
} from '../../../../src/service/desk/desk-session.ts';
import { signIn, signInAllowance } from '../../../../src/service/desk/sign-in.ts';
import type { FeedbackStore } from '../../../../src/service/store/contract/feedback-store.ts';
import {
  createSessionSecret,
  hashSessionSecret,
  readSessionEnd,
} from '../../../../src/service/store/session-secret.ts';

describe('NarrowGate', () => {
  it('lets few in, lets few wait and turns the others away', async () => {
    const gate = new NarrowGate(2, 3);
    const ends: (() => void)[] = [];
    const results = Array.from({ length: 8 }, (_, index) =>
      gate.run(() => new Promise<number>((resolve) => ends.push(() => resolve(index)))),
    );
    expect([gate.busy, ends.length]).toEqual([2, 2]);
    expect(await Promise.all(results.slice(5))).toEqual(['full', 'full', 'full']);
    while (ends.length > 0) {
      ends.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
      expect(gate.busy).toBeLessThanOrEqual(2);
    }
    expect(await Promise.all(results.slice(0, 5))).toEqual([0, 1, 2, 3, 4]);
    expect(gate.busy).toBe(0);
  });

  it('frees its place after a failure', async () => {
    const gate = new NarrowGate(1, 0);
    await expect(gate.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await gate.run(() => Promise.resolve('in'))).toBe('in');
  });
});

describe('signIn', () => {
  const store = { findTokens: () => Promise.resolve([]) } as unknown as FeedbackStore;
  const settings = { store, gate: new NarrowGate(2, 8), now: () => new Date(0) };

  it('counts wrong keys for each address, and hashes nothing beyond them', async () => {
    let asked = 0;
    const counting = {
      ...store,
      findTokens: () => Promise.resolve(((asked += 1), [])),
    } as unknown as FeedbackStore;
    const limit = new RateLimit(signInAllowance, () => 0);
    const key = `${'0'.repeat(12)}.${'A'.repeat(43)}`;
    const kinds: string[] = [];
    for (let count = 0; count < 12; count += 1)
      kinds.push((await signIn(key, '192.0.2.1', { ...settings, store: counting, limit })).kind);
    expect(kinds).toEqual([...Array.from({ length: 10 }, () => 'wrong'), 'limited', 'limited']);
    expect(asked).toBe(10);
    expect((await signIn(key, '192.0.2.2', { ...settings, limit })).kind).toBe('wrong');
  });

  it('is busy while too many keys are being hashed, which costs nobody an attempt', async () => {
    const limit = new RateLimit({ burst: 1, perMinute: 1, addresses: 10 }, () => 0);
    expect(
      (await signIn('x', '192.0.2.1', { ...settings, limit, gate: new NarrowGate(0, 0) })).kind,
    ).toBe('busy');
    expect((await signIn('x', '192.0.2.1', { ...settings, limit })).kind).toBe('wrong');
  });
});

describe('createSessionSecret', () => {
  it('says itself when it ends, an hour from now, and is never the same', () => {
    const now = new Date('2026-05-04T09:00:00.900Z');
    const secrets = [createSessionSecret(now), createSessionSecret(now)];
    expect(secrets.map(readSessionEnd)).toEqual([
      new Date('2026-05-04T10:00:00Z'),
      new Date('2026-05-04T10:00:00Z'),
    ]);
    expect(new Set(secrets).size).toBe(2);
    expect(hashSessionSecret(secrets[0] ?? '')).toMatch(/^[\w-]{43}$/u);
    for (const bad of [
      '',
      'x',
      'abc.def',
      `${secrets[0] ?? ''}x`,
      `-1${(secrets[0] ?? '').slice(2)}`,
    ])
      expect(readSessionEnd(bad)).toBeUndefined();
  });
});

describe('the cookie and the form token', () => {
  it('are read back among others, and not under another name', () => {
    expect(readCookie('a=b; redazione=xy; c', false)).toBe('xy');
    expect(readCookie('redazione=xy', true)).toBeUndefined();
    expect(readCookie('xredazione=xy', false)).toBeUndefined();
    expect(readCookie(undefined, false)).toBeUndefined();
    expect(writeCookie('s', true)).toBe(
      '__Secure-redazione=s; Path=/redazione/; Max-Age=3600; HttpOnly; SameSite=Strict; Secure',
    );
    expect(writeCookie(undefined, false)).toBe(
      'redazione=; Path=/redazione/; Max-Age=0; HttpOnly; SameSite=Strict',
    );
  });

  it('fit each other alone', () => {
    const token = makeFormToken('uno');
    expect([
      isFormToken(token, 'uno'),
      isFormToken(token, 'due'),
      isFormToken('', 'uno'),
      isFormToken(`${token}x`, 'uno'),
    ]).toEqual([true, false, false, false]);
  });
});
