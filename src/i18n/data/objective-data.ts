import type { Wording } from '../../domain/content/objective.ts';
import type { ColumnText } from './column-text.ts';
import {
  codedFields,
  idColumns,
  manyValues,
  recordFields,
  sharedColumns,
  stateColumns,
} from './shared-data.ts';

/** Whose words a page is written in. */
export const wordingLabels: Readonly<Record<Wording, string>> = {
  official: 'del documento',
  plain: 'riscritte',
};

/** What the fields of an objective mean. */
export const objectiveFieldTexts = {
  ...recordFields,
  position: 'Numero d’ordine nel documento, da 1.',
  wording: 'Di chi sono le parole: «official» del documento, «plain» riscritte in modo semplice.',
  summary: 'Che cosa prevede, in breve.',
  why: 'Perché, secondo il piano.',
  expectedResult: 'Che cosa ci si aspetta, secondo il piano.',
  theme: 'Tema: il primo livello del piano, come un obiettivo di mandato o una missione.',
  ambit:
    'Ambito: il secondo livello del piano, dove c’è, come un ambito strategico o un programma.',
  strategicObjective: 'Obiettivo strategico.',
  strategicId:
    'Identificativo dell’obiettivo strategico: il documento usa alcuni codici due volte.',
  offices: 'Uffici indicati dal piano.',
  officeNote: 'Che cosa scrive il piano dove non nomina un ufficio.',
  politicalLead: 'Responsabile politico, dove il piano lo indica.',
  horizon: 'Arco di tempo di tutto l’obiettivo, dove il piano lo indica.',
  places: 'Luoghi nominati.',
  citations: 'Leggi e atti citati, come stampati nel documento.',
  keywords: 'Parole di ogni giorno con cui si può cercare l’obiettivo.',
  formerSlugs: 'Identificativi usati in passato.',
  sourceNote: 'Che cosa c’è di particolare nel documento.',
  feed: 'Feed Atom dell’obiettivo.',
  calendar: 'Calendario delle scadenze dell’obiettivo, se ha almeno una data.',
  data: 'Questi dati in un file a parte, uno per obiettivo.',
  versions: 'Tutte le versioni dei testi dell’obiettivo, una per riga.',
  actions: 'Le azioni dell’obiettivo, nell’ordine del documento.',
  indicators: 'Gli indicatori dell’obiettivo, con traguardi e valori.',
  updates: 'Gli aggiornamenti pubblicati, dal più recente.',
  variations: 'Le variazioni del piano che lo riguardano, dalla più recente.',
} as const;

/** Columns of `obiettivi.csv`, in order. */
export const objectiveColumnTexts = {
  slug: sharedColumns.slug,
  position: { header: 'Numero nel piano', type: 'number', text: objectiveFieldTexts.position },
  title: { header: 'Titolo', text: recordFields.objectiveTitle },
  summary: { header: 'In breve', text: objectiveFieldTexts.summary },
  why: { header: 'Perché', text: objectiveFieldTexts.why },
  expectedResult: { header: 'Risultato atteso', text: objectiveFieldTexts.expectedResult },
  themeCode: idColumns.themeCode,
  theme: { header: 'Tema', text: objectiveFieldTexts.theme },
  ambitCode: { header: 'Codice dell’ambito', text: 'Codice dell’ambito strategico.' },
  ambit: { header: 'Ambito', text: objectiveFieldTexts.ambit },
  strategicCode: { header: 'Codice dell’obiettivo strategico', text: codedFields.code },
  strategic: { header: 'Obiettivo strategico', text: objectiveFieldTexts.strategicObjective },
  offices: { header: 'Uffici', text: `${objectiveFieldTexts.offices} ${manyValues}` },
  officeNote: { header: 'Nota sull’ufficio', text: objectiveFieldTexts.officeNote },
  politicalLead: { header: 'Responsabile politico', text: objectiveFieldTexts.politicalLead },
  horizon: { header: 'Arco di tempo', text: objectiveFieldTexts.horizon },
  places: { header: 'Luoghi', text: `${objectiveFieldTexts.places} ${manyValues}` },
  citations: {
    header: 'Leggi e atti citati',
    text: `${objectiveFieldTexts.citations} ${manyValues}`,
  },
  keywords: { header: 'Parole chiave', text: `${objectiveFieldTexts.keywords} ${manyValues}` },
  actions: { header: 'Numero di azioni', type: 'number', text: 'Quante azioni ha l’obiettivo.' },
  updates: {
    header: 'Numero di aggiornamenti',
    type: 'number',
    text: 'Quanti aggiornamenti sono pubblicati e valgono: quelli ritirati non contano.',
  },
  ...stateColumns,
  url: sharedColumns.url,
  day: sharedColumns.day,
  site: sharedColumns.site,
  licence: sharedColumns.licence,
  officeIds: idColumns.officeIds,
  variations: {
    header: 'Variazioni',
    type: 'number',
    text: 'Quante variazioni del piano lo riguardano.',
  },
  wording: {
    header: 'Parole',
    text: `Di chi sono le parole della pagina: ${Object.values(wordingLabels).join(' o ')}.`,
  },
} as const satisfies Record<string, ColumnText>;
