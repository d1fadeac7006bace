import type { OpenIndex } from '../index/index-format.ts';
import { readRoman, stem } from '../words/read-words.ts';
import { stopWords } from '../words/stop-words.ts';
import { findBeginnings } from './find-words.ts';

/** Joins two neighbours that the index knows as one word: "wi fi", "on line", "video sorveglianza". */
export function joinNeighbours(open: OpenIndex, words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const together = (last ?? '') + word;
    const isApart =
      last !== undefined &&
      !stopWords.has(last) &&
      !stopWords.has(word) &&
      (Math.min(last.length, word.length) <= 3 ||
        !open.places.has(stem(last)) ||
        !open.places.has(stem(word)));
    if (isApart && open.places.has(stem(together))) joined.splice(-1, 1, together);
    else joined.push(word);
  }
  return joined;
}

/** Numbers in words, as in names of streets. */
const numbers: ReadonlyMap<string, number> = new Map(
  `due tre quattro cinque sei sette otto nove dieci undici dodici venti ventiquattro venticinque trenta`
    .split(' ')
    .map((word, place) => [word, [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 20, 24, 25, 30][place] ?? 0]),
);

/** A number in words as the index has it. */
function readNumber(open: OpenIndex, word: string): string | undefined {
  const value = String(numbers.get(word) ?? '');
  return value !== '' && open.places.has(value) ? value : undefined;
}

/** Numbers as the index has them: "iv novembre" and "quattro novembre" are 4 novembre, where the index lacks the word itself. */
export function readNumbers(open: OpenIndex, words: readonly string[]): readonly string[] {
  return words.map((word, place) => {
    const value = numbers.get(word) ?? (place < words.length - 1 ? readRoman(word) : 0);
    const known = open.places.get(stem(word));
    const isWord = word === 'i' || (known !== undefined && open.readKind(known) !== 'hidden');
    return value > 0 && !isWord && open.places.has(String(value)) ? String(value) : word;
  });
}

/** Shortest part of a joined word, and shortest word that is found alone behind an article or "via". */
const shortestPart = 3;
const shortestAlone = 5;

/** From here on the part before lets the next one be half typed. */
const shortestBefore = 5;

/** Longest joined word that is taken apart. */
const longestJoined = 40;

/** What stands before a part and says nothing. */
const small =
  'dell della delle dello del dei degli nell nella nel sull sulla sul all alla al il la le lo l gli di da in d e via'.split(
    ' ',
  );

/** A joined word, and what is left of it behind what says nothing. */
function cutSmall(word: string): readonly string[] {
  return [
    word,
    ...small.filter((begin) => word.startsWith(begin)).map((begin) => word.slice(begin.length)),
  ];
}

/**
 * The words typed as one, when some entry holds them all ("asilonido", "parcodellamagana"), or the one behind an article or "via"
 * ("viapiave"); the last may be half typed. Empty without any.
 */
export function splitJoined(open: OpenIndex, word: string, isOpen: boolean): readonly string[] {
  return word.length > longestJoined ? [] : (findParts(open, word, [], isOpen) ?? []);
}

/** The words that `rest` is made of, all in one entry with those at the places `before`. */
function findParts(
  open: OpenIndex,
  rest: string,
  before: readonly number[],
  isOpen: boolean,
): readonly string[] | undefined {
  for (const text of cutSmall(rest)) {
    const shortest = before.length > 0 ? shortestPart : text === rest ? Infinity : shortestAlone;
    for (let end = text.length; end >= shortestPart; end -= 1) {
      const part = readNumber(open, text.slice(0, end)) ?? text.slice(0, end);
      const place = open.places.get(stem(part));
      // A stem alone would cut words wherever a letter of theirs ends.
      if (place === undefined || before.includes(place) || !isWritten(open, part, place)) continue;
      const places = [...before, place];
      if (!meet(open, places)) continue;
      if (end === text.length) {
        if (end >= shortest) return [part];
        continue;
      }
      const others = findParts(open, text.slice(end), places, isOpen);
      if (others !== undefined) return [part, ...others];
      const begun = isOpen && end >= shortestBefore ? findBeginnings(open, text.slice(end)) : [];
      if (begun.some((next) => meet(open, [...places, next])))
        return text.length - end < shortestPart ? [part] : [part, text.slice(end)];
    }
  }
  return undefined;
}

/** Whether a word is a form of the one at a place that somebody would write: one of its own length or its stem's, give or take a letter. */
function isWritten(open: OpenIndex, word: string, place: number): boolean {
  const other = open.folded[place] ?? '';
  return (
    word === other ||
    ((word.length === 3 || /[aeiou]$/u.test(word)) &&
      (Math.abs(word.length - other.length) <= 1 || word.length === stem(word).length + 1))
  );
}

/** Whether some entry holds all of the words. */
function meet(open: OpenIndex, places: readonly number[]): boolean {
  const [first = -1, ...others] = places;
  const held = others.map((place) => new Set(open.readPostings(place).entries));
  return open
    .readPostings(first)
    .entries.some((entry) => held.every((entries) => entries.has(entry)));
}
