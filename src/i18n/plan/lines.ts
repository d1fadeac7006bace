import type { ReportedStatus } from '../../domain/content/update.ts';
import { countOf, dateWithArticle } from '../format.ts';
import type { ScheduledKey } from '../objective/states.ts';

/** Words of the plan on a line of time. */
export const lineTexts = {
  heading: 'Il piano sulla linea del tempo',
  intro: (day: string) =>
    `Ogni riga è un obiettivo: passaci sopra o toccala per leggere il titolo. A tinta piena quelli con notizie pubblicate. Stati ${dateWithArticle('al', day)}.`,
  list: (count: number) => `Elenco: ${countOf(count, 'obiettivo', 'obiettivi')}`,
  legend: 'Legenda',
  planned: 'periodo previsto',
  told: 'con notizie',
  due: 'scadenza',
  open: 'passata senza notizie',
  report: 'notizia',
  today: 'oggi',
  filter: 'Mostra solo',
  /** Lines of one state, on the button that leaves them alone. */
  states: {
    'under-way': 'Nel periodo previsto',
    upcoming: 'Futuri',
    'past-due': 'Tempi passati',
    settled: 'Tempi passati, con notizie',
    unscheduled: 'Senza una data',
    'not-started': 'Non avviati',
    'in-progress': 'In corso',
    completed: 'Completati',
    ongoing: 'Attività continue',
    postponed: 'Rinviati',
    dropped: 'Abbandonati',
  } satisfies Record<ScheduledKey | ReportedStatus, string>,
} as const;
