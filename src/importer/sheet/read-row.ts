import type { IsoDate } from '../../domain/iso-date.ts';
import type { Objective } from '../../domain/content/objective.ts';
import { sheetCellText } from '../../i18n/commands/updates-problems.ts';
import {
  confidenceChoices,
  statusChoices,
  wholeObjective,
  yesNo,
} from '../../i18n/commands/updates-sheet.ts';
import { checkReport } from './check-report.ts';
import { findNearest, foldChoice } from './find-choice.ts';
import { parseDateCell } from './parse-date-cell.ts';
import { parsePercentCell } from './parse-percent-cell.ts';
import { readEvidence } from './read-evidence.ts';
import type { ColumnKey } from './read-headers.ts';
import type { ReportRow } from './report-row.ts';
import type { RowReader } from './row-reader.ts';
import type { UpdateDirectory } from './update-directory.ts';

/** Columns that an office fills in. */
const reported: readonly ColumnKey[] = [
  'date',
  'status',
  'confidence',
  'percent',
  'title',
  'text',
  'evidenceLabel',
  'evidenceUrl',
  'office',
  'minor',
  'correction',
  'withdrawal',
  'id',
];

/** Whether an office has left a row as the template gave it. */
export function isBlankRow(reader: RowReader): boolean {
  return !reported.some((key) => reader.isFilled(key));
}

/** What a row says; undefined where something in it is wrong, which the reader's issues tell. `today` tells dates of the future. */
export function readRow(
  reader: RowReader,
  directory: UpdateDirectory,
  today: IsoDate,
): ReportRow | undefined {
  const slug = readSlug(reader, directory);
  const objective = slug === undefined ? undefined : directory.objectives.get(slug);
  const action =
    objective === undefined || slug === undefined ? undefined : readAction(reader, slug, objective);
  if (objective !== undefined) checkTitles(reader, objective, action);
  const date = readDate(reader);
  const status = reader.choice('status', statusChoices);
  const confidence = reader.choice('confidence', confidenceChoices);
  const percent = readPercent(reader);
  const title = reader.needText('title');
  const text = reader.needText('text');
  const evidence = readEvidence(reader);
  const office = readOffice(reader, directory);
  const minor = readMinor(reader);
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
  if (
    reader.issues.length > 0 ||
    slug === undefined ||
    date === undefined ||
    title === undefined ||
    text === undefined
  ) {
    const isStatusUnread = status === undefined && reader.isFilled('status');
    for (const { column, message } of checkReport(
      { date, title, ...(!isStatusUnread && { status, confidence, percent }) },
      today,
    ))
      reader.complain(column, message);
    return undefined;
  }
  const fields = {
    date,
    action: action === wholeObjective ? undefined : action,
    status,
    confidence,
    percent,
    title,
    text,
    evidence,
    office,
    minor,
  };
  return { row: reader.row, slug, fields, id, ...notes };
}

function readSlug(
  reader: RowReader,
  { objectives, formerSlugs }: UpdateDirectory,
): string | undefined {
  const slug = reader.text('slug');
  if (slug === undefined) {
    if (!reader.isFilled('slug')) reader.complain('slug', sheetCellText.missingSlug);
    return undefined;
  }
  if (objectives.has(slug)) return slug;
  const now = formerSlugs.get(slug);
  reader.complain(
    'slug',
    now === undefined
      ? sheetCellText.unknownSlug(slug, findNearest(slug, objectives.keys()))
      : sheetCellText.formerSlug(slug, now),
  );
  return undefined;
}

function readAction(reader: RowReader, slug: string, { actions }: Objective): string | undefined {
  const text = reader.text('action');
  if (text === undefined) {
    if (!reader.isFilled('action')) reader.complain('action', sheetCellText.missingAction);
    return undefined;
  }
  if (foldChoice(text) === foldChoice(wholeObjective)) return wholeObjective;
  const known = actions.map(({ id }) => id);
  const action = known.find((id) => id === text.toLowerCase());
  if (action === undefined)
    reader.complain('action', sheetCellText.unknownAction(text, slug, known));
  return action;
}

/** Titles beside the codes: when they differ, rows were sorted without all their columns, or the sheet is old. */
function checkTitles(reader: RowReader, objective: Objective, action: string | undefined): void {
  const check = (key: ColumnKey, title: string): void => {
    const found = reader.text(key);
    if (found !== undefined && foldChoice(found) !== foldChoice(title))
      reader.complain(key, sheetCellText.otherTitle(found, title));
  };
  check('objectiveTitle', objective.title);
  const titled = objective.actions.find(({ id }) => id === action);
  if (titled !== undefined) check('actionTitle', titled.title);
}

function readDate(reader: RowReader): string | undefined {
  if (!reader.isFilled('date')) {
    reader.needText('date');
    return undefined;
  }
  const cell = reader.cell('date');
  if (cell.value === null) return undefined;
  const reading = parseDateCell(cell);
  if ('date' in reading) return reading.date;
  const faults = {
    unreadable: sheetCellText.unreadableDate,
    impossible: sheetCellText.impossibleDate,
    'year-missing': sheetCellText.yearMissing,
  };
  reader.complain('date', faults[reading.fault](String(cell.value)));
  return undefined;
}

function readPercent(reader: RowReader): number | undefined {
  const cell = reader.cell('percent');
  if (!reader.isFilled('percent') || cell.value === null) return undefined;
  const reading = parsePercentCell(cell);
  if ('percent' in reading) return reading.percent;
  const faults = {
    unreadable: sheetCellText.unreadablePercent,
    range: sheetCellText.percentRange,
    fraction: sheetCellText.percentFraction,
  };
  reader.complain('percent', faults[reading.fault](reading.shown));
  return undefined;
}

/** An office by its name, short name, spelling in the document or id. */
function readOffice(reader: RowReader, { areas }: UpdateDirectory): string | undefined {
  const text = reader.text('office');
  if (text === undefined) return undefined;
  const folded = foldChoice(text);
  const office = [...areas].find(([id, { name, shortName, spellings }]) =>
    [id, name, shortName, ...spellings].some((word) => foldChoice(word) === folded),
  );
  if (office === undefined)
    reader.complain(
      'office',
      sheetCellText.unknownOffice(
        text,
        [...areas.values()].map(({ name }) => name),
      ),
    );
  return office?.[0];
}

function readMinor(reader: RowReader): boolean {
  const { value } = reader.cell('minor');
  return typeof value === 'boolean' ? value : reader.choice('minor', yesNo) === 'yes';
}
