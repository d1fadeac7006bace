import type { ReportedStatus } from '../../domain/content/update.ts';
import type { ScheduledKey } from '../objective/states.ts';

/** Words of the tiles: shapes without a report speak of the calendar, the others of the report. */
export const tileTexts = {
  short: {
    'under-way': 'Nel periodo previsto, nessun aggiornamento di stato',
    upcoming: 'Periodo futuro, nessun aggiornamento di stato',
    'past-due': 'Termine passato, nessun aggiornamento di stato',
    unscheduled: 'Senza una data, nessun aggiornamento di stato',
    'not-started': 'Non avviato',
    'in-progress': 'In corso',
    completed: 'Completato',
    ongoing: 'Attività continua',
    postponed: 'Rinviato',
    dropped: 'Abbandonato',
  },
  legend: {
    'under-way': 'Nessun aggiornamento: nel periodo previsto',
    upcoming: 'Nessun aggiornamento: periodo futuro',
    'past-due': 'Nessun aggiornamento: termine passato',
    unscheduled: 'Nessun aggiornamento: senza una data',
    'not-started': 'Dal Comune: non avviato',
    'in-progress': 'Dal Comune: in corso',
    completed: 'Dal Comune: completato',
    ongoing: 'Dal Comune: attività continua',
    postponed: 'Dal Comune: rinviato',
    dropped: 'Dal Comune: abbandonato',
  },
} as const satisfies Record<string, Record<Exclude<ReportedStatus, never> | ScheduledKey, string>>;
