import type { Withdrawal } from '../domain/site/addresses.ts';
import type { FilledCaseForm } from './cases/case-form.ts';
import type { ProposalFormView } from './proposals/proposal-form.ts';
import type { ProcessesView, ProcessView } from './proposals/proposal-pages.ts';
import type { CaseView } from './cases/case-page.ts';
import type { PublicCasesView } from './cases/public-cases.ts';
import type { DeskView } from './desk/desk-page.ts';
import type { PreviewView } from './desk/report-view.ts';
import type { ObjectiveWords } from './objective/objective-words.ts';
import type { QuestionnaireAnswers } from './questionnaires/questionnaire-view.ts';
import type { ServiceOpinions } from './satisfaction/published-text.ts';
import type { RefusedAnswerView, ThanksView } from './satisfaction/after-answer.ts';
import type { HeardWords } from './satisfaction/heard-page.ts';

/** What the service hands to each page that is rendered on demand, by the name of the page; `Astro.locals` holds the page's own. */
export interface PageLocals {
  /** The list of objectives for a search or a choice. */
  readonly list: AskedPart;
  /** The list of updates for a choice. */
  readonly updates: AskedPart;
  /** The register of due days for a choice. */
  readonly register: AskedPart;
  /** The moderation desk. */
  readonly desk: DeskView;
  /** An objective's page as a report would make it. */
  readonly preview: PreviewView;
  /** What residents said of one objective: what its page shows of it, without a page around. */
  readonly words: ObjectiveWords;
  /** What residents said and what followed. */
  readonly heard: HeardWords;
  /** The page after an answer sent without JavaScript. */
  readonly thanks: ThanksView;
  /** The page of a service, with what is said of it now. */
  readonly service: ServiceOpinions;
  /** The page of a questionnaire on this day, with what it has brought so far. */
  readonly questionnaire: QuestionnaireAnswers;
  /** The page that says of a cited version that it is not on record. */
  readonly version: UnknownVersion;
  /** The page at an address that the law has taken away. */
  readonly withdrawn: Pick<Withdrawal, 'day' | 'reason'>;
  /** The page on reporting an error, for a reader who comes from an entry. */
  readonly report: ReportedEntry;
  /** The form of a report that was not taken, without the choices that the content gives. */
  readonly caseForm: FilledCaseForm;
  /** Released reports and the figures of all. */
  readonly cases: PublicCasesView;
  /** Processes and released proposals; one process; the form on which residents propose. */
  readonly processes: ProcessesView;
  readonly process: ProcessView;
  readonly proposalForm: ProposalFormView;
  /** A resident's report or proposal by its code; nothing where no report has it. */
  readonly case: { readonly view: CaseView | undefined };
  /** The page that shows an answer again which was not taken. */
  readonly refusal: RefusedAnswerView;
  /** The same inside a frame of another site. */
  readonly framedRefusal: RefusedAnswerView;
}

/** What a reader's address asks for. */
export interface AskedPart {
  /** Parameters of the address, without the question mark. */
  readonly query: string;
}

/** The entry about which a reader wants to report something. */
export interface ReportedEntry {
  /** Its address, as the reader's own address gives it. */
  readonly slug: string;
}

/** A version that a citation names and no history holds. */
export interface UnknownVersion {
  /** Permalink of the objective. */
  readonly slug: string;
  /** What the citation gives as its fingerprint, cut to what one has. */
  readonly fingerprint: string;
  /** Day of the first version on record; absent where none is. */
  readonly since: string | undefined;
}

/** Name of a page that is rendered on demand. */
export type PageName = keyof PageLocals;

/** Where Astro has each page that is rendered on demand. Readers never see these addresses: the service picks them. */
export const onDemandRoutes: Readonly<Record<PageName, string>> = {
  list: '/su-richiesta/obiettivi/',
  updates: '/su-richiesta/aggiornamenti/',
  register: '/su-richiesta/scadenze/',
  desk: '/su-richiesta/redazione/',
  preview: '/su-richiesta/anteprima/',
  words: '/su-richiesta/parole/',
  heard: '/su-richiesta/avete-detto/',
  thanks: '/su-richiesta/grazie/',
  refusal: '/su-richiesta/risposta/',
  framedRefusal: '/su-richiesta/risposta-riquadro/',
  service: '/su-richiesta/servizio/',
  questionnaire: '/su-richiesta/questionario/',
  version: '/su-richiesta/versione/',
  withdrawn: '/su-richiesta/tolta/',
  report: '/su-richiesta/segnala/',
  caseForm: '/su-richiesta/modulo/',
  case: '/su-richiesta/segnalazione/',
  cases: '/su-richiesta/segnalazioni/',
  processes: '/su-richiesta/proposte/',
  process: '/su-richiesta/percorso/',
  proposalForm: '/su-richiesta/proponi/',
};
