import type { IsoDate } from '../../domain/iso-date.ts';
import {
  sheetCellText,
  sheetFileText,
  sheetRemarkText,
} from '../../i18n/commands/updates-problems.ts';
import type { SheetColumnKey } from '../../i18n/commands/updates-sheet.ts';
import { columnKeys } from './columns.ts';
import { readHeaders } from './read-headers.ts';
import { isBlankRow, isUntouched, readRow, type ReportRow } from './read-row.ts';
import { RowReader } from './row-reader.ts';
import {
  cellName,
  emptyCell,
  isEmptyCell,
  type SheetBook,
  type SheetGrid,
  type SheetIssue,
} from './sheet-grid.ts';
import type { UpdateDirectory } from './update-directory.ts';

/** All a sheet says: the rows that could be read, how many were left blank or as they were, what is wrong and what is not read. */
export interface SheetReport {
  readonly rows: readonly ReportRow[];
  readonly blank: number;
  /** Published rows in which nobody has changed anything, whatever has become of the update since. */
  readonly untouched: number;
  readonly issues: readonly SheetIssue[];
  readonly remarks: readonly SheetIssue[];
}

/** Reads every row of a sheet; with wrong headers nothing below them is read. `today` tells dates of the future. */
export function readReport(
  grid: SheetGrid,
  directory: UpdateDirectory,
  today: IsoDate,
): SheetReport {
  const { columns, issues: headerIssues, remarks } = readHeaders(grid);
  const nothing = { rows: [], blank: 0, untouched: 0, remarks };
  const merged = findMerged(grid, columns);
  if (headerIssues.length > 0) return { ...nothing, issues: [...headerIssues, ...merged] };
  const rows: ReportRow[] = [];
  const issues: SheetIssue[] = [...merged];
  let blank = 0;
  let untouched = 0;
  for (let index = 1; index < grid.rows.length; index += 1) {
    const reader = new RowReader(grid, index, columns);
    if (isUntouched(reader)) {
      untouched += 1;
      continue;
    }
    const isBlank = isBlankRow(reader);
    if (isBlank && columnKeys.some((key) => reader.isFilled(key))) blank += 1;
    const row = isBlank ? undefined : readRow(reader, directory, today);
    if (row !== undefined) rows.push(row);
    issues.push(...reader.issues);
  }
  const stray = findStrayCells(grid, columns);
  return { rows, blank, untouched, issues, remarks: [...remarks, ...stray] };
}

/** Reads the sheets of a file as one. */
export function readBook(
  { grids, remarks }: SheetBook,
  directory: UpdateDirectory,
  today: IsoDate,
): SheetReport {
  const reports = grids.map((grid) => readReport(grid, directory, today));
  const [first] = grids;
  const noRows =
    first === undefined || grids.some(({ rows }) => rows.length > 1)
      ? []
      : [{ sheet: first.name, message: sheetFileText.noRows }];
  return {
    rows: reports.flatMap(({ rows }) => rows),
    blank: reports.reduce((sum, report) => sum + report.blank, 0),
    untouched: reports.reduce((sum, report) => sum + report.untouched, 0),
    issues: [...reports.flatMap(({ issues }) => issues), ...noRows],
    remarks: [...remarks, ...reports.flatMap((report) => report.remarks)],
  };
}

/** Merged cells within the columns of the sheet: the value of all stands in one of them alone. */
function findMerged(
  { name, merges }: SheetGrid,
  columns: ReadonlyMap<SheetColumnKey, number>,
): readonly SheetIssue[] {
  const used = [...columns.values()];
  return merges
    .filter(({ startCol, endCol }) => used.some((column) => startCol <= column && column <= endCol))
    .map(({ startRow: row, startCol: column, endRow, endCol }) => ({
      sheet: name,
      at: { row, column },
      message: sheetCellText.merged(
        `${cellName({ row, column })}:${cellName({ row: endRow, column: endCol })}`,
      ),
    }));
}

/** Values under no header, column by column. */
function findStrayCells(
  { name, rows }: SheetGrid,
  columns: ReadonlyMap<SheetColumnKey, number>,
): readonly SheetIssue[] {
  const used = new Set(columns.values());
  const heads = rows[0] ?? [];
  const found = new Map<number, { readonly row: number; count: number }>();
  for (const [row, cells] of rows.entries())
    for (const [column, cell] of cells.entries()) {
      const isHeaded = !isEmptyCell(heads[column] ?? emptyCell);
      if (used.has(column) || isHeaded || isEmptyCell(cell)) continue;
      const before = found.get(column);
      if (before === undefined) found.set(column, { row, count: 1 });
      else before.count += 1;
    }
  return [...found].map(([column, { row, count }]) => ({
    sheet: name,
    at: { row, column },
    message: sheetRemarkText.stray(count),
  }));
}
