import { findNearWords } from './near-words.ts';
import type { OpenIndex } from './open-index.ts';
import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';
import { tokenize } from './tokenize.ts';

/** A word of the index that a query word can stand for. */
export interface WordMatch {
  /** Place of the word in the index. */
  readonly place: number;
  /** 1 for the word itself, less for a beginning or a slip. */
  readonly factor: number;
}

/** One word of a query with what it can stand for; none when it is unknown. */
export interface QueryWord {
  /** The word as typed. */
  readonly typed: string;
  readonly matches: readonly WordMatch[];
  /** Whether it was found only by correcting its spelling. */
  readonly corrected: boolean;
}

/** Words of a query that are read; the rest of a pasted text would only cost time. */
const mostWords = 12;

const prefixLength = 3;
const prefixFactor = 0.8;
const familyFactor = 0.6;
const slipFactors = [1, 0.75, 0.5];

/** Place of the first folded word that is not below `prefix`. */
function findLowerBound(folded: readonly string[], prefix: string): number {
  let low = 0;
  let high = folded.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((folded[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}

function matchBeginning(open: OpenIndex, prefix: string, factor: number): readonly WordMatch[] {
  const matches: WordMatch[] = [];
  for (let place = findLowerBound(open.folded, prefix); open.folded[place]?.startsWith(prefix); place += 1) {
    matches.push({ place, factor });
  }
  return matches;
}

/** Words of the same family: they share five letters and about two thirds of the word ("lamento", "lamentele"). */
function matchFamily(open: OpenIndex, word: string): readonly WordMatch[] {
  return word.length < 6 ? [] : matchBeginning(open, word.slice(0, Math.max(5, Math.ceil(word.length * 0.65))), familyFactor);
}

/** What one typed word can stand for: itself, else words it begins (when `isOpen`), one slip away, of its family, two slips away. */
function matchWord(open: OpenIndex, word: string, isOpen: boolean): Omit<QueryWord, 'typed'> {
  const exact = open.places.get(stem(word));
  if (exact !== undefined) return { matches: [{ place: exact, factor: 1 }], corrected: false };
  const beginnings = isOpen && word.length >= prefixLength ? matchBeginning(open, word, prefixFactor) : [];
  if (beginnings.length > 0) return { matches: beginnings, corrected: false };
  const near = findNearWords(open)(word);
  const [nearest] = near;
  const family = nearest === undefined || nearest.distance > 1 ? matchFamily(open, word) : [];
  if (family.length > 0 || nearest === undefined) return { matches: family, corrected: false };
  const matches = near
    .filter(({ distance }) => distance <= nearest.distance)
    .map(({ place, distance }) => ({ place, factor: slipFactors[Math.floor(distance)] ?? 0.5 }));
  return { matches, corrected: true };
}

/** Joins two neighbours that the index knows as one word: "wi fi", "on line". */
function joinNeighbours(open: OpenIndex, words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const together = (last ?? '') + word;
    const isShort = last !== undefined && Math.min(last.length, word.length) <= 3 && !stopWords.has(last) && !stopWords.has(word);
    if (isShort && open.places.has(stem(together))) joined.splice(-1, 1, together);
    else joined.push(word);
  }
  return joined;
}

/** The words of a query that carry meaning, each with what it stands for in the index; the last may be half typed. */
export function matchQuery(open: OpenIndex, query: string): readonly QueryWord[] {
  const typed = joinNeighbours(
    open,
    tokenize(query).map(({ folded }) => folded),
  );
  const telling = typed.filter((word) => !stopWords.has(word) && (word.length > 1 || /\d/u.test(word)));
  const words = (telling.length > 0 ? telling : typed.filter((word) => word.length >= prefixLength)).slice(0, mostWords);
  return words.map((word) => ({ typed: word, ...matchWord(open, word, word === typed.at(-1)) }));
}
