import { countOf, dateWithArticle } from '../format.ts';

/** Words of the home page. */
export const homeTexts = {
  title: (town: string, years: string) => `Obiettivi in Comune: il piano ${years} di ${town}`,
  description: (objectives: number, actions: number, town: string, years: string) =>
    `Che cosa vuole fare il Comune di ${town} nel ${years}, e a che punto è: ${countOf(objectives, 'obiettivo', 'obiettivi')} e ${countOf(actions, 'azione', 'azioni')}.`,
  headingStart: 'Che cosa vuole fare il Comune nel',
  headingEnd: ', e a che punto è',
  lead: (objectives: number, actions: number, town: string) =>
    `${countOf(objectives, 'obiettivo', 'obiettivi')} e ${countOf(actions, 'azione', 'azioni')} del Comune di ${town}`,
  inPlainWords: ', in parole semplici',
  examplesLabel: 'Prova con:',
  /** Behind a large number. */
  numbers: {
    objectives: (count: number) => (count === 1 ? 'obiettivo' : 'obiettivi'),
    silent: (count: number) =>
      count === 1
        ? 'azione con giorni passati senza notizie'
        : 'azioni con giorni passati senza notizie',
    soon: (count: number) =>
      count === 1 ? 'scadenza nei prossimi 90 giorni' : 'scadenze nei prossimi 90 giorni',
    completed: (count: number) =>
      count === 1 ? 'obiettivo risulta completato' : 'obiettivi risultano completati',
  },
  opinions: 'Che cosa ne pensano i residenti',
  dueHeading: (day: string) => `In scadenza entro ${dateWithArticle('il', day)}`,
  dueEmpty: 'Nei prossimi 90 giorni il piano non indica scadenze.',
  dueAll: 'Tutte le scadenze, mese per mese',
  updatesHeading: 'Ultime novità',
  updatesEmpty: 'Il Comune non ha ancora pubblicato aggiornamenti.',
  updatesAll: (count: number) =>
    count === 1 ? 'Vai alla pagina degli aggiornamenti' : `Tutte le novità: ${String(count)}`,
  knownHeading: 'Che cosa dice già il piano',
  method: 'Se nessuno ha pubblicato nulla, lo diciamo: non vuol dire che il lavoro sia fermo.',
  methodLink: 'Come si calcolano gli stati',
} as const;
