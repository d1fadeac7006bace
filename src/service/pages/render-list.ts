import { countPages, listPageNumbers } from '../../domain/paging.ts';
import { listResultTexts, listTexts } from '../../i18n/plan/list.ts';
import { filteredObjectives, routes } from '../../i18n/routes.ts';
import {
  countFacetValues,
  facets,
  formatListState,
  hasSelection,
  matchesFacets,
  orderItems,
  type Facet,
  type ListState,
} from '../../search/filters/filter-objectives.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import { writeEntry } from './list-entry.ts';
import type { ListPage } from './list-page.ts';
import { readPageNumber, writePager } from './write-pager.ts';

/** Objectives on one page of an answer. */
export const perAnswer = 100;

/** One page of the list for its state: sentence, items in order with found words marked, form as it was sent. */
export function renderList(page: ListPage, state: ListState, params: URLSearchParams): string {
  const { query, selection, order } = state;
  const filtered = hasSelection(selection);
  const hits = query === '' ? [] : page.search(query);
  const ranks = new Map(hits.map(({ id }, rank) => [id, rank]));
  const hitById = new Map(hits.map((hit) => [hit.id, hit]));
  const found = page.entries.filter(({ item }) => query === '' || ranks.has(item.id));
  const chosen = found.filter(({ item }) => matchesFacets(item.facets, selection));
  const byId = new Map(chosen.map((entry) => [entry.item.id, entry]));
  const count = countPages(chosen.length, perAnswer);
  const number = readPageNumber(params, count);
  const items = orderItems(
    chosen.map(({ item }) => item),
    order,
    ranks,
  ).slice((number - 1) * perAnswer, number * perAnswer);
  const html = items
    .flatMap(({ id }) => byId.get(id) ?? [])
    .map((entry) => {
      const hit = hitById.get(entry.item.id);
      return writeEntry(entry, hit?.matchedTerms ?? [], hit?.actionId);
    });
  const facetItems = found.map(({ item }) => item.facets);
  return page.fill({
    state,
    title: listResultTexts.pageTitle(query),
    sentence:
      chosen.length === 0
        ? listResultTexts.none(query, filtered)
        : listResultTexts.found(chosen.length, query, filtered),
    list: page.frame.around.join(
      items.length === 0 ? writeWayOn(state, filtered) : `${page.frame.list}${html.join('')}</ol>`,
    ),
    pager: writePager(
      number,
      count,
      listPageNumbers(number, count),
      `${routes.objectives}?${formatListState(state)}`,
    ),
    nothing: items.length === 0,
    nearWords:
      items.length > 0 || query === ''
        ? ''
        : page
            .suggest(query)
            .map((word) => link(filteredObjectives('q', word), word))
            .join(', '),
    chips: writeChips(state, page.labels),
    counts: Object.fromEntries(
      facets.map((facet) => [facet, countFacetValues(facetItems, selection, facet)]),
    ) as Record<Facet, ReadonlyMap<string, number>>,
  });
}

/** Where the list would stand: the way to the same search without filters, where there are any. */
function writeWayOn({ query, order }: ListState, filtered: boolean): string {
  if (!filtered || query === '') return '';
  const free = formatListState({
    query,
    order,
    selection: { tema: [], ufficio: [], anno: [], stato: [], riportato: [] },
  });
  return `<p>${link(`${routes.objectives}?${free}`, listResultTexts.withoutFilters)}</p>`;
}

/** One item a choice in force; its link leads to the same list without it. */
function writeChips(state: ListState, labels: ReadonlyMap<string, string>): string {
  const chips = facets.flatMap((facet) =>
    state.selection[facet].map((value) => {
      const label = labels.get(`${facet}=${value}`) ?? value;
      const rest = {
        ...state.selection,
        [facet]: state.selection[facet].filter((other) => other !== value),
      };
      return `<li>${link(`${routes.objectives}?${formatListState({ ...state, selection: rest })}`, `${label} ×`, listTexts.remove(label))}</li>`;
    }),
  );
  return chips.join('');
}

function link(address: string, text: string, name?: string): string {
  const label = name === undefined ? '' : ` aria-label="${escapeHtml(name)}"`;
  return `<a href="${escapeHtml(address.replace(/\?$/u, ''))}"${label}>${escapeHtml(text)}</a>`;
}
