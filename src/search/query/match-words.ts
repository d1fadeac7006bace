import { findNearWords, type NearWord } from './near-words.ts';
import type { OpenIndex } from '../index/index-format.ts';
import { stem, tokenize } from '../words/read-words.ts';
import { stopWords } from '../words/stop-words.ts';

/** A word of the index that a query word can stand for. */
interface WordMatch {
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
const diminutiveFactor = 0.8;
const slipFactors = [1, 0.75, 0.5];

/** From this length on a word is checked against the ending its stem lost, and from this many lost letters. */
const shortestCut = 7;
const longCut = 4;

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
  for (
    let place = findLowerBound(open.folded, prefix);
    open.folded[place]?.startsWith(prefix);
    place += 1
  ) {
    matches.push({ place, factor });
  }
  return matches;
}

/** Words of the same family: they share five letters and about two thirds of the word ("lamento", "lamentele"). */
function matchFamily(open: OpenIndex, word: string): readonly WordMatch[] {
  return word.length < 6
    ? []
    : matchBeginning(open, word.slice(0, Math.max(5, Math.ceil(word.length * 0.65))), familyFactor);
}

/** How many letters two words share at their beginning. */
function countShared(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared;
}

/**
 * Whether a word meets its stem by chance: much of it was cut off as an ending that the word of the index does not have, so that a slip
 * is likelier ("spazatura" is no "spazi").
 */
function isCutShort(word: string, other: string): boolean {
  const cut = word.length - stem(word).length;
  return (
    word.length >= shortestCut && cut >= longCut && countShared(word, other) <= word.length - cut
  );
}

/** The word without an ending that makes a thing small, big or dear: "parchetto", "stradina". */
function matchDiminutive(open: OpenIndex, word: string): readonly WordMatch[] {
  const base = word.replace(/(?:ett|ell|ucc|acc|in|ott|on)[aeio]$/u, '');
  const place = base.length < 3 || base === word ? undefined : open.places.get(stem(`${base}i`));
  return place === undefined ? [] : [{ place, factor: diminutiveFactor }];
}

/** The nearest of the words one or two slips away, all at the same distance. */
function matchNearest(near: readonly NearWord[]): readonly WordMatch[] {
  return near
    .filter(({ distance }) => distance <= (near[0]?.distance ?? 0))
    .map(({ place, distance }) => ({ place, factor: slipFactors[Math.floor(distance)] ?? 0.5 }));
}

/**
 * What one typed word can stand for: itself, else words it begins (when `isOpen`), the word it makes small, one slip away, its family,
 * two slips away.
 */
function matchWord(open: OpenIndex, word: string, isOpen: boolean): Omit<QueryWord, 'typed'> {
  const exact = open.places.get(stem(word));
  const isChance = exact !== undefined && isCutShort(word, open.folded[exact] ?? '');
  if (exact !== undefined && !isChance)
    return { matches: [{ place: exact, factor: 1 }], corrected: false };
  const beginnings =
    isOpen && word.length >= prefixLength ? matchBeginning(open, word, prefixFactor) : [];
  if (beginnings.length > 0) return { matches: beginnings, corrected: false };
  const small = exact === undefined ? matchDiminutive(open, word) : [];
  if (small.length > 0) return { matches: small, corrected: false };
  const near = findNearWords(open)(word);
  const isClose = near[0] !== undefined && near[0].distance <= 1;
  if (isClose && !isChance) return { matches: matchNearest(near), corrected: true };
  if (exact !== undefined) {
    const other = near.filter(
      ({ place, distance }) =>
        place !== exact &&
        distance <= 1 &&
        Math.abs((open.folded[place]?.length ?? 0) - word.length) <= 1,
    );
    return other.length > 0
      ? { matches: matchNearest(other), corrected: true }
      : { matches: [{ place: exact, factor: 1 }], corrected: false };
  }
  const family = matchFamily(open, word);
  return family.length > 0
    ? { matches: family, corrected: false }
    : { matches: matchNearest(near), corrected: near.length > 0 };
}

/** Joins two neighbours that the index knows as one word: "wi fi", "on line". */
function joinNeighbours(open: OpenIndex, words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const together = (last ?? '') + word;
    const isShort =
      last !== undefined &&
      Math.min(last.length, word.length) <= 3 &&
      !stopWords.has(last) &&
      !stopWords.has(word);
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
  const telling = typed.filter(
    (word) =>
      !stopWords.has(word) &&
      !open.index.town.includes(word) &&
      (word.length > 1 || /\d/u.test(word)),
  );
  const words = (
    telling.length > 0 ? telling : typed.filter((word) => word.length >= prefixLength)
  ).slice(0, mostWords);
  return words.map((word) => ({ typed: word, ...matchWord(open, word, word === typed.at(-1)) }));
}
