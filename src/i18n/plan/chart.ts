import { countOf } from '../format.ts';

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
