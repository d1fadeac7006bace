import { markMatches, type TextSegment } from '../../search/words/mark-matches.ts';
import {
  createSearcher,
  type Explanation,
  type Searcher,
  type SearchHit,
  type SearchIndex,
} from '../../search/searcher.ts';
import { createSuggester, type Suggester } from '../../search/query/suggest.ts';

/** How many objectives the field offers. */
const OFFERED = 6;

/** An objective that the field offers. */
export interface Offer {
  /** Slug. */
  readonly id: string;
  /** Title, its words that answer marked. */
  readonly title: readonly TextSegment[];
}

/** What the field offers for a query. */
export interface Completion {
  readonly query: string;
  readonly offers: readonly Offer[];
  /** How the query was understood; undefined for none. */
  readonly explanation: Explanation | undefined;
  /** Words to try, where nothing can be made of this query. */
  readonly nearWords: readonly string[];
}

/** The search with its index open. */
export interface SearchEngine {
  readonly find: Searcher;
  readonly suggest: Suggester;
  readonly explain: Searcher['explain'];
  readonly complete: (query: string) => Completion;
}

/** The search engine with its index, ready to answer: on this thread for most plans, in a worker for large ones. */
export interface LoadedSearch {
  readonly find: (query: string, limit?: number) => Promise<readonly SearchHit[]>;
  readonly suggest: (query: string) => Promise<readonly string[]>;
  readonly explain: (query: string) => Promise<Explanation>;
  readonly complete: (query: string) => Promise<Completion>;
}

/** Opens an index, UTF-8 bytes of `/search-index.json`. Throws a SyntaxError for bytes that are no JSON. */
export function openSearchEngine(bytes: ArrayBuffer): SearchEngine {
  const index = JSON.parse(new TextDecoder().decode(bytes)) as SearchIndex;
  const find = createSearcher(index);
  const suggest = createSuggester(index);
  const complete = (query: string): Completion => {
    const offers = find(query, OFFERED).map(({ id, title, matchedTerms }) => ({
      id,
      title: markMatches(title, matchedTerms),
    }));
    const explanation = query === '' ? undefined : find.explain(query);
    const nearWords = explanation?.outcome === 'nothing' ? suggest(query) : [];
    return { query, offers, explanation, nearWords };
  };
  return { find, suggest, explain: find.explain, complete };
}
