import type { EditionRecord, Portal } from '../../domain/content/portal.ts';
import { editionTexts as texts } from '../../i18n/plan/editions.ts';
import { routes } from '../../i18n/routes.ts';

/** A page elsewhere. */
interface Link {
  readonly label: string;
  readonly href: string | undefined;
}

/** An edition of the plan in the list of them. */
export interface EditionView {
  readonly id: string;
  readonly title: string;
  readonly isCurrent: boolean;
  /** What is known of it, in sentences. */
  readonly lines: readonly string[];
  /** The act that approved it; absent where nobody named it. */
  readonly act: Link | undefined;
  readonly document: Link;
  readonly links: readonly Link[];
  /** How it stood; absent where the portal is younger. */
  readonly page: Link | undefined;
  /** It against the one before. */
  readonly comparison: Link | undefined;
}

/** The page of all editions, newest first. */
export interface PlansPage {
  readonly editions: readonly EditionView[];
  /** Whether there is nothing to compare yet. */
  readonly isOnly: boolean;
}

/** How many objectives and actions an edition holds. */
export type EditionSize = Readonly<Record<'objectives' | 'actions', number>>;

/** Every edition of the plan; `sizes` holds those of the published ones. */
export function makePlansPage(portal: Portal, sizes: ReadonlyMap<string, EditionSize>): PlansPage {
  const published = portal.editions.filter((edition) => edition.published !== undefined);
  return {
    editions: portal.editions.map((edition) => {
      const former = published[published.indexOf(edition) + 1];
      return describeEdition(portal, edition, {
        size: sizes.get(edition.id),
        former: edition.published === undefined ? undefined : former,
      });
    }),
    isOnly: published.length === 1,
  };
}

function describeEdition(
  { plan, municipality, now }: Portal,
  edition: EditionRecord,
  {
    size,
    former,
  }: { readonly size: EditionSize | undefined; readonly former: EditionRecord | undefined },
): EditionView {
  const { id, title, published, act, links, sourceDocument } = edition;
  const transparency = links?.transparency ?? municipality.links.transparency;
  return {
    id,
    title,
    isCurrent: id === plan.id,
    lines: [
      published === undefined ? texts.olderThanPortal : texts.published(published, now),
      ...(size === undefined ? [] : [texts.contents(size.objectives, size.actions)]),
    ],
    act: act && { label: texts.act(act), href: act.url },
    document: { label: sourceDocument.title, href: sourceDocument.url },
    links: [
      { label: texts.links.transparency, href: transparency },
      { label: texts.links.planningDocument, href: links?.planningDocument },
      { label: texts.links.performanceReport, href: links?.performanceReport },
    ].filter(({ href }) => href !== undefined),
    page:
      published === undefined ? undefined : { label: texts.read(title), href: routes.edition(id) },
    comparison: former && { label: texts.compare(former.title), href: routes.comparison(id) },
  };
}
