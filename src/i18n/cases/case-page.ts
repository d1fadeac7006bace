import { dateWithArticle } from '../format.ts';
import { caseStateNames } from './case-states.ts';

/** Words of the page on which somebody follows a report by its code. */
export const casePageTexts = {
  title: 'La tua segnalazione',
  description: 'A che punto è una segnalazione al Comune.',
  absentTitle: 'Codice non trovato',
  absent:
    'Con questo codice non troviamo niente. Controlla di averlo copiato tutto: sono undici caratteri, lettere e cifre.',
  retype: 'Scrivi di nuovo il codice',
  sent: 'La segnalazione è arrivata. Conserva il codice: serve per vedere la risposta.',
  done: {
    messaggio: 'Il tuo messaggio è arrivato.',
    risolto: 'Grazie: l’ufficio vede che per te è risolto.',
    voto: 'Grazie per il tuo voto.',
  },
  code: 'Il tuo codice',
  keep: 'Scrivilo, fotografa questa pagina o stampala. Chi ha il codice vede la segnalazione: non darlo a chi non deve vederla.',
  qr: 'Codice QR che porta a questa pagina',
  number: 'Numero da citare all’ufficio',
  state: 'A che punto è',
  states: caseStateNames,
  receivedOn: (day: string, office: string) =>
    `Ricevuta ${dateWithArticle('il', day)}. Se ne occupa: ${office}.`,
  due: (day: string) => `La risposta è attesa entro ${dateWithArticle('il', day)}.`,
  late: (day: string) =>
    `La risposta era attesa entro ${dateWithArticle('il', day)}: il termine è passato.`,
  joined:
    'Altri hanno segnalato la stessa cosa: le segnalazioni sono state unite e vanno avanti insieme.',
  history: 'Che cosa è successo',
  usual: {
    received: 'La segnalazione è arrivata.',
    charged: 'L’ufficio l’ha presa in carico.',
    working: 'L’ufficio ci sta lavorando.',
    resolved: 'L’ufficio l’ha chiusa come risolta.',
    elsewhere: 'Non spetta a questo Comune.',
    refused: 'L’ufficio non l’ha accolta.',
  },
  byOffice: 'Risposta dell’ufficio',
  byYou: 'Il tuo messaggio',
  damage: 'I passi della richiesta di risarcimento',
  notYet: 'non ancora',
  photo: (place: number) => `Foto ${String(place)}`,
  words: 'Che cosa hai scritto',
  place: 'Dove',
  erased:
    'Il testo e le foto sono stati cancellati: la segnalazione è chiusa da tempo, o lo ha chiesto chi l’ha inviata.',
  settled: 'Hai detto che per te è risolto.',
  write: 'Aggiungi qualcosa',
  writeLabel: 'Messaggio all’ufficio',
  send: 'Invia il messaggio',
  settle: 'Per me è risolto',
  settling: 'Per me è risolto.',
  rate: 'Come è stata seguita?',
  rating: (rating: number) =>
    ['Molto male', 'Male', 'Così così', 'Bene', 'Molto bene'][rating - 1] ?? '',
  rated: (rating: number) => `Il tuo voto: ${String(rating)} su 5.`,
  sendRating: 'Invia il voto',
  empty: 'Scrivi un messaggio o scegli una foto.',
  changed: 'Nel frattempo la segnalazione è cambiata. Guardala e invia di nuovo.',
  full: 'Questa segnalazione ha già molti messaggi: rivolgiti all’ufficio.',
  back: 'Invia un’altra segnalazione',
} as const;
