import type { DeskActor } from './desk-actor.ts';
import type { Person } from './person.ts';

/** Second factors and links for devices. Every method rejects with a StoreUnavailableError while the store cannot answer. */
export interface AccessStore {
  /** What a person's codes are made from; nothing without a second factor. */
  findSecondFactor(person: string): Promise<Buffer | undefined>;
  setSecondFactor(person: string, secret: Buffer, step: number, by: DeskActor): Promise<void>;
  removeSecondFactor(person: string, by: DeskActor): Promise<void>;
  /** Whether the code of a step may be used: true once, and never for a step before one that was. */
  useStep(person: string, step: number): Promise<boolean>;
  /** Keeps a link that makes a device known; forgets those that no longer work. */
  addDeviceLink(
    hash: string,
    person: string,
    times: { readonly at: string; readonly expires: string },
  ): Promise<void>;
  /** Whom a link for a device belongs to, while it works. */
  findDeviceLink(hash: string, at: string): Promise<Person | undefined>;
  /** Uses a link up; true once. */
  useDeviceLink(hash: string, at: string): Promise<boolean>;
}
