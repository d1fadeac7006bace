import { countOf, dateWithArticle } from '../format.ts';

/** Words of the home page. */
export const homeTexts = {
  title: (town: string, years: string) => `Obiettivi in Comune: il piano ${years} di ${town}`,
  description: (objectives: number, actions: number, town: string, years: string) =>
    `Che cosa vuole fare il Comune di ${town} nel ${years}, e a che punto è: ${countOf(objectives, 'obiettivo', 'obiettivi')} e ${countOf(actions, 'azione', 'azioni')} in parole semplici.`,
  headingStart: 'Che cosa vuole fare il Comune nel',
  headingEnd: ', e a che punto è',
  lead: (objectives: number, actions: number, town: string) =>
    `${countOf(objectives, 'obiettivo', 'obiettivi')} e ${countOf(actions, 'azione', 'azioni')} del Comune di ${town}, in parole semplici.`,
  examplesLabel: 'Prova con:',
  tilesHeading: (count: number) => `Il piano in ${countOf(count, 'tessera', 'tessere')}`,
  tilesIntro: 'Ogni tessera è un obiettivo. Aprila per leggere che cosa prevede.',
  tilesComputed: (day: string) => `Stati calcolati ${dateWithArticle('al', day)}.`,
  legendHeading: 'Che cosa dicono le tessere',
  dueHeading: (day: string) => `In scadenza entro ${dateWithArticle('il', day)}`,
  dueEmpty: 'Nei prossimi 90 giorni il piano non indica scadenze.',
  dueAll: 'Tutte le scadenze, mese per mese',
  updatesHeading: 'Ultime novità',
  updatesEmpty: 'Il Comune non ha ancora pubblicato aggiornamenti.',
  updatesAll: (count: number) =>
    count === 1 ? 'Vai alla pagina degli aggiornamenti' : `Tutte le novità: ${String(count)}`,
  themesHeading: 'I temi del piano',
  methodHeading: 'Come si calcolano gli stati',
  methodLines: [
    'Lo stato «dal Comune» viene solo da aggiornamenti pubblicati con la loro fonte.',
    'Lo stato «dal calendario» confronta i tempi scritti nel piano con la data di oggi.',
    'Se nessuno ha pubblicato nulla, lo diciamo: non vuol dire che il lavoro sia fermo.',
  ],
  methodLink: 'Leggi il metodo',
} as const;
