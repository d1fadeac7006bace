import type { ReportedKey } from './states.ts';

/** Words on share images. */
export const shareTexts = {
  portalTitle: (years: string) => `Che cosa ha promesso il Comune per il ${years}, e a che punto è`,
  count: (total: number) => `${String(total)} obiettivi`,
  place: (position: number, total: number) => `Obiettivo ${String(position)} di ${String(total)}`,
  reported: (key: ReportedKey, text: string) =>
    key === 'none'
      ? 'Nessun aggiornamento di stato pubblicato'
      : `Dal Comune: ${text.toLowerCase()}`,
  portalLine: 'In parole semplici, con le fonti',
  notOfficial: 'Portale non ufficiale',
} as const;
