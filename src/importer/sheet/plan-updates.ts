import type { IsoDate } from '../../domain/iso-date.ts';
import { sheetCellText } from '../../i18n/commands/updates-problems.ts';
import { checkReport, type ReportProblem } from './check-report.ts';
import { saysTheSame, columnOf } from './fields.ts';
import { planChange, planNew, type PlannedChange, type PlannedNew } from './plan-row.ts';
import type { SheetReport } from './read-report.ts';
import type { ReportRow } from './read-row.ts';
import { issueAt, type RowPlace } from './row-reader.ts';
import { cellName, type SheetBook, type SheetIssue } from './sheet-grid.ts';
import type { UpdateDirectory } from './update-directory.ts';

/** What an import would do. */
export interface UpdatesPlan {
  readonly added: readonly (PlannedNew & Placed)[];
  readonly changed: readonly (PlannedChange & Placed)[];
  readonly unchanged: number;
  readonly blank: number;
  readonly issues: readonly SheetIssue[];
  /** What in the file is not read. */
  readonly remarks: readonly SheetIssue[];
}

/** Where something planned stands in the sheet. */
interface Placed {
  readonly place: RowPlace;
}

/** What the rows of a file would add and change on the day `today`, and everything that stands against it. */
export function planUpdates(
  { grids }: Pick<SheetBook, 'grids'>,
  { rows, blank, untouched, remarks, issues: readingIssues }: SheetReport,
  directory: UpdateDirectory,
  today: IsoDate,
): UpdatesPlan {
  const issues: SheetIssue[] = [...readingIssues];
  const added: (PlannedNew & Placed)[] = [];
  const changed: (PlannedChange & Placed)[] = [];
  const complain = ({ place }: ReportRow, problems: readonly ReportProblem[]): boolean => {
    issues.push(...problems.map(({ column, message }) => issueAt(place, column, message)));
    return problems.length > 0;
  };
  const taken = new Set(directory.updates.keys());
  const repeated = findRepeated(rows);
  const hidden = new Map(grids.map(({ name, hiddenRows }) => [name, hiddenRows]));
  let unchanged = untouched;
  for (const row of rows) {
    const twin = repeated.get(row);
    if (twin !== undefined) {
      complain(row, [twin]);
      continue;
    }
    const planned =
      row.id === undefined
        ? planNew(row, directory, taken, today)
        : planChange(row, row.id, directory, today);
    if (planned === undefined || (planned.kind === 'change' && isSpacing(planned, row))) {
      unchanged += 1;
      continue;
    }
    const { place } = row;
    const isWrong = complain(row, [
      ...(hidden.get(place.sheet)?.has(place.row) === true
        ? [{ column: 'objectiveTitle', message: sheetCellText.hiddenRow } as const]
        : []),
      ...planned.problems,
      ...(planned.kind === 'change' ? findOverwritten(planned) : []),
      ...checkReport(row.fields, today),
    ]);
    if (isWrong) continue;
    if (planned.kind === 'new') {
      taken.add(planned.id);
      added.push({ ...planned, place });
    } else changed.push({ ...planned, place });
  }
  return { added, changed, unchanged, blank, issues: issues.toSorted(byPlace(grids)), remarks };
}

/** Whether a row differs from what is published in the spaces between words alone, which programs set anew. */
function isSpacing(
  { before, update, hasNote, problems }: PlannedChange,
  { fields }: ReportRow,
): boolean {
  const saysMore = hasNote || problems.length > 0;
  return !saysMore && before.withdrawn === update.withdrawn && saysTheSame(fields, before);
}

/** What was typed over a published row without a word about it: it may be a slip. */
function findOverwritten({
  changed: [first],
  hasNote,
  problems,
}: PlannedChange): readonly ReportProblem[] {
  return first === undefined || problems.length > 0 || hasNote
    ? []
    : [{ column: columnOf(first), message: sheetCellText.overwritten }];
}

/** Rows about the same published update, or that say the same new thing, each with the first of its kind. */
function findRepeated(rows: readonly ReportRow[]): ReadonlyMap<ReportRow, ReportProblem> {
  const first = new Map<string, ReportRow>();
  const repeated = new Map<ReportRow, ReportProblem>();
  for (const row of rows) {
    const { id, slug, fields } = row;
    const key =
      id ?? JSON.stringify([slug, fields.action, fields.date, fields.title.toLowerCase()]);
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    else if (id === undefined)
      repeated.set(row, {
        column: 'title',
        message: sheetCellText.repeatedRow(before.place.row + 1),
      });
    else
      repeated.set(row, {
        column: 'id',
        message: sheetCellText.repeatedId(id, nameIdCell(before)),
      });
  }
  return repeated;
}

function nameIdCell({ place: { row, columns } }: ReportRow): string {
  return cellName({ row, column: columns.get('id') ?? 0 });
}

/** Sheet by sheet, row by row. */
function byPlace(grids: SheetBook['grids']): (a: SheetIssue, b: SheetIssue) => number {
  const order = new Map(grids.map(({ name }, index) => [name, index]));
  const at = ({ sheet }: SheetIssue): number => order.get(sheet) ?? -1;
  return (a, b) =>
    at(a) - at(b) ||
    (a.at?.row ?? -1) - (b.at?.row ?? -1) ||
    (a.at?.column ?? -1) - (b.at?.column ?? -1);
}
