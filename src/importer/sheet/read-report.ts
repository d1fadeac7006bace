import type { IsoDate } from '../../domain/iso-date.ts';
import { sheetCellText, sheetFileText } from '../../i18n/commands/updates-problems.ts';
import type { SheetColumnKey } from '../../i18n/commands/updates-sheet.ts';
import { columnKeys } from './columns.ts';
import { readHeaders } from './read-headers.ts';
import { isBlankRow, readRow, type ReportRow } from './read-row.ts';
import { RowReader } from './row-reader.ts';
import { cellName, isEmptyCell, type SheetGrid, type SheetIssue } from './sheet-grid.ts';
import type { UpdateDirectory } from './update-directory.ts';

/** All a sheet says: the rows that could be read, how many were left blank, where the columns stand and what is wrong. */
export interface SheetReport {
  readonly rows: readonly ReportRow[];
  readonly blank: number;
  readonly columns: ReadonlyMap<SheetColumnKey, number>;
  readonly issues: readonly SheetIssue[];
}

/** Reads every row of a sheet; with wrong headers nothing below them is read. `today` tells dates of the future. */
export function readReport(
  grid: SheetGrid,
  directory: UpdateDirectory,
  today: IsoDate,
): SheetReport {
  const { columns, issues: headerIssues } = readHeaders(grid);
  const merged = findMerged(grid, columns);
  if (headerIssues.length > 0)
    return { rows: [], blank: 0, columns, issues: [...headerIssues, ...merged] };
  if (grid.rows.length < 2)
    return {
      rows: [],
      blank: 0,
      columns,
      issues: [{ sheet: grid.name, message: sheetFileText.noRows }],
    };
  const rows: ReportRow[] = [];
  const issues: SheetIssue[] = [...merged, ...findStrayCells(grid, columns)];
  let blank = 0;
  for (let index = 1; index < grid.rows.length; index += 1) {
    const reader = new RowReader(grid, index, columns);
    const isBlank = isBlankRow(reader);
    if (isBlank && columnKeys.some((key) => reader.isFilled(key))) blank += 1;
    const row = isBlank ? undefined : readRow(reader, directory, today);
    if (row !== undefined) rows.push(row);
    issues.push(...reader.issues);
  }
  return { rows, blank, columns, issues };
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

/** Values under no header. */
function findStrayCells(
  { name, rows }: SheetGrid,
  columns: ReadonlyMap<SheetColumnKey, number>,
): readonly SheetIssue[] {
  const used = new Set(columns.values());
  return rows.flatMap((cells, row) =>
    row === 0
      ? []
      : cells.flatMap((cell, column) =>
          used.has(column) || isEmptyCell(cell)
            ? []
            : [{ sheet: name, at: { row, column }, message: sheetCellText.strayCell }],
        ),
  );
}
