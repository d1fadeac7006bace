import { restFactor } from './match-words.ts';
import type { QueryWord } from './read-query.ts';
import type { OpenIndex } from '../index/index-format.ts';

/** What every entry gained by a query; the columns have one cell an entry. */
export interface QueryTally {
  /** Entries that gained anything. */
  readonly entries: readonly number[];
  /** Sum of weights, each times how telling its word is. */
  readonly scores: Float32Array;
  /** Telling weight of the query words the entry holds. */
  readonly covered: Float32Array;
  /** Number of query words it holds. */
  readonly held: Uint8Array;
  /** Telling weight of all query words that some entry holds. */
  readonly total: number;
}

/** Adds up the query word by word. Of a word's matches (beginnings, near spellings) the best counts, so that many do not count twice. */
export function tallyQuery(open: OpenIndex, words: readonly QueryWord[]): QueryTally {
  const size = open.index.ids.length;
  const scores = new Float32Array(size);
  const covered = new Float32Array(size);
  const held = new Uint8Array(size);
  const gains = new Float32Array(size);
  const factors = new Float32Array(size);
  const entries: number[] = [];
  let total = 0;
  for (const { matches } of words) {
    const touched: number[] = [];
    for (const { place, factor } of matches) {
      const postings = open.readPostings(place);
      for (const [index, entry] of postings.entries.entries()) {
        const gain = (postings.weights[index] ?? 0) * factor;
        const before = gains[entry] ?? 0;
        if (before === 0) touched.push(entry);
        if (gain <= before) continue;
        gains[entry] = gain;
        factors[entry] = factor;
      }
    }
    // Words that only go on where the typed one ends say nothing of how telling it is.
    const firm = touched.filter((entry) => (factors[entry] ?? 0) > restFactor).length;
    const rate = open.rate(firm > 0 ? firm : touched.length);
    if (touched.length > 0) total += rate;
    for (const entry of touched) {
      if (covered[entry] === 0) entries.push(entry);
      scores[entry] = (scores[entry] ?? 0) + (gains[entry] ?? 0) * rate;
      covered[entry] = (covered[entry] ?? 0) + rate * (factors[entry] ?? 0);
      if (firm === 0 || (factors[entry] ?? 0) > restFactor) held[entry] = (held[entry] ?? 0) + 1;
      gains[entry] = 0;
    }
  }
  return { entries, scores, covered, held, total };
}

/** Place of an entry in a sorted column, or -1. */
function findEntry(column: Uint32Array, entry: number): number {
  let low = 0;
  let high = column.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = column[middle] ?? 0;
    if (found === entry) return middle;
    if (found < entry) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Which words of an entry answered a query, and which action, when at least half of the answer stands in that action alone. */
export function explainEntry(
  open: OpenIndex,
  words: readonly QueryWord[],
  entry: number,
): { readonly matchedTerms: readonly string[]; readonly actionId?: string } {
  const terms = new Set<string>();
  const actions = new Map<number, number>();
  let score = 0;
  for (const { matches } of words) {
    const found = matches.flatMap(({ place, factor }) => {
      const { entries, weights, actions: column } = open.readPostings(place);
      const index = findEntry(entries, entry);
      return index < 0
        ? []
        : [
            {
              place,
              gain: (weights[index] ?? 0) * factor * open.rate(entries.length),
              action: column[index] ?? 0,
            },
          ];
    });
    const [best] = found.toSorted((a, b) => b.gain - a.gain);
    if (best === undefined) continue;
    for (const { place } of found) terms.add(open.words[place] ?? '');
    score += best.gain;
    if (best.action > 0) actions.set(best.action, (actions.get(best.action) ?? 0) + best.gain);
  }
  const [action] = [...actions].toSorted((a, b) => b[1] - a[1]);
  return {
    matchedTerms: [...terms],
    ...(action !== undefined && action[1] * 2 >= score && { actionId: `a${action[0]}` }),
  };
}
