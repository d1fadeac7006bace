import { countOf, formatNumber, formatWait } from '../format.ts';

/** Words of the page on which residents report something to the municipality. */
export const caseFormTexts = {
  title: 'Segnala al Comune',
  description:
    'Segnalazioni, reclami, suggerimenti e apprezzamenti al Comune: si inviano da qui e si seguono con un codice.',
  lead: 'Qualcosa non va? O qualcosa va bene? Scrivilo in tre passi. Non serve registrarsi: ricevi un codice per seguire la risposta.',
  emergency:
    'In caso di pericolo non scrivere qui: chiama subito il 112, il numero unico per le emergenze.',
  what: '1. Che cosa',
  where: '2. Dove',
  back: '3. Come sapere la risposta',
  kind: 'Che cosa vuoi inviare?',
  kinds: {
    fault: 'Una segnalazione: qualcosa da sistemare',
    complaint: 'Un reclamo: un servizio che non ha funzionato',
    suggestion: 'Un suggerimento',
    praise: 'Un apprezzamento',
    damage: 'Una richiesta di risarcimento per un danno',
  },
  damageHeading: 'I passi di una richiesta di risarcimento',
  damageIntro:
    'Da qui avvisi il Comune del danno. Questo modulo non chiede il tuo nome: da solo non basta per il risarcimento. Non scrivere qui dati personali o targhe: l’ufficio ti dice come mandare i documenti. I passi sono questi:',
  steps: {
    request: 'questa richiesta',
    papers: 'i documenti (foto, preventivi, nomi dei testimoni)',
    claim: 'l’apertura del sinistro, cioè della pratica, presso l’assicurazione del Comune',
    police: 'il rapporto alla Polizia Locale, se serve',
  },
  category: 'Di che cosa si tratta?',
  choose: 'Scegli',
  days: (days: number) => `Risposta entro ${countOf(days, 'giorno', 'giorni')}.`,
  daysIntro: 'Chi risponde e in quanto tempo',
  words: 'Racconta che cosa succede',
  wordsHint: (limit: number) =>
    `Al massimo ${formatNumber(limit)} caratteri. Non scrivere dati personali, tuoi o di altri: nomi, numeri di telefono, targhe. Un programma ne toglie alcuni, ma può sbagliare.`,
  photo: (place: number) => `Foto ${String(place)} (facoltativa)`,
  photoHint: (megabytes: number) =>
    `JPEG, PNG o WebP, fino a ${String(megabytes)} MB. Dalle foto togliamo luogo, ora e apparecchio. Evita volti e targhe.`,
  heldPhotos: (count: number) =>
    `${countOf(count, 'foto è già arrivata: non serve sceglierla', 'foto sono già arrivate: non serve sceglierle')} di nuovo.`,
  dropHeld: 'Non inviare le foto già arrivate',
  place: 'Scegli un luogo dall’elenco (facoltativo)',
  noPlace: 'Nessuno di questi',
  whereWords: 'Oppure scrivi dove (facoltativo)',
  whereHint: 'Per esempio: via Larga, davanti al numero 12.',
  position: 'Usa la mia posizione',
  positionTaken: 'La posizione è stata aggiunta.',
  positionFailed: 'Non riusciamo a leggere la posizione: scrivi dove.',
  codeHint:
    'Dopo l’invio ricevi un codice di undici caratteri: con quello vedi la risposta quando vuoi.',
  email: 'Indirizzo e-mail (facoltativo)',
  emailHint:
    'Lo usiamo solo per dirti che cosa succede a questa segnalazione. Lo teniamo a parte, cifrato, e lo cancelliamo 30 giorni dopo la chiusura. Se non lo scrivi basta il codice.',
  send: 'Invia',
  privacy: 'Come trattiamo questi dati',
  whistleblowing:
    'Lavori nel Comune, o per il Comune, e vuoi segnalare un illecito? Non passare da qui: usa il',
  whistleblowingLink: 'canale riservato per chi segnala illeciti (whistleblowing)',
  honeypot: 'Lascia vuoto questo campo',
  followHeading: 'Hai già un codice?',
  followLabel: 'Codice della segnalazione',
  follow: 'Vedi a che punto è',
  similarHeading: 'Forse è già stato segnalato',
  similarHint:
    'Se è una di queste non serve inviarla di nuovo. Altrimenti inviala: è un solo tocco.',
  sendAnyway: 'È un’altra cosa: invia',
  keptHeading: 'Codici salvati su questo dispositivo',
  keptHint:
    'Sono delle segnalazioni che hanno aspettato qui prima di partire. Se il dispositivo non è tuo, copia il codice e dimenticalo.',
  forget: 'Dimentica questo codice',
  sending: 'Invio in corso…',
  kept: (isOffline: boolean, photos: number) =>
    `${isOffline ? 'Non c’è rete' : 'Il servizio non risponde ancora'}: la segnalazione${photos === 0 ? '' : ` con ${countOf(photos, 'foto', 'foto')}`} è salvata su questo dispositivo e parte da sola appena può, anche se chiudi. Poi torna su questo sito con questo dispositivo: qui trovi il codice per seguirla. Per scriverne un’altra ricarica la pagina.`,
  unsaved:
    'Non c’è rete, e questo dispositivo non può salvare la segnalazione. Il testo è ancora qui: non chiudere la pagina e riprova.',
  errorHeading: 'Un errore nelle pagine del piano',
  problemHeading: (count: number) =>
    count === 1 ? 'C’è una cosa da sistemare' : `Ci sono ${String(count)} cose da sistemare`,
} as const;

/** What can be wrong with a report, by field. */
export const caseProblems = {
  id: 'Il modulo non è più valido: invialo di nuovo da questa pagina.',
  kind: 'Scegli che cosa vuoi inviare.',
  category: 'Scegli di che cosa si tratta.',
  words: (limit: number) => `Scrivi che cosa succede: al massimo ${formatNumber(limit)} caratteri.`,
  place: 'Scegli un luogo dall’elenco, oppure nessuno.',
  where: (limit: number) => `Accorcia: al massimo ${formatNumber(limit)} caratteri.`,
  position: 'La posizione non è valida: scrivi dove.',
  email: 'Controlla l’indirizzo: per esempio nome@esempio.it. Oppure lascialo vuoto.',
  website: 'Un campo nascosto, che deve restare vuoto, era pieno. Ora è vuoto: invia di nuovo.',
  photo: (place: number, problem: string) => `Foto ${String(place)}: ${problem}`,
  manyPhotos: (limit: number) => `Al massimo ${countOf(limit, 'foto', 'foto')}.`,
  unread: 'Il modulo non si è potuto leggere. Invialo di nuovo.',
  foreign: 'La richiesta viene da un altro sito: apri questa pagina e invia da qui.',
  large: 'Il modulo è troppo grande: scegli foto più piccole e invia di nuovo.',
  conflict:
    'Con questo modulo hai già inviato un’altra segnalazione. Se questa è nuova, invia di nuovo: il testo è ancora qui.',
  limited: (seconds: number) =>
    `Dal tuo collegamento sono arrivati troppi invii. Riprova tra ${formatWait(seconds)}: il testo è ancora qui.`,
  unavailable:
    'In questo momento non possiamo salvare quello che invii. Il testo è ancora qui: riprova tra qualche minuto.',
} as const;
