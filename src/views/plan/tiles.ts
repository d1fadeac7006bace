import type { Portal } from '../../domain/content/portal.ts';
import { countOf } from '../../i18n/format.ts';
import { routes } from '../../i18n/routes.ts';
import { tileTexts } from '../../i18n/plan/totals.ts';
import { listCards } from '../states/card.ts';
import type { TileKey } from '../states/state.ts';

/** The tiles of one theme. */
export interface TileGroup {
  readonly code: string;
  readonly title: string;
  readonly href: string;
  readonly count: string;
  readonly tiles: readonly {
    readonly slug: string;
    readonly href: string;
    readonly label: string;
    readonly tile: TileKey;
  }[];
}

/** The plan as tiles, one an objective, grouped by theme in the order of the document. */
export function makeTiles(portal: Portal): readonly TileGroup[] {
  const byGoal = Map.groupBy(listCards(portal), ({ goalCode }) => goalCode);
  return portal.goals.map(({ code, title }) => {
    const cards = byGoal.get(code) ?? [];
    return {
      code,
      title,
      href: routes.theme(code),
      count: countOf(cards.length, 'obiettivo', 'obiettivi'),
      tiles: cards.map(({ slug, href, title: name, tile }) => ({
        slug,
        href,
        label: `${name}. ${tileTexts.short[tile]}`,
        tile,
      })),
    };
  });
}
