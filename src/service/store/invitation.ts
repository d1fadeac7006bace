import { randomBytes } from 'node:crypto';
import { addDays, type IsoDate } from '../../domain/iso-date.ts';
import type { Invitation } from '../../desk/desk-store.ts';
import { hashSessionSecret } from './session-secret.ts';

/** Days for which a link that lets somebody choose a password works. */
const linkDays = 7;

/** A new link: what its holder gets, once, and what is kept. */
export function createInvitation(today: IsoDate): {
  readonly secret: string;
  readonly link: Invitation;
} {
  const secret = randomBytes(32).toString('base64url');
  return { secret, link: { hash: hashSessionSecret(secret), expires: addDays(today, linkDays) } };
}

/** The name of a person as it is kept; nothing for one that cannot be. */
export function readPersonName(given: string): string | undefined {
  const name = given.trim().replaceAll(/\s+/gu, ' ').normalize('NFC');
  return name === '' || name.length > 80 || /[\p{Cc}\p{Cf}\u2028\u2029]/u.test(name)
    ? undefined
    : name;
}
