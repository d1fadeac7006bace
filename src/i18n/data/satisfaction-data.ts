import type { ColumnText } from './column-text.ts';
import { inWords, sharedColumns } from './shared-data.ts';

/** Address of the table of ratings, which the service writes anew. */
export const satisfactionPath = '/api/satisfaction.csv';

const groups = {
  all: { suffix: '', of: '' },
  residents: { suffix: ', residenti', of: ' Solo di chi dice di risiedere nel Comune.' },
  others: { suffix: ', altri', of: ' Di tutti gli altri, compreso chi non ha detto chi è.' },
} as const;

/** What figures are about: everybody, or those whom the results show apart. */
type FigureGroup = keyof typeof groups;

const figures = (group: FigureGroup) => {
  const { suffix, of } = groups[group];
  const column = (header: string, text: string) =>
    ({ header: `${header}${suffix}`, type: 'number', text: `${text}${of}` }) as const;
  return {
    count: column(
      'Risposte',
      'Numero di risposte nelle cifre di questa riga; vuoto se sono meno di 5.',
    ),
    rating1: column('Voto 1', 'Quante risposte danno il voto più basso.'),
    rating2: column('Voto 2', 'Quante risposte danno il voto 2 su 5.'),
    rating3: column('Voto 3', 'Quante risposte danno il voto 3 su 5.'),
    rating4: column('Voto 4', 'Quante risposte danno il voto 4 su 5.'),
    rating5: column('Voto 5', 'Quante risposte danno il voto più alto.'),
    share: column(
      'Voti 4 e 5 su cento',
      'Quota di risposte con voto 4 o 5, da 0 a 100; da 30 risposte in su.',
    ),
    low: column('Intervallo, da', 'Estremo basso dell’intervallo di confidenza al 95 % (Wilson).'),
    high: column('Intervallo, a', 'Estremo alto dell’intervallo di confidenza al 95 % (Wilson).'),
  } as const satisfies Record<string, ColumnText>;
};

/** Columns of `satisfaction.csv`: first what the row is about, then the figures of each group, then the day. */
export const satisfactionColumnTexts = {
  head: {
    level: {
      header: 'Livello',
      text: 'Tutto il piano, un mese di tutto il piano (quelli con almeno 30 risposte), un tema o un obiettivo (quelli non più nel piano a parte, fuori dai totali); per la chiarezza, tutte le pagine o una pagina.',
    },
    code: {
      header: 'Identificativo',
      text: 'Mese (2026-05), codice del tema, identificativo dell’obiettivo o indirizzo della pagina.',
    },
    title: { header: 'Titolo', text: 'Titolo del tema o dell’obiettivo.' },
    url: sharedColumns.url,
    state: {
      header: 'Che cosa si può dire',
      text: `Quante cifre permette il numero di risposte. ${inWords}`,
    },
  },
  figures: { all: figures('all'), residents: figures('residents'), others: figures('others') },
  tail: {
    asOf: {
      header: 'Cifre del',
      type: 'date',
      text: 'Giorno in cui le cifre sono state rinnovate.',
    },
    site: sharedColumns.site,
    licence: sharedColumns.licence,
  },
} as const satisfies {
  readonly head: Record<string, ColumnText>;
  readonly figures: Record<FigureGroup, Record<string, ColumnText>>;
  readonly tail: Record<string, ColumnText>;
};

/** Every column in order, for the header of the file and the dictionary. */
export const satisfactionColumns: readonly ColumnText[] = [
  satisfactionColumnTexts.head,
  satisfactionColumnTexts.figures.all,
  satisfactionColumnTexts.figures.residents,
  satisfactionColumnTexts.figures.others,
  satisfactionColumnTexts.tail,
].flatMap((part) => Object.values<ColumnText>(part));

/** Words of the levels. */
export const satisfactionLevels = {
  overall: 'Tutto il piano',
  month: 'Un mese, tutto il piano',
  theme: 'Tema',
  objective: 'Obiettivo',
  left: 'Obiettivo non più nel piano',
  clarity: 'Chiarezza di tutte le pagine',
  page: 'Chiarezza di una pagina',
} as const;

/** Words for how much the number of answers allows to say. */
export const satisfactionStates = {
  few: 'meno di 5 risposte',
  insufficient: 'i voti, senza stima',
  published: 'i voti e la stima',
} as const;
