import type { IsoDate } from '../../domain/iso-date.ts';
import { dateWithArticle } from '../format.ts';

/** Words of the page with the whole story of an objective. */
export const storyTexts = {
  link: 'Tutta la storia, parola per parola',
  earlier: 'Prima',
  crumb: 'Storia',
  title: (title: string) => `Storia di «${title}»`,
  description: (title: string) =>
    `Tutto ciò che è stato pubblicato su «${title}»: aggiornamenti, variazioni del piano e versioni del testo.`,
  lead: 'Gli aggiornamenti e le variazioni del piano, dal più recente, e le versioni del testo.',
  back: 'Torna alla scheda',
  newsHeading: 'Che cosa è successo',
  versionsHeading: 'Le versioni del testo',
  versionsIntro:
    'Ogni volta che la scheda ha detto qualcosa di nuovo è nata una versione. Ciascuna ha la sua pagina, con le differenze da oggi.',
  version: (day: IsoDate) => `Versione ${dateWithArticle('del', day)}`,
} as const;
