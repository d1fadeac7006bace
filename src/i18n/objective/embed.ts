import type { IsoDate } from '../../domain/iso-date.ts';
import { formatDate } from '../format.ts';

/** Words of the frame that other sites show. */
export const embedTexts = {
  description: (title: string, town: string) =>
    `Stato dell’obiettivo «${title}» del piano di ${town}, da mostrare in altri siti.`,
  title: (title: string, town: string) => `Riquadro: ${title} · Obiettivi in Comune, ${town}`,
  office: 'Ufficio',
  period: 'Periodo',
  full: 'Leggi la scheda completa',
  computed: (day: IsoDate) => `Situazione al ${formatDate(day)}`,
} as const;
