/** Control characters other than tab and line break, and those that turn the direction of text around. */
const unseen = /[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/** A reader's words with those characters named that could hide or turn words. */
export function showText(text: string): string {
  return text.replaceAll(unseen, (character) => {
    if (character === '\n' || character === '\t') return character;
    return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
  });
}
