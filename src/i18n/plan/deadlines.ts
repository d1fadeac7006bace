import { countOf, dateWithArticle, monthName } from '../format.ts';

/** Words of the page of deadlines. */
export const deadlineTexts = {
  title: 'Le scadenze del piano',
  description: (town: string) =>
    `Che cosa il piano di ${town} prevede di finire, mese per mese, con l’ufficio che se ne occupa.`,
  lead: 'I giorni entro cui il piano prevede di concludere le sue azioni.',
  explanation:
    'Quando un’azione si ripete, ogni volta ha la sua scadenza. Dove il piano indica solo gli anni, la scadenza è l’ultimo giorno.',
  computed: (day: string) => `Elenco calcolato ${dateWithArticle('al', day)}.`,
  jumpLabel: 'Vai al mese',
  jumpOther: 'Altri elenchi',
  upcomingHeading: 'Prossime scadenze',
  upcomingEmpty: 'Il piano non ha più scadenze future.',
  month: (month: string) => `${monthName(Number(month.slice(5)))} ${month.slice(0, 4)}`,
  monthId: (month: string) => `mese-${month}`,
  dayCount: (count: number) => countOf(count, 'azione', 'azioni'),
  actionWord: (count: number) => (count === 1 ? 'azione' : 'azioni'),
  lastDay: 'È l’ultimo giorno del piano: per questo le azioni sono tante.',
  overdueHeading: 'Termine passato, senza un aggiornamento',
  overdueId: 'termine-passato',
  overdueIntro: (count: number) =>
    `Per ${countOf(count, 'azione', 'azioni')} l’ultimo termine è passato e nessuna fonte dice come è andata. Possono essere state fatte lo stesso.`,
  overdueEmpty: 'Nessuna azione ha superato il suo ultimo termine senza un aggiornamento.',
  earlierHeading: 'Scadenze già trascorse',
  earlierId: 'trascorse',
  earlierIntro:
    'Tutti i giorni di scadenza prima di oggi, anche di azioni che continuano. Non dicono se l’azione è stata fatta.',
  earlierSummary: (count: number) =>
    `Mostra ${countOf(count, 'scadenza trascorsa', 'scadenze trascorse')}`,
  undatedHeading: 'Azioni senza una data',
  undatedId: 'senza-data',
  undatedIntro: 'Il piano lega i tempi a un altro fatto, oppure non dà una data.',
  undatedEmpty: 'Tutte le azioni del piano hanno una data.',
  timingWords: (words: string) => `Tempi nel piano: «${words}»`,
} as const;
