import type { IsoDate, PartialDate } from '../../domain/iso-date.ts';
import { countOf, dateWithArticle, formatDate, withArticle } from '../format.ts';

/** Words of an objective's page. */
export const objectiveTexts = {
  movedHeading: 'Questo obiettivo ha un nuovo indirizzo',
  movedText: 'Ora si trova qui:',
  stateHeading: 'A che punto è',
  reportedLabel: 'Dal Comune',
  scheduledLabel: 'Dal calendario del piano',
  noReport: 'Nessun aggiornamento di stato pubblicato',
  /** Ways on that stand beside the state. */
  ways: { opinion: 'Di’ la tua', follow: 'Segui', cite: 'Cita', print: 'Stampa' },
  factOf: (day: PartialDate) => `Fatto ${dateWithArticle('del', day)}`,
  factsHeading: 'In breve',
  office: 'Ufficio',
  noOffice: 'Non indicato nel piano',
  period: 'Periodo',
  nextDue: { term: 'Prossima scadenza', cadence: 'Prossima scadenza', period: 'Fine del periodo' },
  position: 'Numero nel piano',
  positionOf: (position: number, total: number) => `${String(position)} di ${String(total)}`,
  strategic: 'Obiettivo strategico',
  officialWording: 'Parole del documento, non ancora riscritte in modo semplice.',
  politicalLead: 'Responsabile politico',
  horizon: 'Arco di tempo',
  places: 'Luoghi',
  whyHeading: 'Perché',
  resultHeading: 'Che cosa ci si aspetta',
  actionsHeading: (count: number) =>
    count === 1 ? 'L’azione prevista' : `Le ${String(count)} azioni previste`,
  actionLabel: (number: number) => `Azione ${String(number)}`,
  stripTable: 'Vedi i periodi in una tabella',
  windowOnly: (start: string | undefined, end: string) =>
    start === undefined ? `Entro: ${end}` : `Dal: ${start}. Al: ${end}`,
  windowCaption: 'Periodi calcolati dalle parole del piano',
  windowStart: 'Dal',
  windowEnd: 'Al',
  windowDue: 'Entro',
  changed: {
    text: (day: IsoDate) => `Testo della scheda: ${formatDate(day)}`,
    plan: (day: IsoDate) => `variazione del piano: ${formatDate(day)}`,
    published: (day: IsoDate) => `pubblicazione del piano: ${formatDate(day)}`,
    report: (day: IsoDate) => `aggiornamento: ${formatDate(day)}`,
  },
  lastChanges: (days: readonly string[]) => `Ultime modifiche. ${days.join('; ')}.`,
  timingWords: 'Tempi nel piano:',
  noTimingWords: 'Il piano non indica i tempi',
  relative:
    'Il piano lega i tempi a un altro fatto, senza una data: qui non si può disegnare un periodo.',
  unparsed: 'Non è stato possibile ricavare una data da queste parole.',
  crossesNewYear: 'Il periodo va da un anno all’altro.',
  updatesHeading: (hasVariations: boolean) =>
    hasVariations ? 'Aggiornamenti e variazioni' : 'Aggiornamenti',
  onAction: (title: string) => `Sull’azione «${title}»`,
  evidence: 'Fonte',
  percentDone: (percent: number) => `Realizzato ${withArticle('al', percent)} %`,
  publishedOn: (date: IsoDate) => `Pubblicato qui ${dateWithArticle('il', date)}`,
  missingHeading: 'Che cosa manca',
  missing: {
    someActions: (without: number, total: number) =>
      `Un aggiornamento di stato su ${countOf(without, 'azione', 'azioni')} di ${String(total)}.`,
    office: 'Il nome dell’ufficio responsabile: il piano non lo indica.',
    date: 'Una data per almeno un’azione.',
  },
  sourcesHeading: 'Fonti',
  sourceDocument: (title: string, position: number) =>
    `${title}, obiettivo n. ${String(position)} in ordine di documento.`,
  sourcePlain:
    'Il testo di questa pagina è scritto dalla redazione in parole semplici: il documento resta la fonte.',
  citations: 'Leggi e atti citati',
  documentNote: 'Nota sul documento',
  officialText: 'Testo ufficiale',
  officialFields: { title: 'Obiettivo', motivation: 'Motivazione', expectedValue: 'Valore atteso' },
  /** At the foot of each printed sheet. */
  foot: (address: string, day: IsoDate, fingerprint: string) =>
    `${address} · contenuto ${dateWithArticle('del', day)} · impronta ${fingerprint}`,
  relatedHeading: 'Obiettivi sullo stesso argomento',
  reportError: 'Segnala un errore in questa scheda',
} as const;

/** What the calendar says of an objective, as a sentence. */
export const scheduledSentences = {
  'under-way': (end: string) => `In calendario fino ${end}`,
  upcoming: (start: string) => `Prossimo periodo ${start}`,
  'past-due': (terms: number, periods: number, last: string) =>
    `${[
      ...(terms > 0 ? [countOf(terms, 'scadenza passata', 'scadenze passate')] : []),
      ...(periods > 0 ? [countOf(periods, 'periodo finito', 'periodi finiti')] : []),
    ].join(' e ')} senza notizie${terms + periods > 1 ? ', l’ultimo giorno' : ','} ${last}`,
  settled: () => 'Per ogni giorno passato c’è una notizia',
  unscheduled: () => 'Il piano non indica una data',
} as const;
