/** Words that frame every page of text. */
export const textPageTexts = {
  contents: 'In questa pagina',
} as const;
