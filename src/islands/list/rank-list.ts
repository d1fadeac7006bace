import { searchIndexPath } from '../../i18n/plan-routes.ts';
import { chooseState } from '../../search/filters/choose-state.ts';
import type { ListItem } from '../../search/filters/filter-objectives.ts';
import type { Explanation } from '../../search/searcher.ts';
import { describeAnswer } from '../../views/plan/search-sentence.ts';
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
  readonly explanation: Explanation;
  /** The part of the list that the query names, where it names a state. */
  readonly chooseState: (items: readonly ListItem[]) => ReturnType<typeof chooseState>;
  readonly describe: typeof describeAnswer;
  readonly suggest: () => Promise<readonly string[]>;
}

/** Ranks all objectives for a query; rejects when the engine or its index cannot be had. */
export async function searchList(query: string): Promise<RankedSearch> {
  const { find, suggest, explain } = await loadSearch(searchIndexPath);
  const hits = await find(query, Number.MAX_SAFE_INTEGER);
  const explanation = await explain(query);
  const terms = [...new Set(hits.flatMap(({ matchedTerms }) => matchedTerms))];
  return {
    ranks: new Map(hits.map(({ id }, place) => [id, place])),
    actions: new Map(
      hits.flatMap(({ id, actionId }) => (actionId === undefined ? [] : [[id, actionId]])),
    ),
    terms: (text) => markMatches(text, terms),
    explanation,
    chooseState: (items) => chooseState(items, explanation.states),
    describe: describeAnswer,
    suggest: () => suggest(query),
  };
}
