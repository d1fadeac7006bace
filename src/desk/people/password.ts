import { Buffer } from 'node:buffer';
import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';
import { promisify } from 'node:util';
import type { KeptPassword } from './person.ts';

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);

const hashLength = 32;

/** Binary logarithm of what a hash costs. OWASP's cheat sheet on passwords asks of scrypt 64 MB and 16 · 2^16 rounds, some 100 ms. */
export const usualCost = 16;

function hashAtCost(password: string, salt: Buffer, cost: number): Promise<Buffer> {
  const options = { N: 2 ** cost, r: 8, p: 2, maxmem: 2 ** cost * 8 * 128 * 2 };
  return derive(password.normalize('NFC'), salt, hashLength, options);
}

/** Fewest characters of a password. */
export const shortestPassword = 12;

/** Most characters: what is longer costs no more to guess. */
export const longestPassword = 200;

/** Why a password cannot be taken; nothing where it can. */
export type PasswordFault = 'short' | 'long' | 'plain' | 'named';

/** Looks at a password that somebody chooses: its length, whether it is made of few characters, whether it is the person's own name. */
export function findPasswordFault(
  password: string,
  { name, email }: { readonly name: string; readonly email?: string | undefined },
): PasswordFault | undefined {
  const length = [...password].length;
  if (length < shortestPassword) return 'short';
  if (length > longestPassword) return 'long';
  if (new Set(password.toLowerCase()).size < 5) return 'plain';
  const bare = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  const own = [name, email ?? '', email?.split('@')[0] ?? '']
    .map(bare)
    .filter((word) => word !== '');
  return own.some((word) => bare(password).replace(/\d+$/u, '') === word) ? 'named' : undefined;
}

/** The hash of a new password under a salt of its own; what it cost stands before it, so that later ones may cost more. */
export async function hashPassword(password: string, cost = usualCost): Promise<KeptPassword> {
  const salt = randomBytes(16);
  const hash = await hashAtCost(password, salt, cost);
  return {
    salt: salt.toString('base64url'),
    hash: `${String(cost)}.${hash.toString('base64url')}`,
  };
}

/** Whether a password is the kept one. Without a kept one it takes as long and is not, so that time tells nothing of who has an account. */
export async function isPassword(
  password: string,
  kept: KeptPassword | undefined,
  unknownCost = usualCost,
): Promise<boolean> {
  const salt = kept === undefined ? randomBytes(16) : Buffer.from(kept.salt, 'base64url');
  const [cost = '', text = ''] = kept?.hash.split('.') ?? [String(unknownCost)];
  const hash = await hashAtCost(password.slice(0, longestPassword), salt, Number(cost));
  const known = Buffer.alloc(hashLength);
  Buffer.from(text, 'base64url').copy(known);
  return timingSafeEqual(hash, known) && kept !== undefined;
}
