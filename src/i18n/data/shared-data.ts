import type { ColumnText } from './column-text.ts';
import { datasetFields } from './dataset-texts.ts';

/** What a cell of several values says of itself. */
export const manyValues = 'Più valori sono separati da « | ».';

/** What a cell says of itself whose JSON field holds a code. */
export const inWords = 'Il valore è scritto in parole.';

/** Fields of the levels above an objective. */
export const codedFields = {
  code: 'Codice come stampato nel documento.',
  codeTitle: 'Titolo.',
} as const;

/** Fields of an office. */
export const officeFields = {
  officeId: 'Identificativo dell’ufficio.',
  officeName: 'Nome dell’ufficio.',
} as const;

/** Fields that records of several kinds have. */
export const recordFields = {
  slug: 'Identificativo dell’obiettivo: non cambia.',
  url: 'Indirizzo completo della pagina.',
  objectiveTitle: 'Titolo in parole semplici.',
} as const;

/** Fields on the states of an objective or an action. */
export const stateFieldTexts = {
  scheduled:
    'Stato dal calendario: «past-due» almeno un giorno passato senza notizie, «under-way» nel periodo previsto, «upcoming» periodo futuro, «settled» tutti i giorni passati e con notizie, «unscheduled» senza una data.',
  reported:
    'Ultimo stato comunicato: «none» nessun aggiornamento di stato, «not-started» non avviato, «in-progress» in corso, «completed» completato, «ongoing» attività continua, «postponed» rinviato, «dropped» abbandonato.',
  reportedDate: 'Data del fatto comunicato: giorno, mese o anno, come la fonte.',
  completedLate: 'Se è stato completato oltre l’ultimo termine.',
  confidence:
    'Quanto l’ufficio conta di rispettare i tempi: «on-track» nei tempi, «at-risk» a rischio ritardo, «blocked» bloccato.',
  percent: 'Quota realizzata secondo l’ufficio, da 0 a 100.',
  nextDue: 'Prossima scadenza o fine di periodo.',
  lastDue: 'Ultima scadenza o fine di periodo.',
} as const;

/** Columns that several tables have. */
export const sharedColumns = {
  slug: { header: 'Identificativo', text: recordFields.slug },
  url: { header: 'Indirizzo', text: recordFields.url },
  objective: { header: 'Obiettivo', text: recordFields.objectiveTitle },
  day: { header: 'Stati calcolati al', type: 'date', text: datasetFields.now },
  site: { header: 'Portale', text: `${datasetFields.siteName} È lo stesso per ogni riga.` },
  licence: { header: 'Licenza', text: 'Licenza dei dati, la stessa per ogni riga.' },
} as const satisfies Record<string, ColumnText>;

/** Columns with the identifiers of theme and offices, which other files use too. */
export const idColumns = {
  themeCode: { header: 'Codice del tema', text: 'Codice dell’obiettivo di mandato.' },
  officeIds: {
    header: 'Identificativi degli uffici',
    text: `Come nell’indirizzo della pagina di ciascun ufficio. ${manyValues}`,
  },
} as const satisfies Record<string, ColumnText>;

/** Columns on the states of an objective or an action. */
export const stateColumns = {
  scheduled: {
    header: 'Stato dal calendario',
    text: `Dove cade oggi rispetto ai tempi del piano, e se un giorno è passato senza notizie. ${inWords}`,
  },
  reported: {
    header: 'Stato comunicato',
    text: `Ultimo stato comunicato da una fonte. ${inWords}`,
  },
  reportedDate: { header: 'Data dello stato comunicato', text: stateFieldTexts.reportedDate },
  completedLate: {
    header: 'Completato oltre il termine',
    type: 'boolean',
    text: `${stateFieldTexts.completedLate} «sì» o «no».`,
  },
  confidence: {
    header: 'Rispetto dei tempi',
    text: `Quanto l’ufficio conta di rispettare i tempi. ${inWords}`,
  },
  percent: {
    header: 'Percentuale realizzata',
    type: 'number',
    text: `${stateFieldTexts.percent} Con la virgola decimale; manca se nessuno l’ha comunicata.`,
  },
  nextDue: { header: 'Prossima scadenza', type: 'date', text: stateFieldTexts.nextDue },
  lastDue: { header: 'Ultima scadenza', type: 'date', text: stateFieldTexts.lastDue },
} as const satisfies Record<string, ColumnText>;
