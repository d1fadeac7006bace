import { countOf, dateWithArticle } from '../format.ts';
/** What the store of answers says to those who run the service. */
export const storeText = {
  busy: 'Troppe risposte in attesa di essere salvate.',
  locked: 'L’archivio dei pareri è occupato da un altro programma.',
  full: 'Lo spazio per l’archivio dei pareri è finito.',
  readOnly:
    'L’archivio dei pareri si può solo leggere: controlla i permessi del file e della cartella.',
  cannotWrite:
    'L’archivio dei pareri non si può aprire o scrivere: controlla il disco e i permessi della cartella.',
  closed: 'L’archivio dei pareri è chiuso.',
  noServer: 'Il server PostgreSQL non risponde.',
  serverRefuses:
    'Il server PostgreSQL rifiuta l’accesso: controlla nome, password e database in DATABASE_URL.',
  serverReadOnly:
    'Il server PostgreSQL accetta solo letture (default_transaction_read_only, oppure è una replica).',
  serverMemory: 'Il server PostgreSQL non ha abbastanza memoria.',
  serverConnections:
    'Il server PostgreSQL ha già tutte le connessioni occupate: alza max_connections o chiudi altri programmi.',
  serverLimit: 'Il server PostgreSQL ha raggiunto un limite della sua configurazione.',
  serverSlow: 'Il server PostgreSQL ci mette troppo a rispondere.',
  serverDisk: 'Il server PostgreSQL non riesce a leggere o scrivere sul suo disco.',
  journalSaved: (path: string) =>
    `Il giornale ${path}-wal (o ${path}-shm) è stato tolto mentre il servizio era acceso. Le risposte confermate sono al sicuro nel file; il servizio ne apre uno nuovo da solo.`,
  journalLost: (path: string) =>
    `Il giornale ${path}-wal (o ${path}-shm) non è più quello aperto dal servizio, che per non perdere risposte non ne prende altre: ferma il servizio, controlla con "npm run feedback -- check" e riavvialo.`,
  damagedWhileRunning:
    'L’archivio dei pareri risulta danneggiato: ferma il servizio e ripristina una copia.',
  vanished: (path: string) =>
    `Il file ${path} non c’è più. Rimettilo al suo posto, oppure ferma il servizio e ripristina una copia.`,
  emptyFile: 'il file è vuoto',
  damaged: (path: string, detail: string) =>
    `L’archivio dei pareri ${path} è danneggiato (${detail}).\nIl servizio non parte e non lo tocca. Ripristina una copia con "npm run feedback -- restore FILE --force": il file danneggiato resta accanto, con un altro nome.`,
  notOurs: (path: string) => `Il file ${path} non è un archivio dei pareri di questo programma.`,
  onlyWal: (path: string) =>
    `Manca il file ${path}, ma c’è ${path}-wal con le ultime risposte. Rimetti al suo posto il file mancante, oppure sposta altrove ${path}-wal e ripristina una copia.`,
  laterVersion: (found: number, known: number) =>
    `L’archivio dei pareri è di una versione successiva (${String(found)}, questo programma arriva alla ${String(known)}). Aggiorna il programma.`,
  oldSqlite: (found: string, least: string) =>
    `Questo Node contiene SQLite ${found}: serve almeno la ${least}. Avvia il portale con npm, che usa il Node giusto.`,
  inUse: (path: string) => `${path} è in uso. Ferma il servizio e riprova.`,
  alreadyThere: (path: string) => `Il file ${path} esiste già. Scegli un altro nome.`,
  notFound: (path: string) => `Il file ${path} non c’è.`,
  notEmpty: (counts: string) =>
    `L’archivio di destinazione contiene già dati (${counts}). Non è stato cambiato nulla. Per sostituirli aggiungi --force.`,
  copyDiffers: (table: string) =>
    `La copia non corrisponde all’originale (tabella ${table}). Non è stato cambiato nulla.`,
  samePlace: 'Origine e destinazione sono lo stesso archivio.',
} as const;

const usage = [
  'Uso: npm run feedback -- COMANDO [opzioni]',
  '',
  'Commenti',
  '  list                    elenca i commenti',
  '  publish ID              pubblica un commento',
  '  hide ID                 nasconde un commento',
  '  reply ID --text "…"     scrive la risposta dell’ufficio',
  '  export --out FILE.csv   scrive i commenti in un foglio di calcolo',
  '  log                     elenca che cosa ha fatto la redazione',
  '  Filtri di list e export: --objective NOME, --service NOME, --kind clarity|satisfaction|service|questionnaire, --rating 1-5,',
  '  --state pending|published|hidden, --unread, --flagged; list accetta anche --json',
  '',
  'Risultati',
  '  waiting                 elenca le risposte in attesa, ogni gruppo con la sua parola',
  '  admit PAROLA            fa contare un gruppo; anche --objective NOME, --service NOME, --questionnaire NOME, --page /…/, --all, con --day e --rating',
  '  withdraw ID …           ritira risposte dai risultati; anche --objective NOME, --service NOME, --questionnaire NOME o --page /…/ con --day, --rating;',
  '                          oppure --waiting PAROLA',
  '  renew                   rinnova subito i risultati, che di solito cambiano alle 4 di notte',
  '',
  'Accessi alla pagina /redazione/',
  '  token add NOME --role viewer|editor',
  '  token list',
  '  token revoke NOME',
  '',
  'Archivio',
  '  backup --out FILE       salva una copia, anche mentre il servizio è acceso',
  '  restore FILE [--force]  ripristina una copia, a servizio fermo',
  '  migrate --to INDIRIZZO [--force]  sposta i dati in un altro archivio, a servizio fermo',
  '  purge [--months N]      cancella i commenti più vecchi di N mesi, o dei mesi decisi dal Comune; i voti restano',
  '  check                   dice se l’archivio funziona',
  '',
  'L’archivio è quello della variabile DATABASE_URL; se manca: data/feedback.db.',
  'Uscita: 0 fatto, 1 non riuscito, 2 comando sbagliato.',
].join('\n');

/** What `npm run feedback` prints. */
export const feedbackCliText = {
  usage,
  arguments: {
    unknownCommand: (command: string) =>
      `Il comando «${command}» non esiste. Con --help vedi quelli che ci sono.`,
    unknownOption: (option: string) =>
      `L’opzione «${option}» non esiste per questo comando. Con --help vedi quelle che ci sono.`,
    badValue: (option: string) => `L’opzione «${option}» è scritta male o le manca il valore.`,
    badChoice: (option: string, choices: readonly string[]) =>
      `${option} può essere ${choices.join(', ')}.`,
    missing: (what: string) => `Manca ${what}.`,
    tooMany: (words: readonly string[]) => `Parole di troppo: ${words.join(' ')}.`,
    badId: (id: string) =>
      `«${id}» non è l’ID di un commento. Lo trovi con "npm run feedback -- list".`,
    fewMonths: (least: number) =>
      `--months deve essere un numero intero da ${String(least)} in su: prima di allora una risposta può ancora arrivare due volte.`,
    badName: 'Il nome può avere da 1 a 80 caratteri, senza andare a capo.',
    badReply: (limit: number) => `La risposta deve avere da 1 a ${String(limit)} caratteri.`,
    objectiveOrPage: 'Scegli uno solo tra --objective, --service, --questionnaire e --page.',
    badDay: '--day deve essere un giorno, come 2026-05-04.',
    badTarget: '--to deve essere postgres://… oppure sqlite:PERCORSO.',
  },
  words: {
    id: 'l’ID del commento',
    file: 'il nome del file',
    name: 'il nome',
    text: 'la risposta: --text "…"',
    out: 'il file da scrivere: --out FILE',
    target: 'la destinazione: --to INDIRIZZO',
    waiting:
      'che cosa ammettere: la parola di un gruppo, --objective, --service, --questionnaire, --page oppure --all',
    withdrawn:
      'che cosa ritirare: gli ID, --waiting PAROLA, oppure --objective (o --service, --questionnaire, --page) insieme a --day',
    step: 'che cosa fare: add, list o revoke',
  },
  badEnvironment: (lines: string) => `Variabili d’ambiente non valide:\n${lines}`,
  disk: {
    full: (path: string) => `Non c’è abbastanza spazio sul disco per scrivere ${path}.`,
    forbidden: (path: string) => `Non si può leggere o scrivere ${path}: controlla i permessi.`,
    absent: (path: string) => `Il percorso ${path} non esiste.`,
    folder: (path: string) => `${path} è una cartella, serve un file.`,
    other: (path: string, code: string) =>
      `Non si riesce a leggere o scrivere ${path} (${code}): controlla il disco.`,
    unnamed: 'il file',
  },
  nowhere: (path: string) =>
    `Non c’è ancora nessun archivio in ${path}: nasce con la prima risposta o con il primo accesso.`,
  moderation: {
    done: { publish: 'Pubblicato.', hide: 'Nascosto.', reply: 'Risposta salvata.' },
    unchanged: 'Era già così: nulla da cambiare.',
    absent: (id: string) => `Nessun commento con ID ${id}.`,
  },
  replyWaits: 'Il commento non è ancora pubblico: la risposta si vedrà quando lo pubblichi.',
  noComments: 'Nessun commento.',
  comments: (count: number) => (count === 1 ? '1 commento' : `${String(count)} commenti`),
  states: { pending: 'da valutare', published: 'pubblicato', hidden: 'nascosto' },
  kinds: {
    clarity: 'chiarezza',
    satisfaction: 'soddisfazione',
    service: 'servizio',
    questionnaire: 'questionario',
  },
  respondents: { resident: 'residente', worker: 'lavora o studia qui', visitor: 'di passaggio' },
  flagged: 'da guardare con attenzione',
  office: 'Ufficio',
  outOfFive: (rating: number) => `${String(rating)} su 5`,
  csvColumns: [
    'ID',
    'Giorno',
    'Domanda',
    'Pagina',
    'Obiettivo',
    'Voto',
    'Motivo',
    'Commento',
    'Chi risponde',
    'Da guardare',
    'Stato',
    'Risposta dell’ufficio',
    'Giorno della risposta',
    'Servizio o domanda',
  ],
  yes: 'sì',
  no: 'no',
  exported: (count: number, path: string) =>
    `${count === 1 ? 'Scritto 1 commento' : `Scritti ${String(count)} commenti`} in ${path}`,
  renewed: 'Risultati rinnovati: il portale li mostra già.',
  noneWaiting: 'Nessuna risposta in attesa.',
  waitingAnswers: (count: number) => (count === 1 ? '1 risposta' : `${String(count)} risposte`),
  waitingRatings: (ratings: readonly number[]) => `voti da 1 a 5: ${ratings.join(', ')}`,
  waitingSmall: 'entrano da sole, poche al giorno',
  waitingLarge: 'entrano solo con admit',
  noneAdmitted: 'Nessuna risposta in attesa corrisponde.',
  admitted: (count: number) =>
    `${count === 1 ? '1 risposta ammessa: entra' : `${String(count)} risposte ammesse: entrano`} nei risultati stanotte, o subito con "npm run feedback -- renew".`,
  noneWithdrawn: 'Nessuna risposta corrisponde: nulla da ritirare.',
  withdrawn: (count: number) =>
    `${count === 1 ? '1 risposta ritirata' : `${String(count)} risposte ritirate`}. I risultati ne tengono già conto.`,
  tokenAdded: (name: string, secret: string) =>
    `Accesso per ${name}. La chiave si vede solo adesso: consegnala di persona o con un canale sicuro.\n\n${secret}`,
  tokenTaken: (name: string) =>
    `C’è già un accesso attivo con il nome «${name}». Revocalo prima, oppure scegli un altro nome.`,
  tokenRevoked: (name: string) => `L’accesso di ${name} non vale più.`,
  tokenAbsent: (name: string) => `Nessun accesso attivo con il nome «${name}».`,
  noTokens: 'Nessun accesso: la pagina /redazione/ è spenta.',
  roles: { viewer: 'legge', editor: 'legge e modera' },
  tokenLine: (name: string, role: string, created: string, revoked: string | undefined) =>
    `${name}: ${role}, ${dateWithArticle('dal', created)}${revoked === undefined ? '' : `, revocato ${dateWithArticle('il', revoked)}`}`,
  counts: (answers: number, comments: number, tokens: number, log: number) =>
    `${countOf(answers, 'risposta', 'risposte')}, ${countOf(comments, 'commento', 'commenti')}, ${countOf(tokens, 'accesso', 'accessi')}, ${countOf(log, 'riga', 'righe')} di registro`,
  backedUp: (path: string, counts: string) => `Copia verificata in ${path}: ${counts}.`,
  restored: (counts: string) =>
    `Ripristino verificato: ${counts}. Controlla gli accessi con "npm run feedback -- token list": tornano quelli della copia.`,
  keptAside: (path: string) => `L’archivio di prima è in ${path}`,
  migrated: (counts: string) =>
    `Dati spostati e verificati: ${counts}. Ora imposta DATABASE_URL con il nuovo indirizzo e riavvia il servizio.`,
  purged: (count: number, before: string) =>
    `${count === 1 ? 'Cancellato 1 commento' : `Cancellati ${String(count)} commenti`} di prima ${dateWithArticle('del', before)}. I voti restano.`,
  healthy: (answers: number) => `L’archivio funziona: ${countOf(answers, 'risposta', 'risposte')}.`,
  logActions: {
    publish: 'pubblica',
    hide: 'nasconde',
    reply: 'risponde',
    unreply: 'toglie una risposta',
    export: 'esporta',
    admit: 'ammette risposte in attesa',
    withdraw: 'ritira risposte',
    renew: 'rinnova i risultati',
    'sign-in': 'entra',
    'token-add': 'crea un accesso',
    'token-revoke': 'revoca un accesso',
    purge: 'cancella commenti vecchi',
    restore: 'ripristina una copia',
    migrate: 'sposta i dati',
  },
  emptyLog: 'Il registro è vuoto.',
} as const;
