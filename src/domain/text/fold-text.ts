/** A text on one line: every run of white space is one space, none at the ends. */
export function foldSpace(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/**
 * A text as it would read however it was typed: apostrophes, quotation marks and dashes of every kind as the plain ones,
 * runs of white space as one space, in one Unicode form.
 */
export function foldTyping(text: string): string {
  return foldSpace(
    text
      .normalize('NFC')
      .replaceAll(/[‘’‛ʼʹ′`´]/gu, "'")
      .replaceAll(/[“”„‟«»″]/gu, '"')
      .replaceAll(/[‐‑‒–—―−]/gu, '-'),
  );
}

/** A text without accents: its letters decomposed, their marks dropped. Italian letters keep their number. */
export function foldAccents(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** A text in lower case, without accents; its other characters stay. */
export function foldCase(text: string): string {
  // Most words are plain letters, which need no decomposing.
  if (/^[ -~]*$/u.test(text)) return text.toLowerCase();
  return foldAccents(text).toLowerCase();
}

/** The words of a text in lower case without accents; numbers are words, signs are not. */
export function foldWords(text: string): readonly string[] {
  return foldCase(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a text has letters and all of them are capitals. */
export function isUpperCase(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}
