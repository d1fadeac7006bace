import type { ColumnText } from './column-text.ts';
import { actionFieldTexts } from './action-data.ts';
import { objectiveFieldTexts } from './objective-data.ts';
import { idColumns, inWords, manyValues, recordFields, sharedColumns } from './shared-data.ts';

/** What the fields of an occurrence mean. */
export const occurrenceFieldTexts = {
  id: 'Identificativo dentro l’obiettivo: l’azione e il giorno previsto all’inizio, come a1@2026-03-31. Non cambia se il giorno si sposta.',
  planned: 'Giorno previsto all’inizio.',
  due: 'Giorno che vale oggi, dopo un rinvio.',
  start: 'Primo giorno del periodo che finisce con quel giorno.',
  basis:
    'Che cosa è: «term» una scadenza scritta nel piano, «cadence» la fine di un turno che si ripete, «period» la fine di un periodo previsto, che non è una scadenza.',
  state:
    'A che punto è: «to-come» da venire, «open» passata senza notizie, «reported» con notizie e non completata, «done» completata, «done-late» completata in ritardo, «moved» spostata a un giorno da venire, «dropped» abbandonata.',
  beforePlan: 'Se il giorno cade prima del primo anno del piano.',
  settledBy: 'Identificativo dell’aggiornamento che risponde; manca se nessuno lo fa.',
  settledDate: 'Data del fatto comunicato con quell’aggiornamento.',
  remarks:
    'Identificativi degli aggiornamenti che ne parlano senza rispondere, per esempio per dire perché è ancora aperta.',
} as const;

/** Columns of `scadenze.csv`, in order. */
export const occurrenceColumnTexts = {
  slug: { header: 'Identificativo dell’obiettivo', text: recordFields.slug },
  action: { header: 'Azione', text: actionFieldTexts.actionId },
  id: { header: 'Identificativo della scadenza', text: occurrenceFieldTexts.id },
  objective: sharedColumns.objective,
  title: { header: 'Titolo dell’azione', text: actionFieldTexts.actionTitle },
  offices: { header: 'Uffici', text: `${objectiveFieldTexts.offices} ${manyValues}` },
  planned: { header: 'Giorno previsto', type: 'date', text: occurrenceFieldTexts.planned },
  due: { header: 'Giorno che vale', type: 'date', text: occurrenceFieldTexts.due },
  start: { header: 'Inizio del periodo', type: 'date', text: occurrenceFieldTexts.start },
  basis: {
    header: 'Che cosa è',
    text: `Una scadenza scritta nel piano, la fine di un turno, o la fine di un periodo previsto, che non è una scadenza. ${inWords}`,
  },
  state: { header: 'Stato', text: `A che punto è, secondo gli aggiornamenti. ${inWords}` },
  beforePlan: {
    header: 'Prima del piano',
    type: 'boolean',
    text: `${occurrenceFieldTexts.beforePlan} «sì» o «no».`,
  },
  settledBy: { header: 'Aggiornamento che risponde', text: occurrenceFieldTexts.settledBy },
  settledDate: { header: 'Data del fatto', text: occurrenceFieldTexts.settledDate },
  remarks: {
    header: 'Aggiornamenti che ne parlano',
    text: `${occurrenceFieldTexts.remarks} ${manyValues}`,
  },
  url: sharedColumns.url,
  day: sharedColumns.day,
  site: sharedColumns.site,
  licence: sharedColumns.licence,
  ...idColumns,
} as const satisfies Record<string, ColumnText>;
