import type { Confidence, ReportedStatus } from '../../domain/content/update.ts';
import type { OccurrenceState } from '../../domain/states/occurrence-states.ts';
import type { Basis } from '../../domain/timing/occurrences.ts';

/** What the calendar says, computed from the timing. */
export type ScheduledKey = 'past-due' | 'under-way' | 'upcoming' | 'settled' | 'unscheduled';

/** What the municipality reported; `none` is the absence of a report. */
export type ReportedKey = ReportedStatus | 'none';

/** Words for the state by the calendar. */
export const scheduledLabels: Readonly<Record<ScheduledKey, string>> = {
  'past-due': 'Tempi passati, senza notizie',
  'under-way': 'Nel periodo previsto',
  upcoming: 'Periodo futuro',
  settled: 'Tempi passati, con notizie',
  unscheduled: 'Senza una data',
};

/** The same in lists of what nobody reported on, where the page says once that there is no news. */
export const scheduledBriefs: Readonly<Record<ScheduledKey, string>> = {
  ...scheduledLabels,
  'past-due': 'Tempi passati',
};

/** What each state by the calendar means. */
export const scheduledMeanings: Readonly<Record<ScheduledKey, string>> = {
  'past-due':
    'Per almeno un’azione è passata una scadenza, o è finito un periodo previsto, e nessuna fonte dice come è andata. Non significa che l’azione non sia stata fatta.',
  'under-way':
    'Oggi cade nel periodo che il piano indica per almeno un’azione. Nessun giorno è passato senza notizie.',
  upcoming:
    'Nessuna azione cade oggi nel suo periodo, ma almeno un periodo deve ancora cominciare. Nessun giorno è passato senza notizie.',
  settled: 'Tutti i giorni indicati dal piano sono passati, e per ognuno c’è una notizia.',
  unscheduled: 'Il piano non dà una data da cui calcolare un periodo.',
};

/** Words for the reported state. */
export const reportedLabels: Readonly<Record<ReportedKey, string>> = {
  none: 'Nessun aggiornamento di stato',
  'not-started': 'Non avviato',
  'in-progress': 'In corso',
  completed: 'Completato',
  ongoing: 'Attività continua',
  postponed: 'Rinviato',
  dropped: 'Abbandonato',
};

/** What each reported state means. */
export const reportedMeanings: Readonly<Record<ReportedKey, string>> = {
  none: 'Nessuna fonte dice a che punto è. Non significa che sia fermo, né che valga zero.',
  'not-started': 'L’ufficio ha comunicato che i lavori non sono cominciati.',
  'in-progress': 'L’ufficio ha comunicato che ci sta lavorando.',
  completed: 'Una fonte dice che è stato realizzato.',
  ongoing: 'È un compito che si ripete, e una fonte dice che viene svolto.',
  postponed: 'L’ufficio ha comunicato un rinvio.',
  dropped: 'L’ufficio ha comunicato che non si farà.',
};

/** Words for how sure the office is to keep the term. */
export const confidenceLabels: Readonly<Record<Confidence, string>> = {
  'on-track': 'Nei tempi',
  'at-risk': 'A rischio ritardo',
  blocked: 'Bloccato',
};

/** Added to a completed state after the term. */
export const completedLateLabel = 'Completato oltre il termine';
/** Words for the state of an occurrence. */
export const occurrenceLabels: Readonly<Record<OccurrenceState, string>> = {
  open: 'Passata, senza notizie',
  'to-come': 'Da venire',
  moved: 'Spostata',
  reported: 'Con notizie, non completata',
  done: 'Completata',
  'done-late': 'Completata in ritardo',
  dropped: 'Abbandonata',
};

/** What the day of an occurrence is; the end of a period is no term. */
export const basisLabels: Readonly<Record<Basis, string>> = {
  term: 'Scadenza',
  cadence: 'Scadenza che si ripete',
  period: 'Fine del periodo previsto',
};
