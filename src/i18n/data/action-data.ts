import type { Action } from '../../domain/content/objective.ts';
import type { ColumnText } from './column-text.ts';
import { objectiveFieldTexts } from './objective-data.ts';
import {
  idColumns,
  inWords,
  manyValues,
  recordFields,
  sharedColumns,
  stateColumns,
} from './shared-data.ts';

/** What each field of an action is called, on its page and where versions of it are compared. */
export const actionNames = {
  id: 'Identificativo',
  title: 'Titolo',
  text: 'Testo',
  timing: 'Tempi',
  dueDays: 'Scadenze scritte nel testo',
  continuedBy: 'Continua in',
} as const satisfies Readonly<Record<keyof Action, string>>;

/** Grey columns of the spreadsheet of updates that tell offices of which action a row is. */
export const actionSheetTexts = {
  action: { header: 'Azione' },
  actionTitle: { header: 'Titolo dell’azione' },
  timing: { header: 'Tempi nel documento' },
} as const;

/** What the fields of an action mean. */
export const actionFieldTexts = {
  url: recordFields.url,
  actionId: 'Identificativo dell’azione dentro l’obiettivo: a1, a2, …',
  actionTitle: 'Titolo dell’azione.',
  actionText: 'Che cosa si fa.',
  timing: 'I tempi dell’azione.',
  timingWords: 'Le parole del documento.',
  timingKind:
    'Come sono state lette: «period» periodo, «deadline» termine, «cadence» cadenza, «relative» legati a un altro fatto, «unparsed» non comprese.',
  windows: 'Periodi ricavati da quelle parole, estremi compresi.',
  windowStart: 'Primo giorno.',
  windowEnd: 'Ultimo giorno.',
  dueDays: 'Giorni di scadenza e di fine dei periodi, come sono oggi.',
  occurrences: 'Ogni scadenza e ogni fine di periodo, con il suo stato.',
  silent:
    'Se è passata una scadenza, o è finito un periodo previsto, e nessuna fonte dice come è andata.',
} as const;

/** Columns of `azioni.csv`, in order. */
export const actionColumnTexts = {
  slug: { header: 'Identificativo dell’obiettivo', text: recordFields.slug },
  id: { header: 'Azione', text: actionFieldTexts.actionId },
  objective: sharedColumns.objective,
  title: { header: 'Titolo dell’azione', text: actionFieldTexts.actionTitle },
  text: { header: 'Che cosa si fa', text: actionFieldTexts.actionText },
  offices: { header: 'Uffici', text: `${objectiveFieldTexts.offices} ${manyValues}` },
  timing: { header: 'Tempi nel piano', text: actionFieldTexts.timingWords },
  kind: { header: 'Tipo di tempi', text: `Come sono state lette quelle parole. ${inWords}` },
  periods: {
    header: 'Periodi',
    text: `Periodi ricavati da quelle parole, estremi compresi, come 2025-01-01/2025-12-31. ${manyValues}`,
  },
  dueDays: { header: 'Giorni di scadenza', text: `${actionFieldTexts.dueDays} ${manyValues}` },
  ...stateColumns,
  silent: {
    header: 'Tempi passati senza notizie',
    type: 'boolean',
    text: `${actionFieldTexts.silent} «sì» o «no».`,
  },
  url: sharedColumns.url,
  day: sharedColumns.day,
  site: sharedColumns.site,
  licence: sharedColumns.licence,
  ...idColumns,
} as const satisfies Record<string, ColumnText>;
