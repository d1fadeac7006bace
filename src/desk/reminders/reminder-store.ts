import type { DeskActor } from '../people/desk-actor.ts';

/** Where an office gets its reminder. */
export interface OfficeMail {
  /** Id of the office. */
  readonly office: string;
  readonly email: string;
  /** Whether it wants one. */
  readonly isOn: boolean;
  /** What a link in the message carries that ends reminders; good for nothing else. */
  readonly secret: string;
}

/** What became of the reminder of a month: under way, sent, not sent and tried again, or not needed as nothing waited. */
export type ReminderState = 'sending' | 'sent' | 'failed' | 'nothing';

/** The reminder of an office in a month. */
export interface Reminder {
  readonly office: string;
  /** `2026-11`. */
  readonly month: string;
  readonly state: ReminderState;
  readonly attempts: number;
  /** When its state last changed, ISO in UTC. */
  readonly at: string;
  /** Why it was not sent, in the words of the mail server. */
  readonly note: string;
}

/** The reminders that offices get by mail. Every method rejects with a StoreUnavailableError while the store cannot answer. */
export interface ReminderStore {
  listOfficeMail(): Promise<readonly OfficeMail[]>;
  /** Keeps the address of an office; an empty one takes it away. */
  setOfficeMail(mail: OfficeMail, by: DeskActor): Promise<void>;
  /** Ends the reminders of the office that a link belongs to; gives the office. */
  stopReminders(secret: string, at: string): Promise<string | undefined>;
  findOfficeMail(secret: string): Promise<OfficeMail | undefined>;
  /** Whether the reminder of a month is for the caller to send: true once, whichever copy of the service asks, and never for a month before one that was claimed. */
  claimReminder(office: string, month: string, at: string): Promise<boolean>;
  /** Whether one that was not sent is for the caller to try again: true once, where its state is older than `before`. */
  reclaimReminder(
    office: string,
    month: string,
    times: { readonly at: string; readonly before: string },
  ): Promise<boolean>;
  settleReminder(
    office: string,
    month: string,
    outcome: Pick<Reminder, 'state' | 'at' | 'note'>,
  ): Promise<void>;
  /** The latest reminder of each office. */
  listReminders(): Promise<readonly Reminder[]>;
}
