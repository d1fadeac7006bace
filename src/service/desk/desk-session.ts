import type { IncomingMessage } from 'node:http';
import type { SecureCheck } from '../http/request-origin.ts';
import type { FeedbackStore, StoredToken } from '../store/contract/feedback-store.ts';
import { hashSessionSecret, readSessionEnd } from '../store/session-secret.ts';
import type { Desk } from './desk-parts.ts';
import { makeFormToken, readCookie } from './session-cookie.ts';

/** Somebody who is signed in. */
export interface DeskSession {
  readonly secret: string;
  readonly token: StoredToken;
}

const clock = new Intl.DateTimeFormat('it-IT', {
  timeZone: 'Europe/Rome',
  hour: '2-digit',
  minute: '2-digit',
});

/** The session that a request belongs to: not ended, not signed out, its token in force. */
export async function findDeskSession(
  request: IncomingMessage,
  store: FeedbackStore,
  isSecure: SecureCheck,
  now: Date,
): Promise<DeskSession | undefined> {
  const secret = readCookie(request.headers.cookie, isSecure(request));
  const end = secret === undefined ? undefined : readSessionEnd(secret);
  if (secret === undefined || end === undefined || !(end > now)) return undefined;
  const token = await store.findSession(hashSessionSecret(secret));
  return token === undefined ? undefined : { secret, token };
}

/** What pages need of a session. */
export function describeDesk({ secret, token }: DeskSession): Desk {
  return { token, until: clock.format(readSessionEnd(secret)), formToken: makeFormToken(secret) };
}
