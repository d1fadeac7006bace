import type { DeskActor } from '../../../desk/people/desk-actor.ts';
import type { DeskAction } from '../../../desk/desk-store.ts';
import type { CaseState, KeptKind } from '../../../domain/cases/case-states.ts';
import type { Feasibility } from '../../../domain/proposals/feasibility.ts';
import type { IsoDate } from '../../../domain/iso-date.ts';
import type { SubmitResult } from './submit-result.ts';

/** What a resident reported or proposed, as it is kept: redacted, with days and nothing finer, and nothing about the sender. */
export interface StoredCase {
  /** Made by whoever sends it, so that sending it twice keeps it once. */
  readonly id: string;
  /** Hash of the code that leads to it, under a key outside the database. */
  readonly code: string;
  /** What everybody may call it. */
  readonly number: string;
  readonly source: 'form' | 'open311';
  readonly kind: KeptKind;
  /** Of a proposal its process. */
  readonly category: string;
  /** Office that answers. */
  readonly office: string;
  readonly received: IsoDate;
  readonly due: IsoDate;
  /** Day on which an office took it in charge. */
  readonly charged: IsoDate | undefined;
  readonly closed: IsoDate | undefined;
  readonly state: CaseState;
  /** Title of a proposal, and the need that it meets. */
  readonly title: string | undefined;
  readonly need: string | undefined;
  /** Of a proposal its idea; absent once they are too old to be kept. */
  readonly words: string | undefined;
  readonly place: string | undefined;
  /** `45.67000,8.82000`, degrees in WGS 84. */
  readonly position: string | undefined;
  /** Names of its photos. */
  readonly photos: readonly string[];
  /** Something in it asks for a second look. */
  readonly flagged: boolean;
  /** Id of the person who sees to it. */
  readonly assigned: string | undefined;
  /** What everybody may read of it; absent while nobody may. */
  readonly publicWords: string | undefined;
  readonly publicTitle: string | undefined;
  readonly publicNeed: string | undefined;
  readonly publicPlace: string | undefined;
  readonly publicReply: string | undefined;
  /** What the office finds of a proposal, why, and what it would cost in euro; told to everybody with the proposal. */
  readonly judgement: Feasibility | undefined;
  readonly reasons: string | undefined;
  readonly cost: number | undefined;
  /** Permalink of the objective that it is about. */
  readonly objective: string | undefined;
  /** Id of the objective's action that came of it. */
  readonly action: string | undefined;
  /** The case to which it was joined as saying the same. */
  readonly main: string | undefined;
  /** Whether the resident says that it is settled. */
  readonly settled: boolean;
  /** How the resident found that it was handled, 1-5. */
  readonly rating: number | undefined;
  readonly revision: number;
}

/** A photo under the name by which cases and events know it. */
export interface CasePhoto {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A case that arrives. */
export interface NewCase extends Pick<
  StoredCase,
  | 'id'
  | 'code'
  | 'number'
  | 'source'
  | 'kind'
  | 'category'
  | 'office'
  | 'received'
  | 'due'
  | 'position'
  | 'photos'
  | 'flagged'
> {
  readonly title?: string | undefined;
  readonly need?: string | undefined;
  readonly words: string;
  readonly place: string | undefined;
  /** Hash of what was sent, by which the same is known again. */
  readonly content: string;
  /** Where its sender wants to hear of it, sealed. */
  readonly sealed: string | undefined;
}

/** What happened to a case: a state, a reply of the office, a message of the resident, a note that only the desk sees, a step of a claim. */
export interface CaseEvent {
  /** Revision of the case that it made. */
  readonly revision: number;
  readonly day: IsoDate;
  readonly kind: 'state' | 'reply' | 'message' | 'note' | 'step';
  /** The state or the step. */
  readonly detail: string;
  readonly words: string | undefined;
  readonly photos: readonly string[];
  /** Id of who wrote it; empty of the resident. */
  readonly person: string;
}

/** What of a case changes; `undefined` takes a value away, what is left out stays. */
export type CaseChange = Partial<
  Pick<
    StoredCase,
    | 'state'
    | 'charged'
    | 'closed'
    | 'office'
    | 'category'
    | 'due'
    | 'assigned'
    | 'publicWords'
    | 'publicPlace'
    | 'publicReply'
    | 'publicTitle'
    | 'publicNeed'
    | 'judgement'
    | 'reasons'
    | 'cost'
    | 'objective'
    | 'action'
    | 'main'
    | 'settled'
    | 'rating'
    | 'flagged'
  >
>;

/** A step on a case. */
export interface CaseStep {
  readonly change: CaseChange;
  readonly event?: Omit<CaseEvent, 'revision'> | undefined;
  readonly photos?: readonly CasePhoto[];
  /** When a message about it is to go to its sender, where there is an address: ISO in UTC. */
  readonly mailAt?: string | undefined;
  /** The line of the desk's log. */
  readonly log?:
    | (DeskActor & {
        readonly action: DeskAction;
        readonly former: string;
        readonly present: string;
      })
    | undefined;
}

/** What is erased because whoever sent it asks for it. */
export interface CaseErasure {
  /** Whether words, place and photos go too, and not the address alone. */
  readonly all: boolean;
  /** The line of the desk's log. */
  readonly log: NonNullable<CaseStep['log']>;
}

/** Which cases to list; what is left out does not narrow the list. */
export interface CaseFilter {
  readonly states?: readonly CaseState[] | undefined;
  readonly offices?: readonly string[] | undefined;
  readonly category?: string | undefined;
  readonly categories?: readonly string[] | undefined;
  readonly kind?: KeptKind | undefined;
  /** Only proposals, or only what is none. */
  readonly isProposal?: boolean | undefined;
  readonly assigned?: string | undefined;
  readonly objectives?: readonly string[] | undefined;
  readonly number?: string | undefined;
  readonly numbers?: readonly string[] | undefined;
  readonly main?: string | undefined;
  /** Only what was not joined to another. */
  readonly isMain?: boolean | undefined;
  /** Only what everybody may read. */
  readonly released?: boolean | undefined;
  /** Only what is open beyond its term on this day. */
  readonly lateOn?: IsoDate | undefined;
  readonly receivedFrom?: IsoDate | undefined;
  readonly receivedTo?: IsoDate | undefined;
  /** Latest first by the day of receipt; otherwise by the day on which an answer is due. */
  readonly latestFirst?: boolean | undefined;
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
}

/** What figures are made of: cases that share it, with how many. */
export interface CaseCount extends Pick<
  StoredCase,
  'category' | 'office' | 'received' | 'due' | 'charged' | 'closed'
> {
  readonly count: number;
}

/** How many proposals of a process stand alike. */
export interface ProposalCount extends Pick<StoredCase, 'category' | 'state' | 'judgement'> {
  readonly released: boolean;
  readonly count: number;
}

/** How much of what was released is about an objective, or none, and an office, and how much of it has an answer. */
export interface ReleasedTally extends Pick<StoredCase, 'objective' | 'office'> {
  readonly isProposal: boolean;
  readonly said: number;
  /** With a reply, or of a proposal with the reasons of its judgement. */
  readonly answered: number;
}

/** A message that is to go to the sender of a case. */
export interface CaseMail {
  readonly id: string;
  readonly parent: string;
  /** Revision of the case that it is about. */
  readonly revision: number;
  readonly state: 'waiting' | 'failed';
  readonly attempts: number;
}

/** Where cases are kept. Every method rejects with a StoreUnavailableError while the store cannot answer. */
export interface CaseStore {
  /** Resolves once the case is on disk, whole with its photos and address, or not at all. Rejects with an AnswerRefusedError where it breaks a rule of the table. */
  submit(sent: NewCase, photos: readonly CasePhoto[]): Promise<SubmitResult>;
  /** The case whose code has this hash. */
  findByCode(code: string): Promise<StoredCase | undefined>;
  find(id: string): Promise<StoredCase | undefined>;
  list(filter?: CaseFilter): Promise<readonly StoredCase[]>;
  count(filter?: CaseFilter): Promise<number>;
  /** What happened to a case, in order. */
  listEvents(id: string): Promise<readonly CaseEvent[]>;
  findPhoto(id: string, name: string): Promise<Buffer | undefined>;
  /** Takes a step on a case that is still as it was seen; false where it has changed since. */
  step(id: string, seen: number, step: CaseStep): Promise<boolean>;
  /** Everything that figures of reports are made of. */
  countAll(): Promise<readonly CaseCount[]>;
  /** Everything that figures of proposals are made of; of joined ones only the one that goes on. */
  countProposals(): Promise<readonly ProposalCount[]>;
  /** Everything that was released; of joined ones only the one that goes on. */
  tallyReleased(): Promise<readonly ReleasedTally[]>;
  /** Whether codes and addresses were made with the key of this mark; the first one that asks decides. */
  claimKey(mark: string): Promise<boolean>;
  /** The sealed address for a case. */
  findAddress(id: string): Promise<string | undefined>;
  /** Messages that are to go out: never tried, or failed. */
  listMails(): Promise<readonly CaseMail[]>;
  /** Makes a message the caller's to send; false where another was first. */
  claimMail(id: string, at: string, before: string): Promise<boolean>;
  settleMail(id: string, state: 'sent' | 'failed', at: string): Promise<void>;
  /**
   * Erases the address of a case that is still as it was seen, and with `all` its words, place and photos too, and says so in the log; no byte of
   * them is left in file or journal. What figures count stays. False where it has changed since.
   */
  erase(id: string, seen: number, erasure: CaseErasure): Promise<boolean>;
  /** Erases the addresses of cases closed before `addresses`, and words and photos of those closed before `words`; no byte of them is left in file or journal. Gives how many cases it was. */
  eraseOld(before: { readonly addresses: IsoDate; readonly words: IsoDate }): Promise<number>;
}
