import { countOf, dateWithArticle, formatNumber, formatWait } from '../format.ts';
import { formatShare } from '../satisfaction/satisfaction-results.ts';

/** Words of the list of questionnaires and of the page of each. */
export const questionnaireTexts = {
  title: 'I questionari del Comune',
  description: (town: string) =>
    `I questionari del Comune di ${town}: rispondi e leggi i risultati.`,
  lead: 'Che cosa il Comune ha chiesto o sta chiedendo, e che cosa hanno risposto le persone.',
  phases: {
    coming: (day: string) => `Si potrà rispondere ${dateWithArticle('dal', day)}.`,
    open: (day: string) => `Si può rispondere fino ${dateWithArticle('al', day)}.`,
    closed: (day: string) =>
      `Il questionario è chiuso: si poteva rispondere fino ${dateWithArticle('al', day)}.`,
  },
  office: 'Lo chiede:',
  anonymous:
    'Le risposte sono anonime. Non scrivere dati personali, tuoi o di altri: un programma ne toglie alcuni prima di salvare, ma può sbagliare. Quello che scrivi si pubblica solo dopo che una persona l’ha letto.',
  paper: 'Per chi non usa la rete, questa pagina si può stampare: esce il modulo da compilare.',
  required: 'obbligatoria',
  optional: 'facoltativa',
  several: 'puoi scegliere più risposte',
  limit: (count: number) => `Al massimo ${countOf(count, 'carattere', 'caratteri')}.`,
  onlyAfter: (number: number, answers: string) =>
    `Rispondi solo se alla domanda ${formatNumber(number)} hai scelto: ${answers}.`,
  or: 'oppure',
  send: 'Invia le risposte',
  honeypot: 'Lascia vuoto questo campo',
  problemsHeading: 'Le tue risposte non sono state inviate',
  problemsLead: 'Correggi e invia di nuovo: quello che hai scritto è ancora qui.',
  problems: {
    missing: 'Manca la risposta.',
    unknown: 'Scegli una delle risposte proposte.',
    'too-long': (limit: number) =>
      `Accorcia il testo: al massimo ${countOf(limit, 'carattere', 'caratteri')}.`,
  },
  nothing: 'Rispondi ad almeno una domanda.',
  limited: (seconds: number) =>
    `Dal tuo collegamento sono arrivate troppe risposte. Riprova tra ${formatWait(seconds)}.`,
  unavailable: (seconds: number) =>
    `In questo momento non possiamo salvare le risposte. Riprova tra ${formatWait(seconds)}: non devi riscrivere nulla.`,
  conflict:
    'Con questo modulo erano già arrivate altre risposte, e restano quelle. Se queste sono di un’altra persona, invia di nuovo.',
  foreign:
    'La richiesta sembra venire da un altro sito: torna alla pagina del questionario e invia da lì.',
  unreadable: 'Le risposte non si possono leggere. Torna alla pagina e rispondi da capo.',
  resultsHeading: 'I risultati',
  notNow: 'Ora i risultati non si possono mostrare. Riprova più tardi.',
  few: 'Meno di 5 risposte: non mostriamo numeri.',
  answered: (count: number) => `Hanno risposto ${countOf(count, 'persona', 'persone')}.`,
  insufficient: 'Sotto le 30 risposte non facciamo una stima.',
  asOf: (day: string) => `Conti aggiornati ${dateWithArticle('al', day)}.`,
  columns: { option: 'Risposta', count: 'Quante', share: 'Quota', interval: 'Intervallo al 95 %' },
  share: formatShare,
  written: 'Che cosa è stato scritto',
  noTexts: 'Nessun testo è ancora pubblicato.',
  notSample:
    'Risponde chi vuole: non è un sondaggio. I risultati cambiano una volta al giorno, e quelli di una domanda solo dopo almeno 5 risposte nuove.',
  csv: 'Scarica i risultati, CSV',
} as const;
