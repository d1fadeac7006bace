import type { Portal } from '../../domain/content/portal.ts';
import { routes } from '../../i18n/routes.ts';

/** What can be followed of a theme or an office. */
interface FollowItem {
  readonly name: string;
  readonly feed: string;
  readonly calendar: string | undefined;
}

/** The page on following the plan. */
export interface FollowPage {
  /** Whole address of the feed of all updates. */
  readonly feed: string;
  /** Whole address of the feed of released reports, where reports are taken. */
  readonly reports: string | undefined;
  /** Whole address of the calendar of all due days, and the one that programs subscribe to. */
  readonly calendar: string;
  readonly subscription: string;
  readonly themes: readonly FollowItem[];
  readonly areas: readonly FollowItem[];
}

/** What can be followed at `origin`; only `datedAreas` have a calendar. */
export function makeFollowPage(
  { goals, areas, reports }: Portal,
  origin: string,
  datedAreas: readonly { readonly id: string }[],
): FollowPage {
  const dated = new Set(datedAreas.map(({ id }) => id));
  const calendar = origin + routes.calendar(routes.deadlines);
  return {
    feed: origin + routes.feed(routes.updates),
    reports: reports && origin + routes.casesFeed,
    calendar,
    subscription: calendar.replace(/^https?:/u, 'webcal:'),
    themes: goals.map(({ code, shortTitle }) => ({
      name: shortTitle,
      feed: routes.feed(routes.theme(code)),
      calendar: undefined,
    })),
    areas: areas.map(({ id, name }) => ({
      name,
      feed: routes.feed(routes.area(id)),
      calendar: dated.has(id) ? routes.calendar(routes.area(id)) : undefined,
    })),
  };
}
