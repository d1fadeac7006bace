import type { Ambit } from '../../domain/content/mandate-goal.ts';
import type {
  GoalRecord,
  ObjectiveRecord,
  Portal,
  StrategicRecord,
} from '../../domain/content/portal.ts';
import { formatList } from '../../i18n/format.ts';
import { indicatorTexts } from '../../i18n/objective/indicators.ts';
import { printTexts } from '../../i18n/plan/print.ts';
import { isPlainPlan } from '../states/plain.ts';
import { makeIndicatorView } from '../indicators/indicator-view.ts';
import { listCards, type ObjectiveCard } from '../states/card.ts';
import { makeThemeCards, makeThemePage } from './theme.ts';

/** An objective on paper. */
export interface PrintEntry {
  readonly record: ObjectiveRecord;
  readonly card: ObjectiveCard;
  readonly officeText: string;
  /** What is measured, with the document's words and the last value. */
  readonly indicators: readonly string[];
  /** Notes on what is odd in the document. */
  readonly documentNotes: readonly string[];
}

/** A strategic objective on paper. */
interface PrintStrategic {
  readonly strategic: StrategicRecord | undefined;
  readonly entries: readonly PrintEntry[];
}

/** A theme on paper. */
export interface PrintTheme {
  readonly goal: GoalRecord;
  readonly ambits: readonly {
    readonly ambit: Ambit | undefined;
    readonly strategic: readonly PrintStrategic[];
  }[];
}

/** The whole plan on paper. */
export interface PrintPlan {
  readonly themes: readonly PrintTheme[];
  readonly objectiveCount: number;
  readonly actionCount: number;
  /** Whether all of it is rewritten in plain words. */
  readonly isPlain: boolean;
}

/** The whole plan: theme by theme, in the order of the pages of themes; every objective of the portal stands in it once. */
export function makePrintPlan(portal: Portal): PrintPlan {
  const records = new Map(portal.objectives.map((record) => [record.slug, record]));
  const makeEntries = (cards: readonly ObjectiveCard[]): readonly PrintEntry[] =>
    cards.flatMap((card) => {
      const record = records.get(card.slug);
      return record === undefined ? [] : [makeEntry(record, card)];
    });
  const themes = makeThemeCards(portal).map((theme) => ({
    goal: theme.goal,
    ambits: makeThemePage(portal, theme).ambits.map(({ ambit, strategic }) => ({
      ambit,
      strategic: strategic.map((each) => ({
        strategic: each.strategic,
        entries: makeEntries(each.cards),
      })),
    })),
  }));
  return {
    themes,
    isPlain: isPlainPlan(portal),
    objectiveCount: listCards(portal).length,
    actionCount: portal.objectives.reduce((sum, { actions }) => sum + actions.length, 0),
  };
}

function makeEntry(record: ObjectiveRecord, card: ObjectiveCard): PrintEntry {
  return {
    record,
    card,
    officeText: record.areas.length > 0 ? formatList(card.areaNames) : printTexts.noOffice,
    indicators: record.indicators.map((indicator) => {
      const { name, unit, words, sentence } = makeIndicatorView(record, indicator);
      return `${indicatorTexts.named(name, unit)}: ${words}. ${sentence}`;
    }),
    documentNotes: [record.areaNote, record.source.note].filter((note) => note !== undefined),
  };
}
