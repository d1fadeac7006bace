import { dataFields as fields } from './data-fields.ts';

/** Header and meaning of a column of a table. */
export interface ColumnText {
  readonly header: string;
  readonly text: string;
}

const list = 'Più valori sono separati da « | ».';
const states = 'Il valore è scritto in parole.';

const shared = {
  slug: { header: 'Identificativo', text: fields.slug },
  url: { header: 'Indirizzo', text: fields.url },
  objective: { header: 'Obiettivo', text: fields.objectiveTitle },
  scheduled: {
    header: 'Stato dal calendario',
    text: `Dove cade oggi rispetto ai tempi del piano. Non dice che cosa è stato fatto. ${states}`,
  },
  reported: { header: 'Stato comunicato', text: `Ultimo stato comunicato da una fonte. ${states}` },
  reportedDate: { header: 'Data dello stato comunicato', text: fields.reportedDate },
  completedLate: {
    header: 'Completato oltre il termine',
    text: `${fields.completedLate} «sì» o «no».`,
  },
  confidence: {
    header: 'Rispetto dei tempi',
    text: `Quanto l’ufficio conta di rispettare i tempi. ${states}`,
  },
  percent: {
    header: 'Percentuale realizzata',
    text: `${fields.percent} Con la virgola decimale; manca se nessuno l’ha comunicata.`,
  },
  nextDue: { header: 'Prossima scadenza', text: fields.nextDue },
  lastDue: { header: 'Ultima scadenza', text: fields.lastDue },
  silent: { header: 'Termine passato senza aggiornamento', text: `${fields.silent} «sì» o «no».` },
  day: { header: 'Stati calcolati al', text: fields.now },
  licence: { header: 'Licenza', text: 'Licenza dei dati, la stessa per ogni riga.' },
} as const satisfies Record<string, ColumnText>;

/** Columns of `obiettivi.csv`, in order. */
export const objectiveColumnTexts = {
  slug: shared.slug,
  position: { header: 'Numero nel piano', text: fields.position },
  title: { header: 'Titolo', text: fields.objectiveTitle },
  summary: { header: 'In breve', text: fields.summary },
  why: { header: 'Perché', text: fields.why },
  expectedResult: { header: 'Risultato atteso', text: fields.expectedResult },
  themeCode: { header: 'Codice del tema', text: 'Codice dell’obiettivo di mandato.' },
  theme: { header: 'Tema', text: fields.theme },
  ambitCode: { header: 'Codice dell’ambito', text: 'Codice dell’ambito strategico.' },
  ambit: { header: 'Ambito', text: fields.ambit },
  strategicCode: { header: 'Codice dell’obiettivo strategico', text: fields.code },
  strategic: { header: 'Obiettivo strategico', text: fields.strategicObjective },
  offices: { header: 'Uffici', text: `${fields.offices} ${list}` },
  officeNote: { header: 'Nota sull’ufficio', text: fields.officeNote },
  politicalLead: { header: 'Responsabile politico', text: fields.politicalLead },
  horizon: { header: 'Arco di tempo', text: fields.horizon },
  places: { header: 'Luoghi', text: `${fields.places} ${list}` },
  citations: { header: 'Leggi e atti citati', text: `${fields.citations} ${list}` },
  keywords: { header: 'Parole chiave', text: `${fields.keywords} ${list}` },
  actions: { header: 'Numero di azioni', text: 'Quante azioni ha l’obiettivo.' },
  updates: {
    header: 'Numero di aggiornamenti',
    text: 'Quanti aggiornamenti sono pubblicati, compresi quelli ritirati.',
  },
  scheduled: shared.scheduled,
  reported: shared.reported,
  reportedDate: shared.reportedDate,
  completedLate: shared.completedLate,
  confidence: shared.confidence,
  percent: shared.percent,
  nextDue: shared.nextDue,
  lastDue: shared.lastDue,
  url: shared.url,
  day: shared.day,
  licence: shared.licence,
} as const satisfies Record<string, ColumnText>;

/** Columns of `azioni.csv`, in order. */
export const actionColumnTexts = {
  slug: { header: 'Identificativo dell’obiettivo', text: fields.slug },
  id: { header: 'Azione', text: fields.actionId },
  objective: shared.objective,
  title: { header: 'Titolo dell’azione', text: fields.actionTitle },
  text: { header: 'Che cosa si fa', text: fields.actionText },
  offices: { header: 'Uffici', text: `${fields.offices} ${list}` },
  timing: { header: 'Tempi nel piano', text: fields.timingWords },
  kind: { header: 'Tipo di tempi', text: `Come sono state lette quelle parole. ${states}` },
  periods: {
    header: 'Periodi',
    text: `Periodi ricavati da quelle parole, estremi compresi, come 2025-01-01/2025-12-31. ${list}`,
  },
  dueDays: { header: 'Giorni di scadenza', text: `${fields.dueDays} ${list}` },
  scheduled: shared.scheduled,
  reported: shared.reported,
  reportedDate: shared.reportedDate,
  completedLate: shared.completedLate,
  confidence: shared.confidence,
  percent: shared.percent,
  nextDue: shared.nextDue,
  lastDue: shared.lastDue,
  silent: shared.silent,
  url: shared.url,
  day: shared.day,
  licence: shared.licence,
} as const satisfies Record<string, ColumnText>;

/** Columns of `aggiornamenti.csv`, in order. */
export const updateColumnTexts = {
  slug: { header: 'Identificativo dell’obiettivo', text: fields.slug },
  id: { header: 'Aggiornamento', text: fields.updateId },
  objective: shared.objective,
  action: { header: 'Azione', text: fields.updateAction },
  date: { header: 'Data del fatto', text: fields.updateDate },
  published: { header: 'Pubblicato il', text: fields.updatePublished },
  changed: { header: 'Modificato il', text: fields.updateChanged },
  status: {
    header: 'Stato comunicato',
    text: `Stato comunicato con questo aggiornamento; vuoto se non ne comunica uno. ${states}`,
  },
  confidence: shared.confidence,
  percent: shared.percent,
  title: { header: 'Titolo', text: fields.updateTitle },
  text: { header: 'Testo', text: fields.updateText },
  office: { header: 'Ufficio', text: fields.office },
  evidence: {
    header: 'Fonti',
    text: `${fields.evidence} L’indirizzo, se c’è, sta tra parentesi uncinate. ${list}`,
  },
  minor: { header: 'Di poco conto', text: `${fields.minor} «sì» o «no».` },
  corrections: {
    header: 'Correzioni',
    text: `${fields.corrections} Ciascuna con il suo giorno. ${list}`,
  },
  withdrawn: {
    header: 'Ritirato il',
    text: 'Giorno in cui l’aggiornamento è stato ritirato; vuoto se vale ancora.',
  },
  withdrawnReason: { header: 'Motivo del ritiro', text: fields.withdrawnReason },
  url: shared.url,
  licence: shared.licence,
} as const satisfies Record<string, ColumnText>;

/** Words for the ways in which timings are read. */
export const timingKindLabels = {
  period: 'Periodo',
  deadline: 'Termine',
  cadence: 'Cadenza',
  relative: 'Legato a un altro fatto',
  unparsed: 'Non compreso',
} as const;

/** Yes and no in tables. */
export const yesNo = { yes: 'sì', no: 'no' } as const;
