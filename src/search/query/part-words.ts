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

/** Numbers as the index has them: "iv novembre" and "quattro novembre" are 4 novembre, where the index lacks the word itself. */
export function readNumbers(open: OpenIndex, words: readonly string[]): readonly string[] {
  return words.map((word, place) => {
    const value = numbers.get(word) ?? (place < words.length - 1 ? readRoman(word) : 0);
    const known = open.places.get(stem(word));
    const isWord = word === 'i' || (known !== undefined && open.readKind(known) !== 'hidden');
    return value > 0 && !isWord && open.places.has(String(value)) ? String(value) : word;
  });
}

/** Shortest half of a joined word. */
const shortestHalf = 3;

/** What stands between two halves and says nothing. */
const between = /^(?:dell|della|del|dei|di|in)(?=\p{L}{3})/u;

/** The halves of two words typed as one, when some entry holds both ("asilonido"); the second may be half typed. Empty without any. */
export function splitJoined(open: OpenIndex, word: string, isOpen: boolean): readonly string[] {
  for (let place = word.length - 1; place >= shortestHalf; place -= 1) {
    const first = word.slice(0, place);
    const left = open.places.get(stem(first));
    // A stem alone would cut words wherever a letter of theirs ends.
    if (left === undefined || !isWritten(open, first, left)) continue;
    const rest = word.slice(place);
    for (const second of new Set([rest, rest.replace(between, '')])) {
      const right = open.places.get(stem(second));
      if (second.length >= shortestHalf && right !== undefined && isWritten(open, second, right)) {
        if (meet(open, left, right)) return [first, second];
      } else if (isOpen && first.length >= 5) {
        if (findBeginnings(open, second).some((begun) => meet(open, left, begun)))
          return second.length < shortestHalf ? [first] : [first, second];
      }
    }
  }
  return [];
}

/** Whether a word is a form of the one at a place that somebody would write: one of its own length, give or take a letter. */
function isWritten(open: OpenIndex, word: string, place: number): boolean {
  const other = open.folded[place] ?? '';
  return (
    word === other ||
    ((word.length === 3 || /[aeiou]$/u.test(word)) && Math.abs(word.length - other.length) <= 1)
  );
}

/** Whether some entry holds both words. */
function meet(open: OpenIndex, left: number, right: number): boolean {
  if (left === right) return false;
  const entries = new Set(open.readPostings(left).entries);
  return open.readPostings(right).entries.some((entry) => entries.has(entry));
}
