import type { ColumnText } from './column-text.ts';

/** Columns of `segnalazioni.csv`: the reports that the office released. */
export const caseColumns = [
  {
    header: 'Numero',
    text: 'Numero pubblico della segnalazione: non cambia e non porta al codice di chi l’ha inviata.',
  },
  { header: 'Categoria', text: 'Categoria, come nel modulo.' },
  { header: 'Ufficio', text: 'Ufficio che se ne occupa.' },
  { header: 'Mese', text: 'Mese di arrivo: 2026-05. Il giorno non si pubblica.' },
  {
    header: 'Stato',
    text: 'Ricevuta, Presa in carico, In lavorazione, Risolta, Non di competenza o Non accolta.',
  },
  { header: 'Luogo', text: 'Luogo, se il Comune l’ha reso pubblico.' },
  {
    header: 'Testo',
    text: 'Testo che il Comune ha reso pubblico, senza dati di chi l’ha inviata.',
  },
  { header: 'Risposta', text: 'Risposta dell’ufficio, se resa pubblica.' },
  { header: 'Obiettivo', text: 'Indirizzo dell’obiettivo del piano a cui si riferisce, se c’è.' },
] as const satisfies readonly ColumnText[];

/** Columns of `conti.csv`: figures of all reports, a row a category and a row an office. */
export const caseFigureColumns = {
  name: { header: 'Categoria o ufficio', text: 'Categoria o ufficio a cui si riferisce la riga.' },
  received: { header: 'Ricevute', type: 'number', text: 'Quante sono arrivate in tutto.' },
  open: { header: 'Aperte', type: 'number', text: 'Quante non sono ancora chiuse.' },
  late: {
    header: 'Oltre il termine',
    type: 'number',
    text: 'Quante, tra le aperte, hanno passato il termine.',
  },
  closed: { header: 'Chiuse', type: 'number', text: 'Quante sono chiuse.' },
  daysToCharge: {
    header: 'Giorni per la presa in carico (mediana)',
    type: 'number',
    text: 'Giorni di calendario entro cui è presa in carico la metà; vuoto sotto le 5.',
  },
  daysToClose: {
    header: 'Giorni per la chiusura (mediana)',
    type: 'number',
    text: 'Giorni di calendario entro cui è chiusa la metà; vuoto sotto le 5.',
  },
} as const satisfies Record<string, ColumnText>;
