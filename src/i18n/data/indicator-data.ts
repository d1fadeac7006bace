import type { ColumnText } from './column-text.ts';
import { idColumns, inWords, manyValues, recordFields, sharedColumns } from './shared-data.ts';
import { updateFieldTexts } from './update-data.ts';

/** What the fields of an indicator mean. */
export const indicatorFieldTexts = {
  id: 'Identificativo dell’indicatore dentro l’obiettivo: i1, i2, … Non cambia.',
  url: recordFields.url,
  name: 'Che cosa si misura.',
  unit: 'Che cosa contano i numeri.',
  better:
    'Quali valori sono una buona notizia: «more» quelli che salgono, «less» quelli che scendono, «keep» quelli che restano uguali; manca se il documento non lo dice.',
  action: 'Azione che misura; manca se riguarda tutto l’obiettivo.',
  words: 'Parole del documento che lo nominano, dove nessun traguardo le ripete.',
  baseline: 'Valore di partenza, se il documento lo dice.',
  baselinePeriod: 'Periodo del valore di partenza.',
  baselineValue: 'Il valore di partenza.',
  baselineWords: 'Parole del documento che lo dicono.',
  targets: 'Che cosa il piano si propone di raggiungere; vuoto se non lo scrive.',
  targetWords: 'Parole del documento.',
  targetValue: 'Il numero contenuto in quelle parole; manca se non ne contengono uno.',
  targetPeriod: 'Il solo periodo per cui vale.',
  targetEvery:
    'Ogni quanto vale: «month» ogni mese, «quarter» ogni trimestre, «half-year» ogni semestre, «season» ogni stagione, «year» ogni anno.',
  values: 'I valori pubblicati, dal periodo più lontano; vuoto se nessuno lo è.',
  period: updateFieldTexts.valuePeriod,
  value: updateFieldTexts.valueNumber,
  date: 'A quando risale il valore: giorno, mese o anno, come la fonte.',
  published: updateFieldTexts.updatePublished,
  update: 'Identificativo dell’aggiornamento che lo comunica, con le sue fonti.',
  reached: 'Se raggiunge il traguardo; manca se il traguardo non è un numero.',
} as const;

/** Columns of `indicatori.csv`, in order. */
export const indicatorColumnTexts = {
  slug: { header: 'Identificativo dell’obiettivo', text: recordFields.slug },
  id: { header: 'Indicatore', text: indicatorFieldTexts.id },
  objective: sharedColumns.objective,
  name: { header: 'Che cosa si misura', text: indicatorFieldTexts.name },
  unit: { header: 'Unità', text: indicatorFieldTexts.unit },
  better: {
    header: 'Quando è meglio',
    text: `Quali valori sono una buona notizia. ${inWords}`,
  },
  action: { header: 'Azione', text: indicatorFieldTexts.action },
  ...idColumns,
  words: {
    header: 'Parole del piano',
    text: `Le parole del documento che lo nominano o ne dicono il traguardo. ${manyValues}`,
  },
  baselinePeriod: { header: 'Periodo di partenza', text: indicatorFieldTexts.baselinePeriod },
  baselineValue: {
    header: 'Valore di partenza',
    type: 'number',
    text: indicatorFieldTexts.baselineValue,
  },
  period: {
    header: 'Periodo',
    text: `${indicatorFieldTexts.period} Vuoto se non c’è ancora un valore e il traguardo non nomina un periodo.`,
  },
  value: {
    header: 'Valore',
    type: 'number',
    text: `${indicatorFieldTexts.value} Vuoto se nessuna fonte lo dice.`,
  },
  targetValue: {
    header: 'Traguardo',
    type: 'number',
    text: 'Il numero che il piano si propone in quel periodo; vuoto se non è un numero.',
  },
  targetEvery: { header: 'Ogni quanto vale il traguardo', text: `Per quali periodi. ${inWords}` },
  reached: {
    header: 'Traguardo raggiunto',
    type: 'boolean',
    text: `${indicatorFieldTexts.reached} «sì» o «no».`,
  },
  date: { header: 'Data del valore', text: indicatorFieldTexts.date },
  published: { header: 'Pubblicato il', type: 'date', text: indicatorFieldTexts.published },
  update: { header: 'Aggiornamento', text: indicatorFieldTexts.update },
  sources: {
    header: 'Fonti',
    text: `${updateFieldTexts.evidence} L’indirizzo, se c’è, sta tra parentesi uncinate. ${manyValues}`,
  },
  url: sharedColumns.url,
  site: sharedColumns.site,
  licence: sharedColumns.licence,
} as const satisfies Record<string, ColumnText>;
