import type { IsoDate } from '../../domain/iso-date.ts';
import type { ObjectiveRecord, Portal } from '../../domain/content/portal.ts';
import { editionTexts as texts } from '../../i18n/plan/editions.ts';
import { routes } from '../../i18n/routes.ts';
import type { PageFrame } from '../frame/page-frame.ts';

/** A theme or an office that the current plan no longer holds. */
export interface FormerPlace {
  readonly name: string;
  /** Day on which the plan that does not hold it was published. */
  readonly since: IsoDate;
  /** Objectives that it had in the last plan that held them. */
  readonly objectives: readonly { readonly href: string; readonly title: string }[];
}

interface FormerPath<Params> {
  readonly params: Params;
  readonly props: { readonly place: FormerPlace; readonly card?: undefined };
}

/** Paths of themes that left the plan. */
export function listFormerThemes(portal: Portal): FormerPath<{ readonly code: string }>[] {
  return portal.former.goals.map(({ code, title }) => ({
    params: { code },
    props: { place: makePlace(portal, title, ({ goal }) => goal.code === code) },
  }));
}

/** Paths of offices that left the plan. */
export function listFormerAreas(portal: Portal): FormerPath<{ readonly id: string }>[] {
  return portal.former.areas.map(({ id, name }) => ({
    params: { id },
    props: { place: makePlace(portal, name, ({ areas }) => areas.some((area) => area.id === id)) },
  }));
}

/** What the frame of such a page says. */
export function describeFormerPlace({
  name,
  since,
}: FormerPlace): Pick<PageFrame, 'title' | 'description' | 'indexed'> {
  return { title: name, description: texts.formerPlace(since), indexed: false };
}

function makePlace(
  { former, plan }: Portal,
  name: string,
  isOwn: (objective: ObjectiveRecord) => boolean,
): FormerPlace {
  return {
    name,
    since: plan.published,
    objectives: former.objectives
      .filter(isOwn)
      .map(({ slug, title }) => ({ href: routes.objective(slug), title })),
  };
}
