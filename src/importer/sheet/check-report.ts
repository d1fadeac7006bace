import type { IsoDate } from '../../domain/iso-date.ts';
import { findFirstDay, findLastDay } from '../../domain/partial-date.ts';
import { findPeriodDays } from '../../domain/timing/periods.ts';
import { formatDate } from '../../i18n/format.ts';
import { formatPeriod } from '../../i18n/objective/indicators.ts';
import { sheetCellText } from '../../i18n/commands/updates-problems.ts';
import { statusChoices, type SheetColumnKey } from '../../i18n/commands/updates-sheet.ts';
import { longestTitle } from './columns.ts';
import type { ReportedFields } from './fields.ts';
import { showPercent } from './percent-cell.ts';

/** Earliest year a report is believed to speak of. */
const firstYear = 1990;

/** A problem with what a row says, and the column to put it right in. */
export interface ReportProblem {
  readonly column: SheetColumnKey;
  readonly message: string;
}

/** Fields of a row of which some may not have been understood. */
type PartlyRead = { readonly [Name in keyof ReportedFields]?: ReportedFields[Name] | undefined };

/** What contradicts itself or the calendar in a row that would publish something; of a row read in part, in what was read. */
export function checkReport(
  { date, status, confidence, percent, title, newDue, values, evidence }: PartlyRead,
  today: IsoDate,
): readonly ReportProblem[] {
  const problems: ReportProblem[] = [];
  const complain = (column: SheetColumnKey, message: string): number =>
    problems.push({ column, message });
  if (date !== undefined && findFirstDay(date) > today)
    complain('date', sheetCellText.futureDate(formatDate(date), formatDate(today)));
  if (date !== undefined && Number(date.slice(0, 4)) < firstYear)
    complain('date', sheetCellText.oldDate(formatDate(date)));
  if (status === undefined && percent !== undefined)
    complain('percent', sheetCellText.percentWithoutStatus);
  if (status === undefined && confidence !== undefined)
    complain('confidence', sheetCellText.confidenceWithoutStatus);
  if (status === 'completed' && percent !== undefined && percent < 100)
    complain('percent', sheetCellText.completedShort(showPercent(percent)));
  if (status === 'not-started' && percent !== undefined && percent > 0)
    complain('percent', sheetCellText.notStartedDone(showPercent(percent)));
  if (newDue !== undefined && status !== 'postponed')
    complain('newDue', sheetCellText.newDueWithoutPostponed(statusChoices.postponed));
  if (values !== undefined && evidence?.length === 0)
    complain('evidenceLabel', sheetCellText.valueWithoutSource);
  const early = values?.find(
    ({ period }) => date !== undefined && findPeriodDays(period).start > findLastDay(date),
  );
  if (early !== undefined)
    complain('period', sheetCellText.earlyPeriod(formatPeriod(early.period)));
  if (title !== undefined && title.length > longestTitle)
    complain('title', sheetCellText.longTitle(title.length, longestTitle));
  if (title?.includes('\n') === true) complain('title', sheetCellText.titleLines);
  return problems;
}
