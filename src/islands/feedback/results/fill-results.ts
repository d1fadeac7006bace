import { objectivePath, themePath } from '../../../i18n/plan-routes.ts';
import { resultSentences } from '../../../i18n/satisfaction/satisfaction-results.ts';
import {
  makeSatisfactionPage,
  type NamedResult,
  ratingKeys,
  type ResultNames,
  type ResultSource,
  viewClarity,
} from '../../../views/satisfaction/satisfaction-page.ts';
import { type Filling, fillTemplate } from '../../template/fill-template.ts';
import { fillBar, fillCell } from './fill-cell.ts';

/** Everything that the results of satisfaction show: the whole, then themes, then objectives. */
export function fillResults(results: ResultSource, names: ResultNames): readonly Node[] {
  const { overall, themes, objectives, few } = makeSatisfactionPage(results);
  return [
    fillCell(overall),
    fillGroup({
      template: 'themes',
      results: themes,
      titles: new Map(names.themes),
      href: themePath,
      note: resultSentences.total,
    }),
    fillGroup({
      template: 'objectives',
      results: objectives,
      titles: new Map(names.objectives),
      href: objectivePath,
      note: few,
    }),
  ];
}

/** How clear readers find the pages: a sentence and a table, with a link to each page. */
export function fillClarity(
  clarity: ResultSource['clarity'],
  { objectives }: ResultNames,
): DocumentFragment {
  const { sentence, pages } = viewClarity(clarity);
  const titles = new Map(objectives.map(([slug, title]) => [objectivePath(slug), title]));
  const rows = pages.map(({ page, count, ratings, satisfied, interval }) =>
    fillTemplate('clarityRow', {
      link: makeLink(page, titles.get(page) ?? page),
      count,
      ...Object.fromEntries(ratingKeys.map((key, index) => [`count-${key}`, ratings[index]])),
      satisfied,
      interval,
    }),
  );
  return fillTemplate('clarity', { sentence, rows });
}

interface Group {
  readonly template: 'themes' | 'objectives';
  readonly results: readonly NamedResult[];
  readonly titles: ReadonlyMap<string, string>;
  readonly href: (key: string) => string;
  readonly note: string;
}

function fillGroup({ template, results, titles, href, note }: Group): DocumentFragment {
  const link = (key: string): Filling => makeLink(href(key), titles.get(key) ?? key);
  return fillTemplate(template, {
    legend: results.some(({ parts }) => parts.length > 0) ? true : undefined,
    items: results.map(({ key, sentence, parts, brief }) =>
      fillTemplate('result', {
        link: link(key),
        bar: parts.length === 0 ? undefined : [fillBar(parts)],
        sentence: [sentence, ...brief].join(' '),
      }),
    ),
    note: note === '' ? undefined : note,
    rows: results.map(({ key, count, satisfied, interval, residents }) =>
      fillTemplate('resultRow', {
        link: link(key),
        count,
        satisfied,
        interval,
        residents: residents.satisfied,
        residentsInterval: residents.interval,
      }),
    ),
  });
}

function makeLink(href: string, text: string): Filling {
  return { attributes: { href }, text };
}
