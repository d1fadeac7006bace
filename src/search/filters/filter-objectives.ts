/** Facets of the list of objectives, named as in its address. */
export const facets = ['tema', 'ufficio', 'anno', 'stato', 'riportato', 'luogo'] as const;

/** See `facets`. */
export type Facet = (typeof facets)[number];

/** Orders of the list: by relevance, state, next due day, latest update, place in the plan. */
export const orders = ['rilevanza', 'stato', 'scadenza', 'aggiornamento', 'piano'] as const;

/** States by the calendar, those of which something should be told first. */
const stateOrder = ['past-due', 'under-way', 'upcoming', 'settled', 'unscheduled'];

/** See `orders`. */
export type ListOrder = (typeof orders)[number];

/** Values that an item has in each facet. */
export type FacetItem = Readonly<Record<Facet, readonly string[]>>;

/** Values chosen in each facet; none chosen means any. */
export type FacetSelection = Readonly<Record<Facet, readonly string[]>>;

/** What the address says of the list. */
export interface ListState {
  /** What was searched, trimmed; empty for the whole list. */
  readonly query: string;
  readonly selection: FacetSelection;
  readonly order: ListOrder;
}

/** An objective as the list knows it. */
export interface ListItem {
  /** Its permalink. */
  readonly id: string;
  /** Place in the plan. */
  readonly position: number;
  /** Next due day, ISO; empty without one. */
  readonly due: string;
  /** Day of its latest update, ISO; empty without one. */
  readonly updated: string;
  readonly facets: FacetItem;
}

/** What this room needs of `URLSearchParams`, which is no part of the language itself. */
export interface ListParams {
  get(name: string): string | null;
  getAll(name: string): readonly string[];
}

const longestQuery = 200;

/** The page of a long answer that an address asks for, within the pages there are; the first when it asks for none. */
export function readPageNumber(params: ListParams, count: number): number {
  const asked = params.get('pagina') ?? '';
  return /^[1-9]\d{0,4}$/u.test(asked) ? Math.min(Number(asked), count) : 1;
}

const mostValues = 40;

/** The item that the `data-` attributes of its element describe: `objective`, `position`, `due`, `update`, `goal`, `areas`, `years`, `state`, `reported`, `places`. */
export function readListItem(dataset: Readonly<Record<string, string | undefined>>): ListItem {
  const read = (name: string): string => dataset[name] ?? '';
  const split = (name: string): string[] => read(name).split(' ').filter(Boolean);
  return {
    id: read('objective'),
    position: Number(read('position')),
    due: read('due'),
    updated: read('update'),
    facets: {
      tema: split('goal'),
      ufficio: split('areas'),
      anno: split('years'),
      stato: split('state'),
      riportato: split('reported'),
      luogo: split('places'),
    },
  };
}

/** Whether an item has, in each facet with a choice, at least one of the chosen values. */
export function matchesFacets(item: FacetItem, selection: FacetSelection): boolean {
  return facets.every(
    (facet) =>
      selection[facet].length === 0 ||
      selection[facet].some((value) => item[facet].includes(value)),
  );
}

/** For each value of a facet, how many items remain when it alone is chosen there and the other facets stay as they are. */
export function countFacetValues(
  items: readonly FacetItem[],
  selection: FacetSelection,
  facet: Facet,
): ReadonlyMap<string, number> {
  const others = { ...selection, [facet]: [] };
  const counts = new Map<string, number>();
  for (const item of items) {
    if (!matchesFacets(item, others)) continue;
    for (const value of item[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Reads the state of the list from its address; unknown parameters and orders are left aside, values kept short. */
export function parseListState(params: ListParams): ListState {
  const read = (facet: Facet): string[] =>
    [...new Set(params.getAll(facet).filter((value) => /^[\w-]{1,80}$/u.test(value)))].slice(
      0,
      mostValues,
    );
  const query = (params.get('q') ?? '')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, longestQuery);
  const asked = orders.find((order) => order === params.get('ordine'));
  return {
    query,
    selection: {
      tema: read('tema'),
      ufficio: read('ufficio'),
      anno: read('anno'),
      stato: read('stato'),
      riportato: read('riportato'),
      luogo: read('luogo'),
    },
    order:
      asked === undefined || (asked === 'rilevanza' && query === '') ? defaultOrder(query) : asked,
  };
}

/** The address parameters of a state, without `?`; what is as usual is left out, so that equal lists have equal addresses. */
export function formatListState({ query, selection, order }: ListState): string {
  const chosen = facets.flatMap((facet) =>
    selection[facet].map((value) => [facet, value] as const),
  );
  const pairs = [
    ...(query === '' ? [] : [['q', query] as const]),
    ...chosen,
    ...(order === defaultOrder(query) ? [] : [['ordine', order] as const]),
  ];
  // A space is a plus, as a form sends it.
  return pairs
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%20', '+')}`)
    .join('&');
}

/** Whether any facet holds a choice. */
export function hasSelection(selection: FacetSelection): boolean {
  return facets.some((facet) => selection[facet].length > 0);
}

/** The order of a list that nobody has ordered. */
export function defaultOrder(query: string): ListOrder {
  return query === '' ? 'piano' : 'rilevanza';
}

/** Items in the wanted order; `ranks` gives each found item its place among the results. Equal ones follow the plan, those without a date come last. */
export function orderItems<Item extends ListItem>(
  items: readonly Item[],
  order: ListOrder,
  ranks: ReadonlyMap<string, number> = new Map(),
): Item[] {
  const compare: Readonly<Record<ListOrder, (a: Item, b: Item) => number>> = {
    rilevanza: (a, b) => compareNumbers(ranks.get(a.id) ?? Infinity, ranks.get(b.id) ?? Infinity),
    stato: (a, b) => placeState(a) - placeState(b),
    scadenza: (a, b) => compareTexts(a.due || '9999', b.due || '9999'),
    aggiornamento: (a, b) => compareTexts(b.updated, a.updated),
    piano: () => 0,
  };
  return items.toSorted((a, b) => compare[order](a, b) || a.position - b.position);
}

/** What is completed or dropped comes after everything of which a day is awaited. */
function placeState({ facets: { stato, riportato } }: ListItem): number {
  const isOver = riportato.some((value) => value === 'completed' || value === 'dropped');
  return isOver ? stateOrder.length : stateOrder.indexOf(stato[0] ?? '');
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareNumbers(a: number, b: number): number {
  // Two infinite ranks are equal; subtracting them would not be a number.
  return a === b ? 0 : a - b;
}
