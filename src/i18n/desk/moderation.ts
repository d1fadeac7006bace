import { countOf, formatDate, dateWithArticle, formatWait } from '../format.ts';
import { frameTexts } from '../frame/frame.ts';

/** Words of the moderation page, for the staff who read and answer comments. */
export const moderationTexts = {
  title: 'Redazione',
  description:
    'Pagina per il personale del Comune che comunica le novità degli obiettivi e risponde ai cittadini.',
  writtenOn: '2026-11-30',
  off: 'Questa pagina è per chi nel Comune comunica le novità e risponde ai commenti. Ora è spenta.',
  offHow:
    'La accende chi gestisce il portale, creando il primo accesso: come si fa è spiegato nella guida «Pubblicare un aggiornamento».',
  navigation: 'Redazione',
  places: {
    home: 'Da fare',
    comments: 'Commenti',
    log: 'Registro',
    activity: 'Registro',
    people: 'Persone',
  },
  signedIn: (name: string, role: string, until: string) =>
    `${name}: ${role}. L’accesso scade alle ${until}.`,
  roles: {
    viewer: 'puoi leggere ed esportare',
    editor: 'puoi leggere, pubblicare, nascondere e rispondere',
    reader: 'puoi leggere',
    author: 'puoi scrivere per i tuoi uffici',
    reviewer: 'puoi scrivere, approvare e rispondere',
    administrator: 'puoi fare tutto, anche gestire le persone',
  },
  signOut: 'Esci',
  back: 'Torna ai commenti',
  toDesk: 'Torna alla redazione',
} as const;

/** Words of the sign-in form. */
export const signInTexts = {
  heading: 'Entra nella redazione',
  lead: 'L’accesso dura un’ora.',
  name: 'Nome e cognome, oppure e-mail',
  password: 'Password',
  keyHeading: 'Entra con una chiave',
  keyLead: 'Serve la chiave che ti ha dato chi gestisce il portale. Vale per i commenti.',
  key: 'Chiave di accesso',
  enter: 'Entra',
  enterWithKey: 'Entra con la chiave',
  lost: 'Hai dimenticato la password? Chiedi a chi amministra la redazione un nuovo collegamento.',
  code: 'Codice, se hai attivato la verifica in due passaggi',
  flooded:
    'Con questo nome ci sono stati troppi tentativi sbagliati da dispositivi nuovi. Da un dispositivo da cui sei già entrato bastano nome e password. Da uno nuovo scrivi anche il codice, se hai attivato la verifica in due passaggi; altrimenti apri il collegamento che arriva alla tua e-mail, se è conosciuta, o chiedine uno a chi amministra la redazione.',
  wrongPassword:
    'Il nome, la password o il codice non sono giusti. Controlla maiuscole e minuscole nella password; se non la ricordi chiedi un nuovo collegamento.',
  wrong:
    'La chiave non è valida, oppure l’accesso è stato revocato. Controlla di averla copiata per intero.',
  limited: (seconds: number) =>
    `Troppi tentativi da questo collegamento. Riprova tra ${formatWait(seconds)}.`,
  busy: 'In questo momento ci sono troppi accessi insieme. Riprova tra qualche secondo.',
  ended: 'L’accesso è scaduto o è stato chiuso. Entra di nuovo: nulla è stato cambiato.',
  kept: `${frameTexts.typed}: lo ritrovi dopo l’accesso`,
} as const;

/** Words of the list of comments. */
export const commentListTexts = {
  heading: 'Commenti',
  waitingHeading: 'Risposte in attesa',
  waitingIntro:
    'Sono arrivate in molte dallo stesso collegamento, nello stesso giorno: non contano ancora nei risultati. Se le conosci, come quelle di una classe o di un’assemblea, chi gestisce il portale le fa contare con il comando indicato.',
  waiting: (about: string, day: string, count: number, ratings: readonly number[]) =>
    `${about}, ${formatDate(day)}: ${countOf(count, 'risposta', 'risposte')}; voti da 1 a 5: ${ratings.join(', ')}.`,
  waitingSmall: 'Entrano da sole, poche al giorno.',
  waitingCommand: (burst: string) => `npm run feedback -- admit ${burst}`,
  filters: 'Scegli quali commenti vedere',
  objective: 'Obiettivo',
  service: 'Servizio',
  kind: 'Domanda',
  rating: 'Voto',
  state: 'Stato',
  flagged: 'Solo quelli segnati all’arrivo',
  search: 'Parole nel commento o nella risposta',
  order: 'Ordine di arrivo',
  newestFirst: 'Prima i più recenti',
  oldestFirst: 'Prima i più vecchi',
  byState: 'Quanti per stato',
  choose: 'Scegli questo commento',
  hideChosen: 'Nascondi i commenti scelti',
  noneChosen: 'Non hai scelto nessun commento: nulla è stato cambiato.',
  hiddenChosen: (count: number) =>
    count === 1 ? 'Un commento è nascosto.' : `${String(count)} commenti sono nascosti.`,
  leftChosen: (count: number) =>
    count === 1
      ? 'Uno intanto è cambiato: riguardalo.'
      : `${String(count)} intanto sono cambiati: riguardali.`,
  all: 'Tutti',
  everyKind: 'Tutte',
  kinds: {
    clarity: 'Chiarezza della pagina',
    satisfaction: 'Soddisfazione',
    service: 'Soddisfazione per un servizio',
    questionnaire: 'Questionario',
  },
  states: {
    unread: 'Da leggere',
    pending: 'Da valutare',
    published: 'Pubblicati',
    hidden: 'Nascosti',
  },
  apply: 'Mostra',
  clear: 'Togli i filtri',
  count: (count: number) =>
    count === 0 ? 'Nessun commento.' : `${countOf(count, 'commento', 'commenti')}.`,
  part: (page: number, pages: number) => `Pagina ${String(page)} di ${String(pages)}.`,
  none: 'Nessun commento con questi filtri.',
  empty: 'Non ci sono ancora commenti. Arrivano dai moduli in fondo alle pagine del portale.',
  written: (day: string) => `Scritto in un questionario, ${formatDate(day)}`,
  entry: (rating: number, day: string) => `Voto ${String(rating)} su 5, ${formatDate(day)}`,
  answered: 'Risposta dell’ufficio',
  paging: 'Pagine dell’elenco',
  previous: 'Pagina precedente',
  next: 'Pagina successiva',
  export: 'Scarica questi commenti, CSV',
  exportNote:
    'Il file contiene anche i commenti non pubblicati: trattalo come un documento d’ufficio.',
} as const;

/** Words of the page of one comment. */
export const commentPageTexts = {
  title: (day: string) => `Commento ${dateWithArticle('del', day)}`,
  words: 'Il commento',
  facts: 'Da dove viene',
  day: 'Arrivato',
  kind: 'Domanda',
  rating: 'Voto',
  answer: 'Motivo scelto',
  page: 'Scritto alla pagina',
  objective: 'Obiettivo',
  service: 'Servizio',
  question: 'Questionario e domanda',
  respondent: 'Chi risponde',
  state: 'Stato',
  states: { pending: 'Da valutare', published: 'Pubblicato', hidden: 'Nascosto' },
  flags: {
    marked:
      'all’arrivo sono stati tolti dati personali, oppure lo stesso testo è arrivato più volte',
    link: 'contiene un collegamento',
    insult: 'contiene parole che possono offendere',
    name: 'sembra nominare una persona',
    sensitive: 'tocca dati delicati, come salute, origine, fede, opinioni o processi',
    personal: 'contiene dati personali',
  },
  flagged: (reasons: readonly string[]) => `Da leggere due volte: ${reasons.join('; ')}.`,
  confirmHeading: 'Sul portale si vedrà così',
  publishAnyway: 'Pubblica lo stesso',
  withdrawReply: 'Togli la risposta',
  takeBack: 'Togli dal portale',
  reply: 'La risposta dell’ufficio',
  repliedOn: (day: string) => `Scritta ${dateWithArticle('il', day)}.`,
  noReply: 'Nessuna risposta.',
  decide: 'Rispondi e decidi',
  replyLabel: 'Risposta dell’ufficio (facoltativa)',
  replyHint: (limit: number) =>
    `Al massimo ${String(limit)} caratteri. La risposta esce sotto il commento, quando il commento è pubblico. Qualunque pulsante salva anche la risposta.`,
  publish: 'Pubblica',
  hide: 'Nascondi',
  save: 'Salva la risposta',
  viewerOnly: 'Il tuo accesso permette di leggere, non di pubblicare o rispondere.',
  others: 'Altri commenti sulla stessa pagina',
  next: 'Vai al prossimo da leggere',
  noNext: 'Non ci sono altri commenti da leggere.',
  absent: 'Questo commento non c’è, o è stato cancellato perché vecchio.',
  absentTitle: 'Commento non trovato',
} as const;

/** What is said after a step. */
export const moderationMessages = {
  done: {
    pubblicato: 'Il commento è pubblicato.',
    'pubblicato-risposta': 'Il commento è pubblicato con la risposta.',
    nascosto: 'Il commento è nascosto: sul portale non si vede.',
    'nascosto-risposta': 'Il commento è nascosto. La risposta è salvata.',
    risposta: 'La risposta è salvata e si vede sul portale.',
    'risposta-in-attesa': 'La risposta è salvata. Si vedrà quando il commento sarà pubblicato.',
    'risposta-tolta': 'La risposta è tolta. Il registro ricorda che c’era.',
    invariato: 'Era già così: nulla da cambiare.',
  },
  changed:
    'Nel frattempo qualcun altro ha cambiato questo commento. Sotto vedi com’è ora; il testo che hai scritto è ancora nel modulo. Controlla e ripeti.',
  badReply: (limit: number) => `La risposta deve avere da 1 a ${String(limit)} caratteri.`,
  emptied:
    'Il campo della risposta è vuoto. Per toglierla premi «Togli la risposta»; per correggerla scrivi il testo nuovo.',
  confirm:
    'Questo testo va letto due volte: guarda qui sotto che cosa si vedrà. Nulla è ancora pubblicato.',
  form: 'Il modulo era vecchio o non veniva da questa pagina: nulla è stato cambiato. Controlla e ripeti.',
  foreign:
    'La richiesta sembra venire da un altro sito, quindi non è stata accettata. Torna alla pagina della redazione e ripeti da lì.',
  tooLarge:
    'Il testo è troppo lungo. Torna indietro con il browser: di solito conserva ciò che hai scritto.',
  unreadable: 'La richiesta non si può leggere. Torna indietro con il browser e ripeti.',
  viewer:
    'Il tuo accesso permette di leggere, non di pubblicare o rispondere: nulla è stato cambiato.',
  onlyPeople:
    'Questa pagina è per chi ha un accesso personale, con nome e password. La chiave vale per i commenti.',
  notYourRole: 'Il tuo ruolo non permette di aprire questa pagina: nulla è stato cambiato.',
  unavailable:
    'In questo momento l’archivio della redazione non risponde. Riprova tra poco: nulla è stato cambiato.',
  problem: 'Attenzione',
} as const;

/** Words of the log. */
export const moderationLogTexts = {
  heading: 'Registro',
  lead: 'Che cosa ha fatto la redazione, dal più recente. Il registro non si può cambiare.',
  caption: 'Azioni della redazione',
  day: 'Giorno',
  who: 'Chi',
  what: 'Che cosa',
  about: 'Riguarda',
  comment: 'il commento',
  comments: (count: number) => countOf(count, 'commento', 'commenti'),
  empty: 'Il registro è vuoto.',
  paging: 'Pagine del registro',
  newer: 'Azioni più recenti',
  older: 'Azioni più vecchie',
} as const;
