import { countOf, dateWithArticle, formatDate, monthName } from '../format.ts';

/** A month as `novembre 2026`, from `2026-11`. */
function nameMonth(month: string): string {
  return `${monthName(Number(month.slice(5)))} ${month.slice(0, 4)}`;
}

/** Words of the message that reminds an office. */
export const reminderMailTexts = {
  subject: (office: string, month: string) =>
    `Promemoria del piano: ${office}, ${nameMonth(month)}`,
  hello: 'Buongiorno,',
  intro: (office: string, portal: string) =>
    `ecco che cosa aspetta notizie dal vostro ufficio (${office}) sul portale «${portal}».`,
  passed: (count: number) =>
    `${countOf(count, 'scadenza passata', 'scadenze passate')} senza notizie`,
  coming: (count: number) => `${countOf(count, 'scadenza', 'scadenze')} nei prossimi 30 giorni`,
  drafts: (count: number) =>
    `${countOf(count, 'bozza lasciata a metà', 'bozze lasciate a metà')} o rimandate indietro`,
  comments: (count: number) => `${countOf(count, 'commento', 'commenti')} senza risposta`,
  reports: (count: number) =>
    `${countOf(count, 'segnalazione aperta', 'segnalazioni aperte')}, prima quelle oltre il termine`,
  proposals: (count: number) =>
    `${countOf(count, 'proposta aperta', 'proposte aperte')}, prima quelle oltre il termine`,
  openReport: (day: string, category: string, number: string) =>
    `- ${category}, ${number}: risposta attesa entro ${dateWithArticle('il', day)}`,
  lateReport: (day: string, category: string, number: string) =>
    `- ${category}, ${number}: termine passato ${dateWithArticle('il', day)}`,
  due: (day: string, title: string) => `- ${formatDate(day)}: ${title}`,
  more: (count: number) => `- e ${countOf(count, 'altra voce', 'altre voci')}`,
  untitled: 'Senza titolo',
  silence:
    'Se non c’è nulla di nuovo ditelo lo stesso: dal modulo basta «Niente di nuovo da segnalare».',
  all: (address: string) => `Tutto insieme, nella redazione: ${address}`,
  calendar: (address: string) => `Le scadenze nella vostra agenda: ${address}`,
  why: 'Questo messaggio parte una volta al mese, solo se c’è qualcosa in attesa. Non serve rispondere.',
  stop: (address: string) => `Per non riceverlo più: ${address}`,
} as const;

/** Words of the page about reminders. */
export const reminderTexts = {
  heading: 'Promemoria',
  lead: 'Una volta al mese ogni ufficio con un indirizzo riceve un’e-mail con ciò che aspetta notizie. La stessa lista è qui sotto, ufficio per ufficio.',
  off: 'L’invio è spento: chi gestisce il portale lo accende indicando il server di posta. La lista qui sotto vale lo stesso.',
  noOrigin:
    'L’invio è spento: manca l’indirizzo pubblico del portale, da cui partono i collegamenti.',
  email: 'E-mail dell’ufficio',
  isOn: 'Manda il promemoria ogni mese',
  save: 'Salva',
  again: 'Manda di nuovo',
  list: 'Che cosa direbbe oggi',
  nothing: 'Oggi non c’è nulla in attesa.',
  calendar: 'Scadenze per l’agenda',
  noMail: 'Nessun indirizzo.',
  stopped: (email: string) => `${email}: promemoria chiuso.`,
  active: (email: string) => `${email}: promemoria ogni mese.`,
  states: {
    sending: (month: string, when: string) =>
      `${nameMonth(month)}: invio cominciato ${when} e non concluso. Forse non è arrivato.`,
    sent: (month: string, when: string) => `${nameMonth(month)}: inviato ${when}.`,
    failed: (month: string, when: string) =>
      `${nameMonth(month)}: non inviato ${when}. Si riprova da solo.`,
    nothing: (month: string, when: string) =>
      `${nameMonth(month)}: non serviva, niente in attesa ${when}.`,
  },
  reason: (note: string) => `Il server di posta ha risposto: ${note}`,
  badEmail: 'L’indirizzo e-mail non è completo. Scrivilo come nome@comune.example.',
  notYours: 'Puoi cambiare solo il promemoria dei tuoi uffici: nulla è stato cambiato.',
  absent: 'Questo ufficio non c’è: nulla è stato cambiato.',
  done: 'Il promemoria è salvato.',
  queued: 'Il promemoria partirà entro pochi minuti.',
  stopHeading: 'Chiudere il promemoria?',
  stopText: (email: string) =>
    `L’indirizzo ${email} non riceverà più il promemoria mensile. Si riaccende nella redazione.`,
  stop: 'Chiudi il promemoria',
  isStopped: (email: string) => `${email} non riceverà più il promemoria mensile.`,
  goneHeading: 'Collegamento non valido',
  gone: 'Questo collegamento non vale più: l’indirizzo è stato cambiato o tolto.',
} as const;

/** Lines for those who run the service. */
export const reminderLog = {
  sent: (office: string) => `Promemoria inviato: ${office}`,
  failed: (office: string) => `Promemoria non inviato, si riprova: ${office}`,
  round: 'Il giro dei promemoria non è riuscito: si riprova tra poco.',
} as const;
