import type { Indicator } from '../../domain/content/indicator.ts';
import type { MandateGoal } from '../../domain/content/mandate-goal.ts';
import type { ObjectiveRecord, Portal } from '../../domain/content/portal.ts';
import { countPages } from '../../domain/paging.ts';
import { readIndicator } from '../../domain/states/indicator-values.ts';
import { formatPeriod, indicatorsPageTexts as texts } from '../../i18n/objective/indicators.ts';
import { numberedPage } from '../../i18n/plan-routes.ts';
import { routes } from '../../i18n/routes.ts';
import { makePager, slicePage, type PagerView } from '../frame/pager.ts';
import { makeIndicatorView, type IndicatorView } from './indicator-view.ts';
import type { ChartData } from '../totals/chart-data.ts';

/** An indicator in the list of all. */
interface ListedIndicator {
  readonly view: IndicatorView;
  readonly objectiveTitle: string;
  /** Where it stands on its objective's page. */
  readonly href: string;
  /** Anchor of its objective, on the first of its indicators. */
  readonly anchor: string | undefined;
  readonly offices: string;
  readonly goal: MandateGoal;
  /** Its drawing; none where there are too few values. */
  readonly series: readonly ChartData[];
}

/** Indicators on one page. */
const perPage = 100;

/** All indicators, or a page of them. */
export interface IndicatorsPage {
  readonly number: number;
  readonly sentence: string;
  readonly themes: readonly {
    readonly goal: MandateGoal;
    readonly indicators: readonly ListedIndicator[];
  }[];
  /** Those of the page that have values. */
  readonly measured: readonly ListedIndicator[];
  /** Those of the page with enough values to be worth a drawing. */
  readonly charts: readonly ChartData[];
  readonly pager: PagerView | undefined;
}

/** Fewest values that make a series. */
const leastSeries = 3;

/** All indicators of the current plan, theme by theme and page by page; there is always a first page. */
export function makeIndicatorsPages(portal: Portal): readonly IndicatorsPage[] {
  const { goals } = portal;
  const listed = listPlanIndicators(portal);
  const count = countPages(listed.length, perPage);
  const sentence = describeAll(portal);
  return Array.from({ length: count }, (_, index) => {
    const own = slicePage(listed, index + 1, perPage);
    return {
      number: index + 1,
      sentence,
      themes: goals.flatMap((goal) => {
        const indicators = own.filter((each) => each.goal.code === goal.code);
        return indicators.length === 0 ? [] : [{ goal, indicators }];
      }),
      measured: own.filter(({ view }) => view.rows.length > 0),
      charts: own.flatMap(({ series }) => series),
      pager: makePager(index + 1, count, (number) => numberedPage(routes.indicators, number)),
    };
  });
}

/** Where the first indicator of an objective stands among all of the current plan. */
export function findIndicatorsAddress(portal: Portal, slug: string): string {
  const place = listPlanIndicators(portal).findIndex(({ anchor }) => anchor === slug);
  // One that left the plan is not among them.
  if (place < 0) return routes.indicators;
  const number = 1 + Math.floor(place / perPage);
  return `${numberedPage(routes.indicators, number)}#${slug}`;
}

const listedOfPortal = new WeakMap<Portal, readonly ListedIndicator[]>();

/** Every indicator, theme after theme; worked out once a portal. */
function listPlanIndicators(portal: Portal): readonly ListedIndicator[] {
  const byGoal = Map.groupBy(portal.objectives, ({ goal }) => goal.code);
  const listed =
    listedOfPortal.get(portal) ??
    portal.goals.flatMap(({ code }) => (byGoal.get(code) ?? []).flatMap(listIndicators));
  listedOfPortal.set(portal, listed);
  return listed;
}

function describeAll({ objectives }: Portal): string {
  const all = objectives.flatMap(({ indicators }) => indicators);
  const measuring = objectives.filter(({ indicators }) => indicators.length > 0);
  const sentence = texts.sentence(all.length, measuring.length, objectives.length);
  if (all.length === 0) return sentence;
  const numbers = all.filter(({ targets }) => targets.some(({ value }) => value !== undefined));
  const without = all.filter(({ targets }) => targets.length === 0);
  const measured = objectives.flatMap(({ indicators, updates }) =>
    indicators.filter((indicator) => readIndicator(indicator, updates).length > 0),
  );
  return [
    sentence,
    texts.targets(numbers.length, all.length - numbers.length - without.length, without.length),
    texts.values(measured.length, all.length),
  ].join(' ');
}

function listIndicators(objective: ObjectiveRecord): readonly ListedIndicator[] {
  const { slug, title, areas, indicators } = objective;
  return indicators.map((indicator, index) => ({
    view: makeIndicatorView(objective, indicator),
    objectiveTitle: title,
    href: `${routes.objective(slug)}#${indicator.id}`,
    goal: objective.goal,
    series: makeSeries(objective, indicator),
    anchor: index === 0 ? slug : undefined,
    offices:
      areas.length === 0 ? texts.noOffice : areas.map(({ shortName }) => shortName).join(', '),
  }));
}

/** The values of an indicator as a drawing; none of a few, or of values below zero. */
function makeSeries(objective: ObjectiveRecord, indicator: Indicator): readonly ChartData[] {
  const values = readIndicator(indicator, objective.updates);
  if (values.length < leastSeries || values.some(({ value }) => value < 0)) return [];
  const { words, sentence, name, unit } = makeIndicatorView(objective, indicator);
  return [
    {
      id: `${objective.slug}-${indicator.id}`,
      title: `${name}: ${words}`,
      sentence,
      rowHeader: '',
      ...(unit !== undefined && { unit }),
      parts: [{ key: 'in-progress', label: name }],
      rows: values.map(({ period, value, source }) => {
        const href = `${routes.objective(objective.slug)}#agg-${source.id}`;
        return {
          label: formatPeriod(period),
          href,
          total: value,
          cells: [{ count: value, href }],
        };
      }),
    },
  ];
}
