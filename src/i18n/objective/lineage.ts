import type { IsoDate } from '../../domain/iso-date.ts';
import { capitalize, dateWithArticle } from '../format.ts';

/** Words on an objective in other editions of the plan. */
export const lineageTexts = {
  heading: 'Prima di questo piano',
  inPlan: (plan: string) => `Era già nel ${plan}.`,
  titled: (plan: string, title: string) => `${plan}: «${title}».`,
  formerAddress: 'Indirizzi di prima, che portano ancora qui:',
  leftTitle: 'Non è più nel piano',
  left: (since: IsoDate, plan: string) =>
    `${capitalize(dateWithArticle('dal', since))} questo obiettivo non è più nel piano. L’ultimo che lo conteneva è il ${plan}. La scheda resta com’era in quel giorno.`,
  continued: (count: number) => (count === 1 ? 'Continua in' : 'Continua in questi obiettivi:'),
  formerActions: 'Azioni che non sono più nel piano',
} as const;
