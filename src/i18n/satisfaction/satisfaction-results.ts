import {
  countOf,
  dateWithArticle,
  formatDate,
  formatNumber,
  monthName,
  withArticle,
} from '../format.ts';
import { satisfactionScale } from './rating-scale.ts';

/** A share (0-1) in whole percents, on one line: `73 %`. */
export function formatShare(share: number): string {
  return `${formatNumber(Math.round(share * 100))}\u00a0%`;
}

/** The same with its article: `il 73 %`, `l’8 %`, `lo 0 %`. */
function shareWithArticle(share: number): string {
  return withArticle('il', formatShare(share));
}

const answers = (count: number): string => countOf(count, 'risposta', 'risposte');

/** Headings and columns of the results. */
export const resultTexts = {
  distributionCaption: 'Risposte per voto',
  ratingColumn: 'Voto',
  countColumn: 'Risposte',
  shareColumn: 'Quota',
  total: 'Totale',
  trendHeading: 'Mese per mese',
  trendIntro:
    'Quota di soddisfatti tra le risposte entrate nei conti in ciascun mese. Ci sono solo i mesi con almeno 30 risposte.',
  monthColumn: 'Mese',
  satisfiedColumn: 'Soddisfatti',
  intervalColumn: 'Intervallo al 95 %',
  everybodyColumns: ['Risposte, tutti', 'Soddisfatti, tutti', 'Intervallo al 95 %, tutti'],
  residentsColumns: ['Soddisfatti, residenti', 'Intervallo al 95 %, residenti'],
  themesHeading: 'Tema per tema',
  themeColumn: 'Tema',
  objectivesHeading: 'Obiettivo per obiettivo',
  objectiveColumn: 'Obiettivo',
  tableSummary: 'Vedi i numeri in una tabella',
  legend: `Voti ${satisfactionScale.rangeInFull}`,
} as const;

/** Sentences about one group of answers. */
export const resultSentences = {
  everybody: 'Tutti',
  residents: 'Residenti',
  others: 'Altri, e chi non lo ha detto',
  few: 'Meno di 5 risposte: non mostriamo numeri.',
  insufficient: (who: string, count: number) =>
    `${who}, ${answers(count)}: dati ancora insufficienti per una stima, che facciamo da 30 risposte in su.`,
  published: (who: string, count: number, share: number, low: number, high: number) =>
    `${who}, ${answers(count)}: è soddisfatto (voto 4 o 5) ${shareWithArticle(share)} di chi ha risposto. Intervallo al 95\u00a0%: tra ${formatShare(low)} e ${formatShare(high)}.`,
  clear: (count: number, share: number, low: number, high: number) =>
    `${answers(count)} in tutto: trova chiara la pagina (voto 4 o 5) ${shareWithArticle(share)} di chi ha risposto. Intervallo al 95\u00a0%: tra ${formatShare(low)} e ${formatShare(high)}.`,
  interval: (low: number, high: number) => `tra ${formatShare(low)} e ${formatShare(high)}`,
  fewAnswers: 'meno di 5',
  noEstimate: 'dati insufficienti',
  asOf: (day: string) => `Conti aggiornati ${dateWithArticle('al', day)}.`,
  /** Why residents and others together are fewer than everybody. */
  notYetApart: (count: number) =>
    `Residenti e altri insieme hanno ${answers(count)} in meno di tutti: li contiamo a parte più di rado, solo quando dal confronto non si può capire che cosa ha risposto una persona.`,
  total: 'Il totale e i temi sommano gli obiettivi che hanno almeno 5 risposte.',
  fewOf: (count: number, total: number) =>
    count === 0
      ? ''
      : `Con meno di 5 risposte: ${countOf(count, 'obiettivo', 'obiettivi')} su ${formatNumber(total)}.`,
  trend: (first: string, firstShare: string, last: string, lastShare: string) =>
    `La quota di soddisfatti era ${withArticle('del', firstShare)} in ${first}, è ${withArticle('del', lastShare)} in ${last}.`,
  month: (month: string) => `${monthName(Number(month.slice(5)))} ${month.slice(0, 4)}`,
} as const;

/** Words about how clear readers find the pages. */
export const clarityResultTexts = {
  heading: 'Quanto sono chiare le pagine',
  intro:
    'In fondo a ogni pagina chiediamo: «Quanto sono chiare le informazioni su questa pagina?». Qui contano le risposte di tutti: non chiediamo dove si abita. Anche qui i voti si mostrano da 5 risposte in su, la stima da 30. In tabella ci sono solo le pagine con almeno 5 risposte; il totale è la loro somma.',
  pageColumn: 'Pagina',
  clearColumn: 'Chiara (voto 4 o 5)',
  caption: 'Risposte sulla chiarezza, pagina per pagina',
} as const;

/** What stands in the place of the numbers where there are none, ready in the page. */
export const emptyResultTexts = {
  none: 'Nessun obiettivo ha ancora 5 risposte. Sotto le 5 non mostriamo numeri.',
  retry: 'Riprova',
  emptyHeading: 'Una delle prime risposte può essere la tua',
  emptyText:
    'Scegli un tema, apri un obiettivo e in fondo alla sua pagina di’ come procede secondo te. Bastano pochi secondi.',
} as const;

/** Words that the page of results says before its numbers are there, and where they do not come. */
export const satisfactionStatusTexts = {
  loading: 'Carico i risultati…',
  failed:
    'Ora i risultati non si possono mostrare: il servizio che li calcola non risponde. Le altre pagine del portale funzionano. Riprova più tardi.',
} as const;

/** Words around published comments. */
export const commentTexts = {
  heading: 'Avete detto, abbiamo fatto',
  /** How many are published, and how many of them an office has answered. */
  counted: (count: number, answered: number) =>
    `${countOf(count, 'commento pubblicato', 'commenti pubblicati')}, ${answered === 0 ? 'nessuna risposta' : countOf(answered, 'risposta', 'risposte')} del Comune.`,
  /** The same of the latest alone, where there are more. */
  countedLatest: (count: number, answered: number) =>
    `I più recenti: ${countOf(count, 'commento pubblicato', 'commenti pubblicati')}, ${countOf(answered, 'risposta', 'risposte')} del Comune.`,
  all: 'Tutti i commenti',
  reportsHeading: 'Segnalazioni su questo obiettivo',
  proposalsHeading: 'Proposte che hanno portato a questo obiettivo',
  allSaid: 'Tutto quello che è stato detto di questo obiettivo',
  /** What stands before a reply, with its day where that is known. */
  reply: (day: string | undefined) =>
    day === undefined ? 'Risposta del Comune' : `Risposta del Comune, ${formatDate(day)}`,
} as const;
