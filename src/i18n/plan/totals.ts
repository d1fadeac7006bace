import { countOf, formatDate } from '../format.ts';
import type { ReportedKey, ScheduledKey } from '../objective/states.ts';

const form = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

/** Words of totals: the sentence, the drawn bar and its table. */
export const totalsTexts = {
  heading: 'A che punto sono',
  objectives: (count: number) => countOf(count, 'obiettivo', 'obiettivi'),
  empty: 'Qui non ci sono obiettivi.',
  calendar: (count: string, parts: string) =>
    `Su ${count}, guardando il calendario del piano: ${parts}.`,
  report: (parts: string) => `Guardando gli aggiornamenti pubblicati: ${parts}.`,
  scheduled: {
    'under-way': (count: number) =>
      form(count, 'è nel periodo previsto', 'sono nel periodo previsto'),
    upcoming: (count: number) => form(count, 'ha un periodo futuro', 'hanno un periodo futuro'),
    'past-due': (count: number) => form(count, 'ha il termine passato', 'hanno il termine passato'),
    unscheduled: (count: number) => form(count, 'è senza una data', 'sono senza una data'),
  } satisfies Record<ScheduledKey, (count: number) => string>,
  reported: {
    none: (count: number) =>
      `per ${String(count)} nessuna fonte dice a che punto ${count === 1 ? 'è' : 'sono'}`,
    'not-started': (count: number) => form(count, 'risulta non avviato', 'risultano non avviati'),
    'in-progress': (count: number) => form(count, 'risulta in corso', 'risultano in corso'),
    completed: (count: number) => form(count, 'risulta completato', 'risultano completati'),
    ongoing: (count: number) => form(count, 'è un’attività continua', 'sono attività continue'),
    postponed: (count: number) => form(count, 'risulta rinviato', 'risultano rinviati'),
    dropped: (count: number) => form(count, 'risulta abbandonato', 'risultano abbandonati'),
  } satisfies Record<ReportedKey, (count: number) => string>,
  scheduledCaption: 'Dal calendario del piano',
  reportedCaption: 'Dagli aggiornamenti pubblicati',
  otherParts: 'Altri stati',
  silence:
    'Senza un aggiornamento non sappiamo a che punto è un obiettivo: non vuol dire che sia fermo.',
  computed: (day: string) => `Stati calcolati al ${formatDate(day)}.`,
  stateColumn: 'Stato',
  countColumn: 'Obiettivi',
  shareColumn: 'Quota',
  total: 'Totale',
  tableSummary: 'Vedi i numeri in una tabella',
} as const;
