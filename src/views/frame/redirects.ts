import {
  listEveryObjective,
  type ObjectiveRecord,
  type Portal,
} from '../../domain/content/portal.ts';
import { listOccurrences } from '../../domain/timing/occurrences.ts';
import { routes } from '../../i18n/routes.ts';
import { hasStory } from '../story.ts';

/** Pages that every objective has, under its slug. */
const ownPages = [routes.objective, routes.cite, routes.sign, routes.embed] as const;

/**
 * Addresses that lead elsewhere, with where: pages under former slugs, short permalinks, calendars of what has no due day any
 * more, papers of offices that left the plan. `codes` holds the code of each slug.
 */
export function listRedirects(
  portal: Pick<Portal, 'objectives' | 'areas' | 'former'>,
  codes: ReadonlyMap<string, string>,
): readonly (readonly [string, string])[] {
  const every = listEveryObjective(portal);
  return [
    ...listMoved(every, codes),
    ...listCalendarless(portal, every).map(
      (page) => [routes.calendar(page), routes.calendar(routes.deadlines)] as const,
    ),
    ...portal.former.areas.map(({ id }) => [routes.areaPrint(id), routes.area(id)] as const),
  ];
}

/** Pages of objectives and offices without a due day, which have no calendar; they may have had one. */
function listCalendarless(
  { objectives, areas, former }: Pick<Portal, 'objectives' | 'areas' | 'former'>,
  every: readonly ObjectiveRecord[],
): readonly string[] {
  const isDated = (objective: ObjectiveRecord): boolean => listOccurrences(objective).length > 0;
  const dated = new Set(
    objectives.filter(isDated).flatMap((objective) => objective.areas.map(({ id }) => id)),
  );
  return [
    ...every
      .filter((objective) => !isDated(objective))
      .flatMap(({ slug, formerSlugs }) => [slug, ...formerSlugs].map(routes.objective)),
    ...[...areas, ...former.areas]
      .filter(({ id }) => !dated.has(id))
      .map(({ id }) => routes.area(id)),
  ];
}

function listMoved(
  objectives: readonly ObjectiveRecord[],
  codes: ReadonlyMap<string, string>,
): readonly (readonly [string, string])[] {
  return objectives.flatMap(({ slug, formerSlugs, ...record }) => [
    ...formerSlugs.flatMap((former) =>
      [...ownPages, ...(hasStory(record) ? [routes.story] : [])].map(
        (page) => [page(former), page(slug)] as const,
      ),
    ),
    ...[slug, ...formerSlugs].flatMap((each) => {
      const code = codes.get(each);
      return code === undefined ? [] : [[routes.permalink(code), routes.objective(slug)] as const];
    }),
  ]);
}
