import { routes } from '../routes.ts';

/** Words of the page on following the plan. */
export const followPageTexts = {
  title: 'Segui il piano',
  description: (town: string) =>
    `Come sapere che cosa cambia nel piano di ${town} senza iscriverti: calendario delle scadenze nella tua agenda e avvisi degli aggiornamenti.`,
  lead: 'Non serve iscriversi né lasciare un indirizzo: è il tuo programma che viene a vedere se ci sono novità.',
  sections: {
    calendar: { id: 'agenda', title: 'Le scadenze nella tua agenda' },
    feed: { id: 'aggiornamenti', title: 'Un avviso a ogni aggiornamento' },
    themes: { id: 'temi', title: 'Solo un tema' },
    areas: { id: 'uffici', title: 'Solo un ufficio' },
    objective: { id: 'obiettivo', title: 'Solo un obiettivo' },
  },
  calendarHow: [
    'Un calendario porta nella tua agenda i giorni entro cui il piano prevede di concludere le azioni, e si aggiorna da solo.',
    'Su iPhone, Mac e Outlook apri il collegamento. In Google Calendar, da un computer, scegli «Altri calendari», «Da URL» e incolla l’indirizzo.',
  ],
  openCalendar: 'Aggiungi alla tua agenda',
  downloadCalendar: 'Scarica solo le scadenze di oggi',
  feedHow: [
    'Un feed avvisa di ogni aggiornamento pubblicato, corretto o ritirato, e di ogni variazione del piano.',
    'Incolla l’indirizzo in un lettore di feed, per esempio Thunderbird, Feedly o NetNewsWire. Se lo apri nel browser vedi un codice: non è un errore.',
  ],
  address: 'Indirizzo da copiare',
  reports: 'Le segnalazioni che il Comune ha reso pubbliche hanno un feed loro',
  feed: 'Feed',
  calendar: 'Calendario',
  of: (name: string) => ` di ${name}`,
  objective: `Ogni obiettivo ha il suo feed e, se ha almeno una data, il suo calendario. I collegamenti sono in fondo alla sua pagina: [scegli l’obiettivo](${routes.objectives}).`,
} as const;
