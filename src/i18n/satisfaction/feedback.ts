import { formatList } from '../format.ts';
import { satisfactionScale } from './rating-scale.ts';

/** The clarity question in the official words. Source: AGID, criterion C.SI.2.5. */
export const clarityTexts = {
  title: 'Quanto sono chiare le informazioni su questa pagina?',
  stars: 'Valuta da 1 a 5 stelle la pagina',
  star: (count: number) => (count === 1 ? '1 stella su 5' : `${String(count)} stelle su 5`),
  negativeQuestion: 'Dove hai incontrato le maggiori difficoltà?',
  positiveQuestion: 'Quali sono stati gli aspetti che hai preferito?',
  detailQuestion: 'Vuoi aggiungere altri dettagli?',
  detail: 'Dettaglio',
  limit: 'Inserire massimo 200 caratteri',
  thanks: 'Grazie, il tuo parere ci aiuterà a migliorare il servizio!',
  /** Stands where the questions after the stars will be. */
  before:
    'Dopo le stelle puoi dire che cosa ha funzionato e che cosa no. Le risposte servono a correggere le pagine poco chiare: nessuno risale a chi le ha date.',
  send: 'Invia la tua valutazione',
} as const;

/** Official answers by their codes. */
export const answerLabels = {
  'le-indicazioni-erano-chiare': 'Le indicazioni erano chiare',
  'le-indicazioni-erano-complete': 'Le indicazioni erano complete',
  'capivo-sempre-che-stavo-procedendo-correttamente':
    'Capivo sempre che stavo procedendo correttamente',
  'non-ho-avuto-problemi-tecnici': 'Non ho avuto problemi tecnici',
  'a-volte-le-indicazioni-non-erano-chiare': 'A volte le indicazioni non erano chiare',
  'a-volte-le-indicazioni-non-erano-complete': 'A volte le indicazioni non erano complete',
  'a-volte-non-capivo-se-stavo-procedendo-correttamente':
    'A volte non capivo se stavo procedendo correttamente',
  'ho-avuto-problemi-tecnici': 'Ho avuto problemi tecnici',
  altro: 'Altro',
} as const;

/** The question on an objective's page. */
export const satisfactionTexts = {
  question: 'Quanto sei soddisfatto di come procede questo obiettivo?',
  steps: satisfactionScale.steps,
  why: 'Perché?',
  optional: '(facoltativo)',
  respondent: 'Sei:',
  respondents: { resident: 'residente', worker: 'lavoro o studio qui', visitor: 'di passaggio' },
  send: 'Invia la tua risposta',
  results: 'Che cosa hanno risposto gli altri',
  thanks: 'Grazie per la tua risposta.',
} as const;

/** What both forms say. */
export const formTexts = {
  privacy: 'La risposta è anonima. Non scrivere dati personali, tuoi o di altri.',
  honeypot: 'Lascia vuoto questo campo',
  sending: 'Invio in corso…',
  sent: 'La tua risposta è stata inviata.',
  kept: 'Non c’è rete: la tua risposta è salvata sul tuo dispositivo. Partirà da sola quando torna la rete e apri di nuovo il portale. Alcuni browser la tolgono se non lo apri per sette giorni.',
  waiting:
    'Il servizio ora non risponde: la tua risposta è salvata sul tuo dispositivo. Partirà da sola appena il servizio torna, se il portale è aperto, o quando lo apri di nuovo.',
  unsaved:
    'Non siamo riusciti né a inviare la risposta né a salvarla sul tuo dispositivo. Il testo è ancora qui: riprova più tardi.',
  refused: 'Quello che hai scritto è ancora qui: puoi cambiarlo e inviare di nuovo.',
  honeypotFilled:
    'Un campo nascosto, che deve restare vuoto, era pieno: forse lo ha riempito il browser. Ora l’abbiamo svuotato.',
  starsMissing: 'Scegli da 1 a 5 stelle.',
  stepMissing: 'Scegli una risposta da 1 a 5.',
  removedTitle: 'Abbiamo tolto dei dati personali',
  removed: (kinds: readonly string[]) =>
    `Nel testo abbiamo trovato e tolto: ${formatList(kinds)}. Sarà inviato così:`,
  sendRedacted: 'Invia il testo così',
  editText: 'Modifica il testo',
} as const;

/** Answers that wait on the device from an earlier visit. */
export const outboxTexts = {
  sent: (count: number) =>
    count === 1
      ? 'La risposta salvata su questo dispositivo è stata inviata.'
      : `Le ${String(count)} risposte salvate su questo dispositivo sono state inviate.`,
  arrived: 'La segnalazione salvata su questo dispositivo è arrivata. Codice per seguirla:',
  waiting: (count: number) =>
    count === 1
      ? 'Su questo dispositivo è salvata una risposta. Partirà da sola appena possibile.'
      : `Su questo dispositivo sono salvate ${String(count)} risposte. Partiranno da sole appena possibile.`,
  refused: (count: number) =>
    count === 1
      ? 'Una risposta salvata su questo dispositivo non è stata accettata:'
      : `${String(count)} risposte salvate su questo dispositivo non sono state accettate:`,
  retry: 'Prova di nuovo',
  discard: 'Elimina dal dispositivo',
} as const;

const refusals: Readonly<Record<number, string>> = {
  0: 'La risposta è troppo vecchia per essere inviata senza il rischio di contarla due volte.',
  400: 'Il servizio non ha accettato la risposta perché un dato non è valido.',
  403: 'Il servizio non ha accettato la risposta perché sembra venire da un altro sito.',
  409: 'Con questo identificativo c’è già una risposta diversa.',
  413: 'La risposta è troppo lunga.',
  422: 'La pagina, l’obiettivo o il servizio non esistono più.',
};

/** Why the service did not take an answer, by the status it gave. */
export function describeRefusal(status = 0): string {
  return refusals[status] ?? 'Il servizio non ha accettato la risposta.';
}

/** How the personal data taken out of a text are called. */
export const personalDataLabels = {
  'fiscal-code': 'un codice fiscale',
  email: 'un indirizzo e-mail',
  phone: 'un numero di telefono',
  iban: 'un IBAN',
  'vat-number': 'una partita IVA',
  plate: 'una targa',
  card: 'il numero di una carta di pagamento',
  document: 'il numero di un documento',
  profile: 'un profilo social',
} as const;

/** The page after an answer sent without JavaScript. */
export const thanksPageTexts = {
  title: 'Grazie',
  description: 'La tua risposta è stata registrata.',
  thanks: clarityTexts.thanks,
  stored:
    'La tua risposta è stata registrata. È anonima: non abbiamo annotato chi l’ha data, né da dove.',
  back: 'Per continuare a leggere, torna indietro con il tuo browser oppure scegli:',
  /** Where the reader was, if the service knows. */
  backToPage: 'Torna alla pagina che stavi leggendo',
  home: 'Pagina iniziale',
  objectives: 'Tutti gli obiettivi',
  results: 'Che cosa pensano i lettori',
  linksLabel: 'Dove andare ora',
  writtenOn: '2026-11-23',
} as const;
