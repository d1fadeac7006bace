import type { RateLimit, Allowance } from '../http/rate-limit.ts';
import { findRomeDay } from '../../domain/rome-day.ts';
import { findAccessToken } from '../store/access-token.ts';
import type { FeedbackStore, StoredToken } from '../store/contract/feedback-store.ts';
import { createSessionSecret, hashSessionSecret } from '../store/session-secret.ts';
import type { NarrowGate } from './narrow-gate.ts';

/** How often one address may try a wrong key. */
export const signInAllowance: Allowance = { burst: 10, perMinute: 2, addresses: 50_000 };

/** What became of an attempt to sign in. */
export type SignInResult =
  | { readonly kind: 'signed-in'; readonly secret: string; readonly token: StoredToken }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'limited'; readonly retryAfter: number }
  | { readonly kind: 'busy' };

/** What signing in needs. */
export interface SignInSettings {
  readonly store: FeedbackStore;
  /** Nothing where the limit is off. */
  readonly limit: RateLimit | undefined;
  /** Hashing a key takes a core for a while, so few do at once. */
  readonly gate: NarrowGate;
  readonly now: () => Date;
}

/** Opens a session with a key. Only a wrong key uses up what the address may try. */
export async function signIn(
  key: string,
  address: string,
  { store, limit, gate, now }: SignInSettings,
): Promise<SignInResult> {
  const ticket = limit?.take(address);
  if (ticket?.granted === false) return { kind: 'limited', retryAfter: ticket.retryAfter };
  let token: StoredToken | 'full' | undefined;
  try {
    token = await gate.run(() => findAccessToken(key, store));
  } catch (error) {
    ticket?.giveBack();
    throw error;
  }
  if (token === undefined) return { kind: 'wrong' };
  ticket?.giveBack();
  if (token === 'full') return { kind: 'busy' };
  const secret = createSessionSecret(now());
  await store.addSession(
    { hash: hashSessionSecret(secret), token: token.id },
    { actor: token.name, day: findRomeDay(now()) },
  );
  return { kind: 'signed-in', secret, token };
}
