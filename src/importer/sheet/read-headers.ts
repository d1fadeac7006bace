import { sheetCellText, sheetRemarkText } from '../../i18n/commands/updates-problems.ts';
import { sheetHeaders, type SheetColumnKey } from '../../i18n/commands/updates-sheet.ts';
import { columnKeys, sheetColumns } from './columns.ts';
import { findChoice, findNearest, foldChoice } from './find-choice.ts';
import { cellName, isEmptyCell, type SheetGrid, type SheetIssue } from './sheet-grid.ts';

/** Where each column stands, what is wrong with the first row, and which columns are not read. */
export interface HeaderReading {
  readonly columns: ReadonlyMap<SheetColumnKey, number>;
  readonly issues: readonly SheetIssue[];
  readonly remarks: readonly SheetIssue[];
}

/** Reads the headers in the first row; columns may stand in any order. */
export function readHeaders({ name, rows }: SheetGrid): HeaderReading {
  const columns = new Map<SheetColumnKey, number>();
  const issues: SheetIssue[] = [];
  const unknown: { readonly column: number; readonly found: string }[] = [];
  for (const [column, cell] of (rows[0] ?? []).entries()) {
    if (isEmptyCell(cell)) continue;
    const at = { row: 0, column };
    const found = String(cell.value);
    const key = findChoice(found, sheetHeaders);
    const first = key === undefined ? undefined : columns.get(key);
    if (cell.kind === 'formula') issues.push({ sheet: name, at, message: sheetCellText.formula });
    else if (key === undefined) unknown.push({ column, found });
    else if (first !== undefined)
      issues.push({
        sheet: name,
        at,
        message: sheetCellText.repeatedHeader(
          sheetHeaders[key],
          cellName({ row: 0, column: first }),
        ),
      });
    if (key !== undefined && first === undefined) columns.set(key, column);
  }
  const missing = columnKeys.filter((key) => !columns.has(key));
  if (columns.size < 3)
    return {
      columns,
      issues: [{ sheet: name, at: { row: 0, column: 0 }, message: sheetCellText.notHeaders }],
      remarks: [],
    };
  const matched = matchUnknown(name, unknown, missing, rows[0]?.length ?? 0);
  return { columns, issues: [...issues, ...matched.issues], remarks: matched.remarks };
}

/**
 * Each strange header beside the missing one it most likely was: the nearest in letters, else the one of its place where nothing can be
 * read without it. Others are columns that somebody has added.
 */
function matchUnknown(
  sheet: string,
  unknown: readonly { readonly column: number; readonly found: string }[],
  missing: readonly SheetColumnKey[],
  width: number,
): Pick<HeaderReading, 'issues' | 'remarks'> {
  const left = new Set(missing);
  const issues: SheetIssue[] = [];
  const remarks: SheetIssue[] = [];
  for (const { column, found } of unknown) {
    const names = new Map([...left].map((key) => [foldChoice(sheetHeaders[key]), key]));
    const near = findNearest(foldChoice(found), names.keys());
    const inPlace = columnKeys[column];
    const isLost =
      inPlace !== undefined && left.has(inPlace) && sheetColumns[inPlace].isOptional !== true;
    const key = near === undefined ? (isLost ? inPlace : undefined) : names.get(near);
    const at = { row: 0, column };
    if (key === undefined)
      remarks.push({ sheet, at, message: sheetRemarkText.column(found.trim()) });
    else {
      left.delete(key);
      const message = sheetCellText.renamedHeader(found, sheetHeaders[key]);
      issues.push({ sheet, at, message });
    }
  }
  const absent = [...left].filter((key) => sheetColumns[key].isOptional !== true);
  const lost = absent.map((key, index): SheetIssue => ({
    sheet,
    at: { row: 0, column: width + index },
    message: sheetCellText.missingHeader(sheetHeaders[key]),
  }));
  return { issues: [...issues, ...lost], remarks };
}
