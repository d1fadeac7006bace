import type { DeskStore } from '../../../desk/desk-store.ts';
import type { IsoDate } from '../../../domain/iso-date.ts';
import type { Feedback } from '../../../feedback/contract.ts';
import type { CaseStore } from './case-store.ts';
import type { Standing } from './standing.ts';
import type { SubmitResult } from './submit-result.ts';
import type { ResponseStore } from './response-store.ts';
import type { StorePart } from './store-errors.ts';

/** An answer as it is kept: already redacted, with the day and nothing finer, and nothing about the sender. */
export interface StoredAnswer extends Readonly<Omit<Feedback, 'website'>> {
  /** Day in Italy on which it arrived. */
  readonly day: IsoDate;
  /** Something about it asks for a look before anyone publishes it. */
  readonly flagged: boolean;
  /** Whether it counts; `counted` where nothing is said. */
  readonly standing?: Standing | undefined;
  /** Of one that waits: a random word that it shares with those that came by the same way that day. */
  readonly burst?: string | undefined;
}

/** What something was said about: the questions of pages, and questionnaires. */
export type AnsweredKind = Feedback['kind'] | 'questionnaire';

/** Which answers to admit or to withdraw; what is left out does not narrow the choice. */
export interface AnswerChoice {
  readonly ids?: readonly string[] | undefined;
  readonly burst?: string | undefined;
  readonly kind?: AnsweredKind | undefined;
  /** Id of a questionnaire: its responses alone. */
  readonly questionnaire?: string | undefined;
  readonly objective?: string | undefined;
  readonly service?: string | undefined;
  readonly page?: string | undefined;
  readonly rating?: number | undefined;
  readonly day?: IsoDate | undefined;
}

/** The latest renewal of the figures. */
export interface Renewal {
  /** Grows with each. */
  readonly number: number;
  /** Day in Italy; empty before the first one. */
  readonly day: string;
}

/** Who does something to the store, and on which day. */
export interface Actor {
  readonly actor: string;
  readonly day: IsoDate;
}

/** What answers are counted for; answers about one objective may come from several pages. */
export interface AnsweredCell {
  readonly kind: Feedback['kind'];
  readonly objective: string | undefined;
  readonly service: string | undefined;
  readonly page: string;
}

/** How many answers that count share everything that results are told apart by. A theme is found through the objective or the page. */
export interface AnswerCount extends AnsweredCell {
  readonly rating: number;
  readonly respondent: Feedback['respondent'];
  /** See `Standing`. */
  readonly standing: 'counted' | 'further';
  readonly count: number;
}

/** What answers of every kind are counted for. */
export interface AnsweredThing extends Omit<AnsweredCell, 'kind'> {
  readonly kind: AnsweredKind;
  /** Id of a questionnaire, for responses to one. */
  readonly questionnaire: string | undefined;
}

/** How many answers wait together for one cell of the results; responses have no rating. */
export interface HeldAnswers extends AnsweredThing {
  readonly burst: string;
  readonly day: IsoDate;
  readonly rating: number | undefined;
  readonly count: number;
}

/** What the office decided about a comment. */
type CommentState = 'pending' | 'published' | 'hidden';

/** A comment with the office's decision and reply. */
export interface StoredComment {
  readonly id: string;
  readonly day: IsoDate;
  readonly kind: AnsweredKind;
  readonly page: string;
  readonly objective: string | undefined;
  readonly service: string | undefined;
  /** Of what was written in a questionnaire: `questionnaire/question`. */
  readonly question: string | undefined;
  /** Nothing for what was written in a questionnaire. */
  readonly rating: number | undefined;
  readonly answer: string | undefined;
  readonly comment: string;
  readonly respondent: Feedback['respondent'];
  readonly flagged: boolean;
  readonly state: CommentState;
  readonly reply: string | undefined;
  readonly replyDay: IsoDate | undefined;
}

/** How many published comments are about one thing, and how many of them the office has answered. */
export interface CommentTally {
  readonly objective: string | undefined;
  readonly service: string | undefined;
  readonly said: number;
  readonly answered: number;
}

/** Which comments to list; what is left out does not narrow the list. */
export interface CommentFilter {
  /** About one of these. */
  readonly about?:
    { readonly objectives: readonly string[]; readonly services: readonly string[] } | undefined;
  readonly id?: string | undefined;
  readonly page?: string | undefined;
  readonly objective?: string | undefined;
  readonly service?: string | undefined;
  /** `questionnaire/question`. */
  readonly question?: string | undefined;
  readonly kind?: AnsweredKind | undefined;
  readonly rating?: number | undefined;
  readonly state?: CommentState | undefined;
  /** Neither published, nor hidden, nor replied to. */
  readonly unread?: boolean | undefined;
  readonly flagged?: boolean | undefined;
  /** Words that the comment or its reply holds, whatever their case. */
  readonly words?: string | undefined;
  /** By the day of arrival, the first one first; otherwise the latest. */
  readonly oldestFirst?: boolean | undefined;
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
  | 'unreply'
  | 'export'
  | 'admit'
  | 'withdraw'
  | 'renew'
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

/** A snapshot to be written. */
export interface RenewedSnapshot extends Snapshot {
  /** The figures that it replaces; nothing for the first ones. */
  readonly replaces: string | undefined;
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
  /** People, drafts and the log of the desk, in the same database. */
  readonly desk: DeskStore;
  /** Responses to questionnaires. */
  readonly responses: ResponseStore;
  /** What residents report, in the same database. */
  readonly cases: CaseStore;
  /** Resolves once the answer is on disk. Rejects with an AnswerRefusedError when the answer breaks a rule of the table. */
  submit(answer: StoredAnswer): Promise<SubmitResult>;
  /** Number of answers of all kinds. */
  countAnswers(): Promise<number>;
  /** Counts of all answers that count, in no order that tells when they came; reads every answer. */
  aggregate(): Promise<readonly AnswerCount[]>;
  /** What has answers, or responses, that count since a day. */
  listAnswered(since: IsoDate): Promise<readonly AnsweredThing[]>;
  /** Answers, and responses to questionnaires, that wait, counted by what they share. So do the steps below take both. */
  listWaiting(): Promise<readonly HeldAnswers[]>;
  /** Lets answers wait that have counted so far; those that wait already, or are withdrawn, stay as they are. */
  suspend(ids: readonly string[], burst: string): Promise<void>;
  /** Lets at most `most` of the answers that wait count from now on, as further ones, and gives how many it were. */
  letIn(choice: AnswerChoice, most: number): Promise<number>;
  /** Lets all that wait of a choice count, with a line in the log where there are any; gives how many. */
  admit(choice: AnswerChoice, by: Actor): Promise<number>;
  /** Takes answers out of the results for good and hides their comments, with a line in the log where there are any; gives how many. */
  withdraw(choice: AnswerChoice, by: Actor): Promise<number>;
  /** Comments, latest day first and within a day by id. */
  listComments(filter?: CommentFilter): Promise<readonly StoredComment[]>;
  /** Number of comments that a filter lets through. */
  countComments(filter?: CommentFilter): Promise<number>;
  /** Published comments by what they are about; those about a page of the portal together, without either. */
  tallyComments(): Promise<readonly CommentTally[]>;
  /** Publishes a comment; with `seen`, only while it is still like that. So do `hide` and `reply`. */
  publish(id: string, by: Actor, seen?: SeenComment): Promise<ModerationResult>;
  hide(id: string, by: Actor, seen?: SeenComment): Promise<ModerationResult>;
  reply(id: string, text: string, by: Actor, seen?: SeenComment): Promise<ModerationResult>;
  /** Takes a reply away; the log keeps that there was one. */
  withdrawReply(id: string, by: Actor, seen?: SeenComment): Promise<ModerationResult>;
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
  /** Keeps new snapshots, each in the place of the figures that whoever made it has read; one that was renewed since stays as it is. */
  writeSnapshots(snapshots: readonly RenewedSnapshot[]): Promise<void>;
  /** Whether the renewal of that day is for the caller to make: true once a day, whichever copy of the service asks. */
  claimRenewal(day: IsoDate): Promise<boolean>;
  /** Tells every copy of the service that figures are new. */
  noteRenewal(day: IsoDate): Promise<void>;
  readRenewal(): Promise<Renewal>;
  /** Erases comments and replies older than `before`, keeps their ratings; gives how many. */
  purgeOldComments(before: IsoDate, by: Actor): Promise<number>;
  /** Tries to read; for `writing`, which is meant unless told otherwise, writes the longest answer there can be, takes it back and commits both: nothing stays of it. */
  check(how?: 'writing' | 'reading'): Promise<StoreHealth>;
  /** Reads the whole database for damage, aside from the thread that takes answers; undefined where the server looks after that, or where it could not be read now. */
  checkIntegrity(): Promise<StoreHealth | undefined>;
  /** Writes what is queued, then lets go. */
  close(): Promise<void>;
}
