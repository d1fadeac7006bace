import { countOf } from '../format.ts';

/** Lines that the service prints for those who run it, and short answers that are no page. */
export const serviceMessages = {
  missingBuild: (folder: string) =>
    `Il sito non è ancora stato generato (manca ${folder}). Esegui "npm run build", oppure "npm start".`,
  damagedFile: (path: string) =>
    `Il file ${path} è danneggiato o di un'altra versione. Esegui di nuovo "npm run build".`,
  badEnvironment: (lines: string) => `Variabili d'ambiente non valide:\n${lines}`,
  portInUse: (port: number) =>
    `La porta ${String(port)} è già occupata, forse da un portale già avviato in un altro terminale. Fermalo con Ctrl+C, oppure scegli un’altra porta: ripeti il comando e aggiungi --port ${String(port === 65_535 ? port - 1 : port + 1)}.`,
  listening: (address: string) => `Il portale risponde su ${address}`,
  rateLimitOff: 'RATE_LIMIT=off: il limite di frequenza è disattivato. Non usarlo in produzione.',
  reloaded: 'Nuova versione del sito caricata.',
  reloadFailed: 'La nuova versione del sito non si può leggere: resta in uso la precedente.',
  stopping: 'Arresto in corso: si completano le richieste aperte.',
  building: (reason: string) => `Preparazione del sito (${reason}): ci vogliono uno o due minuti…`,
  built: (seconds: number) => `Sito pronto in ${countOf(seconds, 'secondo', 'secondi')}.`,
  buildFailed: 'La generazione del sito non è riuscita.',
  staleReasons: {
    missing: 'il sito non c’è ancora',
    sources: 'i contenuti o il programma sono cambiati',
    day: 'è cambiato il giorno',
    settings: 'sono cambiate le impostazioni',
  },
  problems: {
    400: 'Richiesta non valida.',
    404: 'Pagina non trovata.',
    405: 'Metodo non ammesso.',
    410: 'Tolto per legge.',
    413: 'Richiesta troppo grande.',
    415: 'Formato non accettato.',
    429: 'Troppe richieste insieme dallo stesso indirizzo. Riprova tra qualche secondo.',
    500: 'Errore del servizio. Riprova più tardi.',
    503: 'Il sito è in aggiornamento. Riprova tra un minuto.',
  },
} as const;
