import { describe, expect, it } from 'vitest';
import { RateLimit } from '../../../../src/service/http/rate-limit.ts';
import { FairQueue } from '../../../../src/service/process/fair-queue.ts';
import {
  isFormToken,
  makeFormToken,
  readCookies,
  writeCookie,
} from '../../../../src/service/desk/desk-session.ts';
import { hashingBounds, signIn, signInAllowance } from '../../../../src/service/desk/sign-in.ts';
import { createAccessToken } from '../../../../src/service/store/access-token.ts';
import type {
  FeedbackStore,
  StoredToken,
} from '../../../../src/service/store/contract/feedback-store.ts';
import {
  createSessionSecret,
  hashSessionSecret,
  readSessionEnd,
} from '../../../../src/service/store/session-secret.ts';

describe('signIn', () => {
  const now = (): Date => new Date(0);
  const hashing = new FairQueue(hashingBounds);
  const strict = (): RateLimit => new RateLimit(signInAllowance, () => 0);

  /** A store that knows one token and counts what it is asked. */
  const createStore = (token: StoredToken) => {
    const asked: string[] = [];
    const store = {
      findTokens: (id: string) => {
        asked.push(id);
        return Promise.resolve(id === token.id ? [token] : []);
      },
      addSession: () => Promise.resolve(),
    } as unknown as FeedbackStore;
    return { store, asked };
  };

  it('counts wrong keys for each address, and asks for nothing beyond an id', async () => {
    const { secret, token } = await createAccessToken('Anna', 'editor', '2026-05-04');
    const { store } = createStore(token);
    const settings = { store, hashing, limit: strict(), now };
    const kinds: string[] = [];
    for (let count = 0; count < 12; count += 1)
      kinds.push((await signIn(`${'0'.repeat(12)}.${'A'.repeat(43)}`, '192.0.2.1', settings)).kind);
    expect(kinds).toEqual([...Array.from({ length: 10 }, () => 'wrong'), 'limited', 'limited']);
    expect((await signIn('breve', '192.0.2.2', settings)).kind).toBe('wrong');
    // The right key of the same address gets in all the same.
    expect((await signIn(secret, '192.0.2.1', settings)).kind).toBe('signed-in');
  });

  it('lets the right key in while twenty addresses guess at its id', async () => {
    const { secret, token } = await createAccessToken('Anna', 'editor', '2026-05-04');
    const settings = { ...createStore(token), hashing, limit: strict(), now };
    const guesses = Array.from({ length: 300 }, (_, at) =>
      signIn(`${token.id}.${'A'.repeat(43)}`, `192.0.2.${String(at % 20)}`, settings),
    );
    const ended: string[] = [];
    const note = (name: string) => (): number => ended.push(name);
    const hashed = guesses.map(async (guess) =>
      (await guess).kind === 'wrong' ? ended.push('guess') : 0,
    );
    await signIn(secret, '192.0.2.1', settings).then(note('right'));
    // Some end while the right key is hashed beside them, more on a busy machine; behind them all it would be the last.
    expect(ended.filter((name) => name === 'guess').length).toBeLessThan(20);
    await Promise.all(hashed);
    const hashedGuesses = ended.filter((name) => name === 'guess').length;
    expect(hashedGuesses).toBeGreaterThanOrEqual(20);
    expect(ended).toContain('right');
  });

  it('takes a key made before ids were digests, as a guess that is right', async () => {
    const made = await createAccessToken('Anna', 'editor', '2026-05-04');
    const token = { ...made.token, id: '0123456789ab' };
    const secret = made.secret.replace(/^[^.]+/u, token.id);
    const settings = { ...createStore(token), hashing, limit: strict(), now };
    expect((await signIn(secret, '192.0.2.1', settings)).kind).toBe('signed-in');
    expect((await signIn(`${secret.slice(0, -1)}_`, '192.0.2.1', settings)).kind).toBe('wrong');
  });

  it('lets such a key in after any number of wrong keys of its address that do not know its id', async () => {
    const made = await createAccessToken('Anna', 'editor', '2026-05-04');
    const token = { ...made.token, id: '0123456789ab' };
    const secret = made.secret.replace(/^[^.]+/u, token.id);
    const settings = { ...createStore(token), hashing, limit: strict(), now };
    for (let count = 0; count < 20; count += 1)
      await signIn(`${'0'.repeat(12)}.${'A'.repeat(43)}`, '192.0.2.1', settings);
    expect((await signIn(secret, '192.0.2.1', settings)).kind).toBe('signed-in');
    const kinds: string[] = [];
    for (let count = 0; count < 11; count += 1)
      kinds.push((await signIn(`${token.id}.${'A'.repeat(43)}`, '192.0.2.1', settings)).kind);
    expect(kinds).toEqual([...Array.from({ length: 10 }, () => 'wrong'), 'limited']);
  });

  it('is busy while too many keys are being hashed, which costs nobody an attempt', async () => {
    const made = await createAccessToken('Anna', 'editor', '2026-05-04');
    const { store } = createStore(made.token);
    const limit = new RateLimit({ burst: 1, perMinute: 1, addresses: 10 }, () => 0);
    const none = new FairQueue({ running: 0, waitingEach: 0, waiting: 0 });
    const guess = `${made.token.id}.${'A'.repeat(43)}`;
    const settings = { store, limit, now };
    expect((await signIn(guess, '192.0.2.1', { ...settings, hashing: none })).kind).toBe('busy');
    expect((await signIn(guess, '192.0.2.1', { ...settings, hashing })).kind).toBe('wrong');
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
    expect(readCookies('a=b; redazione=xy; c;redazione=z', false)).toEqual(['xy', 'z']);
    expect(readCookies('__Host-redazione=xy', true)).toEqual(['xy']);
    expect(readCookies('redazione=xy', true)).toEqual([]);
    expect(readCookies('xredazione=xy', false)).toEqual([]);
    expect(readCookies(undefined, false)).toEqual([]);
    expect(writeCookie('s', true)).toBe(
      '__Host-redazione=s; Path=/; Max-Age=3600; HttpOnly; SameSite=Strict; Secure',
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
