import type { EditionHistory } from '../../domain/editions/portal-editions.ts';
import { listEveryObjective, type Portal } from '../../domain/content/portal.ts';
import { countPages } from '../../domain/paging.ts';
import { citeFingerprint } from '../../domain/versions/history.ts';
import { editionTexts as texts } from '../../i18n/plan/editions.ts';
import { numberedPage } from '../../i18n/plan-routes.ts';
import { routes } from '../../i18n/routes.ts';
import { makePager, slicePage, type PagerView } from '../frame/pager.ts';

/** An objective in an edition. */
interface EditionEntry {
  readonly slug: string;
  readonly position: string;
  readonly title: string;
  /** Its words of that time, where they are on record; else its page. */
  readonly href: string;
  readonly offices: string;
  readonly actions: readonly { readonly title: string; readonly timing: string }[];
}

/** Objectives on one page. */
const perPage = 150;

/** An edition of the plan as it stood, or a page of it. */
export interface EditionPage {
  readonly number: number;
  readonly title: string;
  readonly isCurrent: boolean;
  readonly lead: string;
  readonly groups: readonly { readonly title: string; readonly entries: readonly EditionEntry[] }[];
  /** Address of what changed since the edition before, and the words that lead there. */
  readonly comparison: { readonly href: string; readonly label: string } | undefined;
  readonly pager: PagerView | undefined;
}

/** How many objectives and actions each published edition holds, by its id. */
export function countEditions(
  histories: readonly EditionHistory[],
): ReadonlyMap<string, Readonly<Record<'objectives' | 'actions', number>>> {
  return new Map(
    histories.map(({ edition: { plan, objectives } }) => [
      plan.id,
      {
        objectives: objectives.length,
        actions: objectives.reduce((sum, { actions }) => sum + actions.length, 0),
      },
    ]),
  );
}

/** Where an objective stands in an edition that the portal published. */
export function findEditionAddress(portal: Portal, plan: string, slug: string): string {
  const positions = new Map(
    listEveryObjective(portal).flatMap((each) => {
      const edition = each.editions?.find((one) => one.plan === plan);
      const isOnly = edition === undefined && each.source.plan === plan;
      const position = isOnly ? each.source.position : edition?.position;
      return edition === undefined && !isOnly ? [] : [[each.slug, position ?? Infinity] as const];
    }),
  );
  const own = positions.get(slug) ?? 0;
  const before = [...positions.values()].filter((position) => position < own).length;
  const number = 1 + Math.floor(before / perPage);
  return `${numberedPage(routes.edition(plan), number)}#${slug}`;
}

/** The pages of an edition; `codes` holds the short code of each objective. */
export function makeEditionPages(
  { plan: current }: Pick<Portal, 'plan'>,
  { edition, former }: EditionHistory,
  codes: ReadonlyMap<string, string>,
): readonly EditionPage[] {
  const { plan, objectives } = edition;
  const isCurrent = plan.id === current.id;
  const entries = objectives.map(({ slug, position, texts: words, actions, fingerprint }) => ({
    strategic: words.strategic ?? '',
    slug,
    position: position === undefined ? '' : String(position),
    title: words.title ?? '',
    href:
      isCurrent || fingerprint === undefined
        ? routes.objective(slug)
        : routes.version(codes.get(slug) ?? '', citeFingerprint(fingerprint)),
    offices: (words.offices ?? '').replaceAll('\n', ', '),
    actions: actions.map(({ title, timing }) => ({ title, timing })),
  }));
  const size = countEditions([{ edition, former, lineage: [] }]).get(plan.id);
  const count = countPages(entries.length, perPage);
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    title: plan.title,
    isCurrent,
    lead: isCurrent
      ? texts.asToday(size?.objectives ?? 0)
      : texts.asAtItsEnd(size?.objectives ?? 0),
    groups: [
      ...Map.groupBy(slicePage(entries, index + 1, perPage), ({ strategic }) => strategic),
    ].map(([title, own]) => ({ title, entries: own })),
    comparison: former && {
      href: routes.comparison(plan.id),
      label: texts.compare(former.plan.title),
    },
    pager: makePager(index + 1, count, (number) => numberedPage(routes.edition(plan.id), number)),
  }));
}
