import type { ColumnText } from './column-text.ts';

/** Columns of the table of released proposals: first those that Decidim's import reads, under its names. */
export const proposalColumnTexts = {
  id: { header: 'id', text: 'Numero della proposta: non cambia. Decidim lo ignora.' },
  title: { header: 'title/it', text: 'Titolo, come è stato reso pubblico.' },
  body: { header: 'body/it', text: 'Il bisogno e l’idea, di seguito.' },
  category: {
    header: 'category/id',
    text: 'Vuota: il numero della categoria di Decidim lo mette chi importa.',
  },
  scope: {
    header: 'scope/id',
    text: 'Vuota: il numero dell’ambito di Decidim lo mette chi importa.',
  },
  address: { header: 'address', text: 'Luogo, come è stato reso pubblico.' },
  state: {
    header: 'state',
    text: 'Stato nei termini di Decidim: evaluating, accepted, rejected; vuoto se non c’è ancora.',
  },
  answer: { header: 'answer/it', text: 'Che cosa ne è stato, come l’ufficio lo ha pubblicato.' },
  need: { header: 'bisogno', text: 'Il bisogno, da solo.' },
  idea: { header: 'idea', text: 'L’idea, da sola.' },
  process: { header: 'percorso', text: 'Identificativo del percorso in cui è arrivata.' },
  month: { header: 'mese', text: 'Mese in cui è arrivata, come 2026-06.' },
  stage: { header: 'stato', text: 'A che punto è, con le parole del portale.' },
  judgement: { header: 'giudizio', text: 'Giudizio di fattibilità dell’ufficio.' },
  reasons: { header: 'motivi', text: 'Motivi del giudizio.' },
  cost: { header: 'costo', type: 'number', text: 'Costo stimato in euro, se l’ufficio lo dice.' },
  objective: {
    header: 'obiettivo',
    text: 'Indirizzo dell’obiettivo, o della sua azione, che ne è nato.',
  },
} as const satisfies Record<string, ColumnText>;

/** Name of a column of that table. */
export type ProposalColumn = keyof typeof proposalColumnTexts;

/** Every column in order, for the dictionary. */
export const proposalColumns: readonly ColumnText[] =
  Object.values<ColumnText>(proposalColumnTexts);
