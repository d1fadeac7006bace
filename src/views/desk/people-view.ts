import type { IsoDate } from '../../domain/iso-date.ts';
import type { peopleTexts } from '../../i18n/desk/people.ts';

type Role = keyof typeof peopleTexts.roles;

/** The page on which an administrator keeps the people of the desk. */
export interface PeopleView {
  readonly people: readonly PersonView[];
  /** Offices by which people can be bound. */
  readonly offices: readonly { readonly id: string; readonly name: string }[];
  /** A link just made, to be handed over. */
  readonly link?:
    { readonly name: string; readonly address: string; readonly until: IsoDate } | undefined;
  /** Somebody new who could not be added as typed. */
  readonly draft?: NewPersonView | undefined;
}

/** Somebody new, as typed. */
export interface NewPersonView {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly offices: readonly string[];
}

/** Somebody who works at the desk. */
export interface PersonView extends NewPersonView {
  readonly id: string;
  readonly officeNames: readonly string[];
  /** Whether no password has been chosen yet. */
  readonly isWaiting: boolean;
  readonly isSelf: boolean;
}

/** The form that asks for a new password. */
export interface InvitationView {
  readonly address: string;
  readonly name: string;
  /** What will be typed to sign in. */
  readonly login: string;
  readonly isWrong: boolean;
  readonly shortest: number;
  readonly longest: number;
}
