import { actionFieldTexts } from './action-data.ts';
import type { ColumnText } from './column-text.ts';
import { occurrenceFieldTexts } from './occurrence-data.ts';
import { idColumns, recordFields, sharedColumns } from './shared-data.ts';
import { updateFieldTexts } from './update-data.ts';

/** What a row of `elenchi.csv` holds. */
export const listKinds = {
  offices: 'Ufficio',
  places: 'Luogo',
  citations: 'Legge o atto citato',
  keywords: 'Parola chiave',
  formerSlugs: 'Identificativo usato in passato',
  periods: 'Periodo',
  dueDays: 'Giorno di scadenza',
  remarks: 'Aggiornamento che ne parla',
  due: 'Scadenza a cui risponde',
  evidence: 'Fonte',
  files: 'Foto o documento',
  corrections: 'Correzione',
} as const;

/** Columns of `elenchi.csv`, in order. */
export const listColumnTexts = {
  slug: { header: 'Identificativo dell’obiettivo', text: recordFields.slug },
  action: {
    header: 'Azione',
    text: `${actionFieldTexts.actionId} Vuoto se il valore non riguarda un’azione.`,
  },
  occurrence: {
    header: 'Identificativo della scadenza',
    text: `${occurrenceFieldTexts.id} Vuoto se il valore non riguarda una scadenza.`,
  },
  update: {
    header: 'Aggiornamento',
    text: `${updateFieldTexts.updateId} Vuoto se il valore non riguarda un aggiornamento.`,
  },
  kind: {
    header: 'Che cosa',
    text: 'Che cosa è il valore: ufficio, luogo, legge o atto citato, parola chiave, identificativo usato in passato, periodo, giorno di scadenza, aggiornamento che ne parla, scadenza a cui risponde, fonte, foto o documento, correzione.',
  },
  place: { header: 'Posto', type: 'number', text: 'Posto nell’elenco, da 1.' },
  code: { header: 'Codice', text: 'Identificativo del valore, se ne ha uno: per gli uffici.' },
  value: {
    header: 'Valore',
    text: 'Il valore, uno per riga. Un periodo è scritto come 2025-01-01/2025-12-31.',
  },
  date: { header: 'Giorno', type: 'date', text: 'Il suo giorno, se ne ha uno.' },
  address: {
    header: 'Indirizzo della fonte',
    text: `${updateFieldTexts.evidenceUrl} Di una foto o di un documento, dove si legge.`,
  },
  url: sharedColumns.url,
  themeCode: idColumns.themeCode,
  officeIds: idColumns.officeIds,
  site: sharedColumns.site,
  licence: sharedColumns.licence,
} as const satisfies Record<string, ColumnText>;
