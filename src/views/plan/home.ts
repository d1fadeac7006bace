import { addDays, type IsoDate } from '../../domain/iso-date.ts';
import type { Portal } from '../../domain/content/portal.ts';
import { isStanding } from '../../domain/states/standing.ts';
import { formatYears } from '../../i18n/format.ts';
import type { homeTexts } from '../../i18n/plan/home.ts';
import { latenessTexts } from '../../i18n/plan/lateness.ts';
import { filteredObjectives } from '../../i18n/plan-routes.ts';
import { routes } from '../../i18n/routes.ts';
import { isPlainPlan } from '../states/plain.ts';
import { listCards } from '../states/card.ts';
import {
  listOverdue,
  listSoon,
  SOON_DAYS,
  type Deadline,
  type OverdueAction,
} from './deadlines.ts';
import { describeLateness, type LatenessView } from '../states/lateness.ts';
import { makeLineScale, makePlanLines, type LineGroup, type LineScale } from './lines.ts';
import { isVariation, readNews, type NewsView } from '../updates/news.ts';
import { listNews } from '../updates/updates-page.ts';

/** Deadlines that the home page shows of each list; the deadlines page has them all. */
const SHOWN = 4;

/** Everything the home page shows. */
export interface HomePage {
  readonly years: string;
  readonly objectiveCount: number;
  /** Whether all of it is rewritten in plain words. */
  readonly isPlain: boolean;
  readonly actionCount: number;
  readonly lines: readonly LineGroup[];
  readonly scale: LineScale;
  /** What matters today, each with the page that lists it. */
  readonly numbers: readonly {
    readonly key: keyof typeof homeTexts.numbers;
    readonly count: number;
    readonly href: string;
  }[];
  readonly soon: readonly Deadline[];
  readonly soonCount: number;
  readonly soonUntil: IsoDate;
  readonly overdue: readonly OverdueAction[];
  readonly lateness: LatenessView;
  /** The latest updates and variations; of updates neither withdrawn nor minor ones. */
  readonly news: readonly NewsView[];
  /** Updates that hold, and variations. */
  readonly newsCount: number;
  /** Facts from before the plan's years, which the plan itself tells. */
  readonly known: readonly NewsView[];
  /** Searches that lead somewhere in the plan. */
  readonly examples: readonly string[];
}

/** The home page on the portal's day. */
export function makeHome(portal: Portal): HomePage {
  const soon = listSoon(portal.objectives, portal.now);
  const overdue = listOverdue(portal.objectives, portal);
  const news = listNews(portal).filter((view) => isVariation(view) || isStanding(view.update));
  const told = news.filter((view) => isVariation(view) || !view.update.minor);
  const isKnown = (view: NewsView): boolean =>
    readNews(view).date < String(portal.plan.years[0] ?? '');
  const lateness = describeLateness(portal, portal.objectives);
  return {
    years: formatYears(portal.plan.years),
    objectiveCount: portal.objectives.length,
    isPlain: isPlainPlan(portal),
    actionCount: portal.objectives.reduce((sum, { actions }) => sum + actions.length, 0),
    lines: makePlanLines(portal),
    scale: makeLineScale(portal),
    numbers: [
      { key: 'objectives', count: portal.objectives.length, href: routes.objectives },
      { key: 'silent', count: lateness.silent, href: `${routes.deadlines}#${latenessTexts.id}` },
      { key: 'soon', count: soon.length, href: routes.deadlines },
      {
        key: 'completed',
        count: listCards(portal).filter(({ reported }) => reported === 'completed').length,
        href: filteredObjectives('riportato', 'completed'),
      },
    ],
    soon: soon.slice(0, SHOWN),
    soonCount: soon.length,
    soonUntil: addDays(portal.now, SOON_DAYS),
    overdue: overdue.slice(0, SHOWN),
    lateness,
    news: told.filter((view) => !isKnown(view)).slice(0, SHOWN),
    newsCount: news.length,
    known: told.filter(isKnown).slice(0, SHOWN),
    examples: portal.municipality.exampleSearches ?? [],
  };
}
