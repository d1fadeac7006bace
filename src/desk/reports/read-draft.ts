import type { ActionRecord, ObjectiveRecord } from '../../domain/content/portal.ts';
import {
  reportedStatusSchema,
  updateSchema,
  type ReportedStatus,
  type Update,
} from '../../domain/content/update.ts';
import type { IsoDate, PartialDate } from '../../domain/iso-date.ts';
import { findFirstDay } from '../../domain/partial-date.ts';
import { webAddressSchema, printedTextSchema } from '../../domain/text.ts';
import { listActionOccurrences } from '../../domain/timing/occurrences.ts';
import { checkReport } from '../../importer/sheet/check-report.ts';
import { parseDateText } from '../../importer/sheet/date-cell.ts';
import { reportProblems as words } from '../../i18n/desk/report.ts';
import { readDraftFiles, type FilePart } from '../files/draft-file.ts';
import { draftFieldsSchema, type DraftFields } from './draft.ts';
import { readRareFields } from './read-figures.ts';

/** Most characters of the line that says what happened. */
export const longestReportTitle = 120;
/** Most characters of what is told beside it. */
export const longestReportText = 4_000;
const longestEvidence = 300;
const firstYear = 1990;

/** Something wrong with a field, in words that say what to do. */
export interface DraftProblem {
  readonly field: keyof DraftFields;
  readonly text: string;
  /** Of a file that is there: which, and what is said of it. */
  readonly file?: { readonly name: string; readonly part: FilePart } | undefined;
}

/** What a form says: a report to publish, or what is wrong with each field. */
export type ReportReading =
  | { readonly report: Omit<Update, 'published'>; readonly problems?: never }
  | { readonly report?: never; readonly problems: readonly DraftProblem[] };

/** The report that a form of an objective describes on the day `today`, for one of the given offices. */
export function readDraft(
  fields: DraftFields,
  objective: ObjectiveRecord,
  { today, offices }: { readonly today: IsoDate; readonly offices: readonly string[] },
): ReportReading {
  const problems: DraftProblem[] = [];
  const complain: Complain = (field, text) => {
    problems.push({ field, text });
  };
  for (const field of ['title', 'text', 'evidence'] as const)
    if (!printedTextSchema.safeParse(fields[field]).success) complain(field, words.unseen);
  const title = fields.title.replaceAll(/\s+/gu, ' ').trim();
  if (title === '') complain('title', words.titleMissing);
  if (title.length > longestReportTitle)
    complain('title', words.titleLong(title.length, longestReportTitle));
  const text = fields.text.trim();
  if (text.length > longestReportText) complain('text', words.textLong(longestReportText));
  const action = readAction(fields, objective, complain);
  const status = readStatus(fields, complain);
  const due = readDue(fields, action, complain);
  const { sources, moreDue, ...figures } = readRareFields(fields, objective, action, complain);
  const days = [...new Set([...(due === undefined ? [] : [due]), ...moreDue])].toSorted();
  const report = {
    ...figures,
    date: readDate(fields.date, today, complain) ?? '',
    action: fields.action === '' ? undefined : fields.action,
    due: days.length === 0 ? undefined : days,
    newDue: readNewDue(fields, { status, today }, complain),
    status,
    title,
    text: text === '' ? title : text,
    evidence: [...readEvidence(fields, complain), ...sources],
    files: readDraftFiles(fields.files, (text, file) =>
      problems.push({ field: 'files', text, file }),
    ),
    office: readOffice(fields.office, offices, complain),
    minor: fields.minor === '1',
    corrections: [],
  };
  for (const { column, message } of checkReport(report, today))
    if (isFigure(column)) complain(column, message);
  if (problems.length > 0) return { problems };
  const checked = updateSchema.omit({ published: true }).safeParse(dropEmpty(report));
  if (checked.success) return { report: checked.data };
  // What no field above was asked about; the first field takes it, so that it is said at all.
  return {
    problems: checked.error.issues.map(({ path, message }) => ({
      field: draftField(String(path[0] ?? 'title')),
      text: message,
    })),
  };
}

/** Columns of the sheet whose checks hold for the same fields of the form. */
function isFigure(column: string): column is 'percent' | 'confidence' {
  return column === 'percent' || column === 'confidence';
}

type Complain = (field: keyof DraftFields, text: string) => void;

function readAction(
  { action }: DraftFields,
  { actions }: ObjectiveRecord,
  complain: Complain,
): ActionRecord | undefined {
  const found = actions.find(({ id }) => id === action);
  if (action !== '' && found === undefined) complain('action', words.actionUnknown);
  return found ?? (actions.length === 1 ? actions[0] : undefined);
}

function readStatus({ status }: DraftFields, complain: Complain): ReportedStatus | undefined {
  const read = reportedStatusSchema.safeParse(status);
  if (status !== '' && !read.success) complain('status', words.statusUnknown);
  return read.data;
}

function readDue(
  { due }: DraftFields,
  action: ActionRecord | undefined,
  complain: Complain,
): IsoDate | undefined {
  if (due === '') return undefined;
  const known = action === undefined ? [] : listActionOccurrences(action);
  if (!known.some(({ planned }) => planned === due)) complain('due', words.dueUnknown);
  return due;
}

function readDate(written: string, today: IsoDate, complain: Complain): PartialDate | undefined {
  const reading = parseDateText(written);
  if (!('date' in reading)) {
    const texts = {
      unreadable: words.dateUnreadable,
      impossible: words.dateImpossible,
      'year-missing': words.dateYear,
    } as const;
    const found = written.trim();
    complain('date', found === '' ? words.dateMissing : texts[reading.fault](found));
    return undefined;
  }
  if (findFirstDay(reading.date) > today) complain('date', words.dateFuture(today));
  if (Number(reading.date.slice(0, 4)) < firstYear) complain('date', words.dateOld);
  return reading.date;
}

function readNewDue(
  { newDue }: DraftFields,
  { status, today }: { readonly status: ReportedStatus | undefined; readonly today: IsoDate },
  complain: Complain,
): IsoDate | undefined {
  const found = newDue.trim();
  if (found === '') return undefined;
  const reading = parseDateText(found);
  const day = 'date' in reading && reading.date.length === 10 ? reading.date : undefined;
  if (day === undefined) complain('newDue', words.newDueUnreadable(found));
  else if (status !== 'postponed') complain('newDue', words.newDueWithout);
  else if (day < today) complain('newDue', words.newDueEarly);
  return day;
}

function readEvidence(fields: DraftFields, complain: Complain): Update['evidence'] {
  const label = fields.evidence.replaceAll(/\s+/gu, ' ').trim();
  const url = fields.url.trim();
  if (label === '') complain('evidence', words.evidenceMissing);
  if (label.length > longestEvidence) complain('evidence', words.evidenceLong(longestEvidence));
  if (url !== '' && !webAddressSchema.safeParse(url).success) complain('url', words.urlBad);
  return [url === '' ? { label } : { label, url }];
}

function readOffice(
  office: string,
  offices: readonly string[],
  complain: Complain,
): string | undefined {
  const chosen = office === '' && offices.length === 1 ? offices[0] : office;
  if (chosen === undefined || chosen === '') return undefined;
  if (!offices.includes(chosen)) complain('office', words.officeUnknown);
  return chosen;
}

/** Without the keys that say nothing, as an absent one is none. */
function dropEmpty<Value extends object>(value: Value): Partial<Value> {
  return Object.fromEntries(
    Object.entries(value).filter(([, each]) => each !== undefined),
  ) as Partial<Value>;
}

/** The field of the form that a field of a report comes from. */
function draftField(name: string): keyof DraftFields {
  return draftFieldsSchema.keyof().catch('title').parse(name);
}
