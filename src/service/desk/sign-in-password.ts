import { isPassword } from '../../desk/people/password.ts';
import type { Person } from '../../desk/people/person.ts';
import { findAddressBlock } from '../http/client-address.ts';
import type { RateLimit } from '../http/rate-limit.ts';
import { CrowdedError, type FairQueue, type QueueBounds } from '../process/fair-queue.ts';
import type { FeedbackStore } from '../store/contract/feedback-store.ts';
import { hashSessionSecret } from '../store/session-secret.ts';

/** Hashing a password takes a core and 64 MB for a while. */
export const passwordBounds: QueueBounds = { running: 1, waitingEach: 5, waiting: 60 };

/** What signing in with a password needs. */
export interface PasswordSettings {
  readonly store: FeedbackStore;
  /** Nothing where the limit is off. */
  readonly limit: RateLimit | undefined;
  /** Of devices from which the person signed in before; and of all others, which so never hold those up. */
  readonly passwords: {
    readonly known: FairQueue;
    readonly unknown: FairQueue;
    /** Binary logarithm of what a hash costs. */
    readonly cost: number;
  };
}

/** What became of an attempt to sign in with a password. */
export type PasswordResult =
  | { readonly kind: 'signed-in'; readonly person: Person; readonly device: string | undefined }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'limited'; readonly retryAfter: number }
  | { readonly kind: 'busy' };

/**
 * Looks whether a name and a password fit. No number of wrong ones from elsewhere keeps the right one out: what is limited is each address, never
 * the account, and a device from which this person signed in before is neither limited nor waits behind others.
 */
export async function signInWithPassword(
  { name, password }: { readonly name: string; readonly password: string },
  { address, devices }: { readonly address: string; readonly devices: readonly string[] },
  { store, limit, passwords }: PasswordSettings,
): Promise<PasswordResult> {
  const login = await store.desk.findLogin(name);
  const device =
    login === undefined ? undefined : await findDevice(devices, login.person.id, store);
  const ticket = device === undefined ? limit?.take(address, 'password') : undefined;
  if (ticket?.granted === false) return { kind: 'limited', retryAfter: ticket.retryAfter };
  try {
    const isRight = await (device === undefined
      ? passwords.unknown.run(findAddressBlock(address), () =>
          isPassword(password, login?.password, passwords.cost),
        )
      : passwords.known.run(login?.person.id ?? '', () =>
          isPassword(password, login?.password, passwords.cost),
        ));
    if (!isRight || login === undefined) return { kind: 'wrong' };
  } catch (error) {
    ticket?.giveBack();
    if (error instanceof CrowdedError) return { kind: 'busy' };
    throw error;
  }
  ticket?.giveBack();
  return { kind: 'signed-in', person: login.person, device };
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
