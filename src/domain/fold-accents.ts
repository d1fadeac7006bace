/** A text without accents: its letters decomposed, their marks dropped. Italian letters keep their number. */
export function foldAccents(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '');
}
