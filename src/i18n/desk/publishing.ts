import { countOf } from '../format.ts';

/** What is said of reports on their way to the site. */
export const publishingTexts = {
  roundFailed: 'La pubblicazione si è fermata: riprende da sola.',
  stoppedByDisk:
    'Il disco del server è pieno: avvisa chi gestisce il portale. La novità è al sicuro e si pubblica da sola appena c’è posto.',
  stoppedByContent: (trouble: string) =>
    `Il contenuto del portale ha un errore: avvisa chi gestisce il portale. La novità è al sicuro e si pubblica da sola dopo la correzione. ${trouble}`,
  alreadyThere:
    'Nel frattempo è stata pubblicata una novità con la stessa data, azione e titolo. Cambia il titolo se è un altro fatto.',
  changedThere:
    'Nel frattempo la novità pubblicata è stata cambiata: apri la sua pagina nella redazione e ricomincia da lì.',
  cannotEditObjective:
    'il file dell’obiettivo non si può cambiare senza toccare altre righe: chi gestisce il portale lo corregga a mano',
  wordsChanged:
    'Nel frattempo le parole del piano sono cambiate: apri di nuovo la variazione e controlla.',
  buildFailed: (trouble: string) =>
    `Il sito non si è potuto aggiornare; resta quello di prima. ${trouble}`,
  noBuild: (code: string) => `La costruzione del sito è finita con un errore (${code}).`,
  commit: (subject: string) => `Pubblica ${subject}`,
  commitFailed:
    'Il contenuto è scritto, ma git non ha potuto registrarlo: lo farà la prossima volta.',
} as const;

/** Words of the page that says where a report stands. */
export const draftStateTexts = {
  heading: 'La novità',
  states: {
    draft: 'È una bozza.',
    sent: 'È in attesa di approvazione.',
    returned: 'È stata rimandata indietro.',
    queued: 'È in coda per la pubblicazione.',
    publishing: 'In pubblicazione: il testo sta entrando nel contenuto del portale.',
    written: 'In pubblicazione: il testo è al sicuro, il sito si sta aggiornando.',
    published: 'Pubblicata: si vede sul portale.',
    failed: 'Non riuscita.',
  },
  since: (time: string) => `Ultimo passo: ${time}.`,
  off: 'Su questo servizio la pubblicazione è spenta: parte appena chi gestisce il portale la accende.',
  refresh: 'Guarda a che punto è',
  seePage: 'Vai alla pagina dell’obiettivo',
  edit: 'Correggi la bozza',
  correct: 'Correggi o ritira',
  returned: (reason: string) => `È stata rimandata indietro: ${reason}`,
  approvedMeanwhile:
    'Un’altra persona l’ha approvata prima di te: viene pubblicata una volta sola.',
  returnedMeanwhile: 'Un’altra persona l’ha rimandata indietro prima di te.',
  reopened: 'L’autore l’ha ripresa per cambiarla: tornerà qui quando la manda di nuovo.',
  notYours: 'Non puoi approvarla: è di un altro ufficio, o l’hai scritta tu.',
  home: 'Torna alle cose da fare',
} as const;

/** Words of the bar above a preview. */
export const previewTexts = {
  label: 'Anteprima',
  leads: {
    publish: 'Anteprima: così la pagina apparirà ai lettori. Non è ancora pubblicata.',
    send: 'Anteprima: così la pagina apparirà ai lettori. Prima di essere pubblicata va approvata da un’altra persona.',
    wait: 'Anteprima: così la pagina apparirà ai lettori. È in attesa di approvazione.',
    approve:
      'Anteprima: così la pagina apparirà ai lettori se la approvi. Non è ancora pubblicata.',
  },
  author: (name: string) => `Scritta da ${name}.`,
  publish: 'Pubblica',
  send: 'Manda in approvazione',
  approve: 'Approva e pubblica',
  returnSummary: 'Rimanda indietro',
  reason: 'Che cosa va cambiato',
  giveBack: 'Rimanda all’autore',
  reasonMissing: 'Scrivi che cosa va cambiato: l’autore lo legge sopra la bozza.',
  reasonLong: (most: number) =>
    `Il motivo è troppo lungo: al massimo ${countOf(most, 'carattere', 'caratteri')}.`,
  again: 'Nulla è stato cambiato: guarda di nuovo e ripeti.',
  edit: 'Correggi',
  see: 'Vai alla novità',
  changed: 'La bozza è cambiata dopo che hai aperto l’anteprima: guardala di nuovo e poi pubblica.',
  title: 'Anteprima',
} as const;
