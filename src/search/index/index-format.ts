import { stem } from '../words/read-words.ts';
import { foldCase } from '../../domain/text/fold-text.ts';

/**
 * The search index as it travels: columns and two packed strings, about a third of plain JSON. Words are sorted and written as the
 * length shared with the word before plus the rest. Postings stand in the order of the words, one group a word.
 */
export interface SearchIndex {
  readonly version: 2;
  /** Slugs. */
  readonly ids: readonly string[];
  /** Places in the document, from 1; empty where they are those of the columns. */
  readonly positions: readonly number[];
  /** Titles. */
  readonly titles: readonly string[];
  /** Readable word of each stem. */
  readonly words: string;
  /** Where each word stands, three words a letter. */
  readonly kinds: string;
  /** For each hidden word the word that stands behind it in the texts. */
  readonly sources: string;
  /** For each word: entries, weights and actions. */
  readonly postings: string;
  /** Folded words of the town's name: every entry is about it, so that queries are read without them. */
  readonly town: readonly string[];
  /** Words that many titles share, offered when nothing else is near. */
  readonly topics: readonly string[];
  /** Subjects that plans seldom hold, but this one does. */
  readonly held: readonly string[];
  /** Stems of everyday words that come close to words of the plan and are none of them, packed as `words`. */
  readonly strangers: string;
}

/** Where a word stands: in no text that readers see, in texts about the subject, or only in their context (reasons, notes, offices). */
export type WordKind = 'hidden' | 'seen' | 'context';

const kindCodes: readonly WordKind[] = ['hidden', 'seen', 'context'];

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

/** Packs the kinds of words, two bits each. */
export function packKinds(kinds: readonly WordKind[]): string {
  return Array.from({ length: Math.ceil(kinds.length / 3) }, (_, group) =>
    encode(
      [0, 1, 2].reduce(
        (bits, at) => bits | (kindCodes.indexOf(kinds[group * 3 + at] ?? 'hidden') << (at * 2)),
        0,
      ),
    ),
  ).join('');
}

/** Kind of the word at a place. */
function readKind(packed: string, place: number): WordKind {
  const bits = values.get(packed.charAt(Math.floor(place / 3))) ?? 0;
  return kindCodes[(bits >> ((place % 3) * 2)) & 3] ?? 'hidden';
}

/** Letters of the place of a word among `count`. */
function countPlaceLetters(count: number): number {
  return Math.max(1, Math.ceil(Math.log(count + 1) / Math.log(alphabet.length)));
}

/** Packs places of words of so many, -1 for none, each in as many letters as the last needs. */
export function packSources(places: readonly number[], count: number): string {
  const letters = countPlaceLetters(count);
  return places
    .map((place) =>
      Array.from({ length: letters }, (_, at) => encode(((place + 1) >> (at * 6)) & 63)).join(''),
    )
    .join('');
}

/** Reads packed places back. */
function unpackSources(packed: string, count: number): readonly number[] {
  const letters = countPlaceLetters(count);
  return Array.from({ length: packed.length / letters }, (_, source) =>
    Array.from({ length: letters }, (_, at) => packed.charAt(source * letters + at)).reduce(
      (place, letter, at) => place + ((values.get(letter) ?? 0) << (at * 6)),
      -1,
    ),
  );
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
  /** Their stems. */
  readonly stems: readonly string[];
  /** Place of each stem in `words`. */
  readonly places: ReadonlyMap<string, number>;
  /** Whether a folded word is an everyday one that only comes close to words of the plan. */
  isStranger(word: string): boolean;
  /** Where the word at a place stands. */
  readKind(place: number): WordKind;
  /** Place of the word that stands behind a hidden one in the texts; undefined for words that stand for themselves. */
  findSource(place: number): number | undefined;
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
  const stems = folded.map(stem);
  const packed = index.postings.split(' ');
  const cache = new Map<number, PostingColumns>();
  const total = index.ids.length;
  const strangers = new Set(unpackWords(index.strangers));
  let sources: ReadonlyMap<number, number> | undefined;
  const open: OpenIndex = {
    index,
    words,
    folded,
    stems,
    places: new Map(stems.map((key, place) => [key, place])),
    isStranger: (word) => strangers.has(stem(word)),
    readKind: (place) => readKind(index.kinds, place),
    findSource(place) {
      sources ??= listSources(index, words.length);
      const source = sources.get(place) ?? -1;
      return source < 0 ? undefined : source;
    },
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

function listSources(index: SearchIndex, count: number): ReadonlyMap<number, number> {
  const hidden = Array.from({ length: count }, (_, place) => place).filter(
    (place) => readKind(index.kinds, place) === 'hidden',
  );
  const sources = unpackSources(index.sources, count);
  return new Map(hidden.map((place, at) => [place, sources[at] ?? -1]));
}
