import { type SearchIndex, type OpenIndex, openIndex } from '../index/index-format.ts';
import { findNearWords } from './near-words.ts';
import { matchQuery, type QueryWord } from './read-query.ts';

/** Offers other things to search for, best first; never an empty list while a title holds a word. */
export type Suggester = (query: string, limit?: number) => readonly string[];

/** What people may have meant by a word the index lacks: only words that readers see in the plan. */
function listNear(open: OpenIndex, { typed, matches, manner }: QueryWord): readonly number[] {
  const near =
    manner === 'corrected' ? matches : matches.length > 0 ? [] : findNearWords(open, typed);
  return near.map(({ place }) => place).filter((place) => open.readKind(place) === 'seen');
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
    const isSeen = words.every(
      ({ matches }, position) =>
        (near[position]?.length ?? 0) > 0 ||
        (matches[0] !== undefined && open.readKind(matches[0].place) === 'seen'),
    );
    const single = near
      .flatMap((places) => places.slice(0, limit))
      .map((place) => open.words[place] ?? '');
    const offers = [...(isUnknown && isSeen ? [replaced] : []), ...single, ...index.topics];
    return [...new Set(offers)].slice(0, limit);
  };
}
