import type { ColumnText } from './column-text.ts';
import { idColumns, inWords, recordFields, sharedColumns } from './shared-data.ts';

/** What the fields of a variation mean. */
export const variationFieldTexts = {
  url: recordFields.url,
  variationId: 'Identificativo della variazione dentro l’obiettivo.',
  action: 'Azione che cambia; manca se cambia l’obiettivo.',
  published: 'Giorno di pubblicazione su questo portale.',
  act: 'Atto che decide la variazione; manca se la fonte non ne indica uno.',
  actBody: 'Chi ha deciso.',
  actKind: 'Tipo di atto.',
  actNumber: 'Numero dell’atto.',
  actDate: 'Giorno dell’atto.',
  actUrl: 'Indirizzo dell’atto, se è sul web.',
  changes: 'Che cosa cambia, voce per voce.',
  field: 'Voce che cambia.',
  former: 'Parole di prima; mancano se il piano non ne aveva.',
  now: 'Parole che le sostituiscono; mancano se nulla le sostituisce.',
  reason: 'Motivo, se l’atto lo dice.',
} as const;

/** Columns of `variazioni.csv`, in order. */
export const variationColumnTexts = {
  slug: { header: 'Identificativo dell’obiettivo', text: recordFields.slug },
  id: { header: 'Variazione', text: variationFieldTexts.variationId },
  objective: sharedColumns.objective,
  action: { header: 'Azione', text: variationFieldTexts.action },
  published: { header: 'Pubblicata il', type: 'date', text: variationFieldTexts.published },
  field: { header: 'Voce', text: `${variationFieldTexts.field} ${inWords}` },
  former: { header: 'Prima', text: variationFieldTexts.former },
  now: { header: 'Ora', text: variationFieldTexts.now },
  actBody: { header: 'Organo', text: `${variationFieldTexts.actBody} Vuoto senza un atto.` },
  actKind: { header: 'Tipo di atto', text: variationFieldTexts.actKind },
  actNumber: { header: 'Numero dell’atto', text: variationFieldTexts.actNumber },
  actDate: { header: 'Data dell’atto', type: 'date', text: variationFieldTexts.actDate },
  actUrl: { header: 'Indirizzo dell’atto', text: variationFieldTexts.actUrl },
  reason: { header: 'Motivo', text: variationFieldTexts.reason },
  url: sharedColumns.url,
  ...idColumns,
  site: sharedColumns.site,
  licence: sharedColumns.licence,
} as const satisfies Record<string, ColumnText>;
