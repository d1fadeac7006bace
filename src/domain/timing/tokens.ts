import { foldCase } from '../text/fold-text.ts';

/** A piece of a timing text: a number, a word without accents, or one sign. */
export type Token =
  | {
      readonly type: 'number';
      readonly value: number;
      readonly digits: number;
      readonly ordinal: boolean;
    }
  | { readonly type: 'word'; readonly text: string }
  | { readonly type: 'sign'; readonly text: string };

/** The text in lower case, without accents, with one kind of dash and apostrophe and single spaces. */
export function foldTiming(original: string): string {
  // "1°", "1º" and "1^" are one sign; the ligatures and spaces of typesetters are what they stand for.
  return foldCase(original.replace(/(\d)\s?[°º˚ª^](?!\d)/gu, '$1°').normalize('NFKC'))
    .replace(/[\u2010-\u2015\u2212\u00ad]/gu, '-')
    .replace(/[\u2018\u2019\u02bc`´]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * The tokens of a folded text, or undefined when it holds a sign that timings do not use.
 * Dots count only between digits (`31.12.2025`); elsewhere they close abbreviations.
 */
export function readTokens(folded: string): readonly Token[] | undefined {
  const text = folded
    .replace(/ ?([/.-]) ?/gu, '$1')
    .replace(/(?<!\d)\.|\.(?!\d)/gu, ' ')
    .replace(/\/+(?=-)/gu, '')
    .replace(/'/gu, ' ');
  const tokens: Token[] = [];
  for (const [piece, digits, degree, word] of text.matchAll(/(\d+)(°?)|([a-z]+)|\S/gu)) {
    if (digits !== undefined) {
      tokens.push({
        type: 'number',
        value: Number(digits),
        digits: digits.length,
        ordinal: degree === '°',
      });
    } else if (word !== undefined) {
      tokens.push({ type: 'word', text: word });
    } else if ('/.-,;:+&'.includes(piece)) {
      tokens.push({ type: 'sign', text: piece });
    } else {
      return undefined;
    }
  }
  return tokens;
}
