import type { OccurrenceState } from '../../domain/states/occurrence-states.ts';
import { countOf } from '../format.ts';
import { basisLabels, occurrenceLabels } from '../objective/states.ts';

const form =
  (one: string, many: string) =>
  (count: number): string =>
    countOf(count, one, many);

const order: readonly OccurrenceState[] = [
  'open',
  'to-come',
  'moved',
  'reported',
  'done',
  'done-late',
  'dropped',
];

/** Words of the register of due days. */
export const registerTexts = {
  title: 'Il registro delle scadenze',
  description: (town: string) =>
    `Ogni scadenza e ogni fine di periodo del piano di ${town}, con l’ufficio, lo stato e l’aggiornamento che risponde.`,
  lead: 'Ogni scadenza del piano e ogni fine di un periodo previsto, una per riga, con quello che se ne sa.',
  explanation:
    'Un aggiornamento risponde alla scadenza che nomina e lascia aperte le altre. Se un giorno viene spostato, restano tutti e due. I giorni di festa non si spostano.',
  chartsHeading: 'A che punto sono',
  quarters: 'Trimestre per trimestre',
  offices: 'Ufficio per ufficio',
  quarter: (key: string) => `${key.slice(5)}° trimestre ${key.slice(0, 4)}`,
  sentence: (count: number, parts: string) =>
    count === 0
      ? 'Il piano non indica giorni.'
      : `Su ${countOf(count, 'giorno indicato', 'giorni indicati')} dal piano: ${parts}.`,
  counted: {
    open: form('passato senza notizie', 'passati senza notizie'),
    'to-come': form('da venire', 'da venire'),
    moved: form('spostato', 'spostati'),
    reported: form('con notizie e non completato', 'con notizie e non completati'),
    done: form('completato', 'completati'),
    'done-late': form('completato in ritardo', 'completati in ritardo'),
    dropped: form('abbandonato', 'abbandonati'),
  } satisfies Record<OccurrenceState, (count: number) => string>,
  states: order.map((state) => [state, occurrenceLabels[state]] as const),
  kinds: [
    ['scadenza', basisLabels.term],
    ['periodo', basisLabels.period],
  ] as const,
  filterHeading: 'Scegli che cosa vedere',
  fields: { office: 'Ufficio', quarter: 'Trimestre', state: 'Stato', kind: 'Che cosa è' },
  any: {
    office: 'Tutti gli uffici',
    quarter: 'Tutti i trimestri',
    state: 'Tutti gli stati',
    kind: 'Scadenze e periodi',
  },
  apply: 'Mostra',
  share: 'L’indirizzo della pagina che si apre contiene la scelta: puoi copiarlo e condividerlo.',
  noOffice: 'Ufficio non indicato',
  listHeading: 'Elenco',
  found: (count: number, choice: string) =>
    `${count === 0 ? 'Non c’è un giorno' : countOf(count, 'giorno', 'giorni')}: ${choice}.`,
  whole: 'Togli la scelta e vedi tutto il registro',
  columns: { day: 'Giorno', action: 'Azione', office: 'Ufficio', state: 'Stato' },
  caption: 'Scadenze e fini di periodo, in ordine di giorno',
  download: 'Scarica il registro, CSV',
  link: 'Apri il registro: ogni scadenza con il suo stato e la notizia che risponde',
} as const;
