import type { OpenIndex } from '../index/index-format.ts';
import { stem } from '../words/read-words.ts';
import { findBeginnings } from './find-words.ts';
import { findNearWords, type NearWord } from './near-words.ts';

/** A word of the index that a query word can stand for. */
export interface WordMatch {
  /** Place of the word in the index. */
  readonly place: number;
  /** 1 for the word itself, less for a beginning or a slip. */
  readonly factor: number;
}

/** How a query word was found: itself, begun, made of it, taken for a slip, as one of its family, or not at all. */
type Manner = 'exact' | 'begun' | 'made' | 'corrected' | 'family' | 'unknown';

/** What a word of a query can stand for; nothing when it is unknown. */
export interface MatchedWord {
  readonly matches: readonly WordMatch[];
  readonly manner: Manner;
  /** Slips of a correction, 0 without. */
  readonly distance: number;
}

/** From here on a beginning is searched. */
export const prefixLength = 3;

/** What a word counts that goes on where another ends: it is found, but below what the reader may have meant. */
export const restFactor = 0.25;

const prefixFactor = 0.8;
const familyFactor = 0.6;
const diminutiveFactor = 0.8;

/** From this many letters that its stem lost a word is checked against the ending of the word of the index. */
const longCut = 4;

/** Shortest stem that a longer beginning may go past, and by how many letters. */
const shortestStem = 4;
const mostPast = 4;

/** How a half-typed form may go on. */
const completions =
  'e o a i re to ta ti te va ve vo vi ne ni one oni ione ioni zione zioni ra ento enti nto nti mento menti'.split(
    ' ',
  );

/**
 * Words that a half-typed one may become: those that begin so, and those it has gone past the stem of, as the index has one form of each
 * ("municipal" on the way to "municipale", where it has "municipio").
 */
function matchBeginnings(open: OpenIndex, word: string): readonly number[] {
  const places = new Set(findBeginnings(open, word));
  for (
    let length = word.length;
    length >= Math.max(shortestStem, word.length - mostPast);
    length -= 1
  ) {
    const base = word.slice(0, length);
    const place = open.places.get(base);
    if (place !== undefined && completions.some((rest) => stem(word + rest) === base))
      places.add(place);
  }
  return [...places];
}

/** Shortest word that has a family, and shortest stem that is one. */
const shortestFamily = 6;

/**
 * Words of the same family: they share five letters and about two thirds of the word ("lamento", "lamentele"), or it goes on where their
 * stem ends ("interpretariato", "interprete").
 */
function matchFamily(open: OpenIndex, word: string): readonly WordMatch[] {
  if (word.length < shortestFamily) return [];
  const root = word.slice(0, Math.max(5, Math.ceil(word.length * 0.65)));
  const places = new Set(findBeginnings(open, root));
  for (let length = word.length - 1; length >= shortestFamily; length -= 1) {
    const place = open.places.get(word.slice(0, length));
    if (place !== undefined) places.add(place);
  }
  return [...places].map((place) => ({ place, factor: familyFactor }));
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
  const left = stem(word).length;
  // No Italian form ends in "u" ("residiu").
  if (word.endsWith('u') && word !== other) return true;
  return word.length - left >= longCut && countShared(word, other) <= left;
}

/** Shorter words meet others by chance when something is cut off them. */
const shortestBase = 4;

/** The word without an ending that makes a thing small, big or dear: "parchetto", "stradina". */
function matchDiminutive(open: OpenIndex, word: string): readonly WordMatch[] {
  const base = word.replace(/(?:ett|ell|ucc|acc|in|ott|on)[aeio]$/u, '');
  const place =
    base.length < shortestBase || base === word ? undefined : open.places.get(stem(`${base}i`));
  return place === undefined ? [] : [{ place, factor: diminutiveFactor }];
}

/** The word behind an article or preposition that lost its apostrophe: "lasilo", "dellacqua". */
function matchElided(open: OpenIndex, word: string): readonly WordMatch[] {
  const base = word.replace(/^(?:quest|dell|nell|dall|sull|all|un|l|d)(?=[aeiouh]\p{L}{2})/u, '');
  const place = base === word ? undefined : open.places.get(stem(base));
  // "latte" is no "l'atti".
  if (base.length <= shortestBase && open.folded[place ?? -1] !== base) return [];
  return place === undefined ? [] : [{ place, factor: 1 }];
}

/** The nearest of the words a few slips away, all at the same distance. */
function correct(near: readonly NearWord[]): MatchedWord {
  const distance = near[0]?.distance ?? 0;
  const factor = distance <= 1 ? 0.75 : 0.5;
  return {
    matches: near
      .filter((other) => other.distance <= distance)
      .map(({ place }) => ({ place, factor })),
    manner: near.length > 0 ? 'corrected' : 'unknown',
    distance,
  };
}

/** Whether a word that the index lacks would be found all the same: half typed, as made of another or as one of its family. */
export function hasKin(open: OpenIndex, word: string): boolean {
  return [matchBeginnings, matchElided, matchDiminutive, matchFamily].some(
    (match) => match(open, word).length > 0,
  );
}

/** What exactly the word is in the index; `restOf` adds the words it begins, when it may be half typed. */
function matchItself(open: OpenIndex, word: string, place: number, isOpen: boolean): MatchedWord {
  const rest = isOpen && word.length >= prefixLength ? matchBeginnings(open, word) : [];
  return {
    matches: [
      { place, factor: 1 },
      ...rest
        .filter((other) => other !== place)
        .map((other) => ({ place: other, factor: restFactor })),
    ],
    manner: 'exact',
    distance: 0,
  };
}

/**
 * What one typed word can stand for: itself, else words it begins (when `isOpen`), the word it is made of, one slip away, its family,
 * more slips away.
 */
export function matchWord(open: OpenIndex, word: string, isOpen: boolean): MatchedWord {
  const exact = open.places.get(stem(word));
  const isChance = exact !== undefined && isCutShort(word, open.folded[exact] ?? '');
  if (exact !== undefined && !isChance) return matchItself(open, word, exact, isOpen);
  if (open.isStranger(word)) return { matches: [], manner: 'unknown', distance: 0 };
  const begun =
    isOpen && word.length >= prefixLength
      ? matchBeginnings(open, word).map((place) => ({ place, factor: prefixFactor }))
      : [];
  if (begun.some(({ place }) => open.folded[place]?.startsWith(word)))
    return { matches: begun, manner: 'begun', distance: 0 };
  const near = findNearWords(open, word);
  const closest = near[0]?.distance ?? Infinity;
  if (exact !== undefined) {
    const other = near.filter(
      ({ place, distance }) =>
        place !== exact &&
        distance <= 1 &&
        Math.abs((open.folded[place]?.length ?? 0) - word.length) <= 1,
    );
    return other.length > 0 ? correct(other) : matchItself(open, word, exact, isOpen);
  }
  const shorter = near.filter(({ place }) =>
    word.startsWith((open.folded[place] ?? word).replace(/[aeiou]$/u, '')),
  );
  // A slip of the nearest word is likelier than another ending of one further off, or of one as near that shares less.
  const shares = ({ place }: NearWord): number => countShared(word, open.folded[place] ?? '');
  const isSlip =
    closest <= 1 &&
    near.some(
      (slip) =>
        slip.distance === closest &&
        shorter.every((other) => other.distance > closest || shares(other) < shares(slip)),
    );
  if (closest < 1 || isSlip) return correct(near);
  if (begun.length > 0) return { matches: begun, manner: 'begun', distance: 0 };
  if (shorter.length > 0)
    return {
      matches: shorter.map(({ place }) => ({ place, factor: familyFactor })),
      manner: 'family',
      distance: 0,
    };
  const elided = matchElided(open, word);
  const made = elided.length > 0 ? elided : matchDiminutive(open, word);
  if (made.length > 0) return { matches: made, manner: 'made', distance: 0 };
  const family = matchFamily(open, word);
  return family.length > 0 ? { matches: family, manner: 'family', distance: 0 } : correct(near);
}
