import { casePageTexts } from '../cases/case-page.ts';
import { dateWithArticle } from '../format.ts';

/** Where a proposal stands, in the states that it shares with reports. */
const proposalStates = {
  received: 'Ricevuta',
  charged: 'In lettura',
  working: 'In valutazione',
  resolved: 'Accolta',
  elsewhere: 'Non di competenza',
  refused: 'Non accolta',
} as const;

/** Words of the page on which somebody follows a proposal by its code, where they are not those of reports. */
const proposalPageTexts = {
  title: 'La tua proposta',
  description: 'A che punto è una proposta al Comune.',
  sent: 'La proposta è arrivata. Conserva il codice: serve per sapere che cosa ne sarà.',
  done: { ...casePageTexts.done, risolto: '' },
  keep: 'Scrivilo, fotografa questa pagina o stampala. Chi ha il codice vede la proposta: non darlo a chi non deve vederla.',
  states: proposalStates,
  due: (day: string) => `Il giudizio dell’ufficio è atteso entro ${dateWithArticle('il', day)}.`,
  late: (day: string) =>
    `Il giudizio dell’ufficio era atteso entro ${dateWithArticle('il', day)}: il termine è passato.`,
  joined:
    'Altri hanno proposto la stessa cosa: le proposte sono state unite e vanno avanti insieme.',
  usual: {
    received: 'La proposta è arrivata.',
    charged: 'L’ufficio la sta leggendo.',
    working: 'L’ufficio la sta valutando.',
    resolved: 'La proposta è accolta.',
    elsewhere: 'Non spetta a questo Comune.',
    refused: 'La proposta non è accolta.',
  },
  erased:
    'Il testo e le foto sono stati cancellati: la proposta è conclusa da tempo, o lo ha chiesto chi l’ha inviata.',
  changed: 'Nel frattempo la proposta è cambiata. Guardala e invia di nuovo.',
  full: 'Questa proposta ha già molti messaggi: rivolgiti all’ufficio.',
  back: 'Fasi, regole e proposte',
} as const;

/** Words of the page by code: of a report, or of a proposal. */
export function wordCase(kind: string) {
  return { ...casePageTexts, ...(kind === 'proposal' ? proposalPageTexts : {}) };
}

/** A judgement in a heading: `Giudizio: fattibile`. */
export function nameJudgement(judgement: string): string {
  return `Giudizio: ${judgement.toLowerCase()}`;
}
