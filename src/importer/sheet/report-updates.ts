import { formatDate } from '../../i18n/format.ts';
import { updatesText } from '../../i18n/commands/updates-cli.ts';
import { sheetHeaders } from '../../i18n/commands/updates-sheet.ts';
import { columnOf, showField } from './fields.ts';
import type { PlannedChange, PlannedNew } from './plan-row.ts';
import type { UpdatesPlan } from './plan-updates.ts';
import type { RowPlace } from './row-reader.ts';
import { cellName, type SheetBook, type SheetIssue } from './sheet-grid.ts';
import type { UpdateDirectory } from './update-directory.ts';

/** A sheet against the portal as lines for staff: what is new, what changes from what to what, and how much stays. */
export function reportUpdates(
  path: string,
  { added, changed, unchanged, blank, remarks }: UpdatesPlan,
  directory: UpdateDirectory,
  book: SheetBook,
): string {
  const { sections } = updatesText;
  return [
    updatesText.heading(path),
    updatesText.summary(added.length, changed.length, unchanged, blank),
    ...section(
      sections.added,
      added.flatMap((planned) => describeNew(planned, directory)),
    ),
    ...section(
      sections.changed,
      changed.flatMap((planned) => describeChange(planned, directory)),
    ),
    ...section(sections.notRead, listIssues(remarks, book)),
    '',
  ].join('\n');
}

/** What is wrong with a sheet as lines for staff, each with sheet, cell, row and column. */
export function reportSheetIssues(
  issues: readonly SheetIssue[],
  book: SheetBook | undefined,
): string {
  return [
    updatesText.problemCount(issues.length),
    ...listIssues(issues, book),
    updatesText.nothingWritten,
    '',
  ].join('\n');
}

/** What a person should look at before anything is written, as lines for staff. */
export function listWarnings(warnings: readonly SheetIssue[], book: SheetBook): string {
  return [updatesText.warningCount(warnings.length), ...listIssues(warnings, book), ''].join('\n');
}

function listIssues(issues: readonly SheetIssue[], book: SheetBook | undefined): readonly string[] {
  return issues.map(({ sheet, at, message }) => {
    if (at === undefined) return `  ${sheet}: ${message}`;
    const grid = book?.grids.find(({ name }) => name === sheet);
    const header = at.row === 0 ? undefined : grid?.rows[0]?.[at.column]?.value;
    return `  ${updatesText.place(sheet, cellName(at), at.row + 1, typeof header === 'string' ? header.trim() : undefined)}: ${message}`;
  });
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines];
}

function describeNew(
  { place: { row }, id, update }: PlannedNew & { readonly place: RowPlace },
  directory: UpdateDirectory,
): readonly string[] {
  const facts = (['status', 'confidence', 'percent'] as const).flatMap(
    (field) => showField(update, field, directory) ?? [],
  );
  const about = [
    id.split('/')[0],
    showField(update, 'action', directory),
    formatDate(update.date),
    ...facts,
  ].join(' · ');
  return updatesText.added(row + 1, about, update.title, id);
}

function describeChange(
  { place: { row }, id, before, update, changed }: PlannedChange & { readonly place: RowPlace },
  directory: UpdateDirectory,
): readonly string[] {
  const show = (text: string | undefined): string =>
    text === undefined ? updatesText.nothing : `«${text}»`;
  const fields = changed.map((field) =>
    updatesText.change(
      sheetHeaders[columnOf(field)],
      show(showField(before, field, directory)),
      show(showField(update, field, directory)),
    ),
  );
  const note = update.corrections
    .slice(before.corrections.length)
    .map(({ text }) => `    ${sheetHeaders.correction}: «${text}»`);
  const withdrawal =
    update.withdrawn !== before.withdrawn && update.withdrawn !== undefined
      ? [
          updatesText.change(
            sheetHeaders.withdrawal,
            show(before.withdrawn?.reason),
            show(update.withdrawn.reason),
          ),
        ]
      : [];
  return [updatesText.changed(row + 1, id), ...fields, ...note, ...withdrawal];
}
