import { routes } from '../routes.ts';
import { countOf, withArticle } from '../format.ts';

/** Words that frame every page of text. */
export const textPageTexts = {
  contents: 'In questa pagina',
} as const;

/** Day on which the words of each fixed page were last written; change it together with them. */
export const writtenOn = {
  [routes.glossary]: '2026-11-29',
  [routes.faq]: '2026-11-29',
  [routes.accessibility]: '2026-11-29',
  [routes.privacy]: '2026-11-29',
  [routes.legal]: '2026-11-29',
  [routes.report]: '2026-11-29',
  [routes.follow]: '2026-11-30',
  [routes.offline]: '2026-11-28',
} as const;

/** Words of the page shown where there is none. */
export const notFoundTexts = {
  title: 'Pagina non trovata',
  description: 'A questo indirizzo non c’è nessuna pagina.',
  writtenOn: '2026-11-23',
  path: '/404.html',
  lead: 'A questo indirizzo non c’è nessuna pagina.',
  reasons:
    'L’indirizzo può essere scritto male, oppure la pagina ha cambiato posto. Prova a cercare una parola, o riparti da qui.',
  linksLabel: 'Da dove ripartire',
  objectives: (count: number) =>
    count === 1 ? 'L’obiettivo del piano' : `Tutti ${withArticle('i', count)} obiettivi`,
  home: 'Pagina iniziale',
  report: 'Segnala un collegamento che non funziona',
} as const;

/** Words of the page of frequent questions; questions and answers are content. */
export const faqTexts = {
  title: 'Domande frequenti',
  description: (town: string) =>
    `Le domande più comuni sul piano degli obiettivi di ${town} e su questo portale, con risposte brevi.`,
  lead: 'Le domande più comuni sul piano e su questo portale.',
} as const;

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
