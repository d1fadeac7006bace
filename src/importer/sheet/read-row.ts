import type { IsoDate } from '../../domain/iso-date.ts';
import type { Objective } from '../../domain/content/objective.ts';
import { nameAction } from '../../domain/content/timed-actions.ts';
import { sheetCellText } from '../../i18n/commands/updates-problems.ts';
import type { SheetColumnKey } from '../../i18n/commands/updates-sheet.ts';
import { checkReport } from './check-report.ts';
import { columnKeys, subjectColumns } from './columns.ts';
import { readSheetFields, type ReportedFields } from './fields.ts';
import { foldChoice } from './find-choice.ts';
import { readSlug } from './read-cells.ts';
import type { RowReader } from './row-reader.ts';
import type { UpdateDirectory } from './update-directory.ts';

/** A row that could be read. */
export interface ReportRow {
  /** From 0. */
  readonly row: number;
  readonly slug: string;
  readonly fields: ReportedFields;
  /** `slug/name` of the published update that the row is about; undefined for a new one. */
  readonly id: string | undefined;
  /** Mark of that update when the sheet was made. */
  readonly version: string | undefined;
  readonly correction: string | undefined;
  readonly withdrawal: string | undefined;
}

/** Whether an office has left a row as the template gave it. */
export function isBlankRow(reader: RowReader): boolean {
  return columnKeys.every(
    // The template proposes a due day, which says nothing by itself.
    (key) => key in subjectColumns || key === 'version' || key === 'due' || !reader.isFilled(key),
  );
}

/** What a row says; undefined where something in it is wrong, which the reader's issues tell. `today` tells dates of the future. */
export function readRow(
  reader: RowReader,
  directory: UpdateDirectory,
  today: IsoDate,
): ReportRow | undefined {
  const slug = readSlug(reader, directory);
  const objective = slug === undefined ? undefined : directory.objectives.get(slug);
  const fields = readSheetFields(reader, { directory, slug, objective });
  if (objective !== undefined) checkTitles(reader, objective, fields.action);
  const id = reader.text('id');
  if (id !== undefined && !directory.updates.has(id))
    reader.complain('id', sheetCellText.unknownId(id));
  else if (id !== undefined && slug !== undefined && !id.startsWith(`${slug}/`))
    reader.complain('slug', sheetCellText.idOfOther(id, slug));
  const notes = {
    correction: reader.text('correction'),
    withdrawal: reader.text('withdrawal'),
    version: reader.text('version'),
  };
  if (reader.issues.length === 0 && slug !== undefined && isWhole(fields))
    return { row: reader.row, slug, fields, id, ...notes };
  const { status, confidence, percent, date, title, newDue } = fields;
  const isStatusUnread = status === undefined && reader.isFilled('status');
  const understood = {
    date,
    title,
    ...(!isStatusUnread && { status, confidence, percent, newDue }),
  };
  for (const { column, message } of checkReport(understood, today))
    reader.complain(column, message);
  return undefined;
}

function isWhole(fields: Partial<ReportedFields>): fields is ReportedFields {
  return fields.date !== undefined && fields.title !== undefined && fields.text !== undefined;
}

/** Titles beside the codes: when they differ, rows were sorted without all their columns, or the sheet is old. */
function checkTitles(reader: RowReader, objective: Objective, action: string | undefined): void {
  const check = (key: SheetColumnKey, title: string): void => {
    const found = reader.text(key);
    if (found !== undefined && foldChoice(found) !== foldChoice(title))
      reader.complain(key, sheetCellText.otherTitle(found, title));
  };
  check('objectiveTitle', objective.title);
  const titled = objective.actions.find(({ id }) => id === action);
  if (titled !== undefined) check('actionTitle', nameAction(titled));
}
