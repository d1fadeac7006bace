import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { DeskActor } from '../../desk/people/desk-actor.ts';
import { hasRight, type Person, type PersonRole } from '../../desk/people/person.ts';
import { routes } from '../../i18n/routes.ts';
import type { SignedIn } from '../../views/desk/desk-page.ts';
import { showText } from '../../views/desk/show-text.ts';
import type { SecureCheck } from '../http/request-origin.ts';
import type { FeedbackStore, StoredToken, TokenRole } from '../store/contract/feedback-store.ts';
import { hashSessionSecret, readSessionEnd, SESSION_SECONDS } from '../store/session-secret.ts';

/** Who is at the desk: a person with an account, or whoever holds a key, which is for comments alone. */
export interface DeskUser {
  readonly name: string;
  readonly role: TokenRole | PersonRole;
  /** Absent of a key. */
  readonly person: Person | undefined;
}

/** Somebody who is signed in. */
export interface DeskSession {
  readonly secret: string;
  readonly user: DeskUser;
}

/** The user that a key is. */
export function describeKey({ name, role }: StoredToken): DeskUser {
  return { name, role, person: undefined };
}

/** The user that a person is. */
export function describePerson(person: Person): DeskUser {
  return { name: person.name, role: person.role, person };
}

/** Whether somebody may publish, hide and answer comments. */
export function mayAnswer({ role, person }: DeskUser): boolean {
  return person === undefined ? role === 'editor' : hasRight(person.role, 'answer-comments');
}

/** Who acts, as the log of the desk names it. */
export function nameActor({ name, person }: DeskUser, now: Date): DeskActor {
  const at = now.toISOString();
  return person === undefined
    ? { person: name, role: 'key', at }
    : { person: person.id, role: person.role, at };
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
    const hash = hashSessionSecret(secret);
    const token = await store.findSession(hash);
    if (token !== undefined) return { secret, user: describeKey(token) };
    const person = await store.desk.findPersonSession(hash);
    if (person !== undefined) return { secret, user: describePerson(person) };
  }
  return undefined;
}

/** Signs somebody out. */
export async function endDeskSession(
  { secret, user }: DeskSession,
  store: FeedbackStore,
): Promise<void> {
  const hash = hashSessionSecret(secret);
  await (user.person === undefined ? store.endSession(hash) : store.desk.endPersonSession(hash));
}

/** Cookies of our name that are looked up. */
const mostCookies = 20;

/** What pages show of a session and put into their forms. */
export function describeSession({ secret, user }: DeskSession, here: SignedIn['here']): SignedIn {
  const { name, role, person } = user;
  return {
    name: showText(name),
    role,
    pages:
      person === undefined
        ? ['comments', 'log']
        : [
            'home',
            'comments',
            ...(hasRight(person.role, 'read-log') ? (['activity'] as const) : []),
            ...(hasRight(person.role, 'manage-people') ? (['people'] as const) : []),
          ],
    until: clock.format(readSessionEnd(secret)),
    formToken: makeFormToken(secret),
    here,
  };
}

/** A browser takes a name with this prefix only over TLS, from this very host and for all of it: no sibling site can set one. */
function nameCookie(secure: boolean, name: CookieName): string {
  return secure ? `__Host-${name}` : name;
}

/** The cookies of the desk: who is signed in, that somebody signed in from this device before, and what a sign-in at the municipality's provider has to bring back. */
export type CookieName = 'redazione' | 'dispositivo' | 'accesso';

const deviceSeconds = 365 * 86_400;

/** What a request's cookies hold under the session's name. */
export function readCookies(
  header: string | undefined,
  secure: boolean,
  name: CookieName = 'redazione',
): readonly string[] {
  const start = `${nameCookie(secure, name)}=`;
  return (header ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith(start))
    .map((part) => part.slice(start.length));
}

/** The header that hands a secret to the browser, over TLS for the whole host, as the prefix asks; without one, the header that takes it away. */
export function writeCookie(
  secret: string | undefined,
  secure: boolean,
  name: CookieName = 'redazione',
): string {
  const lasting = { redazione: SESSION_SECONDS, dispositivo: deviceSeconds, accesso: 600 }[name];
  // Whoever comes back from the provider comes from another site.
  const sameSite = name === 'accesso' ? 'Lax' : 'Strict';
  const age = secret === undefined ? 0 : lasting;
  return `${nameCookie(secure, name)}=${secret ?? ''}; Path=${secure ? '/' : routes.moderation}; Max-Age=${String(age)}; HttpOnly; SameSite=${sameSite}${secure ? '; Secure' : ''}`;
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
