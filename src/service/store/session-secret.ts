import { createHash, randomBytes } from 'node:crypto';

/** How long a session lasts, in seconds. */
export const SESSION_SECONDS = 3_600;

const pattern = /^(?<end>[0-9a-z]{1,9})\.[A-Za-z0-9_-]{43}$/u;

/** The secret of a new session: when it ends, in seconds since 1970 to base 36, and 256 random bits. */
export function createSessionSecret(now: Date): string {
  const end = Math.floor(now.getTime() / 1000) + SESSION_SECONDS;
  return `${end.toString(36)}.${randomBytes(32).toString('base64url')}`;
}

/** When the session of a secret ends; nothing for a text that is none. The hash over all of it keeps anyone from moving the end. */
export function readSessionEnd(secret: string): Date | undefined {
  const end = pattern.exec(secret)?.groups?.['end'];
  return end === undefined ? undefined : new Date(Number.parseInt(end, 36) * 1000);
}

/** What is kept of a secret. One round is enough for 256 random bits. */
export function hashSessionSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
