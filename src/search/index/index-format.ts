import { stem } from '../words/read-words.ts';
import { foldCase } from '../../domain/text/fold-text.ts';

/**
 * The search index as it travels: columns and two packed strings, about a third of plain JSON. Words are sorted and written as the
 * length shared with the word before plus the rest. Postings stand in the order of the words, one group a word.
 */
export interface SearchIndex {
  readonly version: 1;
  /** Slugs. */
  readonly ids: readonly string[];
  /** Places in the document, from 1. */
  readonly positions: readonly number[];
  /** Titles. */
  readonly titles: readonly string[];
  /** Readable word of each stem. */
  readonly words: string;
  /** For each word: entries, weights and actions. */
  readonly postings: string;
  /** Folded words of the town's name: every entry is about it, so that queries are read without them. */
  readonly town: readonly string[];
  /** Words that many titles share, offered when nothing else is near. */
  readonly topics: readonly string[];
}

/** What one entry says about one word. */
export interface Posting {
  /** Place of the entry in the columns. */
  readonly entry: number;
  /** 1 (hardly) to 15 (its very subject); finer steps rank no better and pack worse. */
  readonly weight: number;
  /** Number of the action that alone holds the word; 0 when the entry's main fields do. */
  readonly action: number;
}

/** Highest weight of a posting. */
export const maxWeight = 15;

const alphabet = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
const values: ReadonlyMap<string, number> = new Map(
  [...alphabet].map((letter, index) => [letter, index]),
);

function encode(value: number): string {
  return alphabet[value] ?? '0';
}

/** Five bits a letter, the sixth says that more follow. */
function encodeNumber(value: number): string {
  return value < 32 ? encode(value) : encode(32 + (value & 31)) + encodeNumber(value >> 5);
}

/** Packs the postings of one word, which must be sorted by entry. */
export function packPostings(postings: readonly Posting[]): string {
  let last = -1;
  return postings
    .map(({ entry, weight, action }) => {
      const gap = encodeNumber(entry - last - 1);
      last = entry;
      return (
        gap + (action > 0 ? encode(16 + weight) + encode(Math.min(action, 63)) : encode(weight))
      );
    })
    .join('');
}

/** Postings of one word, sorted by entry, as columns: at 10,000 entries objects would cost most of the time. */
export interface PostingColumns {
  readonly entries: Uint32Array;
  readonly weights: Uint8Array;
  readonly actions: Uint8Array;
}

/** Reads the postings of one word back. */
export function unpackPostings(packed: string): PostingColumns {
  const entries = new Uint32Array(packed.length >> 1);
  const weights = new Uint8Array(entries.length);
  const actions = new Uint8Array(entries.length);
  let place = 0;
  let count = 0;
  const next = () => values.get(packed.charAt(place++)) ?? 0;
  for (let last = -1; place < packed.length; count += 1) {
    let gap = 0;
    for (let shift = 0, more = true; more; shift += 5) {
      const bits = next();
      gap |= (bits & 31) << shift;
      more = bits > 31;
    }
    last += gap + 1;
    const weight = next();
    entries[count] = last;
    weights[count] = weight & 15;
    actions[count] = weight > 15 ? next() : 0;
  }
  return {
    entries: entries.subarray(0, count),
    weights: weights.subarray(0, count),
    actions: actions.subarray(0, count),
  };
}

/** Packs sorted words, each as the length it shares with the one before and the rest. */
export function packWords(words: readonly string[]): string {
  return words
    .map((word, index) => {
      const before = words[index - 1] ?? '';
      let shared = 0;
      while (shared < 63 && shared < word.length && word[shared] === before[shared]) shared += 1;
      return encode(shared) + word.slice(shared);
    })
    .join(' ');
}

/** Reads packed words back. */
export function unpackWords(packed: string): readonly string[] {
  let before = '';
  return packed.split(' ').map((piece) => {
    before = before.slice(0, values.get(piece.charAt(0)) ?? 0) + piece.slice(1);
    return before;
  });
}

/** An index unpacked for use; postings are unpacked word by word when first asked for. */
export interface OpenIndex {
  readonly index: SearchIndex;
  /** Readable words, sorted by their folded form. */
  readonly words: readonly string[];
  /** The same words folded. */
  readonly folded: readonly string[];
  /** Place of each stem in `words`. */
  readonly places: ReadonlyMap<string, number>;
  /** Postings of the word at a place. */
  readPostings(place: number): PostingColumns;
  /**
   * How telling a word found in `count` entries is: the root of BM25's inverse document frequency, as the rarer word of an everyday query
   * is often only a detail ("rifiuti nei boschi").
   */
  rate(count: number): number;
}

const opened = new WeakMap<SearchIndex, OpenIndex>();

/** Unpacks an index, once for each index. */
export function openIndex(index: SearchIndex): OpenIndex {
  const known = opened.get(index);
  if (known !== undefined) return known;
  const words = unpackWords(index.words);
  const folded = words.map((word) => foldCase(word).replace(/-/gu, ''));
  const packed = index.postings.split(' ');
  const cache = new Map<number, PostingColumns>();
  const total = index.ids.length;
  const open: OpenIndex = {
    index,
    words,
    folded,
    places: new Map(folded.map((word, place) => [stem(word), place])),
    readPostings(place) {
      const read = cache.get(place) ?? unpackPostings(packed[place] ?? '');
      cache.set(place, read);
      return read;
    },
    rate: (count) => Math.sqrt(Math.log(1 + (total - count + 0.5) / (count + 0.5))),
  };
  opened.set(index, open);
  return open;
}
