import type { IsoDate, PartialDate } from '../../domain/iso-date.ts';
import { countOf, dateWithArticle, formatDate } from '../format.ts';

/** Words on share images. */
export const shareTexts = {
  portalTitle: (years: string) => `Che cosa vuole fare il Comune nel ${years}, e a che punto è`,
  count: (total: number) => countOf(total, 'obiettivo', 'obiettivi'),
  place: (position: number, total: number) => `Obiettivo ${String(position)} di ${String(total)}`,
  /** With its day, since an image is kept where it was shared. */
  reported: (text: string, day: PartialDate) =>
    `Dal Comune: ${text.toLowerCase()}, ${formatDate(day)}`,
  nothingReported: (since: IsoDate) => `Nessuno stato comunicato ${dateWithArticle('dal', since)}`,
  told: (told: number, total: number) =>
    told === 0
      ? `Ancora nessuna notizia pubblicata`
      : `Con notizie pubblicate: ${String(told)} su ${String(total)}`,
  /** Marks of the drawing, in the order of its legend. */
  marks: {
    spans: 'periodo previsto',
    due: 'scadenza',
    open: 'passata senza notizie',
    reports: 'notizia',
  },
  portalLine: 'In parole semplici, con le fonti',
  portalLineInOwnWords: 'Tempi, stati e fonti di ogni obiettivo',
  notOfficial: 'Portale non ufficiale',
} as const;

/** Words of the frame that other sites show. */
export const embedTexts = {
  description: (title: string, town: string) =>
    `Stato dell’obiettivo «${title}» del piano di ${town}, da mostrare in altri siti.`,
  title: (title: string, town: string) => `Riquadro: ${title} · Obiettivi in Comune, ${town}`,
  office: 'Ufficio',
  period: 'Periodo',
  full: 'Leggi la scheda completa',
  computed: (day: IsoDate) => `Situazione ${dateWithArticle('al', day)}`,
} as const;

/** Words of the sheet for a building site or an office. */
export const signTexts = {
  title: (title: string) => `Cartello da stampare: ${title}`,
  crumb: 'Cartello',
  description: (title: string) =>
    `Foglio A4 con codice QR da appendere dove si lavora all’obiettivo «${title}».`,
  howTo:
    'Per stampare il cartello usa il comando «Stampa» del browser: occupa un foglio A4. Non riporta lo stato dei lavori, che cambia: lo dice la pagina a cui porta il codice.',
  kind: (municipality: string) => `${municipality}, piano degli obiettivi`,
  hereHeading: 'Che cosa si fa qui',
  whatHeading: 'Che cosa si fa',
  office: 'Ufficio',
  period: 'Periodo previsto',
  places: 'Luoghi',
  notOfficial: (name: string) =>
    `Questo foglio viene da un portale che non è ancora il sito ufficiale del ${name}.`,
  scan: 'A che punto è? Inquadra il codice o scrivi l’indirizzo:',
} as const;
