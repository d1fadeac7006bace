import type { Ambit, MandateGoal } from '../domain/mandate-goal.ts';
import type { AreaRecord, Portal, StrategicRecord } from '../domain/portal.ts';
import { routes } from '../i18n/routes.ts';
import { listCards, type ObjectiveCard } from './card.ts';
import { makeTotals, type Totals } from './totals.ts';

/** A theme in a list of themes. */
export interface ThemeCard {
  readonly goal: MandateGoal;
  readonly href: string;
  readonly totals: Totals;
}

/** A theme's own page: its ambits, in each the strategic objectives, in each the objectives. */
export interface ThemePage extends ThemeCard {
  readonly ambits: readonly {
    readonly ambit: Ambit;
    readonly strategic: readonly { readonly strategic: StrategicRecord; readonly cards: readonly ObjectiveCard[] }[];
  }[];
}

/** An office in a list of offices. */
export interface AreaCard {
  readonly area: AreaRecord;
  readonly href: string;
  readonly cards: readonly ObjectiveCard[];
  readonly totals: Totals;
}

/** All themes with their totals. */
export function makeThemeCards(portal: Portal): readonly ThemeCard[] {
  const byGoal = Map.groupBy(listCards(portal), ({ goalCode }) => goalCode);
  return portal.goals.map((goal) => ({ goal, href: routes.theme(goal.code), totals: makeTotals(byGoal.get(goal.code) ?? []) }));
}

/** The page of one theme. */
export function makeThemePage(portal: Portal, card: ThemeCard): ThemePage {
  const cards = new Map(listCards(portal).map((each) => [each.slug, each]));
  const byStrategic = Map.groupBy(portal.objectives, ({ strategic }) => strategic.id);
  const ambits = portal.ambits
    .filter(({ code }) => code.startsWith(`${card.goal.code}.`))
    .map((ambit) => ({
      ambit,
      strategic: portal.strategicObjectives
        .filter((strategic) => strategic.ambit === ambit.code)
        .map((strategic) => ({ strategic, cards: (byStrategic.get(strategic.id) ?? []).flatMap(({ slug }) => cards.get(slug) ?? []) })),
    }));
  return { ...card, ambits };
}

/** All offices with their objectives, in the order of their names. */
export function makeAreaCards(portal: Portal): readonly AreaCard[] {
  return portal.areas.map((area) => {
    const cards = listCards(portal).filter(({ areaIds }) => areaIds.includes(area.id));
    return { area, href: routes.area(area.id), cards, totals: makeTotals(cards) };
  });
}

/** Objectives for which the document names no office. */
export function listWithoutArea(portal: Portal): readonly ObjectiveCard[] {
  return listCards(portal).filter(({ areaIds }) => areaIds.length === 0);
}
