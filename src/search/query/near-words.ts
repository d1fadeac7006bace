import Fuse from 'fuse.js/basic';
import type { OpenIndex } from '../index/index-format.ts';
import { stem } from '../words/read-words.ts';
import { findLowerBound } from './find-words.ts';
import { measureSlips } from './slip-distance.ts';

/** A word of the index close to one that is not in it. */
export interface NearWord {
  /** Place of the word in the index. */
  readonly place: number;
  /** Slips between the two, as `measureSlips` counts them. */
  readonly distance: number;
}

/** Shorter stems lie too close together to be compared. */
const shortestStem = 5;

/** Longer words are no slips of ours. */
const longestWord = 32;

/**
 * Slips allowed for a word of this length. Short words lie close together, and most of those that a plan lacks are no slips at all: of up to
 * four letters two may be swapped, of five or six one slip of the hand is taken, but no other letter.
 */
function countAllowedSlips(length: number): number {
  if (length < 3) return 0;
  if (length < 5) return 0.75;
  if (length < 7) return 1;
  if (length === 7) return 1.25;
  return length === 8 ? 1.5 : 2.5;
}

/** Endings that many words share: two words that meet in one are alike by it, not by what they mean. */
const sharedEnding = /(?:[zs]ion[ei]|ment[oi]|tur[ae]|ezz[ae]|[ae]nz[ae]|ita|tor[ei])$/u;

/** Letters in which two words can be compared: without an ending that they share. */
function countCompared(a: string, b: string): number {
  const [ending = ''] = sharedEnding.exec(a) ?? [];
  const length = Math.min(a.length, b.length);
  return b.endsWith(ending) ? Math.max(3, length - ending.length) : length;
}

/** Forms that a stem takes; the index has one of each. */
const formEndings =
  `o a e i io ia ie ito ita ato ata ati ate are ere ire ano ale ali ari ario ivo iva ivi ive ativo ativa ativi ative ico ica ista isti ici iche
  azione azioni izione izioni amento amenti imento imenti atura ature atore atori aggio aggi ezza ando ante anti`.split(
    /\s+/u,
  );

/** Slips of a word from the forms of a stem; what is so far from all of them is none of them. */
const mostFormSlips = 1;

/** Shortest word that is compared with the forms of a stem, and shortest stem. */
const shortestForm = 6;
const shortestFormStem = 4;

function measureForms(word: string, base: string): number {
  if (
    word.length < shortestForm ||
    base.length < shortestFormStem ||
    base.endsWith('-') ||
    !word.startsWith(base.slice(0, 2))
  )
    return Infinity;
  return Math.min(
    ...formEndings
      .filter(
        (ending) =>
          ending.endsWith(word.slice(-1)) &&
          Math.abs(base.length + ending.length - word.length) <= 1,
      )
      .map((ending) => measureSlips(word, base + ending, mostFormSlips)),
  );
}

/** Slips between a typed word and one of the index, in whatever form; Infinity for a word that is none of it. */
function measureNear(open: OpenIndex, word: string, base: string, place: number): number {
  const other = open.folded[place] ?? '';
  const otherBase = open.stems[place] ?? '';
  // Verbs lie close together, too.
  const most = /(?:are|ere|ire)$/u.test(word) ? 1 : Infinity;
  const measure = (a: string, b: string) =>
    measureSlips(a, b, Math.min(most, countAllowedSlips(countCompared(a, b))));
  return Math.min(
    measure(word, other),
    measureForms(word, otherBase),
    Math.min(base.length, otherBase.length) < shortestStem ? Infinity : measure(base, otherBase),
  );
}

/** Whether any word of the index is near; measured without asking Fuse first, which pays for few words alone. */
export function hasNearWord(open: OpenIndex, word: string): boolean {
  const base = stem(word);
  return (
    isCorrectable(word) &&
    listPlaces(open, word.charAt(0)).some(
      (place) => measureNear(open, word, base, place) < Infinity,
    )
  );
}

function isCorrectable(word: string): boolean {
  return countAllowedSlips(word.length) > 0 && word.length <= longestWord && !/\d/u.test(word);
}

/** Near words of the same initial, the nearest first; of equally near ones those of more entries. */
export function findNearWords(open: OpenIndex, word: string): readonly NearWord[] {
  if (!isCorrectable(word) || open.isStranger(word)) return [];
  const known = nearWords.get(open) ?? new Map<string, readonly NearWord[]>();
  nearWords.set(open, known);
  const cached = known.get(word);
  if (cached !== undefined) return cached;
  const base = stem(word);
  const { fuse, places } = findCandidates(open, word.charAt(0));
  const found = fuse.search(word).flatMap(({ refIndex }): readonly NearWord[] => {
    const place = places[refIndex] ?? 0;
    const distance = measureNear(open, word, base, place);
    return distance === Infinity ? [] : [{ place, distance }];
  });
  const count = ({ place }: NearWord) => open.readPostings(place).entries.length;
  const near = found.toSorted((a, b) => a.distance - b.distance || count(b) - count(a));
  if (known.size > 500) known.clear();
  known.set(word, near);
  return near;
}

/** Words of an index with an initial, and Fuse over them, which finds those that are alike at all. */
interface Candidates {
  readonly fuse: Fuse<string>;
  readonly places: readonly number[];
}

const candidates = new WeakMap<OpenIndex, Map<string, Candidates>>();

function listPlaces(open: OpenIndex, initial: string): readonly number[] {
  const places: number[] = [];
  for (
    let place = findLowerBound(open.folded, initial);
    open.folded[place]?.startsWith(initial);
    place += 1
  ) {
    // What stands only in reasons and offices would catch slips of better words.
    if (open.readKind(place) !== 'context') places.push(place);
  }
  return places;
}

/** The words of an initial that a slip may have meant; Fuse's own index of them is built at the first question. */
function findCandidates(open: OpenIndex, initial: string): Candidates {
  const known = candidates.get(open) ?? new Map<string, Candidates>();
  candidates.set(open, known);
  const cached = known.get(initial);
  if (cached !== undefined) return cached;
  const places = listPlaces(open, initial);
  const fuse = new Fuse(
    places.map((place) => open.folded[place] ?? ''),
    { threshold: 0.6, ignoreLocation: true },
  );
  const made = { fuse, places };
  known.set(initial, made);
  return made;
}

const nearWords = new WeakMap<OpenIndex, Map<string, readonly NearWord[]>>();
