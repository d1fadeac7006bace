import { countOf, formatNumber } from '../format.ts';

/** Words of the page on which residents report something to the municipality. */
export const caseFormTexts = {
  title: 'Segnala al Comune',
  description:
    'Segnalazioni, reclami, suggerimenti e apprezzamenti al Comune: si inviano da qui e si seguono con un codice.',
  lead: 'Qualcosa non va, o va bene? Scrivilo in tre passi. Non serve registrarsi: ricevi un codice per seguire la risposta.',
  emergency: 'In caso di pericolo non scrivere qui: chiama il 112.',
  what: '1. Che cosa',
  where: '2. Dove',
  back: '3. Come sapere la risposta',
  kind: 'Che cosa vuoi inviare?',
  kinds: {
    fault: 'Una segnalazione: qualcosa da sistemare',
    complaint: 'Un reclamo: un servizio che non ha funzionato',
    suggestion: 'Un suggerimento',
    praise: 'Un apprezzamento',
    damage: 'Una richiesta di danni',
  },
  damageHeading: 'Come va una richiesta di danni',
  damageIntro:
    'Da qui parte la richiesta. Non indicare qui dati personali o targhe: l’ufficio ti dice come mandare i documenti. I passi sono questi:',
  steps: {
    request: 'la richiesta, che è questa',
    papers: 'i documenti: foto, preventivi, testimoni',
    claim: 'l’apertura del sinistro presso l’assicurazione del Comune',
    police: 'il rapporto alla Polizia Locale, se serve',
  },
  category: 'Di che cosa si tratta?',
  choose: 'Scegli',
  days: (days: number) => `Risposta entro ${countOf(days, 'giorno', 'giorni')}.`,
  similar: 'Guarda se è già stata segnalata',
  daysIntro: 'Chi risponde e in quanto tempo',
  words: 'Racconta che cosa succede',
  wordsHint: (limit: number) =>
    `Al massimo ${formatNumber(limit)} caratteri. Non scrivere dati personali, tuoi o di altri: nomi, telefoni, targhe. Quelli che riconosciamo li togliamo.`,
  photo: (place: number) => `Foto ${String(place)} (facoltativa)`,
  photoHint: (megabytes: number) =>
    `JPEG, PNG o WebP, fino a ${String(megabytes)} MB. Togliamo luogo, ora e apparecchio. Evita volti e targhe.`,
  heldPhotos: (count: number) =>
    `${countOf(count, 'foto è già arrivata', 'foto sono già arrivate')}: non serve sceglierla di nuovo.`,
  dropHeld: 'Non inviare le foto già arrivate',
  place: 'Un luogo conosciuto (facoltativo)',
  noPlace: 'Nessuno di questi',
  whereWords: 'Oppure scrivi dove (facoltativo)',
  whereHint: 'Per esempio: via Larga, davanti al numero 12.',
  position: 'Usa la mia posizione',
  positionTaken: 'La posizione è stata aggiunta.',
  positionFailed: 'La posizione non si può leggere: scrivi dove.',
  codeHint:
    'Dopo l’invio ricevi un codice di undici caratteri: con quello vedi la risposta quando vuoi.',
  email: 'Indirizzo di posta elettronica (facoltativo)',
  emailHint:
    'Lo usiamo solo per dirti che cosa succede a questa segnalazione. È tenuto a parte, cifrato, e cancellato 30 giorni dopo la chiusura. Senza indirizzo basta il codice.',
  send: 'Invia',
  privacy: 'Come trattiamo questi dati',
  whistleblowing: 'Lavori per il Comune e vuoi segnalare un illecito? Non passare da qui: usa il',
  whistleblowingLink: 'canale riservato per il whistleblowing',
  honeypot: 'Lascia vuoto questo campo',
  followHeading: 'Hai già un codice?',
  followLabel: 'Codice della segnalazione',
  follow: 'Vedi a che punto è',
  errorHeading: 'Un errore nelle pagine del piano',
  problemHeading: (count: number) =>
    count === 1 ? 'C’è una cosa da sistemare' : `Ci sono ${String(count)} cose da sistemare`,
} as const;

/** What can be wrong with a report, by field. */
export const caseProblems = {
  id: 'Il modulo non è più valido: invialo di nuovo da questa pagina.',
  kind: 'Scegli che cosa vuoi inviare.',
  category: 'Scegli di che cosa si tratta.',
  words: (limit: number) =>
    `Scrivi che cosa succede, in al massimo ${formatNumber(limit)} caratteri.`,
  place: 'Scegli un luogo dell’elenco, oppure nessuno.',
  where: (limit: number) => `Accorcia: al massimo ${formatNumber(limit)} caratteri.`,
  position: 'La posizione non è valida: scrivi dove.',
  email: 'Controlla l’indirizzo: per esempio nome@esempio.it. Oppure lascialo vuoto.',
  website: 'Un campo nascosto, che deve restare vuoto, era pieno. Ora è vuoto: invia di nuovo.',
  photo: (place: number, problem: string) => `Foto ${String(place)}: ${problem}`,
  manyPhotos: (limit: number) => `Al massimo ${countOf(limit, 'foto', 'foto')}.`,
  unread: 'Il modulo non si è potuto leggere. Invialo di nuovo.',
  foreign: 'La richiesta viene da un altro sito: apri questa pagina e invia da qui.',
  large: 'Il modulo è troppo grande: scegli foto più piccole e invia di nuovo.',
  conflict: 'Con questo modulo è già arrivata un’altra segnalazione. Ricomincia da capo.',
  limited: (minutes: number) =>
    `Dal tuo collegamento sono arrivate troppe segnalazioni. Riprova tra ${countOf(minutes, 'minuto', 'minuti')}: il testo è ancora qui.`,
  unavailable:
    'In questo momento non possiamo salvare la segnalazione. Il testo è ancora qui: riprova tra qualche minuto.',
} as const;
