import { isPassword } from '../../desk/people/password.ts';
import type { Person } from '../../desk/people/person.ts';
import { findCodeStep } from '../../desk/people/totp.ts';
import { foldCase } from '../../domain/text/fold-text.ts';
import { findAddressBlock } from '../http/client-address.ts';
import type { Allowance, RateLimit } from '../http/rate-limit.ts';
import { CrowdedError, type FairQueue, type QueueBounds } from '../process/fair-queue.ts';
import type { FeedbackStore } from '../store/contract/feedback-store.ts';
import { hashSessionSecret } from '../store/session-secret.ts';

/** Hashing a password takes a core and 64 MB for a while. */
export const passwordBounds: QueueBounds = { running: 1, waitingEach: 5, waiting: 60 };

/** Wrong passwords for one name, from whichever unknown devices, that are looked at in a day; more are not hashed. */
export const nameAllowance: Allowance = { burst: 10, perMinute: 10 / 1440, addresses: 50_000 };

/** What signing in with a password needs. */
export interface PasswordSettings {
  readonly store: FeedbackStore;
  /** Of each address; nothing where the limit is off. */
  readonly limit: RateLimit | undefined;
  /** Of each name, from unknown devices. */
  readonly names: RateLimit;
  readonly now: () => Date;
  /** Of devices from which the person signed in before; and of all others, which so never hold those up. */
  readonly passwords: {
    readonly known: FairQueue;
    readonly unknown: FairQueue;
    /** Binary logarithm of what a hash costs. */
    readonly cost: number;
  };
}

/** What became of an attempt to sign in with a password: `flooded` where a device that is not known needs more than a password now. */
export type PasswordResult =
  | { readonly kind: 'signed-in'; readonly person: Person; readonly device: string | undefined }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'flooded'; readonly person: Person | undefined }
  | { readonly kind: 'limited'; readonly retryAfter: number }
  | { readonly kind: 'busy' };

/** What somebody typed. */
export interface Credentials {
  readonly name: string;
  readonly password: string;
  /** Of an authenticator; empty where none was given. */
  readonly code: string;
}

/**
 * Looks whether a name and a password fit. No number of wrong ones from elsewhere keeps the right one out: a device from which this person signed
 * in before, or one that gives a code of the person's authenticator, is limited by nobody else and waits behind nobody. Any other may try ten
 * passwords a day for a name, together with all such devices; then none is hashed any more.
 */
export async function signInWithPassword(
  { name, password, code }: Credentials,
  { address, devices }: { readonly address: string; readonly devices: readonly string[] },
  settings: PasswordSettings,
): Promise<PasswordResult> {
  const { store, limit, names, passwords } = settings;
  const login = await store.desk.findLogin(name);
  const person = login?.person;
  const device = person === undefined ? undefined : await findDevice(devices, person.id, store);
  const ticket = device === undefined ? limit?.take(address, 'password') : undefined;
  if (ticket?.granted === false) return { kind: 'limited', retryAfter: ticket.retryAfter };
  const factor =
    device === undefined && person !== undefined
      ? await checkCode(person.id, code, settings)
      : 'none';
  const isTrusted = device !== undefined || factor === 'right';
  const nameTicket = isTrusted ? undefined : names.take('', person?.id ?? foldCase(name.trim()));
  if (nameTicket?.granted === false) return { kind: 'flooded', person };
  // Without the code that an account wants the password is not looked at; it takes as long.
  const kept = factor === 'wrong' ? undefined : login?.password;
  const check = (): Promise<boolean> => isPassword(password, kept, passwords.cost);
  try {
    const isRight = await (isTrusted
      ? passwords.known.run(person?.id ?? '', check)
      : passwords.unknown.run(findAddressBlock(address), check));
    if (!isRight || person === undefined) return { kind: 'wrong' };
  } catch (error) {
    ticket?.giveBack();
    nameTicket?.giveBack();
    if (error instanceof CrowdedError) return { kind: 'busy' };
    throw error;
  }
  ticket?.giveBack();
  nameTicket?.giveBack();
  return { kind: 'signed-in', person, device };
}

/** What a code is to an account: that of its authenticator, not used before; not that one; or none is wanted. */
async function checkCode(
  person: string,
  code: string,
  { store, now }: Pick<PasswordSettings, 'store' | 'now'>,
): Promise<'right' | 'wrong' | 'none'> {
  const { access } = store.desk;
  const secret = await access.findSecondFactor(person);
  if (secret === undefined) return 'none';
  const step = findCodeStep(secret, code, now());
  return step !== undefined && (await access.useStep(person, step)) ? 'right' : 'wrong';
}

/** Devices that one request may name. */
const mostDevices = 5;

/** The secret of this device, where the person signed in from it before. */
async function findDevice(
  devices: readonly string[],
  person: string,
  store: FeedbackStore,
): Promise<string | undefined> {
  for (const device of devices.slice(0, mostDevices))
    if (await store.desk.isKnownDevice(hashSessionSecret(device), person)) return device;
  return undefined;
}
