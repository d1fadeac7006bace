import { countOf } from '../format.ts';

/** Words of the glossary page; the terms are content. */
export const glossaryTexts = {
  title: 'Glossario',
  description:
    'Che cosa vogliono dire DUP, PNRR, SUAP e le altre sigle e parole degli uffici che si trovano nel piano.',
  lead: (count: number) =>
    `Sigle e parole degli uffici che si trovano nel piano, spiegate in modo semplice. ${countOf(count, 'voce', 'voci')} in ordine alfabetico.`,
  letters: 'Vai alla lettera',
  readMore: (host: string) => `Per saperne di più: ${host}`,
  about: (term: string) => `, su ${term}`,
} as const;
