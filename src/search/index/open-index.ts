import {
  type PostingColumns,
  type SearchIndex,
  unpackPostings,
  unpackWords,
} from './index-format.ts';
import { stem } from '../words/stem.ts';
import { foldCase } from '../../domain/text/fold-text.ts';

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
