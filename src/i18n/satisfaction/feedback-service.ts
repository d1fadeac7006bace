import { formatWait } from '../format.ts';

/** What the service says about an answer it could not take, by field; also the words of the page that shows the form again. */
export const feedbackProblems = {
  fields: {
    id: 'L’identificativo della risposta non è valido.',
    kind: 'Manca la domanda a cui rispondi, oppure non esiste.',
    page: 'L’indirizzo della pagina manca o non è valido.',
    objective: 'L’obiettivo manca o non è valido.',
    service: 'Il servizio manca o non è valido.',
    rating: 'Scegli un voto da 1 a 5.',
    answer: 'Scegli una risposta che vada d’accordo con il voto.',
    comment:
      'Accorcia il testo: al massimo 200 caratteri, senza molti segni sovrapposti sullo stesso carattere.',
    respondent: 'Scegli una delle risposte proposte, oppure nessuna.',
    website:
      'Questo campo deve restare vuoto: potrebbe averlo riempito il browser. Ora l’abbiamo svuotato: invia di nuovo.',
  },
  unknownField: 'Questo campo non è previsto.',
  unknownPage: 'Questa pagina del portale non esiste, o non esiste più.',
  unknownObjective: 'Questo obiettivo non esiste, o non esiste più.',
  unknownService: 'Questo servizio non è, o non è più, tra quelli su cui si chiede un parere.',
  body: 'Il contenuto non si può leggere: serve un oggetto JSON (o un modulo) in UTF-8, con ogni campo una volta sola.',
  badQuery: 'Questo parametro non è previsto o non è valido.',
  badQueryTitle: 'La richiesta contiene parametri non validi.',
  storeAway: 'I pareri non sono disponibili in questo momento.',
  titles: {
    400: 'La risposta contiene dati non validi.',
    403: 'La richiesta viene da un altro sito.',
    409: 'Con questo identificativo c’è già un’altra risposta.',
    413: 'La risposta è troppo lunga.',
    415: 'Formato non accettato: usa application/json oppure application/x-www-form-urlencoded.',
    422: 'La pagina, l’obiettivo o il servizio non esistono.',
    429: 'Troppe risposte in poco tempo.',
    503: 'Il servizio non può salvare la risposta in questo momento.',
  },
} as const;

/** Words of the page that a form sent without JavaScript gets when its answer could not be taken. */
export const formPageTexts = {
  title: 'Risposta non inviata',
  heading: 'La tua risposta non è stata inviata',
  fix: 'Correggi e invia di nuovo:',
  tooLarge:
    'Il testo è troppo lungo. Torna indietro con il browser: di solito conserva ciò che hai scritto. Poi accorcialo e invia di nuovo.',
  foreign:
    'La richiesta sembra venire da un altro sito, quindi non è stata accettata. Torna alla pagina del portale e invia da lì.',
  limited: (seconds: number) =>
    `Dal tuo collegamento sono arrivate troppe risposte in poco tempo. Riprova tra ${formatWait(seconds)}.`,
  unavailable: (seconds: number) =>
    `In questo momento non possiamo salvare le risposte. Riprova tra ${formatWait(seconds)}: non devi riscrivere nulla.`,
  conflict:
    'Questa risposta era già arrivata con un contenuto diverso. Torna alla pagina e rispondi da capo.',
} as const;

/** What fails, by part of the store: no more than anybody may know. */
export const storeParts = {
  server: 'Il server dei pareri non risponde o rifiuta l’accesso.',
  writing: 'L’archivio dei pareri non accetta scritture.',
  journal: 'Il giornale dell’archivio dei pareri è stato tolto o sostituito.',
  integrity: 'L’archivio dei pareri risulta danneggiato.',
} as const;

/** Lines for those who run the service. */
export const feedbackLog = {
  purged: (count: number) =>
    `Commenti più vecchi del periodo di conservazione cancellati: ${String(count)}.`,
  purgeFailed: 'La cancellazione dei commenti vecchi non è riuscita: si riprova tra un’ora.',
  renewalFailed: 'Il rinnovo dei risultati non è riuscito: si riprova tra poco.',
  storeDown: (reason: string) => `L’archivio dei pareri non risponde: ${reason}`,
  storeBack: 'L’archivio dei pareri risponde di nuovo.',
} as const;
