import { countOf, formatNumber } from '../format.ts';
import { formatMonth } from './case-states.ts';

/** So many days from the day of receipt, in words. */
function within(days: number): string {
  return days === 0 ? 'il giorno stesso' : `entro ${countOf(days, 'giorno', 'giorni')}`;
}

/** Words of the page of released reports and of the figures of all. */
export const publicCaseTexts = {
  title: 'Le segnalazioni',
  description:
    'Quante segnalazioni riceve il Comune, in quanto tempo risponde, e quelle che ha reso pubbliche.',
  lead: 'Quante sono, in quanto tempo il Comune risponde, e che cosa ne è stato.',
  writtenOn: '2026-11-30',
  link: 'Le segnalazioni pubbliche e i tempi di risposta',
  figures: 'I tempi di risposta',
  sentence: (received: number, open: number, late: number) =>
    received === 0
      ? 'Non è ancora arrivata nessuna segnalazione.'
      : `${countOf(received, 'segnalazione ricevuta', 'segnalazioni ricevute')} in tutto: ${countOf(open, 'aperta', 'aperte')}, di cui ${formatNumber(late)} oltre il termine.`,
  charge: (days: number) => `Metà delle segnalazioni è presa in carico ${within(days)}.`,
  close: (days: number) => `Metà di quelle chiuse ha avuto una conclusione ${within(days)}.`,
  how: 'I giorni sono di calendario, dal giorno di arrivo. La mediana è il numero di giorni entro cui sta la metà delle segnalazioni; si dà da cinque segnalazioni in su. Contano tutte, anche quelle che non sono pubbliche.',
  table: (title: string) => `Tabella: ${title.toLowerCase()}`,
  byCategory: 'Per categoria',
  byOffice: 'Per ufficio',
  few: 'meno di 5',
  legend: 'Nel disegno: chiuse (piene), aperte (vuote), oltre il termine (tratteggiate).',
  list: 'Segnalazioni pubbliche',
  listHint:
    'Sono quelle che una persona del Comune ha letto e reso pubbliche, senza dati di chi le ha inviate.',
  category: 'Categoria',
  all: 'Tutte',
  apply: 'Mostra',
  none: 'Nessuna segnalazione pubblica da mostrare.',
  month: formatMonth,
  reply: 'Risposta dell’ufficio',
  objective: 'Nel piano:',
  paging: 'Pagine delle segnalazioni pubbliche',
  previous: 'Pagina precedente',
  next: 'Pagina successiva',
  csv: 'Segnalazioni pubbliche (CSV)',
  csvFigures: 'Conti e tempi (CSV)',
  feed: 'Segnalazioni pubbliche (feed Atom)',
  send: 'Invia una segnalazione',
} as const;
