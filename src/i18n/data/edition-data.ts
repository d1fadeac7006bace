import type { LineageKind } from '../../domain/editions/lineage.ts';
import type { Shift } from '../../domain/editions/rolled-years.ts';
import { datasetFields } from './dataset-texts.ts';
import type { ColumnText } from './column-text.ts';
import { inWords, manyValues, recordFields, sharedColumns } from './shared-data.ts';

/** Words for what became of something from an edition to the next; `first` in the first edition. */
export const lineageLabels = {
  first: 'Prima edizione pubblicata',
  unchanged: 'Invariato',
  changed: 'Cambiato',
  renamed: 'Ha un altro nome',
  merged: 'Unito ad altri',
  split: 'Diviso',
  new: 'Nuovo',
  left: 'Non c’è più',
} as const satisfies Record<LineageKind | 'first', string>;

/** Words for terms that moved. */
export const shiftLabels = {
  later: 'più avanti',
  earlier: 'anticipato',
} as const satisfies Record<Shift, string>;

/** Columns of `edizioni.csv`, in order. */
export const editionColumnTexts = {
  plan: { header: 'Edizione', text: datasetFields.planId },
  former: {
    header: 'Edizione di prima',
    text: 'Quella con cui è confrontata; manca nella prima pubblicata.',
  },
  slug: { header: 'Identificativo dell’obiettivo', text: recordFields.slug },
  action: {
    header: 'Azione',
    text: 'Identificativo dell’azione; manca se la riga è sull’obiettivo.',
  },
  title: {
    header: 'Titolo',
    text: 'Titolo dell’obiettivo o dell’azione in questa edizione, o nell’ultima che lo contiene.',
  },
  position: {
    header: 'Numero nel piano',
    type: 'number',
    text: 'Posto nel documento di questa edizione; per un’azione, posto tra quelle dell’obiettivo.',
  },
  kind: {
    header: 'Rispetto a prima',
    text: `Che cosa ne è stato dall’edizione di prima. Gli anni che avanzano non contano. ${inWords}`,
  },
  field: {
    header: 'Campo',
    text: 'Che cosa è cambiato, una riga per ogni campo; manca se non è cambiato nulla.',
  },
  before: { header: 'Prima', text: 'Le parole dell’edizione di prima.' },
  after: { header: 'Dopo', text: 'Le parole di questa edizione.' },
  shift: { header: 'Termine', text: `Se la fine dei tempi si è spostata. ${inWords}` },
  successors: {
    header: 'Continua in',
    text: `Identificativi di ciò in cui continua, se è stato unito o diviso. ${manyValues}`,
  },
  url: sharedColumns.url,
  site: sharedColumns.site,
  licence: sharedColumns.licence,
} as const satisfies Record<string, ColumnText>;
