import { foldCase } from '../../domain/text/fold-text.ts';
import { stopWords } from './stop-words.ts';

/** A word of a text with its place, so that it can be marked there. */
export interface WordToken {
  /** The word as written. */
  readonly surface: string;
  /** The word without case and accents. */
  readonly folded: string;
  /** Offset of its first character. */
  readonly start: number;
}

/** Letters in name only that people type for an apostrophe. */
const apostrophes = /[ʹʼʽˈ]/gu;

/**
 * The words of a text. Apostrophes of any kind part words (dell'acqua), dots inside an acronym do not (U.R.P. is one word), and a hyphen
 * behind up to three letters joins (Wi-Fi, e-mail). Roman numerals before a name (IV Novembre) and short years behind a number (68/99)
 * are read as people type them, 4 and 1999.
 */
export function tokenize(text: string): readonly WordToken[] {
  const tokens: WordToken[] = [];
  const composed = text.normalize('NFC').replace(apostrophes, "'");
  for (const match of composed.matchAll(
    /(?:\p{L}\.){2,}\p{L}?|\p{L}{1,3}-\p{L}{1,4}(?!\p{L})|\p{L}+\d*|\d+/gu,
  )) {
    const [surface] = match;
    const folded =
      readNumeral(composed, surface, match.index) ?? foldCase(surface).replace(/[.-]/gu, '');
    tokens.push({ surface, folded, start: match.index });
  }
  return tokens;
}

const romanLetters: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** The value of a Roman numeral up to 39, in small letters; 0 for what is none. */
export function readRoman(word: string): number {
  if (!/^x{0,3}(?:ix|iv|v?i{0,3})$/u.test(word)) return 0;
  const values = [...word].map((letter) => romanLetters[letter] ?? 0);
  return values.reduce(
    (sum, value, place) => sum + ((values[place + 1] ?? 0) > value ? -value : value),
    0,
  );
}

/** How a number is typed that a text writes otherwise; undefined for any other word. */
function readNumeral(text: string, surface: string, start: number): string | undefined {
  const end = start + surface.length;
  if (/^[IVX]+$/u.test(surface) && surface !== 'I' && /^ \p{Lu}/u.test(text.slice(end, end + 3)))
    return String(readRoman(surface.toLowerCase()) || surface.toLowerCase());
  if (/^\d\d$/u.test(surface) && /\d\/$/u.test(text.slice(0, start)) && text[end] !== '/')
    return `${Number(surface) < 50 ? '20' : '19'}${surface}`;
  return undefined;
}

/** Words that an ending cut off would turn into another word: a band is no call for tenders. */
const apart: ReadonlySet<string> = new Set(['banda', 'bande', 'menu']);

/** Endings that turn a verb into a noun or an adjective, behind what must be left for the word to stay itself. */
const derivations: readonly (readonly [ending: RegExp, kept: number])[] = [
  [/(?:azion|atur|ativ)$/u, 4],
  [/ament$/u, 3],
  [/iment$/u, 5],
  [/ezz$/u, 4],
  [/al$/u, 5],
  [/ir$/u, 5],
  [/isc$/u, 4],
  [/er$/u, 4],
  [/ars$/u, 4],
  [/an$/u, 6],
  [/at$/u, 5],
  [/ar$/u, 3],
];

/**
 * The stem of a folded Italian word: gender and number go, then the commonest endings of verbs and of nouns made of them, so that
 * asfaltare, asfalto and asfaltature meet. Lighter than Snowball on purpose: "comunità" and "comune" stay apart. A word that ends in a
 * consonant is a foreign one and keeps a mark: "social" and "post" are no "sociale" and no "posto".
 */
export function stem(word: string): string {
  if (word.length < 4 || /\d/u.test(word)) return word;
  if (apart.has(word)) return `${word.slice(0, 4)}-`;
  if (/[^aeiou]$/u.test(word)) return `${word}-`;
  const bare = word.length > 8 ? word.replace(/mente$/u, '') : word;
  let base = bare.replace(/[aeiou]$/u, '').replace(/atric$/u, 'ator');
  if (base.length > 4) base = base.replace(/i$/u, '');
  base = base.replace(/(?<=[cg])h$/u, '').replace(/(?<=[ai]bil)it$/u, '');
  for (const [ending, kept] of derivations) {
    const shorter = base.replace(ending, '');
    if (shorter !== base && shorter.length >= kept)
      return base.endsWith('al') ? shorter.replace(/i$/u, '') : shorter;
  }
  return base;
}

/** A word as read in a field; callers collect the surfaces to show a readable one. */
export interface WordSeen {
  readonly stem: string;
  readonly token: WordToken;
}

/** Whether a folded word says something: a single letter does not, a single digit does. */
function hasMeaning(folded: string): boolean {
  return (folded.length > 1 || /\d/u.test(folded)) && !stopWords.has(folded);
}

/** The words of a text that say something, with their stems. */
export function readWords(text: string): readonly WordSeen[] {
  return tokenize(text)
    .filter(({ folded }) => hasMeaning(folded))
    .map((token) => ({ stem: stem(token.folded), token }));
}
