import type { Portal } from '../../domain/content/portal.ts';
import { countPages } from '../../domain/paging.ts';
import { listResultTexts } from '../../i18n/plan/list-result.ts';
import { routes } from '../../i18n/routes.ts';
import { addPage, makePager } from '../frame/pager.ts';
import { listCards } from '../states/card.ts';
import {
  makeListPages,
  type ColumnOrder,
  type FacetView,
  type FoundCard,
  type ListPage,
  type MarkedText,
} from './list.ts';
import { describeAnswer, type Understood } from './search-sentence.ts';

/** Values chosen in each facet. */
type Choice = Readonly<Record<FacetView['name'], readonly string[]>>;

/** What a search and a choice left of the list, from whoever searched. */
export interface FoundList {
  readonly state: { readonly query: string; readonly selection: Choice };
  readonly order: string;
  readonly ids: readonly string[];
  readonly hits: ReadonlyMap<
    string,
    { readonly matchedTerms: readonly string[]; readonly actionId?: string }
  >;
  readonly counts: Readonly<Record<FacetView['name'], ReadonlyMap<string, number>>>;
  readonly understood: Understood | undefined;
  /** The part of the list that the search named, where it named a state. */
  readonly named:
    { readonly facet: 'stato' | 'riportato'; readonly values: readonly string[] } | undefined;
  readonly nearWords: readonly string[];
}

/** What only the search knows: parameters of the address for a choice, and the places of found words in a text. */
export interface ListSearch {
  readonly formatChoice: (selection: Choice) => string;
  /** The same in another order. */
  readonly formatOrder: (order: ColumnOrder) => string;
  readonly mark: (text: string, terms: readonly string[]) => MarkedText;
  /** The page asked for, of so many. */
  readonly readNumber: (count: number) => number;
}

/** Objectives on one page of an answer. */
const perAnswer = 100;

const nothingChosen: Choice = {
  tema: [],
  ufficio: [],
  anno: [],
  stato: [],
  riportato: [],
  luogo: [],
};

/** The page of the list that answers a search or a choice. */
export function makeListAnswer(portal: Portal, found: FoundList, search: ListSearch): ListPage {
  const [whole] = makeListPages(portal);
  if (whole === undefined) throw new Error('a list has at least one page');
  const { query, selection } = found.state;
  const facets = whole.facets.map((facet) => chooseOptions(facet, found));
  const chips = facets.flatMap(({ name, options }) =>
    options
      .filter(({ chosen }) => chosen)
      .map(({ label, value }) => ({
        label,
        href: writeAddress(
          search.formatChoice({
            ...selection,
            [name]: selection[name].filter((other) => other !== value),
          }),
        ),
      })),
  );
  const filtered = chips.length > 0;
  const count = countPages(found.ids.length, perAnswer);
  const number = search.readNumber(count);
  const address = writeAddress(search.formatChoice(selection));
  const stateFilter = found.named && describeState(facets, found.named);
  return {
    ...whole,
    title: `${listResultTexts.pageTitle(query)}${whole.title}`,
    facets,
    groups: [],
    pager: makePager(number, count, (page) => addPage(address, page)),
    answer: {
      query,
      order: found.order,
      ordered: {
        piano: writeAddress(search.formatOrder('piano')),
        stato: writeAddress(search.formatOrder('stato')),
        scadenza: writeAddress(search.formatOrder('scadenza')),
      },
      sentence: describeAnswer(
        { query, count: found.ids.length, filtered, state: stateFilter?.label },
        found.understood,
      ),
      outcome: found.understood?.outcome,
      stateFilter,
      items: pickCards(
        portal,
        found,
        found.ids.slice((number - 1) * perAnswer, number * perAnswer),
        search,
      ),
      chips,
      nearWords: found.nearWords,
      withoutFilters:
        found.ids.length === 0 && filtered && query !== ''
          ? writeAddress(search.formatChoice(nothingChosen))
          : undefined,
    },
  };
}

/** The filter that shows what words for a state ask for. */
function describeState(
  facets: readonly FacetView[],
  { facet, values }: NonNullable<FoundList['named']>,
): { readonly label: string; readonly href: string } {
  const options = facets.find(({ name }) => name === facet)?.options ?? [];
  const known = options.filter(({ value }) => values.includes(value));
  return {
    label: known.map(({ label }) => label).join(', '),
    href: `${routes.objectives}?${values.map((value) => `${facet}=${value}`).join('&')}`,
  };
}

function chooseOptions(facet: FacetView, { state, counts }: FoundList): FacetView {
  return {
    ...facet,
    options: facet.options.map((option) => ({
      ...option,
      count: counts[facet.name].get(option.value) ?? 0,
      chosen: state.selection[facet.name].includes(option.value),
    })),
  };
}

function pickCards(
  portal: Portal,
  { hits }: FoundList,
  ids: readonly string[],
  { mark }: ListSearch,
): readonly FoundCard[] {
  const cards = new Map(listCards(portal).map((card) => [card.slug, card]));
  return ids
    .flatMap((id) => cards.get(id) ?? [])
    .map((card) => {
      const { matchedTerms = [], actionId } = hits.get(card.slug) ?? {};
      const action = card.actions.find(({ id }) => id === actionId);
      return {
        card,
        title: mark(card.title, matchedTerms),
        action:
          action === undefined
            ? undefined
            : { id: action.id, title: mark(action.title, matchedTerms) },
      };
    });
}

function writeAddress(parameters: string): string {
  return parameters === '' ? routes.objectives : `${routes.objectives}?${parameters}`;
}
