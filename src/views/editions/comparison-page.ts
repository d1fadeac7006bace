import type { EditionHistory } from '../../domain/editions/portal-editions.ts';
import type { FieldChange, LineageKind, ObjectiveLineage } from '../../domain/editions/lineage.ts';
import { countPages } from '../../domain/paging.ts';
import { comparisonTexts as texts, type ChangeKey } from '../../i18n/plan/comparison.ts';
import { formatList } from '../../i18n/format.ts';
import { numberedPage } from '../../i18n/plan-routes.ts';
import { routes } from '../../i18n/routes.ts';
import { countByKey, type TotalsPart } from '../totals/count-by-key.ts';
import { makePager, slicePage, type PagerView } from '../frame/pager.ts';

/** A line of a comparison: an objective or an action, and what is different of it. */
export interface ComparisonLine {
  readonly href: string;
  readonly title: string;
  /** Title of the action that the line is about, if it is one. */
  readonly action: string | undefined;
  /** What changed; sides without words are absent. */
  readonly former: string | undefined;
  readonly now: string | undefined;
  readonly links: readonly { readonly href: string; readonly title: string }[];
}

/** Lines on one page. */
const perPage = 100;

/** How the bar of a comparison tells what became of an objective. */
const fateOf = {
  unchanged: 'edition-unchanged',
  changed: 'edition-changed',
  renamed: 'edition-changed',
  merged: 'edition-joined',
  split: 'edition-joined',
  new: 'edition-new',
  left: 'edition-left',
} as const satisfies Record<LineageKind, keyof typeof texts.fates>;

/** How many changes of one kind there are. */
interface ComparisonBar {
  readonly key: ChangeKey;
  readonly title: string;
  readonly count: number;
  /** Share of the longest bar, 0-100. */
  readonly width: number;
  /** Where they begin. */
  readonly href: string;
}

/** An edition of the plan against the one before it, or a page of it. */
export interface ComparisonPage {
  readonly number: number;
  readonly title: string;
  readonly description: string;
  readonly sentence: string;
  readonly unchanged: string;
  /** What became of the objectives of both editions. */
  readonly fates: readonly TotalsPart[];
  readonly bars: readonly ComparisonBar[];
  /** The changes on this page. */
  readonly groups: readonly {
    readonly key: ChangeKey;
    readonly title: string;
    readonly lines: readonly ComparisonLine[];
  }[];
  readonly pager: PagerView | undefined;
}

/** The comparison of an edition with the one before it, page by page; nothing of the first one. */
export function makeComparisonPages({
  edition,
  former,
  lineage,
}: EditionHistory): readonly ComparisonPage[] {
  if (former === undefined) return [];
  const titles = new Map(
    [...former.objectives, ...edition.objectives].map(({ slug, texts: words }) => [
      slug,
      words.title ?? '',
    ]),
  );
  const byKey = Map.groupBy(
    lineage.flatMap((each) => listLines(each, titles)),
    ({ key }) => key,
  );
  const lines = texts.order.flatMap((key) => byKey.get(key) ?? []);
  const addressOf = (number: number): string =>
    numberedPage(routes.comparison(edition.plan.id), number);
  const bars = listBars(lines, addressOf);
  const rest = {
    title: texts.title(edition.plan.title, former.plan.title),
    description: texts.description(edition.plan.title, former.plan.title),
    sentence: texts.sentence(
      former.plan.title,
      formatList(bars.map(({ key, count }) => texts.counted[key](count))),
    ),
    unchanged: texts.unchanged(lineage.filter(({ kind }) => kind === 'unchanged').length),
    fates: countByKey(
      lineage.map(({ kind }) => fateOf[kind]),
      [...new Set(Object.values(fateOf))],
      texts.fates,
    ),
    bars,
  };
  const count = countPages(lines.length, perPage);
  return Array.from({ length: count }, (_, index) => ({
    ...rest,
    number: index + 1,
    groups: [...Map.groupBy(slicePage(lines, index + 1, perPage), ({ key }) => key)].map(
      ([key, own]) => ({
        key,
        title: texts.groups[key],
        lines: own.map(({ line }) => line),
      }),
    ),
    pager: makePager(index + 1, count, addressOf),
  }));
}

/** How many lines there are of each kind, in their order. */
function listBars(
  lines: readonly KeyedLine[],
  addressOf: (number: number) => string,
): readonly ComparisonBar[] {
  const groups = [...Map.groupBy(lines, ({ key }) => key)];
  const most = Math.max(...groups.map(([, { length }]) => length));
  return groups.map(([key, { length }]) => {
    const first = lines.findIndex((line) => line.key === key);
    return {
      key,
      title: texts.groups[key],
      count: length,
      width: Math.round((length / most) * 100),
      href: `${addressOf(1 + Math.floor(first / perPage))}#${key}`,
    };
  });
}

interface KeyedLine {
  readonly key: ChangeKey;
  readonly line: ComparisonLine;
}

function listLines(
  objective: ObjectiveLineage,
  titles: ReadonlyMap<string, string>,
): readonly KeyedLine[] {
  const { slug, kind, former, now, changes, actions, successors, origins } = objective;
  const page = routes.objective(slug);
  const line = { href: page, title: (now ?? former)?.texts.title ?? '', action: undefined };
  const name = (other: string) => ({
    href: routes.objective(other),
    title: titles.get(other) ?? other,
  });
  const whole: readonly KeyedLine[] =
    kind === 'new' || kind === 'left' || kind === 'merged' || kind === 'split'
      ? [
          {
            key: kind,
            line: {
              ...line,
              former: undefined,
              now: undefined,
              links: [...successors, ...origins].map(name),
            },
          },
        ]
      : [];
  // Of what came or left whole, its actions came or left with it.
  const isPair = former !== undefined && now !== undefined;
  return [
    ...whole,
    ...changes.map((change) => makeLine(change, line, 'other')),
    ...(isPair
      ? actions.flatMap((each): readonly KeyedLine[] => {
          const title = (each.now ?? each.former)?.title ?? '';
          const own = { ...line, href: `${page}#${each.id}`, action: title };
          if (each.now === undefined || each.former === undefined)
            return [
              {
                key: each.now === undefined ? 'leftAction' : 'newAction',
                line: {
                  ...own,
                  former: each.former?.timing,
                  now: each.now?.timing,
                  links: each.successors.map((id) => nameAction(id, slug, titles)),
                },
              },
            ];
          return each.changes.map((change) => makeLine(change, own, 'otherAction'));
        })
      : []),
  ];
}

/** An action by `a3`, of the same objective, or by `slug#a3`. */
function nameAction(
  id: string,
  slug: string,
  titles: ReadonlyMap<string, string>,
): { readonly href: string; readonly title: string } {
  const [other = '', action = ''] = id.includes('#') ? id.split('#') : [slug, id];
  return {
    href: `${routes.objective(other)}#${action}`,
    title: texts.actionOf(action.slice(1), titles.get(other) ?? other),
  };
}

function makeLine(
  { field, former, now, shift }: FieldChange,
  line: Pick<ComparisonLine, 'href' | 'title' | 'action'>,
  rest: ChangeKey,
): KeyedLine {
  const key: ChangeKey =
    shift ??
    (field === 'offices'
      ? 'office'
      : field === 'title'
        ? line.action === undefined
          ? 'renamed'
          : 'renamedAction'
        : rest);
  const write = (words: string | undefined): string | undefined =>
    words === undefined || (key !== 'other' && key !== 'otherAction')
      ? words?.replaceAll('\n', ', ')
      : `${texts.fields[field]}: ${words.replaceAll('\n', ', ')}`;
  return { key, line: { ...line, former: write(former), now: write(now), links: [] } };
}
