import type { IsoDate } from '../../domain/iso-date.ts';
import { sheetCellText } from '../../i18n/commands/updates-problems.ts';
import { checkReport, type ReportProblem } from './check-report.ts';
import { planChange, planNew, type PlannedChange, type PlannedNew } from './plan-row.ts';
import type { SheetReport } from './read-report.ts';
import type { ReportRow } from './read-row.ts';
import { cellName, type SheetGrid, type SheetIssue } from './sheet-grid.ts';
import type { UpdateDirectory } from './update-directory.ts';

/** What an import would do. */
export interface UpdatesPlan {
  readonly added: readonly PlannedNew[];
  readonly changed: readonly PlannedChange[];
  readonly unchanged: number;
  readonly blank: number;
  readonly issues: readonly SheetIssue[];
}

/** What the rows of a sheet would add and change on the day `today`, and everything that stands against it. */
export function planUpdates(
  grid: SheetGrid,
  { rows, blank, columns, issues: readingIssues }: SheetReport,
  directory: UpdateDirectory,
  today: IsoDate,
): UpdatesPlan {
  const issues: SheetIssue[] = [...readingIssues];
  const added: PlannedNew[] = [];
  const changed: PlannedChange[] = [];
  const complain = (row: ReportRow, problems: readonly ReportProblem[]): boolean => {
    issues.push(
      ...problems.map(({ column, message }) => ({
        sheet: grid.name,
        at: { row: row.row, column: columns.get(column) ?? 0 },
        message,
      })),
    );
    return problems.length > 0;
  };
  const taken = new Set(directory.updates.keys());
  const repeated = findRepeated(rows, columns.get('id') ?? 0);
  let unchanged = 0;
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
    if (planned === undefined) {
      unchanged += 1;
      continue;
    }
    const hidden: readonly ReportProblem[] = grid.hiddenRows.has(row.row)
      ? [{ column: 'slug', message: sheetCellText.hiddenRow }]
      : [];
    const isWrong = complain(row, [
      ...hidden,
      ...planned.problems,
      ...checkReport(row.fields, today),
    ]);
    if (isWrong) continue;
    if (planned.kind === 'new') {
      taken.add(planned.id);
      added.push(planned);
    } else changed.push(planned);
  }
  return { added, changed, unchanged, blank, issues: issues.toSorted(byPlace) };
}

/** Rows about the same published update, or that say the same new thing, each with the first of its kind. */
function findRepeated(
  rows: readonly ReportRow[],
  idColumn: number,
): ReadonlyMap<ReportRow, ReportProblem> {
  const first = new Map<string, ReportRow>();
  const repeated = new Map<ReportRow, ReportProblem>();
  for (const row of rows) {
    const { id, slug, fields } = row;
    const key =
      id ?? JSON.stringify([slug, fields.action, fields.date, fields.title.toLowerCase()]);
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    else if (id === undefined)
      repeated.set(row, { column: 'title', message: sheetCellText.repeatedRow(before.row + 1) });
    else
      repeated.set(row, {
        column: 'id',
        message: sheetCellText.repeatedId(id, cellName({ row: before.row, column: idColumn })),
      });
  }
  return repeated;
}

function byPlace(a: SheetIssue, b: SheetIssue): number {
  return (a.at?.row ?? -1) - (b.at?.row ?? -1) || (a.at?.column ?? -1) - (b.at?.column ?? -1);
}
