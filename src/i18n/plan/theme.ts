import { countOf, withArticle } from '../format.ts';

/** Words of the pages of themes. */
export const themeTexts = {
  title: 'I temi del piano',
  description: (themes: number, objectives: number, town: string) =>
    `${countOf(themes, 'tema raccoglie', 'temi raccolgono')} ${objectives === 1 ? 'l’obiettivo' : `${withArticle('i', objectives)} obiettivi`} del piano di ${town}: quanti sono, a che punto sono e quali uffici li seguono.`,
  lead: (themes: number, objectives: number) =>
    `Il piano ha ${countOf(objectives, 'obiettivo', 'obiettivi')}, divisi in ${countOf(themes, 'tema', 'temi')}. Ogni tema è un obiettivo di mandato, cioè uno dei grandi scopi su cui il piano è costruito.`,
  cardsHeading: (themes: number) => (themes === 1 ? 'Il tema, in breve' : 'Tema per tema'),
  label: (code: string) => `Tema ${code}`,
  pageDescription: (title: string, objectives: number, town: string) =>
    `${title}: ${countOf(objectives, 'obiettivo', 'obiettivi')} del piano di ${town}, con il calendario e gli aggiornamenti pubblicati.`,
  editorialGoal: 'Il piano non dà un titolo a questo tema: lo ha scritto la redazione.',
  editorialAmbit: 'Il piano non dà un titolo a questo ambito: lo ha scritto la redazione.',
  ambitsLabel: 'Ambiti di questo tema',
  ambitHeading: (code: string, title: string) => `${code} ${title}`,
  noObjectives: 'Il piano non collega obiettivi operativi a questo obiettivo strategico.',
  documentNote: 'Nota sul documento',
  otherThemes: 'Gli altri temi',
} as const;
