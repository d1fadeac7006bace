import { formatNumber } from '../../../i18n/format.ts';
import { objectivePath, themePath } from '../../../i18n/plan-routes.ts';
import { clarityLabels } from '../../../i18n/satisfaction/rating-scale.ts';
import {
  clarityResultTexts,
  resultSentences,
  resultTexts as texts,
} from '../../../i18n/satisfaction/satisfaction-results.ts';
import {
  makeSatisfactionPage,
  type NamedResult,
  type ResultNames,
  type ResultSource,
  type ResultView,
  viewClarity,
} from '../../../views/satisfaction/satisfaction-page.ts';
import { drawBar, drawShare, makeLegend } from './draw-bar.ts';
import { make } from '../make-element.ts';
import { makeDetails, makeTable } from './make-table.ts';

/** Everything that the results of satisfaction show: the whole, then themes, then objectives. */
export function buildResults(results: ResultSource, names: ResultNames): readonly Node[] {
  const { overall, themes, objectives, unanswered } = makeSatisfactionPage(results);
  const groups = [
    {
      heading: texts.themesHeading,
      column: texts.themeColumn,
      results: themes.filter(({ count }) => count > 0),
      titles: new Map(names.themes),
      href: themePath,
      note: '',
    },
    {
      heading: texts.objectivesHeading,
      column: texts.objectiveColumn,
      results: objectives,
      titles: new Map(names.objectives),
      href: objectivePath,
      note: unanswered,
    },
  ];
  return [...buildOverall(overall), ...groups.flatMap(buildGroup)];
}

function buildOverall(overall: ResultView): readonly Node[] {
  const { parts, sentence, notes, trend } = overall;
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const rows = [
    ...parts.map(({ label, count, percent }) => [
      label,
      formatNumber(count),
      `${String(percent)} %`,
    ]),
    [texts.total, formatNumber(total), '100 %'],
  ];
  return [
    make('p', { class: 'lead' }, sentence),
    ...(parts.length === 0
      ? []
      : [
          make('p', { class: 'small' }, texts.legend),
          drawBar(parts),
          makeLegend(parts, true),
          makeDetails(
            texts.tableSummary,
            makeTable(
              texts.distributionCaption,
              [texts.ratingColumn, texts.countColumn, texts.shareColumn],
              rows,
            ),
          ),
        ]),
    ...notes.map((note) => make('p', {}, note)),
    ...(trend.length === 0 ? [] : buildTrend(trend)),
  ];
}

function buildTrend(trend: ResultView['trend']): readonly Node[] {
  const [first, last] = [trend.at(0), trend.at(-1)];
  if (first === undefined || last === undefined) return [];
  const rows = trend.map(({ label, count, satisfied, interval, share }) => [
    label,
    formatNumber(count),
    make('span', {}, satisfied, drawShare(share)),
    interval,
  ]);
  return [
    make('h3', {}, texts.trendHeading),
    make('p', {}, resultSentences.trend(first.label, first.satisfied, last.label, last.satisfied)),
    makeTable(
      texts.trendIntro,
      [texts.monthColumn, texts.countColumn, texts.satisfiedColumn, texts.intervalColumn],
      rows,
    ),
  ];
}

interface Group {
  readonly heading: string;
  readonly column: string;
  readonly results: readonly NamedResult[];
  readonly titles: ReadonlyMap<string, string>;
  readonly href: (key: string) => string;
  readonly note: string;
}

function buildGroup({ heading, column, results, titles, href, note }: Group): readonly Node[] {
  const link = (key: string): HTMLElement => make('a', { href: href(key) }, titles.get(key) ?? key);
  const entries = results.map(({ key, sentence, parts, brief }) =>
    make(
      'li',
      {},
      make('p', {}, link(key)),
      ...(parts.length === 0 ? [] : [drawBar(parts)]),
      make('p', { class: 'small' }, [sentence, ...brief].join(' ')),
    ),
  );
  const rows = results.map(({ key, count, satisfied, interval, residents }) => [
    link(key),
    formatNumber(count),
    satisfied,
    interval,
    residents,
  ]);
  const legend = results.find(({ parts }) => parts.length > 0)?.parts ?? [];
  return [
    make('h3', {}, heading),
    ...(legend.length === 0
      ? []
      : [make('p', { class: 'small' }, texts.legend), makeLegend(legend, false)]),
    make('ul', { class: 'list-unstyled results' }, ...entries),
    ...(note === '' ? [] : [make('p', {}, note)]),
    makeDetails(
      texts.tableSummary,
      makeTable(
        heading,
        [
          column,
          texts.countColumn,
          texts.satisfiedColumn,
          texts.intervalColumn,
          texts.residentsColumn,
        ],
        rows,
      ),
    ),
  ];
}

/** How clear readers find the pages: a sentence and a table, with a link to each page. */
export function buildClarity(
  clarity: ResultSource['clarity'],
  { objectives }: ResultNames,
): readonly Node[] {
  const { sentence, pages } = viewClarity(clarity);
  const titles = new Map(objectives.map(([slug, title]) => [objectivePath(slug), title]));
  const rows = pages.map(({ page, cells }) => [
    make('a', { href: page }, titles.get(page) ?? page),
    ...cells,
  ]);
  return [
    make('h3', {}, clarityResultTexts.heading),
    make('p', {}, clarityResultTexts.intro),
    make('p', {}, sentence),
    makeDetails(
      texts.tableSummary,
      makeTable(
        clarityResultTexts.caption,
        [
          clarityResultTexts.pageColumn,
          texts.countColumn,
          ...clarityLabels,
          clarityResultTexts.clearColumn,
          texts.intervalColumn,
        ],
        rows,
      ),
    ),
  ];
}
