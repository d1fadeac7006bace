import type { EditionHistory } from '../../domain/editions/portal-editions.ts';
import type { Portal } from '../../domain/content/portal.ts';
import { citeFingerprint } from '../../domain/versions/history.ts';
import { editionTexts as texts } from '../../i18n/plan/editions.ts';
import { routes } from '../../i18n/routes.ts';

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

/** An edition of the plan as it stood. */
export interface EditionPage {
  readonly title: string;
  readonly isCurrent: boolean;
  readonly lead: string;
  readonly groups: readonly { readonly title: string; readonly entries: readonly EditionEntry[] }[];
  /** Address of what changed since the edition before. */
  readonly comparison: string | undefined;
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

/** The page of an edition; `codes` holds the short code of each objective. */
export function makeEditionPage(
  { plan: current }: Pick<Portal, 'plan'>,
  { edition, former }: EditionHistory,
  codes: ReadonlyMap<string, string>,
): EditionPage {
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
  return {
    title: plan.title,
    isCurrent,
    lead: isCurrent
      ? texts.asToday(size?.objectives ?? 0)
      : texts.asAtItsEnd(size?.objectives ?? 0),
    groups: [...Map.groupBy(entries, ({ strategic }) => strategic)].map(([title, own]) => ({
      title,
      entries: own,
    })),
    comparison: former === undefined ? undefined : routes.comparison(plan.id),
  };
}
