import type { FastifyRequest } from 'fastify';
import { findRomeDay } from '../../domain/rome-day.ts';
import type { Person } from '../../desk/people/person.ts';
import { signInTexts } from '../../i18n/desk/moderation.ts';
import { deskFields } from '../../views/desk/desk-forms.ts';
import type { SignInView } from '../../views/desk/desk-page.ts';
import { readField, type Fields } from '../http/parse-fields.ts';
import { createSessionSecret, hashSessionSecret } from '../store/session-secret.ts';
import {
  describeKey,
  describePerson,
  nameActor,
  readCookies,
  writeCookie,
  type DeskSession,
} from './desk-session.ts';
import { mailDeviceLink } from './access/mail-device-link.ts';
import type { DeskSettings } from './send-desk.ts';
import { signIn } from './sign-in.ts';
import { signInWithPassword } from './sign-in-password.ts';

/** What became of a form that asks to be let in. */
export type Entrance =
  | {
      readonly kind: 'signed-in';
      readonly session: DeskSession;
      readonly cookies: readonly string[];
    }
  | {
      readonly kind: 'refused';
      readonly text: string;
      readonly status: number;
      readonly retryAfter?: number;
    };

/** Opens a session with what a form says, a key or a name with its password; always a new one, whatever cookie came along. */
export async function enterDesk(
  request: FastifyRequest,
  fields: Fields,
  settings: DeskSettings,
): Promise<Entrance> {
  const key = readField(fields, deskFields.key);
  const name = readField(fields, deskFields.name);
  const address = settings.readAddress(request.raw);
  const secure = settings.isSecure(request.raw);
  if (name === '') {
    const result = await signIn(key, address, settings);
    if (result.kind !== 'signed-in') return refuse(result, signInTexts.wrong);
    const { secret, token } = result;
    return {
      kind: 'signed-in',
      session: { secret, user: describeKey(token) },
      cookies: [writeCookie(secret, secure)],
    };
  }
  const password = readField(fields, deskFields.password);
  const devices = readCookies(request.raw.headers.cookie, secure, 'dispositivo');
  const code = readField(fields, deskFields.code);
  const result = await signInWithPassword({ name, password, code }, { address, devices }, settings);
  if (result.kind === 'flooded') {
    // Nobody waits for it, or time would tell who has an account and an address.
    void mailDeviceLink(result.person, request.raw, settings).catch(() => undefined);
    return { kind: 'refused', text: signInTexts.flooded, status: 429, retryAfter: 3600 };
  }
  if (result.kind !== 'signed-in') return refuse(result, signInTexts.wrongPassword);
  return openPersonSession(result.person, { secure, device: result.device }, settings);
}

/** Opens a session for a person and remembers the device. */
export async function openPersonSession(
  person: Person,
  { secure, device }: { readonly secure: boolean; readonly device: string | undefined },
  { store, now }: Pick<DeskSettings, 'store' | 'now'>,
): Promise<Extract<Entrance, { readonly kind: 'signed-in' }>> {
  const user = describePerson(person);
  const secret = createSessionSecret(now());
  const day = findRomeDay(now());
  await store.desk.addPersonSession(hashSessionSecret(secret), person, day, nameActor(user, now()));
  // A device that is known keeps its secret; a new one gets one that nobody else ever had.
  const kept = device ?? createSessionSecret(now());
  await store.desk.addDevice(hashSessionSecret(kept), person.id, day);
  return {
    kind: 'signed-in',
    session: { secret, user },
    cookies: [writeCookie(secret, secure), writeCookie(kept, secure, 'dispositivo')],
  };
}

function refuse(
  result:
    { readonly kind: 'wrong' | 'busy' } | { readonly kind: 'limited'; readonly retryAfter: number },
  wrong: string,
): Entrance {
  if (result.kind === 'wrong') return { kind: 'refused', text: wrong, status: 403 };
  if (result.kind === 'busy')
    return { kind: 'refused', text: signInTexts.busy, status: 503, retryAfter: 5 };
  const { retryAfter } = result as { readonly retryAfter: number };
  const text = signInTexts.limited(retryAfter);
  return { kind: 'refused', text, status: 429, retryAfter };
}

/** By what somebody could enter now. */
export async function findWays({
  store,
  provider,
}: Pick<DeskSettings, 'store' | 'provider'>): Promise<SignInView['ways']> {
  const [tokens, people] = await Promise.all([store.findTokens(), store.desk.listPeople()]);
  return {
    password: people.length > 0,
    key: tokens.some(({ revoked }) => revoked === undefined),
    provider: people.length > 0 && provider !== undefined,
  };
}
