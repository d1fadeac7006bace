import type { FieldChange } from '../../domain/editions/lineage.ts';
import { countOf, formatNumber } from '../format.ts';

const form =
  (one: string, many: string) =>
  (count: number): string =>
    countOf(count, one, many);

/** Kinds of changes between two editions, in the order of the page. */
const order = [
  'new',
  'left',
  'merged',
  'split',
  'renamed',
  'office',
  'later',
  'earlier',
  'newAction',
  'leftAction',
  'renamedAction',
  'other',
  'otherAction',
] as const;

/** See `order`. */
export type ChangeKey = (typeof order)[number];

/** Words of the comparison of two editions of the plan. */
export const comparisonTexts = {
  order,
  crumb: 'Confronto',
  title: (plan: string, former: string) => `${plan}: che cosa è cambiato rispetto al ${former}`,
  description: (plan: string, former: string) =>
    `Obiettivi nuovi, tolti, rinominati o passati a un altro ufficio e tempi spostati, dal ${former} al ${plan}.`,
  sentence: (former: string, parts: string) =>
    parts === ''
      ? `Rispetto al ${former} non è cambiato nulla, a parte gli anni.`
      : `Rispetto al ${former}: ${parts}.`,
  unchanged: (count: number) =>
    `${countOf(count, 'obiettivo è rimasto uguale', 'obiettivi sono rimasti uguali')}. Gli anni del piano che avanzano non contano come cambiamento.`,
  /** What became of the objectives of both editions, in the order of the bar. */
  fates: {
    'edition-unchanged': 'uguali',
    'edition-changed': 'cambiati',
    'edition-joined': 'uniti o divisi',
    'edition-new': 'nuovi',
    'edition-left': 'non più nel piano',
  },
  fatesCaption: (count: number) => `Obiettivi delle due edizioni insieme: ${formatNumber(count)}`,
  fatesTable: 'Che cosa ne è stato',
  chartHeading: 'In breve',
  chartLabel: 'Quanti cambiamenti di ogni tipo',
  groups: {
    new: 'Obiettivi nuovi',
    left: 'Obiettivi che non ci sono più',
    merged: 'Obiettivi uniti',
    split: 'Obiettivi divisi',
    renamed: 'Obiettivi con un altro nome',
    office: 'Obiettivi passati a un altro ufficio',
    later: 'Tempi spostati più avanti',
    earlier: 'Tempi anticipati',
    newAction: 'Azioni nuove',
    leftAction: 'Azioni che non ci sono più',
    renamedAction: 'Azioni con un altro nome',
    other: 'Altre parole cambiate negli obiettivi',
    otherAction: 'Altre parole cambiate nelle azioni',
  } satisfies Record<ChangeKey, string>,
  counted: {
    new: form('obiettivo nuovo', 'obiettivi nuovi'),
    left: form('obiettivo che non c’è più', 'obiettivi che non ci sono più'),
    merged: form('obiettivo unito', 'obiettivi uniti'),
    split: form('obiettivo diviso', 'obiettivi divisi'),
    renamed: form('obiettivo con un altro nome', 'obiettivi con un altro nome'),
    office: form('cambio di ufficio', 'cambi di ufficio'),
    later: form('termine spostato più avanti', 'termini spostati più avanti'),
    earlier: form('termine anticipato', 'termini anticipati'),
    newAction: form('azione nuova', 'azioni nuove'),
    leftAction: form('azione che non c’è più', 'azioni che non ci sono più'),
    renamedAction: form('azione con un altro nome', 'azioni con un altro nome'),
    other: form('altro testo di obiettivo cambiato', 'altri testi di obiettivi cambiati'),
    otherAction: form('altro testo di azione cambiato', 'altri testi di azioni cambiati'),
  } satisfies Record<ChangeKey, (count: number) => string>,
  fields: {
    title: 'Titolo',
    summary: 'In breve',
    why: 'Perché',
    expectedResult: 'Risultato atteso',
    strategic: 'Obiettivo strategico',
    offices: 'Uffici',
    areaNote: 'Nota sull’ufficio',
    politicalLead: 'Responsabile politico',
    horizon: 'Arco di tempo',
    places: 'Luoghi',
    notes: 'Leggi e atti',
    text: 'Testo',
    timing: 'Tempi',
  } satisfies Record<FieldChange['field'], string>,
  columns: { what: 'Che cosa', former: 'Prima', now: 'Adesso' },
  nothing: 'non c’era',
  gone: 'non c’è più',
  linked: 'Vedi:',
  actionOf: (number: string, title: string) => `azione ${number} di «${title}»`,
  download: 'Scarica tutte le edizioni e i confronti, CSV',
  back: 'Leggi l’edizione',
} as const;
