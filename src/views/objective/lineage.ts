import type { IsoDate } from '../../domain/iso-date.ts';
import {
  listEveryObjective,
  type ObjectiveRecord,
  type Portal,
} from '../../domain/content/portal.ts';
import { routes } from '../../i18n/routes.ts';
import { findEditionAddress } from '../editions/edition-page.ts';

/** An objective or action, with its page. */
interface Named {
  readonly href: string;
  readonly title: string;
}

/** That an objective left the plan. */
export interface LeavingView {
  readonly since: IsoDate;
  /** Title of the last plan that held it. */
  readonly plan: string;
  /** Objectives that took it up. */
  readonly successors: readonly Named[];
}

/** An objective in an earlier plan. */
export interface LineageView {
  readonly plan: string;
  /** Where that plan can be read. */
  readonly href: string | undefined;
  /** Title it had there, where it is told by hand. */
  readonly title: string | undefined;
  readonly note: string | undefined;
}

/** Since when an objective is not in the plan any more, and what took it up; nothing of one that is. */
export function describeLeaving(
  portal: Portal,
  { leftOn, plan, continuedBy = [] }: ObjectiveRecord,
): LeavingView | undefined {
  if (leftOn === undefined) return undefined;
  return {
    since: leftOn,
    plan: plan.title,
    successors: listEveryObjective(portal)
      .filter(({ slug }) => continuedBy.includes(slug))
      .map(({ slug, title }) => ({ href: routes.objective(slug), title })),
  };
}

/** An objective in the plans before its newest one, the latest first. */
export function listLineage(
  portal: Portal,
  { plan, slug, editions = [] }: ObjectiveRecord,
): readonly LineageView[] {
  return editions
    .filter((edition) => edition.plan !== plan.id)
    .toReversed()
    .flatMap(({ plan: id, title, note }) => {
      const edition = portal.editions.find((each) => each.id === id);
      return edition === undefined
        ? []
        : [
            {
              plan: edition.title,
              href:
                edition.published === undefined
                  ? edition.sourceDocument.url
                  : findEditionAddress(portal, id, slug),
              title,
              note,
            },
          ];
    });
}
