import { Buffer } from 'node:buffer';
import { createHash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { FeedbackStore, StoredToken, TokenRole } from './contract/feedback-store.ts';

const derive = promisify<string, Buffer, number, Buffer>(scrypt);
const hashLength = 32;
const tokenPattern = /^(?<id>[0-9a-f]{12})\.(?<secret>[A-Za-z0-9_-]{43})$/u;

/** The id of a key with this secret. It tells 48 of 256 random bits, which leaves nothing to guess. */
function nameSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex').slice(0, 12);
}

/** What a text that has the form of a key says; `namesItself` is wrong in guesses, which so cost no scrypt, and in keys made before ids were digests. */
export function readKey(
  given: string,
): { readonly id: string; readonly secret: string; readonly namesItself: boolean } | undefined {
  const { id, secret } = tokenPattern.exec(given.trim())?.groups ?? {};
  if (id === undefined || secret === undefined) return undefined;
  return { id, secret, namesItself: id === nameSecret(secret) };
}

/** A new token: what its holder gets, once, and what is kept. The secret has 256 random bits. */
export async function createAccessToken(
  name: string,
  role: TokenRole,
  created: IsoDate,
): Promise<{ readonly secret: string; readonly token: StoredToken }> {
  const secret = randomBytes(32).toString('base64url');
  const id = nameSecret(secret);
  const salt = randomBytes(16);
  const hash = await derive(secret, salt, hashLength);
  return {
    secret: `${id}.${secret}`,
    token: {
      id,
      name,
      role,
      salt: salt.toString('base64url'),
      hash: hash.toString('base64url'),
      created,
      revoked: undefined,
    },
  };
}

/** The token in force that `given` opens, or undefined. */
export async function findAccessToken(
  given: string,
  store: Pick<FeedbackStore, 'findTokens'>,
): Promise<StoredToken | undefined> {
  const key = readKey(given);
  const [token] = key === undefined ? [] : await store.findTokens(key.id);
  if (key === undefined || token === undefined) return undefined;
  const hash = await derive(key.secret, Buffer.from(token.salt, 'base64url'), hashLength);
  const kept = Buffer.alloc(hashLength);
  Buffer.from(token.hash, 'base64url').copy(kept);
  return timingSafeEqual(hash, kept) && token.revoked === undefined ? token : undefined;
}
