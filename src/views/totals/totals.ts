import { countByKey, type TotalsPart } from './count-by-key.ts';
import { formatList } from '../../i18n/format.ts';
import {
  reportedLabels,
  scheduledLabels,
  type ReportedKey,
  type ScheduledKey,
} from '../../i18n/objective/states.ts';
import { totalsTexts } from '../../i18n/plan/totals.ts';
import type { ObjectiveCard } from '../states/card.ts';

/** How a group of objectives stands, in two separate counts. */
export interface Totals {
  readonly count: number;
  readonly scheduled: readonly TotalsPart[];
  readonly reported: readonly TotalsPart[];
  /** The same totals in words: first the calendar, then the reports. */
  readonly sentence: string;
  /** What the calendar says alone. */
  readonly calendarSentence: string;
  /** What the reports say alone. */
  readonly reportSentence: string;
}

/** Order in which states by the calendar are shown. */
export const scheduledOrder: readonly ScheduledKey[] = [
  'past-due',
  'under-way',
  'upcoming',
  'settled',
  'unscheduled',
];

/** Order in which reported states are shown; the absence of a report comes last. */
export const reportedOrder: readonly ReportedKey[] = [
  'completed',
  'in-progress',
  'ongoing',
  'not-started',
  'postponed',
  'dropped',
  'none',
];

/** Totals of a group of objectives; "no report" is always its own share. */
export function makeTotals(cards: readonly ObjectiveCard[]): Totals {
  const scheduled = countByKey(
    cards.map((card) => card.scheduled),
    scheduledOrder,
    scheduledLabels,
  );
  const reported = countByKey(
    cards.map((card) => card.reported),
    reportedOrder,
    reportedLabels,
  );
  const calendarSentence = writeCalendarSentence(cards.length, scheduled);
  const reportSentence = writeReportSentence(reported);
  return {
    count: cards.length,
    scheduled,
    reported,
    sentence: `${calendarSentence} ${reportSentence}`.trim(),
    calendarSentence,
    reportSentence,
  };
}

function writeCalendarSentence(count: number, parts: readonly TotalsPart[]): string {
  if (count === 0) return totalsTexts.empty;
  return totalsTexts.calendar(
    totalsTexts.objectives(count),
    formatList(parts.map((part) => totalsTexts.scheduled[part.key as ScheduledKey](part.count))),
  );
}

function writeReportSentence(parts: readonly TotalsPart[]): string {
  if (parts.length === 0) return '';
  return totalsTexts.report(
    formatList(parts.map((part) => totalsTexts.reported[part.key as ReportedKey](part.count))),
  );
}
