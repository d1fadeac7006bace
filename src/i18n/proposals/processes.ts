import type { Feasibility } from '../../domain/proposals/feasibility.ts';
import type { ProcessPhase } from '../../domain/proposals/process.ts';
import { countOf, dateWithArticle, formatDate, formatNumber } from '../format.ts';

/** What each phase is called. */
export const phaseNames: Readonly<Record<ProcessPhase, string>> = {
  collecting: 'Raccolta delle proposte',
  judging: 'Lettura e giudizio degli uffici',
  deciding: 'Decisione',
  done: 'Conclusione',
};

/** What the office finds of a proposal. */
export const feasibilityNames: Readonly<Record<Feasibility, string>> = {
  feasible: 'Fattibile',
  changes: 'Fattibile con modifiche',
  unfeasible: 'Non fattibile',
};

/** A meeting in a line of the calendar. */
export function describeMeeting(
  { title, time }: { readonly title: string; readonly time?: string | undefined },
  process: string,
): string {
  return `${title}${time === undefined ? '' : `, ore ${formatTime(time)}`} (${process})`;
}

/** An hour as Italian writes it: `20.30`. */
function formatTime(time: string): string {
  return time.replace(':', '.');
}

/** Why no proposal can be sent on a day outside those of collecting. */
export function sayClosed(first: string, today: string, last: string): string {
  return today < first
    ? `La raccolta delle proposte comincia ${dateWithArticle('il', first)}: da quel giorno qui c’è il modulo.`
    : `La raccolta delle proposte è finita ${dateWithArticle('il', last)}: non se ne possono inviare altre.`;
}

/** Words of the pages on processes in which residents propose. */
export const processTexts = {
  title: 'Le proposte',
  description:
    'I percorsi in cui il Comune raccoglie proposte, e che cosa ne è stato: giudizio degli uffici, decisione, risultato.',
  lead: 'Che cosa hanno proposto le persone, che cosa ne dice l’ufficio e che cosa ne è stato.',
  writtenOn: '2026-11-30',
  link: 'Le proposte',
  processes: 'I percorsi',
  begins: (from: string) => `Comincia ${dateWithArticle('il', from)}.`,
  over: 'Il percorso è concluso.',
  phase: (phase: string, until: string | undefined) => {
    const last = until === undefined ? '' : `, fino ${dateWithArticle('al', until)}`;
    return `Ora: ${phase.toLowerCase()}${last}.`;
  },
  propose: 'Fai una proposta',
  proposeHere: (title: string) => `Fai una proposta: ${title}`,
  processDescription: (title: string) =>
    `${title}: fasi, regole, incontri, proposte arrivate e che cosa ne è stato.`,
  office: (name: string) => `Se ne occupa: ${name}.`,
  sum: (euro: number) => `Il Comune mette a disposizione ${formatNumber(euro)} euro.`,
  phases: 'Le fasi',
  phaseDays: (from: string, until: string | undefined) =>
    until === undefined
      ? dateWithArticle('dal', from)
      : from === until
        ? formatDate(from)
        : `${dateWithArticle('dal', from)} ${dateWithArticle('al', until)}`,
  now: 'ora',
  rules: 'Le regole',
  decision: 'Chi decide, e come',
  noVotes: 'Su questo portale non si vota e non ci sono conteggi di gradimento.',
  meetings: 'Gli incontri',
  meeting: (date: string, time: string | undefined, place: string) =>
    `${formatDate(date)}${time === undefined ? '' : `, ore ${formatTime(time)}`}, ${place}`,
  calendar: 'Gli incontri sono anche nel calendario',
  decided: (day: string) => `La decisione è attesa entro ${dateWithArticle('il', day)}.`,
  more: 'Atti e altre notizie sul sito del Comune',
  figures: 'Quante sono',
  sentence: (received: number, released: number, judged: number, accepted: number) => {
    if (received === 0) return 'Non è ancora arrivata nessuna proposta.';
    const read = countOf(
      released,
      'è stata letta e resa pubblica',
      'sono state lette e rese pubbliche',
    );
    return `${countOf(received, 'proposta arrivata', 'proposte arrivate')}: ${read}. Di queste ${countOf(judged, 'ha', 'hanno')} il giudizio dell’ufficio, ${countOf(accepted, 'è accolta', 'sono accolte')}.`;
  },
  table: 'Le proposte pubbliche, per giudizio dell’ufficio',
  columns: { name: 'Giudizio', count: 'Proposte pubbliche', accepted: 'di cui accolte' },
  unjudged: 'Ancora senza giudizio',
  legend: 'Nel disegno: accolte (piene), le altre (vuote).',
  list: 'Le proposte pubbliche',
  listHint:
    'Sono quelle che una persona del Comune ha letto e reso pubbliche, senza dati di chi le ha inviate.',
  listOf: 'Leggi le proposte pubbliche',
  process: 'Percorso',
  state: 'A che punto è',
  all: 'Tutti',
  allStates: 'Tutte',
  apply: 'Mostra',
  none: 'Nessuna proposta pubblica da mostrare.',
  need: 'Il bisogno',
  idea: 'L’idea',
  judgement: 'Giudizio dell’ufficio',
  cost: (euro: number) => `Costo stimato: ${formatNumber(euro)} euro.`,
  outcome: 'Che cosa ne è stato',
  objective: 'Ne è nato, nel piano:',
  paging: 'Pagine delle proposte pubbliche',
  previous: 'Pagina precedente',
  next: 'Pagina successiva',
  csv: 'Tutte le proposte pubbliche (CSV, anche per Decidim)',
} as const;
