import type { Update } from '../domain/content/update.ts';
import type { Variation } from '../domain/content/variation.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { AccessStore } from './people/access-store.ts';
import type { DeskActor } from './people/desk-actor.ts';
import type { KeptPassword, Person } from './people/person.ts';
import type { ReminderStore } from './reminders/reminder-store.ts';
import type { ReportDraft, DraftState } from './reports/draft.ts';

/** Steps that the log of the desk names. */
export type DeskAction =
  | 'person-add'
  | 'person-change'
  | 'person-remove'
  | 'invite'
  | 'password'
  | 'sign-in'
  | 'save'
  | 'take'
  | 'send'
  | 'return'
  | 'approve'
  | 'discard'
  | 'publish'
  | 'correct'
  | 'withdraw'
  | 'vary'
  | 'fail'
  | 'factor-on'
  | 'factor-off'
  | 'reminder-set'
  | 'reminder-stop'
  | 'export'
  | 'case-state'
  | 'case-reply'
  | 'case-note'
  | 'case-office'
  | 'case-release'
  | 'case-join'
  | 'case-erase'
  | 'proposal-state'
  | 'proposal-reply'
  | 'proposal-note'
  | 'proposal-office'
  | 'proposal-release'
  | 'proposal-join'
  | 'proposal-erase'
  | 'proposal-judge';

/** One line of the log of the desk. */
export interface DeskLogLine extends DeskActor {
  readonly office: string;
  readonly slug: string;
  readonly action: DeskAction;
  /** Id of a person or a draft, number of a case. */
  readonly subject: string;
  readonly former: string;
  readonly present: string;
}

/** What a line of the log says beside who and when. */
export type DeskStep = Omit<DeskLogLine, keyof DeskActor>;

/** Which drafts to list; what is left out does not narrow the list. */
export interface DraftFilter {
  readonly states?: readonly DraftState[];
  readonly author?: string;
  readonly slug?: string;
  readonly limit?: number;
}

/** A change of where a draft stands; what is left out stays. */
export interface DraftMove {
  readonly from: readonly DraftState[];
  readonly to: DraftState;
  /** Only while the draft is still at this revision. */
  readonly revision?: number;
  readonly report?: Update | Variation;
  readonly file?: string;
  /** Empty takes it away. */
  readonly note?: string;
}

/** Which lines of the log to read, the latest first. */
export interface DeskLogFilter {
  readonly person?: string | undefined;
  readonly office?: string | undefined;
  readonly slug?: string | undefined;
  /** Only what is about an objective, and nothing about people. */
  readonly onlyReports?: boolean;
  readonly limit: number;
  readonly offset: number;
}

/** A link that lets somebody choose a password, as it is kept. */
export interface Invitation {
  readonly hash: string;
  /** Last day on which it works. */
  readonly expires: IsoDate;
}

/** People of the desk, each step with its line in the log. Every method rejects with a StoreUnavailableError while the store cannot answer. */
export interface PeopleStore {
  /** Keeps somebody new with a link that works until a day; false where the name or the address is taken. */
  addPerson(person: Person, link: Invitation, by: DeskActor): Promise<boolean>;
  listPeople(): Promise<readonly Person[]>;
  findPerson(id: string): Promise<Person | undefined>;
  /** Who signs in with a name or an address, with the password; upper and lower case do not count. */
  findLogin(
    login: string,
  ): Promise<{ readonly person: Person; readonly password: KeptPassword | undefined } | undefined>;
  changePerson(
    id: string,
    change: Pick<Person, 'role' | 'offices' | 'email'>,
    by: DeskActor,
  ): Promise<boolean>;
  /** Forgets somebody, sessions and devices too; drafts and log keep an id that names nobody. */
  removePerson(id: string, by: DeskActor): Promise<boolean>;
  /** Keeps a new link for somebody; links made before no longer work. */
  invite(person: string, link: Invitation, by: DeskActor): Promise<boolean>;
  /** Whom a link is for, while it works. */
  findInvited(hash: string, today: IsoDate): Promise<Person | undefined>;
  /** Sets the password of whom a link is for, once: sessions of before end, the link works no more. */
  acceptInvitation(
    hash: string,
    password: KeptPassword,
    by: { readonly today: IsoDate; readonly at: string },
  ): Promise<Person | undefined>;
  /** Keeps a session, and forgets those of days before yesterday. */
  addPersonSession(hash: string, person: Person, day: IsoDate, by: DeskActor): Promise<void>;
  findPersonSession(hash: string): Promise<Person | undefined>;
  endPersonSession(hash: string): Promise<void>;
  /** Remembers a device from which somebody signed in, and forgets those not seen for a year. */
  addDevice(hash: string, person: string, day: IsoDate): Promise<void>;
  isKnownDevice(hash: string, person: string): Promise<boolean>;
}

/** People, drafts and the log of the desk. */
export interface DeskStore extends PeopleStore {
  readonly reminders: ReminderStore;
  readonly access: AccessStore;
  /** Keeps a draft, new or at the revision that whoever writes has seen (`seen`, 0 for a new one); gives its new revision, or nothing where it has changed since. */
  saveDraft(
    draft: Pick<ReportDraft, 'id' | 'author' | 'slug' | 'office' | 'fields'>,
    seen: number,
    by: DeskActor,
  ): Promise<number | undefined>;
  findDraft(id: string): Promise<ReportDraft | undefined>;
  /** Drafts, those changed first first. */
  listDrafts(filter?: DraftFilter): Promise<readonly ReportDraft[]>;
  /** Moves a draft on, with a line in the log where `step` is given; false where it does not stand there any more. */
  moveDraft(id: string, move: DraftMove, by: DeskActor, step?: DeskStep): Promise<boolean>;
  /** Throws a draft away that is not on its way to be published. */
  discardDraft(id: string, by: DeskActor): Promise<boolean>;
  /** Keeps the bytes of a file of a draft under its name. */
  keepDraftFile(draft: string, name: string, bytes: Buffer): Promise<void>;
  findDraftFile(draft: string, name: string): Promise<Buffer | undefined>;
  /** Forgets the files of a draft but those named. */
  dropDraftFiles(draft: string, kept: readonly string[]): Promise<void>;
  readDeskLog(filter: DeskLogFilter): Promise<readonly DeskLogLine[]>;
  appendDeskLog(line: DeskLogLine): Promise<void>;
  /** Takes away whom lines of before a moment name, in the log of the desk and in that of comments, so that roles alone are left; gives how many lines. */
  purgeLogNames(before: string): Promise<number>;
}
