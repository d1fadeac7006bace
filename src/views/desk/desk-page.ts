import type { IsoDate } from '../../domain/iso-date.ts';
import type { feedbackCliText } from '../../i18n/commands/feedback-cli.ts';
import type {
  commentListTexts,
  commentPageTexts,
  moderationTexts,
} from '../../i18n/desk/moderation.ts';
import type { CommentAction } from './desk-forms.ts';
import type { ActivityView } from './activity-view.ts';
import type { CaseListView, DeskCaseView } from './case-view.ts';
import type { HomeView } from './home-view.ts';
import type { DraftStateView, ObjectiveChoiceView, ReportView } from './report-view.ts';
import type { VariationFormView } from './variation-form.ts';
import type { AccessView, DeviceView } from './access-view.ts';
import type { ReminderView, StopView } from './reminder-view.ts';
import type { SheetPageView } from './sheet-view.ts';
import type { InvitationView, PeopleView } from './people-view.ts';

type Kind = keyof typeof commentListTexts.kinds;
type State = keyof typeof commentPageTexts.states;

/** A page of the moderation desk; words that people typed have gone through `showText`, but in fields where they go on. */
export interface DeskView {
  /** Stands before the name of the portal in the page's title. */
  readonly title: string;
  readonly heading: string;
  /** Absent while nobody is signed in. */
  readonly signedIn?: SignedIn;
  /** The list from which an editor came. */
  readonly back?: string;
  readonly message?: DeskMessage | undefined;
  readonly body: DeskBody;
}

/** Who is signed in. */
export interface SignedIn {
  readonly name: string;
  readonly role: keyof typeof moderationTexts.roles;
  /** Pages of the desk that this person may open. */
  readonly pages: readonly DeskPlace[];
  /** Time of day at which the session ends, `15:40`. */
  readonly until: string;
  /** What each form carries. */
  readonly formToken: string;
  readonly here: DeskPlace | undefined;
}

/** A page of the desk to which its bar leads. */
export type DeskPlace = keyof typeof moderationTexts.places;

/** Something said after a step or instead of it. */
export interface DeskMessage {
  readonly kind: 'done' | 'problem';
  readonly text: string;
}

/** What a page of the desk holds below its heading. */
type DeskBody =
  /** Nobody could enter. */
  | { readonly kind: 'off' }
  | ({ readonly kind: 'sign-in' } & SignInView)
  | ({ readonly kind: 'home' } & HomeView)
  | ({ readonly kind: 'list' } & CommentListView)
  | ({ readonly kind: 'comment' } & CommentView)
  | ({ readonly kind: 'log' } & LogView)
  | ({ readonly kind: 'activity' } & ActivityView)
  | ({ readonly kind: 'variation' } & VariationFormView)
  | ({ readonly kind: 'people' } & PeopleView)
  | ({ readonly kind: 'case-list' } & CaseListView)
  | { readonly kind: 'case'; readonly view: DeskCaseView }
  | { readonly kind: 'entered'; readonly text: string }
  | ({ readonly kind: 'access' } & AccessView)
  | ({ readonly kind: 'device' } & DeviceView)
  | ({ readonly kind: 'reminders' } & ReminderView)
  | ({ readonly kind: 'stop-reminders' } & StopView)
  | ({ readonly kind: 'report' } & ReportView)
  | ({ readonly kind: 'draft-state' } & DraftStateView)
  | ({ readonly kind: 'sheet' } & SheetPageView)
  | ({ readonly kind: 'objectives' } & ObjectiveChoiceView)
  | ({ readonly kind: 'invitation' } & InvitationView)
  /** The message says it all. */
  | { readonly kind: 'notice'; readonly typed: string };

/** The forms that let somebody in. */
export interface SignInView {
  /** Where they lead. */
  readonly address: string;
  /** Ways that somebody could take: a name with a password, a key, the municipality's own accounts. */
  readonly ways: { readonly password: boolean; readonly key: boolean; readonly provider: boolean };
  /** What the message is about. */
  readonly wrong: 'key' | 'password' | undefined;
  /** What somebody was about to send when the session ended. */
  readonly kept?: KeptText | undefined;
}

/** What was typed before a session ended: as it is shown, and the fields that take it along. */
export interface KeptText {
  readonly shown: string;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
}

/** Addresses of the pages before and after. */
export interface Paging {
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
}

/** The list of comments with what narrows it. */
export interface CommentListView extends Paging {
  readonly choice: ListChoice;
  /** All objectives by which it could be narrowed, with their permalinks. */
  readonly objectives: readonly { readonly value: string; readonly text: string }[];
  /** The same for services; empty where the municipality asks about none. */
  readonly services: readonly { readonly value: string; readonly text: string }[];
  /** Of all pages. */
  readonly count: number;
  readonly pages: number;
  readonly isNarrowed: boolean;
  readonly comments: readonly CommentEntry[];
  /** How many there are in each state, with the list of these. */
  readonly states: readonly {
    readonly state: NonNullable<ListChoice['state']>;
    readonly count: number;
    readonly href: string;
  }[];
  /** Where the file of all of them is asked for, and where chosen ones are hidden. */
  readonly exportAddress: string;
  /** Answers that wait before they count, a sentence each group. */
  readonly waiting: readonly string[];
}

/** What the list shows, as its address says. */
export interface ListChoice {
  readonly objective: string | undefined;
  readonly service: string | undefined;
  readonly kind: Kind | undefined;
  readonly rating: number | undefined;
  readonly state: keyof typeof commentListTexts.states | undefined;
  readonly flagged: boolean;
  /** Words that comments or replies hold. */
  readonly words: string | undefined;
  readonly oldestFirst: boolean;
  /** From 1. */
  readonly page: number;
}

/** One comment of a list. */
export interface CommentEntry {
  readonly id: string;
  /** Its own page. */
  readonly href: string;
  readonly day: IsoDate;
  /** Nothing for what was written in a questionnaire. */
  readonly rating: number | undefined;
  /** Title of the objective, name of the service, questionnaire and question, or the page. */
  readonly about: string;
  readonly words: string;
  readonly state: State;
  /** Why it is to be read twice, each in words. */
  readonly flags: readonly string[];
  readonly reply: string | undefined;
  /** What the comment was like when the list was made; absent where it cannot be chosen. */
  readonly version: string | undefined;
}

/** One comment with where it comes from. */
export interface CommentView {
  readonly words: string;
  /** Why it is to be read twice, each in words. */
  readonly flags: readonly string[];
  readonly facts: CommentFacts;
  readonly reply: { readonly text: string; readonly day: IsoDate } | undefined;
  /** For an editor. */
  readonly decision: DecisionView | undefined;
  /** What somebody typed who may not send it. */
  readonly typed: string;
  /** The next one nobody has decided about. */
  readonly next: string | undefined;
  /** Others from the same page of the portal, the latest first. */
  readonly others: readonly CommentEntry[];
}

/** Where a comment comes from. */
export interface CommentFacts {
  readonly state: State;
  readonly rating: number | undefined;
  readonly day: IsoDate;
  readonly kind: Kind;
  readonly answer: string | undefined;
  readonly objective: string | undefined;
  readonly service: string | undefined;
  readonly question: string | undefined;
  readonly page: string;
  /** The page's address, where it is one of the portal's. */
  readonly href: string | undefined;
  readonly respondent: keyof typeof feedbackCliText.respondents | undefined;
}

/** The form that decides about a comment. */
export interface DecisionView {
  readonly address: string;
  readonly version: string;
  /** What stands in the field, as it was typed. */
  readonly text: string;
  readonly limit: number;
  /** What is asked once more before a flagged comment is published. */
  readonly confirmation: ConfirmationView | undefined;
  /** What can be decided, the most likely first. */
  readonly actions: readonly CommentAction[];
}

/** What a flagged comment will look like, which somebody is about to publish. */
export interface ConfirmationView {
  /** Names these words, and no others. */
  readonly mark: string;
  readonly words: string;
  readonly reply: string | undefined;
}

/** One page of the log, the latest line first. */
export interface LogView extends Paging {
  readonly lines: readonly LogLine[];
}

/** One thing that somebody did. */
export interface LogLine {
  readonly day: IsoDate;
  readonly who: string;
  readonly what: keyof typeof feedbackCliText.logActions;
  readonly about: string;
  /** The comment that it is about. */
  readonly href: string | undefined;
}
