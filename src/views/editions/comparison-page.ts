import type { EditionHistory } from '../../domain/editions/portal-editions.ts';
import type { FieldChange, ObjectiveLineage } from '../../domain/editions/lineage.ts';
import { comparisonTexts as texts, type ChangeKey } from '../../i18n/plan/comparison.ts';
import { formatList } from '../../i18n/format.ts';
import { routes } from '../../i18n/routes.ts';

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

/** Lines of one kind of change. */
export interface ComparisonGroup {
  readonly key: ChangeKey;
  readonly title: string;
  readonly count: number;
  /** Share of the longest bar, 0-100. */
  readonly width: number;
  readonly lines: readonly ComparisonLine[];
}

/** An edition of the plan against the one before it. */
export interface ComparisonPage {
  readonly title: string;
  readonly description: string;
  readonly sentence: string;
  readonly unchanged: string;
  readonly groups: readonly ComparisonGroup[];
}

/** The comparison of an edition with the one before it; nothing of the first one. */
export function makeComparisonPage({
  edition,
  former,
  lineage,
}: EditionHistory): ComparisonPage | undefined {
  if (former === undefined) return undefined;
  const titles = new Map(
    [...former.objectives, ...edition.objectives].map(({ slug, texts: words }) => [
      slug,
      words.title ?? '',
    ]),
  );
  const lines = Map.groupBy(
    lineage.flatMap((each) => listLines(each, titles)),
    ({ key }) => key,
  );
  const most = Math.max(...[...lines.values()].map(({ length }) => length), 1);
  const groups = texts.order.flatMap((key): readonly ComparisonGroup[] => {
    const own = lines.get(key) ?? [];
    return own.length === 0
      ? []
      : [
          {
            key,
            title: texts.groups[key],
            count: own.length,
            width: Math.round((own.length / most) * 100),
            lines: own.map(({ line }) => line),
          },
        ];
  });
  return {
    title: texts.title(edition.plan.title, former.plan.title),
    description: texts.description(edition.plan.title, former.plan.title),
    sentence: texts.sentence(
      former.plan.title,
      formatList(groups.map(({ key, count }) => texts.counted[key](count))),
    ),
    unchanged: texts.unchanged(lineage.filter(({ kind }) => kind === 'unchanged').length),
    groups,
  };
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
