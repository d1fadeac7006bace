import { Buffer } from 'node:buffer';
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { FeedbackStore, StoredToken, TokenRole } from './contract/feedback-store.ts';

const derive = promisify<string, Buffer, number, Buffer>(scrypt);
const hashLength = 32;
const tokenPattern = /^(?<id>[0-9a-f]{12})\.(?<secret>[A-Za-z0-9_-]{43})$/u;

/** A new token: what its holder gets, once, and what is kept. The secret has 256 random bits. */
export async function createAccessToken(
  name: string,
  role: TokenRole,
  created: IsoDate,
): Promise<{ readonly secret: string; readonly token: StoredToken }> {
  const id = randomBytes(6).toString('hex');
  const secret = randomBytes(32).toString('base64url');
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

/** The token in force that `given` opens, or undefined. An unknown id costs as much time as a wrong secret. */
export async function findAccessToken(
  given: string,
  store: Pick<FeedbackStore, 'findTokens'>,
): Promise<StoredToken | undefined> {
  const { id, secret } = tokenPattern.exec(given.trim())?.groups ?? {};
  if (id === undefined || secret === undefined) return undefined;
  const [token] = await store.findTokens(id);
  const hash = await derive(secret, Buffer.from(token?.salt ?? id, 'base64url'), hashLength);
  const kept = Buffer.alloc(hashLength);
  Buffer.from(token?.hash ?? '', 'base64url').copy(kept);
  const opens = timingSafeEqual(hash, kept);
  return opens && token !== undefined && token.revoked === undefined ? token : undefined;
}
