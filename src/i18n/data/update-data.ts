import type { ColumnText } from './column-text.ts';
import {
  idColumns,
  inWords,
  manyValues,
  recordFields,
  sharedColumns,
  stateColumns,
  stateFieldTexts,
} from './shared-data.ts';

/** What the fields of an update mean. */
export const updateFieldTexts = {
  url: recordFields.url,
  confidence: stateFieldTexts.confidence,
  percent: stateFieldTexts.percent,
  updateId: 'Identificativo dell’aggiornamento dentro l’obiettivo.',
  updateAction: 'Azione a cui si riferisce; manca se riguarda tutto l’obiettivo.',
  updateDate: 'Quando è successo: giorno, mese o anno, come la fonte.',
  updatePublished: 'Giorno di pubblicazione su questo portale.',
  updateChanged: 'Giorno dell’ultima modifica: pubblicazione, correzione o ritiro.',
  updateDue:
    'Scadenze a cui risponde, ciascuna con il giorno previsto all’inizio; manca se l’azione ne ha una sola.',
  updateNewDue: 'Nuovo giorno di ciò che è rinviato, se la fonte lo dice.',
  updateStatus:
    'Stato comunicato, con gli stessi valori di «reported»; manca se non ne comunica uno.',
  updateValues: 'Valori di indicatori comunicati con questo aggiornamento; le fonti sono le sue.',
  valueIndicator: 'Identificativo dell’indicatore dentro l’obiettivo: i1, i2, …',
  valuePeriod:
    'Periodo a cui si riferisce: anno 2026, semestre 2026-S1, trimestre 2026-T1, mese 2026-03, stagione 2025/2026.',
  valueNumber: 'Il numero misurato.',
  updateTitle: 'Che cosa è successo, in una riga.',
  updateText: 'Che cosa è successo, per esteso.',
  evidence: 'Fonti.',
  evidenceLabel: 'Che cosa si trova nella fonte.',
  evidenceUrl: 'Indirizzo della fonte, se è sul web.',
  files: 'Foto e documenti pubblicati con l’aggiornamento; nessuno se è stato ritirato.',
  fileLabel: 'Che cosa mostra la foto, o che cosa è il documento.',
  fileUrl: 'Indirizzo del file.',
  fileType: 'Tipo: image/jpeg o application/pdf.',
  fileSize: 'Grandezza in byte.',
  fileAccessible: 'Di un documento: se si legge con un lettore di schermo, come dice l’ufficio.',
  office: 'Ufficio che ha comunicato l’aggiornamento; manca quando la fonte è il piano.',
  minor: 'Se è una modifica di poco conto.',
  corrections: 'Che cosa è stato corretto dopo la pubblicazione.',
  correctionDate: 'Giorno della correzione.',
  correctionText: 'Che cosa era sbagliato e che cosa dice ora.',
  withdrawn: 'Presente se l’aggiornamento è stato ritirato: resta visibile, ma non conta più.',
  withdrawnDate: 'Giorno del ritiro.',
  withdrawnReason: 'Perché non vale più.',
} as const;

/** Columns of `aggiornamenti.csv`, in order. */
export const updateColumnTexts = {
  slug: { header: 'Identificativo dell’obiettivo', text: recordFields.slug },
  id: { header: 'Aggiornamento', text: updateFieldTexts.updateId },
  objective: sharedColumns.objective,
  action: { header: 'Azione', text: updateFieldTexts.updateAction },
  date: { header: 'Data del fatto', text: updateFieldTexts.updateDate },
  published: { header: 'Pubblicato il', type: 'date', text: updateFieldTexts.updatePublished },
  changed: { header: 'Modificato il', type: 'date', text: updateFieldTexts.updateChanged },
  due: {
    header: 'Scadenze a cui risponde',
    text: `${updateFieldTexts.updateDue} ${manyValues}`,
  },
  newDue: { header: 'Nuova scadenza', type: 'date', text: updateFieldTexts.updateNewDue },
  status: {
    header: 'Stato comunicato',
    text: `Stato comunicato con questo aggiornamento; vuoto se non ne comunica uno. ${inWords}`,
  },
  confidence: stateColumns.confidence,
  percent: stateColumns.percent,
  title: { header: 'Titolo', text: updateFieldTexts.updateTitle },
  text: { header: 'Testo', text: updateFieldTexts.updateText },
  office: { header: 'Ufficio', text: updateFieldTexts.office },
  evidence: {
    header: 'Fonti',
    text: `${updateFieldTexts.evidence} L’indirizzo, se c’è, sta tra parentesi uncinate. ${manyValues}`,
  },
  minor: {
    header: 'Di poco conto',
    type: 'boolean',
    text: `${updateFieldTexts.minor} «sì» o «no».`,
  },
  corrections: {
    header: 'Correzioni',
    text: `${updateFieldTexts.corrections} Ciascuna con il suo giorno. ${manyValues}`,
  },
  withdrawn: {
    header: 'Ritirato il',
    type: 'date',
    text: 'Giorno in cui l’aggiornamento è stato ritirato; vuoto se vale ancora.',
  },
  withdrawnReason: { header: 'Motivo del ritiro', text: updateFieldTexts.withdrawnReason },
  url: sharedColumns.url,
  site: sharedColumns.site,
  licence: sharedColumns.licence,
  themeCode: idColumns.themeCode,
  officeId: {
    header: 'Identificativo dell’ufficio',
    text: 'Dell’ufficio che ha comunicato l’aggiornamento, come nell’indirizzo della sua pagina.',
  },
  files: {
    header: 'Foto e documenti',
    text: `${updateFieldTexts.files} L’indirizzo sta tra parentesi uncinate. ${manyValues}`,
  },
} as const satisfies Record<string, ColumnText>;
