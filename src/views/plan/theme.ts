import type { Ambit, MandateGoal } from '../../domain/content/mandate-goal.ts';
import type { Portal, StrategicRecord } from '../../domain/content/portal.ts';
import { themeTexts } from '../../i18n/plan/theme.ts';
import { routes } from '../../i18n/routes.ts';
import type { PageFrame } from '../frame/page-frame.ts';
import { listCards, type ObjectiveCard } from '../states/card.ts';
import { describeLateness, type LatenessView } from '../states/lateness.ts';
import { makeTotals, type Totals } from '../totals/totals.ts';

/** A theme in a list of themes. */
export interface ThemeCard {
  readonly goal: MandateGoal;
  readonly href: string;
  readonly totals: Totals;
}

/** An ambit on its theme's page, with its strategic objectives in the order of their codes. */
interface AmbitView {
  readonly ambit: Ambit;
  readonly count: number;
  readonly strategic: readonly {
    readonly strategic: StrategicRecord;
    readonly cards: readonly ObjectiveCard[];
  }[];
}

/** A theme's own page: its ambits, in each the strategic objectives, in each the objectives. */
export interface ThemePage extends ThemeCard {
  readonly lateness: LatenessView;
  readonly ambits: readonly AmbitView[];
  readonly others: readonly ThemeCard[];
}

/** All themes with their totals. */
export function makeThemeCards(portal: Portal): readonly ThemeCard[] {
  const byGoal = Map.groupBy(listCards(portal), ({ goalCode }) => goalCode);
  return portal.goals.map((goal) => ({
    goal,
    href: routes.theme(goal.code),
    totals: makeTotals(byGoal.get(goal.code) ?? []),
  }));
}

/** Paths of the themes of the current plan, with their cards. */
export function listThemePaths(portal: Portal): {
  readonly params: { readonly code: string };
  readonly props: { readonly card: ThemeCard; readonly place?: undefined };
}[] {
  return makeThemeCards(portal).map((card) => ({
    params: { code: card.goal.code },
    props: { card },
  }));
}

/** What the frame of a theme's page says. */
export function describeTheme(
  { municipality }: Portal,
  { goal: { title }, totals }: ThemeCard,
): Pick<PageFrame, 'title' | 'description'> {
  return {
    title,
    description: themeTexts.pageDescription(title, totals.count, municipality.town),
  };
}

/** The page of one theme. */
export function makeThemePage(portal: Portal, card: ThemeCard): ThemePage {
  const cards = new Map(listCards(portal).map((each) => [each.slug, each]));
  const byStrategic = Map.groupBy(portal.objectives, ({ strategic }) => strategic.id);
  const ambits = portal.ambits
    .filter(({ code }) => code.startsWith(`${card.goal.code}.`))
    .map((ambit) => {
      const strategic = portal.strategicObjectives
        .filter((each) => each.ambit === ambit.code)
        .map((each) => ({
          strategic: each,
          cards: (byStrategic.get(each.id) ?? []).flatMap(({ slug }) => cards.get(slug) ?? []),
        }))
        .toSorted((a, b) => comparePrintedCodes(a.strategic.code, b.strategic.code));
      return {
        ambit,
        count: strategic.reduce((sum, each) => sum + each.cards.length, 0),
        strategic,
      };
    });
  return {
    ...card,
    lateness: describeLateness(
      portal,
      portal.objectives.filter(({ goal }) => goal.code === card.goal.code),
    ),
    ambits,
    others: makeThemeCards(portal).filter(({ goal }) => goal.code !== card.goal.code),
  };
}

/** Codes in the order of their numbers; a trailing dot makes no difference, equal codes keep their order. */
export function comparePrintedCodes(a: string, b: string): number {
  const plain = (code: string): string => code.replace(/\.$/u, '');
  return plain(a).localeCompare(plain(b), 'it', { numeric: true });
}
