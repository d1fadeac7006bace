import { countOf, dateWithArticle, monthName, quote } from '../format.ts';

/** Words of the page of deadlines. */
export const deadlineTexts = {
  title: 'Le scadenze del piano',
  description: (town: string) =>
    `Che cosa il piano di ${town} prevede di finire, mese per mese, con l’ufficio che se ne occupa.`,
  lead: 'I giorni entro cui il piano prevede di concludere le sue azioni.',
  explanation:
    'Quando un’azione si ripete, ogni volta ha la sua scadenza. Dove il piano indica solo un periodo, conta l’ultimo giorno: è la fine del periodo previsto, non una scadenza. I giorni di festa non si spostano.',
  computed: (day: string) => `Elenco calcolato ${dateWithArticle('al', day)}.`,
  jumpLabel: 'Vai al mese',
  jumpOther: 'Altri elenchi',
  upcomingHeading: 'Prossime scadenze',
  upcomingEmpty: 'Il piano non ha più scadenze future.',
  month: (month: string) => `${monthName(Number(month.slice(5)))} ${month.slice(0, 4)}`,
  monthId: (month: string) => `mese-${month}`,
  others: (count: number) => `Vedi le altre: ${countOf(count, 'azione', 'azioni')}`,
  all: (count: number) => `Vedi l’elenco: ${countOf(count, 'azione', 'azioni')}`,
  dayCount: (count: number) => countOf(count, 'azione', 'azioni'),
  actionWord: (count: number) => (count === 1 ? 'azione' : 'azioni'),
  lastDay: 'È l’ultimo giorno del piano: per questo le azioni sono tante.',
  periodEnd: 'fine del periodo previsto',
  undatedHeading: 'Azioni senza una data',
  undatedId: 'senza-data',
  undatedIntro: 'Il piano lega i tempi a un altro fatto, oppure non dà una data.',
  undatedEmpty: 'Tutte le azioni del piano hanno una data.',
  timingWords: (words: string) =>
    words === '' ? 'Il piano non indica i tempi' : `Tempi nel piano: ${quote(words)}`,
} as const;
