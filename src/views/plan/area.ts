import { addDays, type IsoDate } from '../../domain/iso-date.ts';
import type { MandateGoal } from '../../domain/content/mandate-goal.ts';
import type { AreaRecord, Portal } from '../../domain/content/portal.ts';
import { areaTexts } from '../../i18n/plan/area.ts';
import { frameTexts } from '../../i18n/frame/frame.ts';
import { routes } from '../../i18n/routes.ts';
import type { PageFrame } from '../frame/page-frame.ts';
import type { Crumb } from '../frame/crumb.ts';
import { listCards, type ObjectiveCard } from '../states/card.ts';
import {
  listOverdue,
  listSoon,
  SOON_DAYS,
  type Deadline,
  type OverdueAction,
} from './deadlines.ts';
import { makeLineScale, makePlanLines, type LineGroup, type LineScale } from './lines.ts';
import { describeLateness, type LatenessView } from '../states/lateness.ts';
import { describeReports, listSilent } from '../states/silence.ts';
import { makeTotals, type Totals } from '../totals/totals.ts';
import type { NewsView } from '../updates/news.ts';
import { listNews } from '../updates/updates-page.ts';

/** Updates that an office's page shows; the page of updates has them all. */
const UPDATES_SHOWN = 10;

/** An office in a list of offices. */
export interface AreaCard {
  readonly area: AreaRecord;
  readonly href: string;
  readonly cards: readonly ObjectiveCard[];
  readonly totals: Totals;
}

/** An office's own page. */
export interface AreaPage extends AreaCard {
  /** Its part of the plan on a line of time. */
  readonly lines: readonly LineGroup[];
  readonly scale: LineScale;
  readonly actionCount: number;
  /** Objectives that other offices share. */
  readonly sharedCount: number;
  readonly themes: readonly {
    readonly goal: MandateGoal;
    readonly cards: readonly ObjectiveCard[];
  }[];
  readonly soon: readonly Deadline[];
  readonly soonUntil: IsoDate;
  readonly overdue: readonly OverdueAction[];
  readonly lateness: LatenessView;
  /** What was reported of its objectives, in sentences. */
  readonly reports: readonly string[];
  /** Its latest updates, those published last first. */
  readonly updates: readonly NewsView[];
  readonly updateCount: number;
  /** Objectives without a standing update. */
  readonly silent: readonly { readonly href: string; readonly title: string }[];
}

/** An objective for which the document names no office, with what the document says instead. */
export interface OrphanView {
  readonly card: ObjectiveCard;
  readonly note: string | undefined;
}

/** All offices with their objectives, in the order of their names. */
export function makeAreaCards(portal: Portal): readonly AreaCard[] {
  return portal.areas.map((area) => {
    const cards = listCards(portal).filter(({ areaIds }) => areaIds.includes(area.id));
    return { area, href: routes.area(area.id), cards, totals: makeTotals(cards) };
  });
}

/** Paths of what each office has, with its card. */
export function listAreaPaths(portal: Portal): {
  readonly params: { readonly id: string };
  readonly props: { readonly card: AreaCard; readonly place?: undefined };
}[] {
  return makeAreaCards(portal).map((card) => ({ params: { id: card.area.id }, props: { card } }));
}

/** What the frame of an office's page says. */
export function describeArea(
  { municipality }: Portal,
  { area: { id, name }, cards }: AreaCard,
): Pick<PageFrame, 'title' | 'description' | 'feed'> {
  return {
    feed: routes.feed(routes.area(id)),
    title: name,
    description: areaTexts.pageDescription(name, cards.length, municipality.town),
  };
}

/** The way from the list of offices to a page that belongs to one. */
export function makeAreaCrumbs({ id, name }: AreaCard['area'], label: string): readonly Crumb[] {
  return [
    { label: frameTexts.nav.areas, href: routes.areas },
    { label: name, href: routes.area(id) },
    { label },
  ];
}

/** The page of one office on the portal's day. */
export function makeAreaPage(portal: Portal, card: AreaCard): AreaPage {
  const own = portal.objectives.filter(({ areas }) => areas.some(({ id }) => id === card.area.id));
  const updates = listNews(portal).filter(({ officeIds }) => officeIds.includes(card.area.id));
  const byGoal = Map.groupBy(card.cards, ({ goalCode }) => goalCode);
  return {
    ...card,
    lines: makePlanLines(portal, own).filter(({ lines }) => lines.length > 0),
    scale: makeLineScale(portal),
    actionCount: own.reduce((sum, { actions }) => sum + actions.length, 0),
    sharedCount: own.filter(({ areas }) => areas.length > 1).length,
    themes: portal.goals.flatMap((goal) =>
      byGoal.has(goal.code) ? [{ goal, cards: byGoal.get(goal.code) ?? [] }] : [],
    ),
    soon: listSoon(own, portal.now),
    soonUntil: addDays(portal.now, SOON_DAYS),
    overdue: listOverdue(own, portal),
    lateness: describeLateness(portal, own),
    reports: describeReports(portal, own),
    updates: updates.slice(0, UPDATES_SHOWN),
    updateCount: updates.length,
    silent: listSilent({ objectives: own }).map(({ slug, title }) => ({
      href: routes.objective(slug),
      title,
    })),
  };
}

/** Objectives for which the document names no office. */
export function listWithoutArea(portal: Portal): readonly OrphanView[] {
  const cards = new Map(listCards(portal).map((card) => [card.slug, card]));
  return portal.objectives
    .filter(({ areas }) => areas.length === 0)
    .flatMap(({ slug, areaNote }) => {
      const card = cards.get(slug);
      return card === undefined ? [] : [{ card, note: areaNote }];
    });
}
