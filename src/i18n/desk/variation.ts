import { countOf } from '../format.ts';

/** Words of the form of a variation of the plan. */
export const variationFormTexts = {
  heading: 'Variazione del piano',
  link: 'Il piano è cambiato? Scrivi una variazione',
  lead: 'Per quando un atto cambia il piano dopo la pubblicazione: restano le parole di prima, quelle di ora e l’atto.',
  target: 'Che cosa cambia',
  choose: 'Mostra le parole di ora',
  ofAction: (number: number, field: string) => `Azione ${String(number)}: ${field.toLowerCase()}`,
  ofObjective: (field: string) => `Obiettivo: ${field.toLowerCase()}`,
  undo: 'Una variazione pubblicata non si cancella: se è sbagliata, scrivine un’altra che rimette le parole giuste.',
  former: 'Parole in vigore',
  nothing: 'Il piano non dice nulla.',
  now: 'Parole nuove, come nell’atto',
  why: 'Motivo (facoltativo)',
  act: 'Atto che lo decide (lascia vuoto se non è indicato)',
  body: 'Chi lo ha preso, come «Giunta comunale»',
  kind: 'Tipo, come «deliberazione»',
  number: 'Numero',
  actDate: 'Giorno dell’atto',
  url: 'Collegamento all’atto (facoltativo)',
} as const;

/** What can be wrong in the form of a variation. */
export const variationProblems = {
  target: 'Scegli che cosa cambia.',
  changed: (words: string) =>
    `Nel frattempo le parole del piano sono cambiate: ora sono «${words}». Controlla e ripeti.`,
  nowMissing: 'Scrivi le parole nuove.',
  same: 'Sono le stesse parole di prima.',
  long: (most: number) => `È troppo lungo: al massimo ${countOf(most, 'carattere', 'caratteri')}.`,
  unseen: 'C’è un carattere invisibile, forse incollato da un altro programma. Riscrivi il testo.',
  actPart: 'Di un atto servono chi lo ha preso, tipo, numero e giorno.',
  actDate: 'Scrivi il giorno dell’atto, come 20/05/2026.',
  actLater: 'Il giorno dell’atto è nel futuro.',
  url: 'Non è un indirizzo completo: comincia con https://.',
  stopped: (file: string, field: string, reason: string) =>
    `Con queste parole il piano non si potrebbe pubblicare: ${reason}. (${file}, ${field})`,
} as const;
