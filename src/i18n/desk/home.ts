import { countOf } from '../format.ts';

/** Words of the first page of the desk: what waits for somebody. */
export const deskHomeTexts = {
  heading: 'Da fare',
  nothing: 'Niente in attesa per te.',
  report: 'Comunica una novità',
  sheet: 'Con un foglio di calcolo',
  silence: 'Niente di nuovo',
  untitled: 'Senza titolo',
  groups: {
    failed: (count: number) => countOf(count, 'novità non pubblicata', 'novità non pubblicate'),
    returned: (count: number) =>
      countOf(count, 'novità rimandata indietro', 'novità rimandate indietro'),
    toApprove: (count: number) => `${countOf(count, 'novità', 'novità')} da approvare`,
    sent: (count: number) => `${countOf(count, 'novità', 'novità')} in attesa di approvazione`,
    underWay: (count: number) => `${countOf(count, 'novità', 'novità')} in pubblicazione`,
    drafts: (count: number) => countOf(count, 'bozza', 'bozze'),
    passed: (count: number) =>
      `${countOf(count, 'scadenza passata', 'scadenze passate')} senza notizie`,
    coming: (count: number) => `${countOf(count, 'scadenza', 'scadenze')} nei prossimi 30 giorni`,
    lateCases: (count: number) =>
      `${countOf(count, 'segnalazione', 'segnalazioni')} oltre il termine`,
    cases: (count: number) => countOf(count, 'segnalazione aperta', 'segnalazioni aperte'),
    lateProposals: (count: number) => `${countOf(count, 'proposta', 'proposte')} oltre il termine`,
    proposals: (count: number) => countOf(count, 'proposta aperta', 'proposte aperte'),
    comments: (count: number) => `${countOf(count, 'commento', 'commenti')} da leggere`,
  },
  others: (count: number) => `Mostra ${countOf(count, 'altra voce', 'altre voci')}`,
} as const;
