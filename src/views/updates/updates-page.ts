import { countPages } from '../../domain/paging.ts';
import type { Portal } from '../../domain/content/portal.ts';
import { isStanding } from '../../domain/states/standing.ts';
import { latenessTexts } from '../../i18n/plan/lateness.ts';
import { numberedPage } from '../../i18n/plan-routes.ts';
import { routes } from '../../i18n/routes.ts';
import { makePager, slicePage, type PagerView } from '../frame/pager.ts';
import { listOfficeReports, listSilent, type OfficeReport } from '../states/silence.ts';
import { isVariation, readNews, type NewsView } from './news.ts';
import { makeUpdateView } from './update-view.ts';
import { makeVariationView } from './variation-view.ts';

/** Updates on one page. */
export const updatesPerPage = 50;

/** Updates published in one month. */
interface UpdatesMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly views: readonly NewsView[];
}

/** One page of all updates. */
export interface UpdatesPage {
  readonly number: number;
  readonly months: readonly UpdatesMonth[];
  readonly pager: PagerView | undefined;
  /** Where the page answers a choice; it then has no months. */
  readonly answer?: UpdatesAnswer;
}

/** What readers choose of the updates; empty for what nobody chose. */
export interface UpdatesChoice {
  readonly since: string;
  readonly office: string;
  readonly theme: string;
  /** One of `newsKinds`. */
  readonly kind: string;
}

/** The updates that a choice left. */
export interface UpdatesAnswer {
  readonly choice: UpdatesChoice;
  readonly sentence: string;
  readonly views: readonly NewsView[];
}

/** What the overview says besides the list itself. */
export interface UpdatesOverview {
  /** Standing updates: those that the objectives below are counted by. */
  readonly count: number;
  /** Updates that stay in the list and count for nothing. */
  readonly withdrawnCount: number;
  /** Variations of the plan, which stand in the list too. */
  readonly variationCount: number;
  /** Objectives with at least one standing update. */
  readonly reportedObjectives: number;
  readonly objectives: number;
  /** Every month with its address, on whichever page it begins. */
  readonly months: readonly {
    readonly month: string;
    readonly href: string;
    readonly count: number;
  }[];
  readonly offices: readonly { readonly id: string; readonly name: string }[];
  readonly themes: readonly { readonly code: string; readonly title: string }[];
  readonly reports: readonly OfficeReport[];
  /** Since when offices can report here. */
  readonly since: string;
  readonly silent: readonly { readonly href: string; readonly title: string }[];
}

/** All updates and variations, those published last first; on one day by the date of the fact. */
export function listNews(portal: Portal): readonly NewsView[] {
  const compare = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);
  const views: readonly NewsView[] = [
    ...portal.updates.map((update) => makeUpdateView(portal, update)),
    ...portal.variations.map((variation) => makeVariationView(portal, variation)),
  ];
  return views
    .filter(({ objective }) => objective !== undefined)
    .map((view) => ({ view, ...readNews(view) }))
    .toSorted((a, b) => compare(a.published, b.published) || compare(a.date, b.date))
    .map(({ view }) => view);
}

/** The address of a page of updates. */
function updatesAddress(number: number): string {
  return numberedPage(routes.updates, number);
}

/** All updates page by page, in each by month of publication. There is always a first page. */
export function makeUpdatesPages(portal: Portal): readonly UpdatesPage[] {
  const views = listNews(portal);
  const count = countPages(views.length, updatesPerPage);
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    months: groupByMonth(slicePage(views, index + 1, updatesPerPage)),
    pager: makePager(index + 1, count, updatesAddress),
  }));
}

function groupByMonth(views: readonly NewsView[]): readonly UpdatesMonth[] {
  return [...Map.groupBy(views, (view) => readNews(view).published.slice(0, 7))].map(
    ([month, ofMonth]) => ({ month, views: ofMonth }),
  );
}

/** What the overview says of the whole plan on the portal's day. */
export function makeUpdatesOverview(portal: Portal): UpdatesOverview {
  const views = listNews(portal);
  const updates = views.flatMap((view) => (isVariation(view) ? [] : [view.update]));
  const standing = updates.filter(isStanding);
  const places = views.map((view, index) => ({
    month: readNews(view).published.slice(0, 7),
    page: 1 + Math.floor(index / updatesPerPage),
  }));
  return {
    count: standing.length,
    withdrawnCount: updates.length - standing.length,
    variationCount: views.length - updates.length,
    reportedObjectives: portal.objectives.filter(({ updates }) => updates.some(isStanding)).length,
    objectives: portal.objectives.length,
    months: [...Map.groupBy(places, ({ month }) => month)].map(([month, ofMonth]) => ({
      month,
      href: `${updatesAddress(ofMonth[0]?.page ?? 1)}#mese-${month}`,
      count: ofMonth.length,
    })),
    offices: portal.areas.map(({ id, name }) => ({ id, name })),
    themes: portal.goals.map(({ code, title }) => ({ code, title })),
    reports: listOfficeReports(portal),
    since: latenessTexts.since(portal.plan.published, portal.now),
    silent: listSilent(portal).map(({ slug, title }) => ({ href: routes.objective(slug), title })),
  };
}
