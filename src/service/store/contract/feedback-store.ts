import type { IsoDate } from '../../../domain/iso-date.ts';
import type { Feedback } from '../../../feedback/contract.ts';
import type { StorePart } from './store-errors.ts';

/** An answer as it is kept: already redacted, with the day and nothing finer, and nothing about the sender. */
export interface StoredAnswer extends Readonly<Omit<Feedback, 'website'>> {
  /** Day in Italy on which it arrived. */
  readonly day: IsoDate;
  /** Something about it asks for a look before anyone publishes it. */
  readonly flagged: boolean;
}

/** What became of a submission: new, there already with the same content, or its id taken by other content. */
export type SubmitResult = 'stored' | 'known' | 'conflict';

/** Who does something to the store, and on which day. */
export interface Actor {
  readonly actor: string;
  readonly day: IsoDate;
}

/** How many answers share everything that results are told apart by. A theme is found through the objective or the page. */
export interface AnswerCount {
  readonly kind: Feedback['kind'];
  readonly objective: string | undefined;
  readonly page: string;
  readonly rating: number;
  readonly respondent: Feedback['respondent'];
  /** `YYYY-MM`. */
  readonly month: string;
  readonly count: number;
}

/** What the office decided about a comment. */
type CommentState = 'pending' | 'published' | 'hidden';

/** A comment with the office's decision and reply. */
export interface StoredComment {
  readonly id: string;
  readonly day: IsoDate;
  readonly kind: Feedback['kind'];
  readonly page: string;
  readonly objective: string | undefined;
  readonly rating: number;
  readonly answer: string | undefined;
  readonly comment: string;
  readonly respondent: Feedback['respondent'];
  readonly flagged: boolean;
  readonly state: CommentState;
  readonly reply: string | undefined;
  readonly replyDay: IsoDate | undefined;
}

/** Which comments to list; what is left out does not narrow the list. */
export interface CommentFilter {
  readonly id?: string | undefined;
  readonly page?: string | undefined;
  readonly objective?: string | undefined;
  readonly kind?: Feedback['kind'] | undefined;
  readonly rating?: number | undefined;
  readonly state?: CommentState | undefined;
  /** Neither published, nor hidden, nor replied to. */
  readonly unread?: boolean | undefined;
  readonly flagged?: boolean | undefined;
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
}

/** What became of a moderation step: done, nothing to change, no such comment, or one that is no longer as whoever acts has seen it. */
export type ModerationResult = 'done' | 'unchanged' | 'absent' | 'changed';

/** What whoever acts on a comment has seen of it. */
export type SeenComment = Pick<StoredComment, 'state' | 'reply'>;

/** One line of the append-only log of what the office did. */
export interface LogEntry extends Actor {
  readonly action: LogAction;
  /** Id of an answer, of a token, or empty. */
  readonly subject: string;
  readonly detail: string;
}

/** Steps that the log names. */
export type LogAction =
  | 'publish'
  | 'hide'
  | 'reply'
  | 'export'
  | 'sign-in'
  | 'token-add'
  | 'token-revoke'
  | 'purge'
  | 'restore'
  | 'migrate';

/** What a token lets its holder do. */
export type TokenRole = 'viewer' | 'editor';

/** A token as it is kept: never the secret, only its scrypt hash. */
export interface StoredToken {
  readonly id: string;
  readonly name: string;
  readonly role: TokenRole;
  readonly salt: string;
  readonly hash: string;
  readonly created: IsoDate;
  readonly revoked: IsoDate | undefined;
}

/** Somebody who signed in to the moderation page. */
export interface StoredSession {
  /** Hash of the session's secret. */
  readonly hash: string;
  /** Id of the token that opened it. */
  readonly token: string;
}

/** A published figure, kept until enough new answers have arrived. */
export interface Snapshot {
  /** What it is about, as the results name it. */
  readonly cell: string;
  /** Number of answers it was made from. */
  readonly count: number;
  readonly day: IsoDate;
  /** The figures, as JSON text. */
  readonly figures: string;
}

/** Whether the store can take an answer now, and else which part of it fails. */
export type StoreHealth =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly part: StorePart;
      readonly reason: string;
      readonly retryAfter: number;
    };

/**
 * Where answers are kept. Every method rejects with a StoreUnavailableError while the store cannot answer,
 * and works again, without a restart, once it can.
 */
export interface FeedbackStore {
  /** Resolves once the answer is on disk. Rejects with an AnswerRefusedError when the answer breaks a rule of the table. */
  submit(answer: StoredAnswer): Promise<SubmitResult>;
  /** Number of answers of all kinds. */
  countAnswers(): Promise<number>;
  /** All counts, in no order that tells when answers came; reads every answer, so results keep what it gives. */
  aggregate(): Promise<readonly AnswerCount[]>;
  /** Comments, latest day first and within a day by id. */
  listComments(filter?: CommentFilter): Promise<readonly StoredComment[]>;
  /** Number of comments that a filter lets through. */
  countComments(filter?: CommentFilter): Promise<number>;
  /** Publishes a comment; with `seen`, only while it is still like that. So do `hide` and `reply`. */
  publish(id: string, by: Actor, seen?: SeenComment): Promise<ModerationResult>;
  hide(id: string, by: Actor, seen?: SeenComment): Promise<ModerationResult>;
  reply(id: string, text: string, by: Actor, seen?: SeenComment): Promise<ModerationResult>;
  appendLog(entry: LogEntry): Promise<void>;
  /** The log in the order it was written; with `latest`, so many of its last lines, the last one first. */
  readLog(latest?: {
    readonly limit: number;
    readonly offset: number;
  }): Promise<readonly LogEntry[]>;
  /** Keeps a token; false when another in force has its name. */
  addToken(token: StoredToken, by: Actor): Promise<boolean>;
  /** Ends the token in force of that name and the sessions it opened; false when there is none. */
  revokeToken(name: string, by: Actor): Promise<boolean>;
  /** All tokens, by name; with `id`, that one. */
  findTokens(id?: string): Promise<readonly StoredToken[]>;
  /** Keeps a session, says so in the log, and forgets those of days before yesterday. */
  addSession(session: StoredSession, by: Actor): Promise<void>;
  /** The token in force that opened a session, in whichever copy of the service. */
  findSession(hash: string): Promise<StoredToken | undefined>;
  endSession(hash: string): Promise<void>;
  readSnapshots(): Promise<readonly Snapshot[]>;
  /** Keeps new snapshots; one whose count grew by less than `leastGrowth` is left as it was, whoever asks. */
  writeSnapshots(snapshots: readonly Snapshot[], leastGrowth: number): Promise<void>;
  /** Erases comments and replies older than `before`, keeps their ratings; gives how many. */
  purgeOldComments(before: IsoDate, by: Actor): Promise<number>;
  /** Tries to read; for `writing`, which is meant unless told otherwise, writes the longest answer there can be, takes it back and commits both: nothing stays of it. */
  check(how?: 'writing' | 'reading'): Promise<StoreHealth>;
  /** Reads the whole database for damage, aside from the thread that takes answers; undefined where the server looks after that, or where it could not be read now. */
  checkIntegrity(): Promise<StoreHealth | undefined>;
  /** Writes what is queued, then lets go. */
  close(): Promise<void>;
}
