import { type SearchIndex, type OpenIndex, openIndex } from '../index/index-format.ts';
import { matchQuery, type QueryWord } from './match-words.ts';
import { findNearWords } from './near-words.ts';

/** Offers other things to search for, best first; never an empty list while the index holds a word. */
export type Suggester = (query: string, limit?: number) => readonly string[];

/** What people may have meant by a word the index lacks. */
function listNear(open: OpenIndex, { typed, matches, corrected }: QueryWord): readonly number[] {
  if (corrected) return matches.map(({ place }) => place);
  return matches.length > 0 ? [] : findNearWords(open)(typed, true).map(({ place }) => place);
}

/**
 * A suggester over an index: the query with each unknown word replaced by a near one, then the near words alone, then words that many
 * titles share. For "forse cercavi" and for pages without a result.
 */
export function createSuggester(index: SearchIndex): Suggester {
  const open = openIndex(index);
  return (query, limit = 5) => {
    const words = matchQuery(open, query);
    const near = words.map((word) => listNear(open, word));
    const isUnknown = near.some((places) => places.length > 0);
    const replaced = words
      .map(({ typed }, position) => open.words[near[position]?.[0] ?? -1] ?? typed)
      .join(' ');
    const single = near
      .flatMap((places) => places.slice(0, limit))
      .map((place) => open.words[place] ?? '');
    const offers = [
      ...(isUnknown &&
      words.every(({ matches }, place) => matches.length > 0 || (near[place]?.length ?? 0) > 0)
        ? [replaced]
        : []),
      ...single,
      ...index.topics,
    ];
    return [...new Set(offers)].slice(0, limit);
  };
}
