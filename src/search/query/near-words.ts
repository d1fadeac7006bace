import Fuse from 'fuse.js/basic';
import { editDistance } from '../../domain/text/edit-distance.ts';
import type { OpenIndex } from '../index/index-format.ts';
import { stem } from '../words/read-words.ts';

/** A word of the index close to one that is not in it. */
export interface NearWord {
  /** Place of the word in the index. */
  readonly place: number;
  /** Slips between the two, plus a half when they start differently, as people rarely miss the first letter. */
  readonly distance: number;
}

/** How many candidates Fuse may bring; the nearest by its score come first. */
const mostCandidates = 24;

/** Longer words are no slips of ours, and would cost Fuse much time. */
const longestWord = 32;

/** Slips allowed for a word of this length: none below 4 letters, one from 4, two from 7. */
function countAllowedSlips(length: number): number {
  if (length < 4) return 0;
  return length < 7 ? 1 : 2;
}

/** Finds near words; `anyDistance` lifts the limit on slips, for suggestions. */
export type NearWordFinder = (word: string, anyDistance?: boolean) => readonly NearWord[];

const finders = new WeakMap<OpenIndex, NearWordFinder>();

/** A finder of near words over the vocabulary of an index, made once for each index. Fuse's own index is built at the first question. */
export function findNearWords(open: OpenIndex): NearWordFinder {
  const known = finders.get(open);
  if (known !== undefined) return known;
  let fuse: Fuse<string> | undefined;
  // Nobody misspells a number into a word.
  const candidates = open.folded.flatMap((word, place) => (/\d/u.test(word) ? [] : [place]));
  const cache = new Map<string, readonly NearWord[]>();
  const measure = (word: string, place: number, isFree: boolean) => {
    const other = open.folded[place] ?? '';
    const [base, otherBase] = [stem(word), stem(other)];
    const slips = (a: string, b: string) => {
      const limit = isFree ? a.length : countAllowedSlips(Math.min(a.length, b.length));
      const found = limit === 0 ? 1 : editDistance(a, b, limit);
      return found > limit ? Infinity : found;
    };
    return Math.min(slips(word, other), slips(base, otherBase)) + (word[0] === other[0] ? 0 : 0.5);
  };
  const find: NearWordFinder = (word, anyDistance = false) => {
    const limit = anyDistance ? word.length : countAllowedSlips(word.length);
    if (limit === 0 || word.length > longestWord) return [];
    const key = `${anyDistance ? '~' : ''}${word}`;
    const cached = cache.get(key);
    if (cached !== undefined) return cached;
    fuse ??= new Fuse(
      candidates.map((place) => open.folded[place] ?? ''),
      { threshold: 0.5, ignoreLocation: true, shouldSort: true },
    );
    const near = fuse
      .search(word, { limit: mostCandidates })
      .map(({ refIndex }) => candidates[refIndex] ?? 0)
      .map((place) => ({ place, distance: measure(word, place, anyDistance) }))
      .filter(({ distance }) => anyDistance || distance <= limit)
      .toSorted(
        (a, b) =>
          a.distance - b.distance ||
          open.readPostings(b.place).entries.length - open.readPostings(a.place).entries.length,
      );
    if (cache.size > 500) cache.clear();
    cache.set(key, near);
    return near;
  };
  finders.set(open, find);
  return find;
}
