import type { Act } from '../../domain/content/act.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { countOf, dateWithArticle } from '../format.ts';

/** Words on the editions of the plan. */
export const editionTexts = {
  title: 'Le edizioni del piano',
  crumb: 'Edizioni',
  description: (town: string) =>
    `Le edizioni del piano di ${town}: da quando valgono, con quale atto, e che cosa è cambiato dall’una all’altra.`,
  lead: 'Il piano dura tre anni e si rinnova ogni anno. Qui trovi ogni edizione pubblicata, con il suo atto e i suoi documenti.',
  only: 'Finora qui è pubblicata una sola edizione: non c’è ancora nulla da confrontare.',
  current: 'in vigore',
  published: (day: IsoDate, now: IsoDate) =>
    `${now < day ? 'Si pubblica' : 'Pubblicata'} qui ${dateWithArticle('il', day)}.`,
  olderThanPortal: 'È più vecchia di questo portale: qui non c’è il suo testo.',
  contents: (objectives: number, actions: number) =>
    `${countOf(objectives, 'obiettivo', 'obiettivi')}, ${countOf(actions, 'azione', 'azioni')}.`,
  act: ({ body, kind, number, date }: Act) =>
    `${kind} di ${body} n. ${number} ${dateWithArticle('del', date)}`,
  approved: 'Approvata con:',
  noAct: 'L’atto che l’ha approvata non è indicato.',
  document: 'Documento:',
  links: {
    transparency: 'Amministrazione trasparente, Performance',
    planningDocument: 'Documento unico di programmazione (DUP)',
    performanceReport: 'Relazione sulla performance',
  },
  read: (title: string) => `Leggi il ${title}`,
  pageDescription: (title: string, town: string) =>
    `Gli obiettivi del ${title} di ${town}, con uffici, azioni e tempi.`,
  asToday: (count: number) =>
    `${countOf(count, 'obiettivo', 'obiettivi')}, come sono oggi, nell’ordine del documento.`,
  asAtItsEnd: (count: number) =>
    `${countOf(count, 'obiettivo', 'obiettivi')}, come erano quando è arrivato il piano successivo, nell’ordine del documento. Ogni titolo porta alle parole di allora.`,
  noLongerCurrent: 'Questo non è il piano in vigore.',
  toCurrent: 'Vai agli obiettivi del piano in vigore',
  noActions: 'Di questa edizione il portale non ha il testo delle azioni.',
  compare: (title: string) => `Che cosa è cambiato rispetto al ${title}`,
  allPlans: 'Tutte le edizioni del piano',
  formerPlace: (since: IsoDate) =>
    `Non è nel piano in vigore, pubblicato qui ${dateWithArticle('il', since)}. La pagina resta per chi la cita.`,
  formerPlaceObjectives: 'Obiettivi che aveva nell’ultimo piano che li conteneva:',
} as const;
