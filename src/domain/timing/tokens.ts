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

/** Walks over tokens; every `take…` moves on only when it matches, so that callers can try one form after the other. */
export class Cursor {
  readonly #tokens: readonly Token[];
  #place = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** Whether every token has been read. */
  get done(): boolean {
    return this.#place >= this.#tokens.length;
  }

  /** The token `ahead` places further, not read yet. */
  peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#place + ahead];
  }

  /** The word `ahead` places further, or undefined when something else stands there. */
  peekWord(ahead = 0): string | undefined {
    const token = this.peek(ahead);
    return token?.type === 'word' ? token.text : undefined;
  }

  /** The sign `ahead` places further, or undefined when something else stands there. */
  peekSign(ahead = 0): string | undefined {
    const token = this.peek(ahead);
    return token?.type === 'sign' ? token.text : undefined;
  }

  /** Passes over `count` tokens. */
  skip(count = 1): void {
    this.#place += count;
  }

  /** Reads the words given if they stand here in this order. */
  takeWords(...words: readonly string[]): boolean {
    const matches = words.every((word, index) => this.peekWord(index) === word);
    if (matches) this.skip(words.length);
    return matches;
  }

  /** Reads one word of the set. */
  takeWordOf(words: ReadonlySet<string>): string | undefined {
    const word = this.peekWord();
    if (word === undefined || !words.has(word)) return undefined;
    this.skip();
    return word;
  }

  /** Reads one word that the table knows and returns what it stands for. */
  takeMeaning<T>(table: ReadonlyMap<string, T>): T | undefined {
    const word = this.peekWord();
    const meaning = word === undefined ? undefined : table.get(word);
    if (meaning !== undefined) this.skip();
    return meaning;
  }

  /** Reads one sign out of `signs`. */
  takeSign(signs: string): string | undefined {
    const sign = this.peekSign();
    if (sign === undefined || !signs.includes(sign)) return undefined;
    this.skip();
    return sign;
  }

  /** Runs `read` and goes back to where it started when it returns undefined. */
  attempt<T>(read: () => T | undefined): T | undefined {
    const place = this.#place;
    const result = read();
    if (result === undefined) this.#place = place;
    return result;
  }
}
