import { frameTexts } from '../frame/frame.ts';

/** How a service is used, in words. */
export const serviceChannels = { online: 'In rete', sportello: 'Di persona' } as const;

/** Words of the list of services and of the page of each. */
export const serviceTexts = {
  title: 'I servizi del Comune',
  description: (town: string) =>
    `Che cosa pensano dei servizi del Comune di ${town} le persone che li usano, servizio per servizio.`,
  lead: 'Usi uno di questi servizi? Aprilo: puoi dire quanto sei soddisfatto e leggere che cosa hanno risposto gli altri.',
  rules: 'Le risposte sono anonime. Si contano con le stesse regole degli obiettivi.',
  rulesLink: 'Come si conta',
  office: 'Ufficio',
  channel: 'Come si usa',
  page: 'Pagina del servizio',
  data: 'Scarica i risultati dei servizi, CSV',
  serviceDescription: (name: string, town: string) =>
    `Che cosa pensano di questo servizio le persone che lo usano: ${name}, ${town}.`,
  question: 'Quanto sei soddisfatto di questo servizio?',
  resultsHeading: 'Che cosa hanno risposto gli altri',
  notNow: 'Ora i risultati non si possono mostrare. Gli stessi numeri sono nel file qui sotto.',
  elsewhereHeading: 'Chiedere il parere altrove',
  elsewhereIntro:
    'Per l’ufficio: la stessa domanda può stare in una pagina di un altro sito del Comune, o su un cartoncino allo sportello. Le risposte arrivano qui.',
  card: 'Cartoncino per lo sportello, da stampare in A5',
  frameCode: 'Codice del riquadro',
  frameNote:
    'Il riquadro si vede solo nei siti che chi gestisce il portale ha ammesso. Non usa cookie e funziona anche senza JavaScript.',
  framePreview: 'Vedi il riquadro',
  listener: 'Facoltativo: il riquadro prende da solo l’altezza giusta',
  listenerIntro: 'Aggiungi queste righe alla pagina, una volta sola:',
  frameTitle: (name: string, municipality: string) => `${name}: il tuo parere, ${municipality}`,
} as const;

/** Words of the frame that other sites show. */
export const serviceFrameTexts = {
  results: 'Che cosa hanno risposto gli altri',
  thanksTitle: 'Grazie per la tua risposta',
  /** The title of that page in a browser. */
  thanksFor: (name: string) => `Grazie per la tua risposta: ${name}`,
  thanks: 'La tua risposta è stata registrata. È anonima.',
  again: 'Torna alla domanda',
} as const;

/** Words of the card for a counter. */
export const serviceCardTexts = {
  title: (name: string) => `Cartoncino: ${name}`,
  description: (name: string) => `Cartoncino da stampare con il codice QR: ${name}.`,
  crumb: 'Cartoncino',
  howTo:
    'Stampa questa pagina in formato A5, al 100\u{A0}%. Sul foglio resta solo il cartoncino: mettilo allo sportello, dove chi aspetta lo vede.',
  scan: 'Inquadra il codice o scrivi l’indirizzo:',
  anonymous: 'Bastano pochi secondi. La risposta è anonima.',
  notOfficial: frameTexts.notOfficial,
} as const;
