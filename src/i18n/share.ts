/** Words on share images. */
export const shareTexts = {
  portalTitle: (years: string) => `Che cosa ha promesso il Comune per il ${years}, e a che punto è`,
  count: (total: number) => `${String(total)} obiettivi`,
  place: (position: number, total: number) => `Obiettivo ${String(position)} di ${String(total)}`,
  portalLine: 'In parole semplici, con le fonti',
  notOfficial: 'Portale non ufficiale',
} as const;
