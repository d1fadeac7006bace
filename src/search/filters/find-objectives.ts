import type { ThesaurusEntry } from '../../domain/content/thesaurus.ts';
import { buildSearchIndex } from '../build/build-index.ts';
import type { SearchRecord } from '../build/weigh-record.ts';
import { createSuggester, type Suggester } from '../query/suggest.ts';
import type { StateFilter } from '../query/state-words.ts';
import { createSearcher, type Explanation, type Searcher, type SearchHit } from '../searcher.ts';
import { chooseState, isInState } from './choose-state.ts';
import {
  countFacetValues,
  defaultOrder,
  facets,
  matchesFacets,
  orderItems,
  type Facet,
  type ListItem,
  type ListOrder,
  type ListState,
} from './filter-objectives.ts';

/** The search of a whole plan. */
export interface PlanSearch {
  readonly search: Searcher;
  readonly suggest: Suggester;
}

const searchOfPlan = new WeakMap<readonly SearchRecord[], PlanSearch>();

/** The search of a plan's objectives; its index is built once. */
export function openPlanSearch(
  records: readonly SearchRecord[],
  thesaurus: readonly ThesaurusEntry[],
  town: string,
): PlanSearch {
  const known = searchOfPlan.get(records);
  if (known !== undefined) return known;
  const index = buildSearchIndex(records, thesaurus, town);
  const opened = { search: createSearcher(index), suggest: createSuggester(index) };
  searchOfPlan.set(records, opened);
  return opened;
}

/** What a search and a choice leave of the list. */
export interface FoundObjectives {
  /** The state without values that no objective has. */
  readonly state: ListState;
  /** The order as the form offers it: empty for the usual one. */
  readonly order: ListOrder | '';
  /** Permalinks in order. */
  readonly ids: readonly string[];
  readonly hits: ReadonlyMap<string, SearchHit>;
  /** For each facet, how many objectives each of its values would show. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
  /** How the search was understood, where there is one. */
  readonly understood: Explanation | undefined;
  /** The part of the list that the search named, where it named a state. */
  readonly named: StateFilter | undefined;
  /** Words to try after a search of which nothing could be made. */
  readonly nearWords: readonly string[];
}

/** Words of a query that are looked up; people type fewer, and each costs. */
const mostWords = 12;

/** The objectives that a state of the list asks for; filters know only values that some objective has. */
export function findObjectives(
  items: readonly ListItem[],
  asked: ListState,
  { search, suggest }: PlanSearch,
): FoundObjectives {
  const state = { ...asked, selection: keepKnown(items, asked) };
  const { query, selection, order } = state;
  const words = query.split(' ').slice(0, mostWords).join(' ');
  const understood = query === '' ? undefined : search.explain(words);
  const named = chooseState(items, understood?.states);
  const hits = new Map(query === '' ? [] : search(words).map((hit) => [hit.id, hit]));
  const ranks = new Map([...hits.keys()].map((id, rank) => [id, rank]));
  const isFound = (item: ListItem) =>
    named === undefined ? query === '' || hits.has(item.id) : isInState(item, named);
  const found = items.filter(isFound);
  const chosen = found.filter((item) => matchesFacets(item.facets, selection));
  const counted = found.map((item) => item.facets);
  return {
    state,
    order: order === defaultOrder(query) ? '' : order,
    ids: orderItems(chosen, named?.order ?? order, ranks).map(({ id }) => id),
    hits,
    counts: mapFacets((facet) => countFacetValues(counted, selection, facet)),
    understood,
    named,
    nearWords: understood?.outcome === 'nothing' ? suggest(words) : [],
  };
}

function keepKnown(items: readonly ListItem[], { selection }: ListState): ListState['selection'] {
  return mapFacets((facet) => {
    const known = new Set(items.flatMap((item) => item.facets[facet]));
    return selection[facet].filter((value) => known.has(value));
  });
}

function mapFacets<Value>(make: (facet: Facet) => Value): Record<Facet, Value> {
  return Object.fromEntries(facets.map((facet) => [facet, make(facet)])) as Record<Facet, Value>;
}
