import { createHmac, timingSafeEqual } from 'node:crypto';
import { routes } from '../../i18n/routes.ts';
import { SESSION_SECONDS } from '../store/session-secret.ts';

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
