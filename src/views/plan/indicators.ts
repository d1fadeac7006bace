import type { Indicator } from '../../domain/content/indicator.ts';
import type { MandateGoal } from '../../domain/content/mandate-goal.ts';
import type { ObjectiveRecord, Portal } from '../../domain/content/portal.ts';
import { readIndicator } from '../../domain/states/indicator-values.ts';
import { formatPeriod, indicatorsPageTexts as texts } from '../../i18n/objective/indicators.ts';
import { routes } from '../../i18n/routes.ts';
import { makeIndicatorView, type IndicatorView } from '../objective/indicator-view.ts';
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
}

/** The page of all indicators. */
export interface IndicatorsPage {
  readonly sentence: string;
  readonly themes: readonly {
    readonly goal: MandateGoal;
    readonly indicators: readonly ListedIndicator[];
  }[];
  /** Those that have values. */
  readonly measured: readonly ListedIndicator[];
  /** Those with enough values to be worth a drawing. */
  readonly charts: readonly ChartData[];
}

/** Fewest values that make a series. */
const leastSeries = 3;

/** All indicators of the current plan, theme by theme. */
export function makeIndicatorsPage({ objectives, goals }: Portal): IndicatorsPage {
  const themes = goals
    .map((goal) => ({
      goal,
      indicators: objectives
        .filter((objective) => objective.goal.code === goal.code)
        .flatMap(listIndicators),
    }))
    .filter(({ indicators }) => indicators.length > 0);
  const all = objectives.flatMap(({ indicators }) => indicators);
  const measured = themes
    .flatMap(({ indicators }) => indicators)
    .filter(({ view }) => view.rows.length > 0);
  const numbers = all.filter(({ targets }) => targets.some(({ value }) => value !== undefined));
  const without = all.filter(({ targets }) => targets.length === 0);
  const measuring = objectives.filter(({ indicators }) => indicators.length > 0);
  return {
    sentence: [
      texts.sentence(all.length, measuring.length, objectives.length),
      ...(all.length === 0
        ? []
        : [
            texts.targets(
              numbers.length,
              all.length - numbers.length - without.length,
              without.length,
            ),
            texts.values(measured.length, all.length),
          ]),
    ].join(' '),
    themes,
    measured,
    charts: objectives.flatMap((objective) =>
      objective.indicators.flatMap((indicator) => makeSeries(objective, indicator)),
    ),
  };
}

function listIndicators(objective: ObjectiveRecord): readonly ListedIndicator[] {
  const { slug, title, areas, indicators } = objective;
  return indicators.map((indicator, index) => ({
    view: makeIndicatorView(objective, indicator),
    objectiveTitle: title,
    href: `${routes.objective(slug)}#${indicator.id}`,
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
