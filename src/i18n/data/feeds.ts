import { dateWithArticle, formatDate } from '../format.ts';
import { frameTexts } from '../frame/frame.ts';

/** Words inside feeds and calendars. */
export const feedTexts = {
  author: (town: string) => frameTexts.titleSuffix(town),
  all: (town: string) => `Aggiornamenti sul piano di ${town}`,
  of: (name: string, town: string) => `${name}: aggiornamenti, ${town}`,
  subtitle:
    'Ogni aggiornamento pubblicato sugli obiettivi del piano e ogni variazione del piano. Gli aggiornamenti corretti o ritirati lo dicono.',
  rights: 'Licenza CC BY 4.0',
  withdrawnTitle: (title: string) => `Ritirato: ${title}`,
  correctedTitle: (title: string) => `Corretto: ${title}`,
  withdrawn: (date: string, reason: string) =>
    `Aggiornamento ritirato ${dateWithArticle('il', date)}, non vale più. Motivo: ${reason}`,
  correction: (date: string, text: string) => `Corretto ${dateWithArticle('il', date)}: ${text}`,
  about: (objective: string, action: string | undefined) =>
    action === undefined
      ? `Obiettivo: ${objective}.`
      : `Obiettivo: ${objective}. Azione: ${action}.`,
  status: (label: string) => `Stato comunicato: ${label}.`,
  date: (date: string) => `Data del fatto: ${formatDate(date)}.`,
  evidence: 'Fonte',
  change: (field: string, former: string, now: string) =>
    `${field}. Prima: «${former}». Ora: «${now}».`,
} as const;

/** Words inside calendars. */
export const calendarTexts = {
  all: (town: string) => `Scadenze del piano, ${town}`,
  of: (name: string) => `Scadenze: ${name}`,
  description: 'Giorni entro cui il piano prevede di concludere le sue azioni. Licenza CC BY 4.0.',
  summary: (isPeriod: boolean, action: string, objective: string) =>
    `${isPeriod ? 'Fine del periodo previsto' : 'Scadenza'}: ${action} (${objective})`,
  office: (names: string) => `Ufficio: ${names}.`,
  noOffice: 'Ufficio non indicato nel piano.',
  timing: (words: string) => `Tempi nel piano: «${words}».`,
  reported: (label: string, date: string) =>
    `Ultimo stato comunicato: ${label} (fonte ${dateWithArticle('del', date)}).`,
  caution: 'Il giorno è calcolato dalle parole del piano e non dice se l’azione è stata fatta.',
} as const;

/** Words of the links to feeds and calendars. */
export const followTexts = {
  label: 'Segui senza iscriverti:',
  feed: 'feed degli aggiornamenti',
  calendar: 'calendario delle scadenze',
  how: 'come si usano',
  howTo: 'Come si usano',
  heading: 'Segui senza iscriverti',
  feedLink: 'Feed degli aggiornamenti',
  calendarLink: 'Calendario delle scadenze',
  allCalendarLink: 'Calendario di tutte le scadenze',
  allFeedLink: 'Feed di tutti gli aggiornamenti',
  feedLine:
    'avvisa di ogni novità. Copia il suo indirizzo in un lettore di feed o nel programma di posta.',
  calendarLine:
    'porta le scadenze nella tua agenda. Aggiungilo per indirizzo, così resta aggiornato; gli avvisi li scegli tu.',
  footer: 'Come seguire il piano',
} as const;
