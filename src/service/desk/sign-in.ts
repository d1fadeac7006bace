import type { RateLimit, Allowance } from '../http/rate-limit.ts';
import { findRomeDay } from '../../domain/rome-day.ts';
import { CrowdedError, type FairQueue, type QueueBounds } from '../process/fair-queue.ts';
import { findAccessToken, readKey } from '../store/access-token.ts';
import type { FeedbackStore, StoredToken } from '../store/contract/feedback-store.ts';
import { createSessionSecret, hashSessionSecret } from '../store/session-secret.ts';

/** How often one address may try a wrong key. */
export const signInAllowance: Allowance = { burst: 10, perMinute: 2, addresses: 50_000 };

/** Hashing a key takes a core for a while. */
export const hashingBounds: QueueBounds = { running: 2, waitingEach: 40, waiting: 200 };

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
  readonly hashing: FairQueue;
  readonly now: () => Date;
}

/**
 * Opens a session with a key. One that names itself and is known is no guess: no number of wrong keys keeps it out, whoever sent them. All
 * others use up what the address may try, and those of an unknown id are not hashed.
 */
export async function signIn(
  key: string,
  address: string,
  { store, limit, hashing, now }: SignInSettings,
): Promise<SignInResult> {
  const given = readKey(key);
  const isKnown = given !== undefined && (await store.findTokens(given.id)).length > 0;
  const isGuess = !isKnown || !given.namesItself;
  // Apart from other guesses, or those would keep out a key made before ids were digests, which looks like a guess until it is hashed.
  const ticket = isGuess ? limit?.take(address, isKnown ? given.id : undefined) : undefined;
  if (ticket?.granted === false) return { kind: 'limited', retryAfter: ticket.retryAfter };
  if (!isKnown) return { kind: 'wrong' };
  let token: StoredToken | undefined;
  try {
    // Guesses at an id wait apart from the one who holds its key.
    token = await hashing.run(isGuess ? `${given.id}?` : given.id, () =>
      findAccessToken(key, store),
    );
  } catch (error) {
    ticket?.giveBack();
    if (error instanceof CrowdedError) return { kind: 'busy' };
    throw error;
  }
  if (token === undefined) return { kind: 'wrong' };
  ticket?.giveBack();
  const secret = createSessionSecret(now());
  await store.addSession(
    { hash: hashSessionSecret(secret), token: token.id },
    { actor: token.name, day: findRomeDay(now()) },
  );
  return { kind: 'signed-in', secret, token };
}
