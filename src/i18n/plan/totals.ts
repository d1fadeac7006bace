import { countOf, dateWithArticle } from '../format.ts';
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
    'past-due': (count: number) =>
      form(
        count,
        'ha almeno un giorno passato senza notizie',
        'hanno almeno un giorno passato senza notizie',
      ),
    'under-way': (count: number) =>
      form(count, 'è nel periodo previsto', 'sono nel periodo previsto'),
    upcoming: (count: number) => form(count, 'ha un periodo futuro', 'hanno un periodo futuro'),
    settled: (count: number) =>
      form(count, 'ha notizie per ogni giorno passato', 'hanno notizie per ogni giorno passato'),
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
  computed: (day: string) => `Stati calcolati ${dateWithArticle('al', day)}.`,
  stateColumn: 'Stato',
  countColumn: 'Obiettivi',
  shareColumn: 'Quota',
  total: 'Totale',
  tableSummary: 'Vedi i numeri in una tabella',
} as const;

/** Words of the drawn charts of themes and offices. */
export const chartTexts = {
  heading: 'I numeri a confronto',
  intro: 'Le barre sono lunghe quanto il numero di obiettivi.',
  officeThemes: 'Uffici e temi',
  themeCalendar: 'Temi e calendario',
  themeReports: 'Temi e aggiornamenti',
  officeCalendar: 'Uffici e calendario',
  officeReports: 'Uffici e aggiornamenti',
  officeColumn: 'Ufficio',
  themeColumn: 'Tema',
  tableLabel: (title: string) => `Tabella: ${title}`,
  noOffice: 'Ufficio non indicato',
  otherThemes: 'Altri temi',
  officeSentence: (objectives: number, offices: number, without: number) =>
    `${countOf(objectives, 'obiettivo', 'obiettivi')} e ${countOf(offices, 'ufficio', 'uffici')}.${without === 0 ? '' : ` Per ${countOf(without, 'obiettivo', 'obiettivi')} il piano non indica un ufficio.`}`,
  sharedNote: (count: number) =>
    count === 0
      ? ''
      : ` ${count === 1 ? '1 obiettivo è affidato' : `${String(count)} obiettivi sono affidati`} a più di un ufficio e qui ${count === 1 ? 'conta' : 'contano'} in ciascuno.`,
} as const;

/** Words of the interactive chart, all that its island receives. */
export const interactiveTexts = {
  open: 'Grafico interattivo',
  close: 'Chiudi il grafico interattivo',
  loading: 'Carico il grafico…',
  failed: 'Il grafico non si è caricato. I numeri sono nelle tabelle di questa pagina.',
  choose: 'Che cosa mostrare',
  show: 'Parti da mostrare',
  hint: 'Tocca una barra per leggere il numero e aprire l’elenco di quegli obiettivi.',
  axis: 'Numero di obiettivi',
  one: 'obiettivo',
  many: 'obiettivi',
  list: 'Apri l’elenco',
} as const;

/** See `interactiveTexts`. */
export type InteractiveTexts = Readonly<Record<keyof typeof interactiveTexts, string>>;
