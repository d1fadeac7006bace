import type { ObjectiveRecord } from '../../domain/content/portal.ts';
import { routes } from '../../i18n/routes.ts';

/** Pages that every objective has, under its slug. */
const ownPages = [routes.objective, routes.cite, routes.sign, routes.embed] as const;

/** Addresses that lead elsewhere, with where: pages under former slugs, and short permalinks. `codes` holds the code of each slug. */
export function listRedirects(
  objectives: readonly ObjectiveRecord[],
  codes: ReadonlyMap<string, string>,
): readonly (readonly [string, string])[] {
  return objectives.flatMap(({ slug, formerSlugs }) => [
    ...formerSlugs.flatMap((former) => ownPages.map((page) => [page(former), page(slug)] as const)),
    ...[slug, ...formerSlugs].flatMap((each) => {
      const code = codes.get(each);
      return code === undefined ? [] : [[routes.permalink(code), routes.objective(slug)] as const];
    }),
  ]);
}
