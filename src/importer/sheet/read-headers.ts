import { sheetCellText } from '../../i18n/commands/updates-problems.ts';
import { sheetHeaders, type SheetColumnKey } from '../../i18n/commands/updates-sheet.ts';
import { columnKeys, sheetColumns } from './columns.ts';
import { findChoice, findNearest, foldChoice } from './find-choice.ts';
import { cellName, isEmptyCell, type SheetGrid, type SheetIssue } from './sheet-grid.ts';

/** Where each column stands, and what is wrong with the first row. */
export interface HeaderReading {
  readonly columns: ReadonlyMap<SheetColumnKey, number>;
  readonly issues: readonly SheetIssue[];
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
    };
  return {
    columns,
    issues: [...issues, ...matchUnknown(name, unknown, missing, rows[0]?.length ?? 0)],
  };
}

/** Each strange header beside the missing one it most likely was: the nearest in letters, else the one of its place. */
function matchUnknown(
  sheet: string,
  unknown: readonly { readonly column: number; readonly found: string }[],
  missing: readonly SheetColumnKey[],
  width: number,
): readonly SheetIssue[] {
  const left = new Set(missing);
  const issues = unknown.map(({ column, found }): SheetIssue => {
    const names = new Map([...left].map((key) => [foldChoice(sheetHeaders[key]), key]));
    const near = findNearest(foldChoice(found), names.keys());
    const inPlace = columnKeys[column];
    const key =
      near === undefined
        ? inPlace !== undefined && left.has(inPlace)
          ? inPlace
          : undefined
        : names.get(near);
    if (key !== undefined) left.delete(key);
    return {
      sheet,
      at: { row: 0, column },
      message:
        key === undefined
          ? sheetCellText.unknownHeader(found)
          : sheetCellText.renamedHeader(found, sheetHeaders[key]),
    };
  });
  const absent = [...left].filter((key) => sheetColumns[key].isOptional !== true);
  return [
    ...issues,
    ...absent.map((key, index): SheetIssue => ({
      sheet,
      at: { row: 0, column: width + index },
      message: sheetCellText.missingHeader(sheetHeaders[key]),
    })),
  ];
}
