import { countOf } from '../format.ts';

/** Words of the part of the form that takes photos and documents. */
export const fileFormTexts = {
  summary: 'Foto o PDF (facoltativo)',
  kept: (count: number) => `Foto e PDF: ${countOf(count, 'file', 'file')}`,
  another: 'Aggiungi un’altra foto o un altro PDF',
  choose: 'Scegli una foto o un PDF',
  limits: (megabytes: number, files: number) =>
    `JPEG, PNG o WebP, oppure PDF, fino a ${String(megabytes)} MB; al massimo ${countOf(files, 'file', 'file')}. Dalla foto togliamo luogo, ora e apparecchio.`,
  label: 'Che cosa mostra la foto, o che cosa è il documento',
  cleared: 'Foto: non si riconosce nessun volto e nessun minore, oppure c’è il consenso',
  accessible: 'PDF: un lettore di schermo lo legge?',
  answers: { '': 'Non è un PDF', si: 'Sì', no: 'No' },
  unanswered: 'Da scegliere',
  photo: (place: number, size: string) => `File ${String(place)}: foto, ${size}`,
  document: (place: number, size: string) => `File ${String(place)}: PDF, ${size}`,
  remove: 'Togli questo file',
} as const;

/** What can be wrong with a file, each with what to do. */
export const fileProblems = {
  empty: 'Il file è vuoto. Scegline un altro.',
  large: (megabytes: number) =>
    `Il file è troppo grande: al massimo ${String(megabytes)} MB. Scegli una foto più piccola.`,
  document: (megabytes: number) =>
    `Il PDF è troppo grande: al massimo ${String(megabytes)} MB. Salvalo con una qualità più bassa, oppure metti il collegamento.`,
  unknown:
    'Non è una foto JPEG, PNG o WebP, né un PDF, qualunque sia il suo nome. Scegline un altro.',
  unknownPhoto: 'Non è una foto JPEG, PNG o WebP, qualunque sia il suo nome. Scegline un’altra.',
  notPhoto: 'È un PDF, non una foto. Scegli una foto JPEG, PNG o WebP.',
  heic: 'È una foto HEIC, che molti non possono aprire. Salvala come JPEG e scegli quella.',
  broken: 'La foto è danneggiata e non si può leggere. Aprila, salvala di nuovo e riprova.',
  pixels: (millions: number) =>
    `La foto ha troppi punti: al massimo ${String(millions)} milioni. Rimpiccioliscila e riprova.`,
  brokenDocument: 'Il PDF è danneggiato e non si può leggere. Salvalo di nuovo e riprova.',
  locked: 'Il PDF è protetto da una password: chi legge non potrebbe aprirlo. Salvalo senza.',
  active: 'Il PDF contiene programmi o altri file. Stampalo in un PDF nuovo e scegli quello.',
  many: (files: number) => `Al massimo ${countOf(files, 'file', 'file')}: togline uno.`,
  again: 'Il file non è stato conservato: sceglilo di nuovo.',
  labelPhoto: 'Scrivi che cosa mostra la foto: lo ascolta chi non la vede.',
  labelDocument: 'Scrivi che cosa è il documento.',
  labelLong: (most: number) =>
    `È troppo lungo: al massimo ${countOf(most, 'carattere', 'caratteri')}.`,
  cleared:
    'Guarda la foto: se si riconosce un volto o un minore serve il consenso. Poi segna la casella, oppure togli la foto.',
  accessible: 'Scegli se un lettore di schermo lo legge: si prova selezionando il testo.',
  missing: 'Un file di questa novità non si trova più. Toglilo, sceglilo di nuovo e ripeti.',
} as const;
