import { actionFieldTexts } from './action-data.ts';
import type { ColumnText } from './column-text.ts';
import { idColumns, inWords, recordFields, sharedColumns, stateFieldTexts } from './shared-data.ts';

/** Columns of `storico.csv`, in order. */
export const stateHistoryColumnTexts = {
  slug: { header: 'Identificativo dell’obiettivo', text: recordFields.slug },
  action: {
    header: 'Azione',
    text: `${actionFieldTexts.actionId} Vuoto nelle righe sull’obiettivo intero.`,
  },
  from: {
    header: 'Primo giorno',
    type: 'date',
    text: 'Primo giorno in cui il portale ha mostrato questi stati; per la prima riga, il giorno in cui è stato pubblicato qui il primo piano che contiene l’obiettivo o l’azione, per quanto risulta dalle versioni registrate.',
  },
  until: {
    header: 'Ultimo giorno',
    type: 'date',
    text: 'Ultimo giorno in cui li ha mostrati; vuoto se valgono ancora. Per chi non è più nel piano, il giorno prima dell’uscita. La riga dopo comincia il giorno dopo, a meno che per qualche tempo nessun piano contenesse l’obiettivo o l’azione.',
  },
  scheduled: {
    header: 'Stato dal calendario',
    text: `Dove cadevano quei giorni rispetto ai tempi del piano, secondo gli aggiornamenti pubblicati fino ad allora. ${inWords}`,
  },
  reported: {
    header: 'Stato comunicato',
    text: `Ultimo stato comunicato tra gli aggiornamenti pubblicati fino ad allora, con le correzioni e i ritiri di allora: conta il giorno di pubblicazione, non quello del fatto. ${inWords}`,
  },
  completedLate: {
    header: 'Completato oltre il termine',
    type: 'boolean',
    text: `${stateFieldTexts.completedLate} «sì» o «no».`,
  },
  url: sharedColumns.url,
  day: sharedColumns.day,
  ...idColumns,
  site: sharedColumns.site,
  licence: sharedColumns.licence,
} as const satisfies Record<string, ColumnText>;
