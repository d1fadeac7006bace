import { addDays, type IsoDate } from '../../domain/iso-date.ts';
import type { Portal } from '../../domain/content/portal.ts';
import { isStanding } from '../../domain/states/standing.ts';
import { formatYears } from '../../i18n/format.ts';
import { listCards } from '../states/card.ts';
import {
  listOverdue,
  listSoon,
  SOON_DAYS,
  type Deadline,
  type OverdueAction,
} from './deadlines.ts';
import { describeLateness, type LatenessView } from '../states/lateness.ts';
import { makeTiles, type TileGroup } from './tiles.ts';
import { makeThemeCards, type ThemeCard } from './theme.ts';
import { makeTotals, type Totals } from '../totals/totals.ts';
import { isVariation, type NewsView } from '../updates/news.ts';
import { listNews } from '../updates/updates-page.ts';

/** Deadlines that the home page shows of each list; the deadlines page has them all. */
const SHOWN = 6;

/** Everything the home page shows. */
export interface HomePage {
  readonly years: string;
  readonly objectiveCount: number;
  readonly actionCount: number;
  readonly tiles: readonly TileGroup[];
  readonly totals: Totals;
  readonly soon: readonly Deadline[];
  readonly soonCount: number;
  readonly soonUntil: IsoDate;
  readonly overdue: readonly OverdueAction[];
  readonly lateness: LatenessView;
  /** The latest updates and variations; of updates neither withdrawn nor minor ones. */
  readonly news: readonly NewsView[];
  /** Updates that hold, and variations. */
  readonly newsCount: number;
  readonly themes: readonly ThemeCard[];
  /** Searches that lead somewhere in the plan. */
  readonly examples: readonly string[];
}

/** The home page on the portal's day. */
export function makeHome(portal: Portal): HomePage {
  const soon = listSoon(portal.objectives, portal.now);
  const overdue = listOverdue(portal.objectives, portal);
  const news = listNews(portal).filter((view) => isVariation(view) || isStanding(view.update));
  return {
    years: formatYears(portal.plan.years),
    objectiveCount: portal.objectives.length,
    actionCount: portal.objectives.reduce((sum, { actions }) => sum + actions.length, 0),
    tiles: makeTiles(portal),
    totals: makeTotals(listCards(portal)),
    soon: soon.slice(0, SHOWN),
    soonCount: soon.length,
    soonUntil: addDays(portal.now, SOON_DAYS),
    overdue: overdue.slice(0, SHOWN),
    lateness: describeLateness(portal, portal.objectives),
    news: news.filter((view) => isVariation(view) || !view.update.minor).slice(0, 4),
    newsCount: news.length,
    themes: makeThemeCards(portal),
    examples: portal.municipality.exampleSearches ?? [],
  };
}
