import { countOf, formatWait } from '../format.ts';

/** Words with which the service answers other apps that bring reports (Open311). */
export const open311Texts = {
  notice: (address: string) =>
    `Segui la risposta a questo indirizzo, che vale come un codice: dallo solo a chi deve vederla. ${address}`,
  contact: (page: string) => `Segnalazioni senza app, e come rivolgersi al Comune: ${page}`,
  keyService: 'La chiave per inviare (api_key) si chiede al Comune; per leggere non serve.',
  problems: {
    key: 'api_key manca o non è valida: chiedila al Comune.',
    unread: 'Il modulo non si è potuto leggere.',
    noService: 'service_code manca.',
    unknownService: 'service_code non esiste: vedi l’elenco dei servizi.',
    position: 'lat e long si scrivono in gradi con il punto, per esempio 45.67 e 8.82.',
    noPlace: 'Manca il luogo: lat e long insieme, oppure address_string, oppure address_id.',
    unknownRequest: 'Non c’è nessuna richiesta con questo identificativo.',
    unknownToken: 'Non c’è nessuna richiesta con questo token.',
    unknownAddress: 'Questo indirizzo non esiste: vedi la documentazione di GeoReport v2.',
    dates: (days: number) =>
      `start_date e end_date si scrivono come 2026-01-31T00:00:00Z e distano al massimo ${countOf(days, 'giorno', 'giorni')}.`,
    status: 'status può essere open, closed o tutti e due separati da una virgola.',
    page: 'page e page_size sono numeri interi da uno in su.',
    conflict: 'La stessa richiesta è già arrivata con altri dati.',
    limited: (seconds: number) =>
      `Troppe richieste da questo collegamento: riprova tra ${formatWait(seconds)}.`,
    unavailable: 'Il servizio non può rispondere in questo momento: riprova tra poco.',
  },
} as const;
