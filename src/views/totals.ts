import { countByKey } from './count-by-key.ts';
import { countOf, formatList } from '../i18n/format.ts';
import { reportedLabels, scheduledLabels, type ReportedKey, type ScheduledKey } from '../i18n/states.ts';
import { totalsTexts } from '../i18n/totals.ts';
import type { ObjectiveCard } from './card.ts';

/** One part of a whole, for a sentence, a bar and a table row. */
export interface TotalsPart {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** Whole percent; the parts of a whole add to 100. */
  readonly percent: number;
}

/** How a group of objectives stands, in two separate counts. */
export interface Totals {
  readonly count: number;
  readonly scheduled: readonly TotalsPart[];
  readonly reported: readonly TotalsPart[];
  /** The same totals in words. */
  readonly sentence: string;
}

const scheduledOrder: readonly ScheduledKey[] = ['under-way', 'upcoming', 'past-due', 'unscheduled'];

const reportedOrder: readonly ReportedKey[] = ['completed', 'in-progress', 'ongoing', 'not-started', 'postponed', 'dropped', 'none'];

/** Totals of a group of objectives; "no report" is always its own share. */
export function makeTotals(cards: readonly ObjectiveCard[]): Totals {
  const scheduled = countByKey(cards.map((card) => card.scheduled), scheduledOrder, scheduledLabels);
  const reported = countByKey(cards.map((card) => card.reported), reportedOrder, reportedLabels);
  return { count: cards.length, scheduled, reported, sentence: writeSentence(cards.length, scheduled, reported) };
}

function writeSentence(count: number, scheduled: readonly TotalsPart[], reported: readonly TotalsPart[]): string {
  if (count === 0) return totalsTexts.empty;
  const byCalendar = formatList(scheduled.map((part) => totalsTexts.scheduled[part.key as ScheduledKey](part.count)));
  const byReport = formatList(reported.map((part) => totalsTexts.reported[part.key as ReportedKey](part.count)));
  return `${totalsTexts.calendar(countOf(count, 'obiettivo', 'obiettivi'), byCalendar)} ${totalsTexts.report(byReport)}`;
}
