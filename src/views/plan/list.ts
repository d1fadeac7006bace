import { countPages } from '../../domain/paging.ts';
import type { Portal } from '../../domain/content/portal.ts';
import { frameTexts } from '../../i18n/frame/frame.ts';
import { listTexts } from '../../i18n/plan/list.ts';
import { numberedPage } from '../../i18n/plan-routes.ts';
import { routes } from '../../i18n/routes.ts';
import {
  reportedLabels,
  scheduledLabels,
  type ReportedKey,
  type ScheduledKey,
} from '../../i18n/objective/states.ts';
import { keyPlace } from '../states/place-key.ts';
import { listCards, type ObjectiveCard } from '../states/card.ts';
import type { Understood } from './search-sentence.ts';
import { makePager, type PagerView } from '../frame/pager.ts';

/** A facet of the list with its choices. */
export interface FacetView {
  readonly name: 'tema' | 'ufficio' | 'anno' | 'stato' | 'riportato' | 'luogo';
  readonly label: string;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly count: number;
    /** Whether it is in force. */
    readonly chosen?: boolean;
  }[];
}

/** Orders that columns of the list stand for. */
export type ColumnOrder = 'piano' | 'stato' | 'scadenza';

/** A text in pieces, marked where a search found it. */
export type MarkedText = readonly { readonly text: string; readonly marked: boolean }[];

/** An objective of an answer. */
export interface FoundCard {
  readonly card: ObjectiveCard;
  readonly title: MarkedText;
  /** The action that was found rather than the whole, if one was. */
  readonly action: { readonly id: string; readonly title: MarkedText } | undefined;
}

/** What an answer says besides the list. */
export interface ListAnswer {
  readonly query: string;
  readonly order: string;
  /** The same answer in the order of each column. */
  readonly ordered: Readonly<Record<ColumnOrder, string>>;
  readonly sentence: string;
  /** How the search was understood, where there is one. */
  readonly outcome: Understood['outcome'] | undefined;
  /** The filter for the state that the search named. */
  readonly stateFilter: { readonly label: string; readonly href: string } | undefined;
  readonly items: readonly FoundCard[];
  /** Choices in force, each with the list without it. */
  readonly chips: readonly { readonly label: string; readonly href: string }[];
  readonly nearWords: readonly string[];
  /** The same search in the whole plan, where nothing was found among what was chosen. */
  readonly withoutFilters: string | undefined;
}

/** Most objectives of a list on one page; a longer list is cut into pages of `perPage`. */
const longestPage = 200;
const perPage = 100;

/** A page of the list of objectives: grouped by theme, with the facets that narrow the whole list. */
export interface ListPage {
  readonly title: string;
  readonly number: number;
  readonly groups: readonly {
    readonly code: string;
    readonly title: string;
    readonly cards: readonly ObjectiveCard[];
  }[];
  /** The way to the other pages; undefined where all objectives stand on one. */
  readonly pager: PagerView | undefined;
  readonly themes: readonly { readonly code: string; readonly title: string }[];
  readonly facets: readonly FacetView[];
  readonly count: number;
  /** A search that leads somewhere. */
  readonly example: string | undefined;
  /** Where the page answers a search or a choice; it then has no groups. */
  readonly answer?: ListAnswer;
}

/** The list page by page, theme after theme; plans of usual length have one page. */
export function makeListPages(portal: Portal): readonly ListPage[] {
  const byGoal = Map.groupBy(listCards(portal), ({ goalCode }) => goalCode);
  const groups = portal.goals.map(({ code, title }) => ({
    code,
    title,
    cards: byGoal.get(code) ?? [],
  }));
  const ordered = groups.flatMap(({ cards }) => cards);
  const count = ordered.length > longestPage ? countPages(ordered.length, perPage) : 1;
  const rest = {
    facets: makeFacets(portal),
    themes: portal.goals.map(({ code, title }) => ({ code, title })),
    count: ordered.length,
    example: portal.municipality.exampleSearches?.[0],
  };
  if (count === 1)
    return [{ title: listTexts.title, number: 1, groups, pager: undefined, ...rest }];
  return Array.from({ length: count }, (_, index) => {
    const own = new Set(ordered.slice(index * perPage, (index + 1) * perPage));
    return {
      title: frameTexts.numbered(listTexts.title, index + 1),
      number: index + 1,
      groups: groups
        .map((group) => ({ ...group, cards: group.cards.filter((card) => own.has(card)) }))
        .filter(({ cards }) => cards.length > 0),
      pager: makePager(index + 1, count, (page) => numberedPage(routes.objectives, page)),
      ...rest,
    };
  });
}

/** Every facet with the counts of its choices over the whole list. */
function makeFacets(portal: Portal): readonly FacetView[] {
  const cards = listCards(portal);
  const option = (value: string, label: string, matches: (card: ObjectiveCard) => boolean) => ({
    value,
    label,
    count: cards.filter(matches).length,
  });
  const years = [...new Set(cards.flatMap((card) => card.years))].toSorted((a, b) => a - b);
  const places = new Map(
    portal.objectives.flatMap((record) => record.places.map((name) => [keyPlace(name), name])),
  );
  const facets: readonly FacetView[] = [
    {
      name: 'tema',
      label: listTexts.facets.tema,
      options: portal.goals.map(({ code, title }) =>
        option(code, title, ({ goalCode }) => goalCode === code),
      ),
    },
    {
      name: 'ufficio',
      label: listTexts.facets.ufficio,
      options: portal.areas.map(({ id, name }) =>
        option(id, name, ({ areaIds }) => areaIds.includes(id)),
      ),
    },
    {
      name: 'anno',
      label: listTexts.facets.anno,
      options: years.map((year) =>
        option(String(year), String(year), (card) => card.years.includes(year)),
      ),
    },
    {
      name: 'stato',
      label: listTexts.facets.stato,
      options: (Object.keys(scheduledLabels) as ScheduledKey[]).map((key) =>
        option(key, scheduledLabels[key], ({ scheduled }) => scheduled === key),
      ),
    },
    {
      name: 'riportato',
      label: listTexts.facets.riportato,
      options: (Object.keys(reportedLabels) as ReportedKey[]).map((key) =>
        option(key, reportedLabels[key], ({ reported }) => reported === key),
      ),
    },
    {
      name: 'luogo',
      label: listTexts.facets.luogo,
      options: [...places]
        .toSorted(([, a], [, b]) => a.localeCompare(b, 'it'))
        .map(([key, name]) => option(key, name, ({ placeKeys }) => placeKeys.includes(key))),
    },
  ];
  return facets
    .map((facet) => ({ ...facet, options: facet.options.filter(({ count }) => count > 0) }))
    .filter(({ name, options }) => name !== 'luogo' || options.length > 0);
}
