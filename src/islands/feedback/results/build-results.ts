import { formatNumber } from '../../../i18n/format.ts';
import { routes } from '../../../i18n/routes.ts';
import { resultSentences, satisfactionPageTexts as texts } from '../../../i18n/satisfaction.ts';
import type { NamedResult, ResultView, SatisfactionPage } from '../../../views/satisfaction-page.ts';
import { drawBar, drawShare, makeLegend } from './draw-bar.ts';
import { make } from '../make-element.ts';
import { makeDetails, makeTable } from './make-table.ts';
import type { ResultNames } from '../../../views/satisfaction-page.ts';

/** Everything that the results show: the whole, then themes, then objectives. */
export function buildResults({ overall, themes, objectives, unanswered }: SatisfactionPage, names: ResultNames): readonly Node[] {
  if (overall.count === 0) return [buildEmpty(names)];
  const groups = [
    { heading: texts.themesHeading, column: texts.themeColumn, results: themes.filter(({ count }) => count > 0), titles: new Map(names.themes), href: routes.theme, note: '' },
    { heading: texts.objectivesHeading, column: texts.objectiveColumn, results: objectives, titles: new Map(names.objectives), href: routes.objective, note: unanswered },
  ];
  return [...buildOverall(overall), ...groups.flatMap(buildGroup)];
}

function buildOverall(overall: ResultView): readonly Node[] {
  const { parts, sentence, notes, trend } = overall;
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const rows = [...parts.map(({ label, count, percent }) => [label, formatNumber(count), `${String(percent)} %`]), [texts.total, formatNumber(total), '100 %']];
  return [
    make('p', { class: 'lead' }, sentence),
    ...(parts.length === 0 ? [] : [make('p', { class: 'small' }, texts.legend), drawBar(parts), makeLegend(parts, true), makeDetails(texts.tableSummary, makeTable(texts.distributionCaption, [texts.ratingColumn, texts.countColumn, texts.shareColumn], rows))]),
    ...notes.map((note) => make('p', {}, note)),
    ...(trend.length === 0 ? [] : buildTrend(trend)),
  ];
}

function buildTrend(trend: ResultView['trend']): readonly Node[] {
  const [first, last] = [trend.at(0), trend.at(-1)];
  if (first === undefined || last === undefined) return [];
  const rows = trend.map(({ label, count, satisfied, interval, share }) => [label, formatNumber(count), make('span', {}, satisfied, drawShare(share)), interval]);
  return [
    make('h3', {}, texts.trendHeading),
    make('p', {}, resultSentences.trend(first.label, first.satisfied, last.label, last.satisfied)),
    makeTable(texts.trendIntro, [texts.monthColumn, texts.countColumn, texts.satisfiedColumn, texts.intervalColumn], rows),
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
    make('li', {}, make('p', {}, link(key)), ...(parts.length === 0 ? [] : [drawBar(parts)]), make('p', { class: 'small' }, [sentence, ...brief].join(' '))),
  );
  const rows = results.map(({ key, count, satisfied, interval, residents }) => [link(key), formatNumber(count), satisfied, interval, residents]);
  const legend = results.find(({ parts }) => parts.length > 0)?.parts ?? [];
  return [
    make('h3', {}, heading),
    ...(legend.length === 0 ? [] : [make('p', { class: 'small' }, texts.legend), makeLegend(legend, false)]),
    make('ul', { class: 'list-unstyled results' }, ...entries),
    ...(note === '' ? [] : [make('p', {}, note)]),
    makeDetails(texts.tableSummary, makeTable(heading, [column, texts.countColumn, texts.satisfiedColumn, texts.intervalColumn, texts.residentsColumn], rows)),
  ];
}

/** While nobody has answered: what to do about it, in the place kept for the results. */
function buildEmpty({ themes }: ResultNames): Node {
  return make(
    'div',
    { class: 'empty' },
    make('p', { class: 'lead' }, resultSentences.none),
    make('h3', {}, texts.emptyHeading),
    make('p', {}, texts.emptyText),
    make('ul', { class: 'list-unstyled' }, ...themes.map(([code, title]) => make('li', {}, make('a', { href: routes.theme(code) }, title)))),
  );
}
