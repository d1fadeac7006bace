import type { IsoDate } from '../../domain/iso-date.ts';

/** What somebody may do at the desk; each role may do what stands before it and more. */
export type PersonRole = 'reader' | 'author' | 'reviewer' | 'administrator';

/** Every role, from the least to the most. */
export const personRoles = ['reader', 'author', 'reviewer', 'administrator'] as const;

/** Somebody who works at the desk. */
export interface Person {
  readonly id: string;
  /** Name and surname, as the desk shows them; also what is typed to sign in. */
  readonly name: string;
  /** Where invitations and reminders go, and another way to sign in. */
  readonly email: string | undefined;
  readonly role: PersonRole;
  /** Ids of the offices for which the person works; none means all. */
  readonly offices: readonly string[];
  readonly created: IsoDate;
  /** Whether a password has been chosen. */
  readonly hasPassword: boolean;
}

/** A password as it is kept: never itself, only its scrypt hash. */
export interface KeptPassword {
  readonly salt: string;
  readonly hash: string;
}

/** What roles are asked about. */
export type DeskRight = 'write' | 'approve' | 'answer-comments' | 'manage-people' | 'read-log';

const leastRole: Readonly<Record<DeskRight, PersonRole>> = {
  write: 'author',
  approve: 'reviewer',
  'answer-comments': 'reviewer',
  'manage-people': 'administrator',
  'read-log': 'reviewer',
};

/** Whether a role has a right. */
export function hasRight(role: PersonRole, right: DeskRight): boolean {
  return personRoles.indexOf(role) >= personRoles.indexOf(leastRole[right]);
}

/** Whether a person works for one of these offices. What names no office belongs to those who work for all. */
export function worksFor({ offices }: Pick<Person, 'offices'>, of: readonly string[]): boolean {
  return offices.length === 0 || of.some((office) => offices.includes(office));
}
