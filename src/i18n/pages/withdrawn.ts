import type { IsoDate } from '../../domain/iso-date.ts';
import { dateWithArticle } from '../format.ts';

/** Words of the page at an address that the law has taken away. */
export const withdrawnTexts = {
  title: 'Pagina tolta per legge',
  description: 'Quello che c’era a questo indirizzo non può più essere pubblicato.',
  lead: (day: IsoDate) =>
    `Quello che c’era a questo indirizzo è stato tolto ${dateWithArticle('il', day)} e non torna.`,
  reason: (reason: string) => `Motivo: ${reason}`,
  link: 'Vai agli obiettivi del piano',
} as const;
