import type { Levels } from '../../domain/content/plan.ts';
import { countOf, withArticle } from '../format.ts';

/** What a theme is in the document. */
const themeKinds: Readonly<Record<Levels['themes'], string>> = {
  'mandate-goal': 'un obiettivo di mandato, cioè uno dei grandi scopi su cui il piano è costruito',
  ambit: 'un ambito strategico, cioè una delle materie in cui il piano è diviso',
  mission: 'una missione, cioè una delle grandi voci in cui lo Stato divide i bilanci dei Comuni',
  'strategic-objective': 'un obiettivo strategico, cioè una scelta che vale per più anni',
  office: 'un ufficio del Comune, perché il piano è diviso per uffici',
};

/** Words of the pages of themes. */
export const themeTexts = {
  kinds: themeKinds,
  title: 'I temi del piano',
  description: (themes: number, objectives: number, town: string) =>
    `${countOf(themes, 'tema raccoglie', 'temi raccolgono')} ${objectives === 1 ? 'l’obiettivo' : `${withArticle('i', objectives)} obiettivi`} del piano di ${town}: quanti sono, a che punto sono e quali uffici li seguono.`,
  lead: (themes: number, objectives: number, kind: string) =>
    `Il piano ha ${countOf(objectives, 'obiettivo', 'obiettivi')}${
      themes === 1
        ? ' in un solo tema'
        : objectives === 1
          ? ` e ${countOf(themes, 'tema', 'temi')}`
          : `, divisi in ${countOf(themes, 'tema', 'temi')}`
    }. Ogni tema è ${kind}.`,
  cardsHeading: (themes: number) => (themes === 1 ? 'Il tema, in breve' : 'Tema per tema'),
  label: (code: string) => (/^\d/u.test(code) ? `Tema ${code}` : 'Tema'),
  pageDescription: (title: string, objectives: number, town: string) =>
    `${title}: ${countOf(objectives, 'obiettivo', 'obiettivi')} del piano di ${town}, con il calendario e gli aggiornamenti pubblicati.`,
  editorialGoal: 'Il piano non dà un titolo a questo tema: lo ha scritto la redazione.',
  editorialAmbit: {
    ambit: 'Il piano non dà un titolo a questo ambito: lo ha scritto la redazione.',
    programme: 'Il piano non dà un titolo a questo programma: lo ha scritto la redazione.',
  },
  ambitsLabel: { ambit: 'Ambiti di questo tema', programme: 'Programmi di questo tema' },
  ambitHeading: (code: string, title: string) => `${code} ${title}`,
  objectivesHeading: 'Gli obiettivi di questo tema',
  noObjectives: 'Il piano non collega obiettivi operativi a questo obiettivo strategico.',
  documentNote: 'Nota sul documento',
  otherThemes: 'Gli altri temi',
} as const;
