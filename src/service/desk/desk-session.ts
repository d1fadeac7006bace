import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { routes } from '../../i18n/routes.ts';
import type { SignedIn } from '../../views/desk/desk-page.ts';
import { showText } from '../../views/desk/show-text.ts';
import type { SecureCheck } from '../http/request-origin.ts';
import type { FeedbackStore, StoredToken } from '../store/contract/feedback-store.ts';
import { hashSessionSecret, readSessionEnd, SESSION_SECONDS } from '../store/session-secret.ts';

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

/** What pages show of a session and put into their forms. */
export function describeSession({ secret, token }: DeskSession, here: SignedIn['here']): SignedIn {
  return {
    name: showText(token.name),
    role: token.role,
    until: clock.format(readSessionEnd(secret)),
    formToken: makeFormToken(secret),
    here,
  };
}

/** A browser refuses this prefix without TLS, so the name differs there. */
function nameCookie(secure: boolean): string {
  return secure ? '__Secure-redazione' : 'redazione';
}

/** The session's secret in a request's cookies. */
export function readCookie(header: string | undefined, secure: boolean): string | undefined {
  const start = `${nameCookie(secure)}=`;
  const found = (header ?? '')
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(start));
  return found?.slice(start.length);
}

/** The header that hands a secret to the browser, for the moderation page alone; without one, the header that takes it away. */
export function writeCookie(secret: string | undefined, secure: boolean): string {
  const age = secret === undefined ? 0 : SESSION_SECONDS;
  return `${nameCookie(secure)}=${secret ?? ''}; Path=${routes.moderation}; Max-Age=${String(age)}; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
}

/** What each form of a session carries: whoever can send its cookie along cannot know this. */
export function makeFormToken(secret: string): string {
  return createHmac('sha256', secret).update('modulo').digest('base64url');
}

/** Whether a form carries the token of its session. */
export function isFormToken(given: string, secret: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(makeFormToken(secret))];
  return one.length === other.length && timingSafeEqual(one, other);
}
