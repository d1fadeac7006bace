import { countOf } from '../format.ts';

/** Words that an import writes where a document has none, and what it says of the cards it writes. */
export const cardText = {
  otherTheme: 'Altri obiettivi',
  untitled: (code: string) => `Codice ${code}`,
  untitledObjective: (position: number) => `Obiettivo numero ${String(position)}`,
  untitledAction: (number: number) => `Azione numero ${String(number)}`,
  cardHead:
    'Parole del documento. Quando le riscrivi in modo semplice, cambia wording in plain: la guida è docs/guida-mettere-online-il-piano.md.',
  areaHead: 'Ufficio del Comune. In spellings ci sono i modi in cui il documento lo scrive.',
  levels: {
    'mandate-goal': 'gli obiettivi di mandato',
    mission: 'le missioni del bilancio',
    ambit: 'gli ambiti',
    'strategic-objective': 'gli obiettivi strategici',
    office: 'gli uffici',
  },
  written: (cards: number, areas: number, strategic: number) =>
    `Nuovi: ${[
      countOf(cards, 'scheda', 'schede'),
      countOf(areas, 'ufficio', 'uffici'),
      // Where strategic objectives are the themes, the line below counts them.
      ...(strategic === 0
        ? []
        : [countOf(strategic, 'obiettivo strategico', 'obiettivi strategici')]),
    ].join(', ')}.`,
  themes: (count: number, level: string) =>
    `I temi del sito sono ${level} (${String(count)}). Per sceglierne altri ricomincia da una cartella nuova e aggiungi --themes.`,
  badThemes: (given: string, known: readonly string[]) =>
    `«${given}» non è un livello del piano: dopo --themes scrivi uno di questi: ${known.join(', ')}.`,
} as const;
