import { routes } from '../../i18n/routes.ts';
import { markMatches } from '../../search/words/mark-matches.ts';
import { loadSearch } from '../search/load-search.ts';
import type { MarkText } from './show-list.ts';

/** What the engine says of a query. */
export interface RankedSearch {
  /** Place of each found objective among the results. */
  readonly ranks: ReadonlyMap<string, number>;
  /** For each objective found by one of its actions, that action. */
  readonly actions: ReadonlyMap<string, string>;
  readonly terms: MarkText;
  readonly suggest: () => Promise<readonly string[]>;
}

/** Ranks all objectives for a query; rejects when the engine or its index cannot be had. */
export async function searchList(query: string): Promise<RankedSearch> {
  const { find, suggest } = await loadSearch(routes.searchIndex);
  const hits = await find(query, Number.MAX_SAFE_INTEGER);
  const terms = [...new Set(hits.flatMap(({ matchedTerms }) => matchedTerms))];
  return {
    ranks: new Map(hits.map(({ id }, place) => [id, place])),
    actions: new Map(
      hits.flatMap(({ id, actionId }) => (actionId === undefined ? [] : [[id, actionId]])),
    ),
    terms: (text) => markMatches(text, terms),
    suggest: () => suggest(query),
  };
}
