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
  const secrets = readCookies(request.headers.cookie, isSecure(request)).filter((secret) => {
    const end = readSessionEnd(secret);
    return end !== undefined && end > now;
  });
  // A sibling site may have set others of the same name, which a browser sends along in any order.
  for (const secret of secrets.slice(0, mostCookies)) {
    const token = await store.findSession(hashSessionSecret(secret));
    if (token !== undefined) return { secret, token };
  }
  return undefined;
}

/** Cookies of our name that are looked up. */
const mostCookies = 20;

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

/** A browser takes a name with this prefix only over TLS, from this very host and for all of it: no sibling site can set one. */
function nameCookie(secure: boolean): string {
  return secure ? '__Host-redazione' : 'redazione';
}

/** What a request's cookies hold under the session's name. */
export function readCookies(header: string | undefined, secure: boolean): readonly string[] {
  const start = `${nameCookie(secure)}=`;
  return (header ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith(start))
    .map((part) => part.slice(start.length));
}

/** The header that hands a secret to the browser, over TLS for the whole host, as the prefix asks; without one, the header that takes it away. */
export function writeCookie(secret: string | undefined, secure: boolean): string {
  const age = secret === undefined ? 0 : SESSION_SECONDS;
  return `${nameCookie(secure)}=${secret ?? ''}; Path=${secure ? '/' : routes.moderation}; Max-Age=${String(age)}; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
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
