import { findGoalCode, type Ambit } from '../../domain/content/mandate-goal.ts';
import type {
  GoalRecord,
  ObjectiveRecord,
  Portal,
  StrategicRecord,
} from '../../domain/content/portal.ts';
import type { Levels } from '../../domain/content/plan.ts';
import { themeTexts } from '../../i18n/plan/theme.ts';
import { routes } from '../../i18n/routes.ts';
import type { PageFrame } from '../frame/page-frame.ts';
import { listCards, type ObjectiveCard } from '../states/card.ts';
import { describeLateness, type LatenessView } from '../states/lateness.ts';
import { makeLineScale, makePlanLines, type LineGroup, type LineScale } from './lines.ts';
import { makeTotals, type Totals } from '../totals/totals.ts';

/** A theme in a list of themes. */
export interface ThemeCard {
  readonly goal: GoalRecord;
  readonly href: string;
  readonly totals: Totals;
}

/** An ambit on its theme's page, with its strategic objectives in the order of their codes; a level that the plan lacks is absent. */
interface AmbitView {
  readonly ambit: Ambit | undefined;
  readonly count: number;
  readonly strategic: readonly {
    readonly strategic: StrategicRecord | undefined;
    readonly cards: readonly ObjectiveCard[];
  }[];
}

/** A theme's own page: its ambits, in each the strategic objectives, in each the objectives. */
export interface ThemePage extends ThemeCard {
  /** Its part of the plan on a line of time. */
  readonly lines: readonly LineGroup[];
  readonly scale: LineScale;
  readonly lateness: LatenessView;
  readonly ambits: readonly AmbitView[];
  /** What the plan calls its levels. */
  readonly levels: Levels;
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
  const own = portal.objectives.filter(({ goal }) => goal.code === card.goal.code);
  const group = (
    records: readonly ObjectiveRecord[],
    empty: readonly StrategicRecord[],
  ): AmbitView['strategic'] => {
    const byId = Map.groupBy(records, ({ strategic }) => strategic?.id);
    const strategic = [...empty, ...records.flatMap((record) => record.strategic ?? [])];
    const levels = [...new Map(strategic.map((each) => [each.id, each])).values()];
    return [
      ...(byId.has(undefined) ? [undefined] : []),
      ...levels.toSorted(
        (a, b) =>
          comparePrintedCodes(a.code ?? '', b.code ?? '') || a.title.localeCompare(b.title, 'it'),
      ),
    ].map((each) => ({
      strategic: each,
      cards: (byId.get(each?.id) ?? []).flatMap(({ slug }) => cards.get(slug) ?? []),
    }));
  };
  const byAmbit = Map.groupBy(own, ({ ambit }) => ambit?.code);
  const alone = byAmbit.get(undefined) ?? [];
  const goalAlone = portal.strategicObjectives.filter(
    ({ ambit, goal }) => ambit === undefined && goal === card.goal.code,
  );
  const ambits = [
    ...(alone.length + goalAlone.length === 0
      ? []
      : [{ ambit: undefined, count: alone.length, strategic: group(alone, goalAlone) }]),
    ...portal.ambits
      .filter((ambit) => findGoalCode(ambit) === card.goal.code)
      .map((ambit) => {
        const records = byAmbit.get(ambit.code) ?? [];
        const named = portal.strategicObjectives.filter((each) => each.ambit === ambit.code);
        return { ambit, count: records.length, strategic: group(records, named) };
      }),
  ];
  return {
    ...card,
    lines: makePlanLines(portal, own).filter(({ lines }) => lines.length > 0),
    scale: makeLineScale(portal),
    lateness: describeLateness(portal, own),
    ambits,
    levels: levelsOf(portal),
    others: makeThemeCards(portal).filter(({ goal }) => goal.code !== card.goal.code),
  };
}

/** What the document of a portal's plan calls its levels. */
export function levelsOf({ plan }: Pick<Portal, 'plan'>): Levels {
  return plan.levels ?? { themes: 'mandate-goal', ambits: 'ambit' };
}

/** Codes in the order of their numbers; a trailing dot makes no difference, equal codes keep their order. */
export function comparePrintedCodes(a: string, b: string): number {
  const plain = (code: string): string => code.replace(/\.$/u, '');
  return plain(a).localeCompare(plain(b), 'it', { numeric: true });
}
