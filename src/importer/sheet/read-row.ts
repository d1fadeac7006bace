import type { IsoDate } from '../../domain/iso-date.ts';
import type { Objective } from '../../domain/content/objective.ts';
import { nameAction } from '../../domain/content/timed-actions.ts';
import { sheetCellText } from '../../i18n/commands/updates-problems.ts';
import type { SheetColumnKey } from '../../i18n/commands/updates-sheet.ts';
import { checkReport } from './check-report.ts';
import { columnKeys, entryMarks, reportKeys, subjectColumns } from './columns.ts';
import { readSheetFields, type ReportedFields } from './fields.ts';
import { foldChoice } from './find-choice.ts';
import { readMarks, readObjectiveNumber, readSlug } from './read-cells.ts';
import { markCells } from './row-marks.ts';
import type { RowPlace, RowReader } from './row-reader.ts';
import type { UpdateDirectory } from './update-directory.ts';

/** A row that could be read. */
export interface ReportRow {
  readonly place: RowPlace;
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
    (key) =>
      key in subjectColumns ||
      key in entryMarks ||
      key === 'version' ||
      key === 'due' ||
      !reader.isFilled(key),
  );
}

/** Whether a published row says what the template wrote in it, by the mark of its cells. */
export function isUntouched(reader: RowReader): boolean {
  const [, cells] = String(reader.value('version') ?? '').split('.');
  return cells !== undefined && cells === markCells(reportKeys.map((key) => reader.value(key)));
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
  if (objective !== undefined)
    checkSubject(reader, { slug, objective, action: fields.action }, directory);
  const id = reader.text('id');
  if (id !== undefined && !directory.updates.has(id))
    reader.complain('id', sheetCellText.unknownId(id));
  else if (id !== undefined && slug !== undefined && !id.startsWith(`${slug}/`))
    reader.complain(reader.isFilled('slug') ? 'slug' : 'id', sheetCellText.idOfOther(id, slug));
  const notes = {
    correction: reader.text('correction'),
    withdrawal: reader.text('withdrawal'),
    version: reader.text('version')?.split('.')[0],
  };
  if (reader.issues.length === 0 && slug !== undefined && isWhole(fields))
    return { place: reader.place, slug, fields, id, ...notes };
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

/** What people see of the objective and of the action, and the hidden marks that came along: where they differ, cells were sorted or copied without their row. */
function checkSubject(
  reader: RowReader,
  {
    slug,
    objective,
    action,
  }: {
    readonly slug: string | undefined;
    readonly objective: Objective;
    readonly action: string | undefined;
  },
  directory: UpdateDirectory,
): void {
  const check = (key: SheetColumnKey, title: string): void => {
    const found = reader.text(key);
    if (found !== undefined && foldChoice(found) !== foldChoice(title))
      reader.complain(key, sheetCellText.otherTitle(found, title));
  };
  const number = readObjectiveNumber(reader);
  if (number !== undefined && number !== objective.source.position)
    reader.complain(
      'number',
      sheetCellText.otherTitle(
        String(number),
        `${String(objective.source.position)}. ${objective.title}`,
      ),
    );
  check('objectiveTitle', objective.title);
  const titled = objective.actions.find(({ id }) => id === action);
  if (titled !== undefined) check('actionTitle', nameAction(titled));
  const strange = readMarks(reader, directory).find(
    (mark) => mark.slug !== slug || (action !== undefined && mark.action !== action),
  );
  if (strange === undefined || reader.issues.length > 0) return;
  const home = directory.objectives.get(strange.slug);
  reader.complain(
    strange.slug === slug ? 'action' : 'objectiveTitle',
    sheetCellText.otherMark(home?.title ?? strange.slug, strange.action),
  );
}
