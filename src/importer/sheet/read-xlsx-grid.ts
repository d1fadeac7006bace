import { readXlsx, type Cell, type CellValue, type Workbook } from 'hucre/xlsx';
import { sheetFileText } from '../../i18n/commands/updates-problems.ts';
import { sheetNames } from '../../i18n/commands/updates-sheet.ts';
import type { SheetCell, SheetGrid } from './sheet-grid.ts';
import { SheetError } from './sheet-issue.ts';

/** The sheet of updates of an XLSX file; `file` names it in messages. Throws a SheetError where there is none to read. */
export async function readXlsxGrid(bytes: Uint8Array, file: string): Promise<SheetGrid> {
  const { sheets } = await openWorkbook(bytes, file);
  const sheet = sheets.find(({ name }) => name.trim() === sheetNames.updates);
  if (sheet === undefined)
    throw new SheetError({
      sheet: file,
      message: sheetFileText.missingSheet(
        sheetNames.updates,
        sheets.map(({ name }) => name),
      ),
    });
  if (sheet.hidden === true || sheet.veryHidden === true)
    throw new SheetError({ sheet: file, message: sheetFileText.hiddenSheet(sheet.name) });
  const { cells = new Map<string, Cell>() } = sheet;
  return {
    name: sheet.name,
    rows: sheet.rows.map((row, rowIndex) =>
      row.map((value, column) => toCell(value, cells.get(`${String(rowIndex)},${String(column)}`))),
    ),
    merges: sheet.merges ?? [],
    hiddenRows: new Set(
      [...(sheet.rowDefs ?? [])].filter(([, { hidden }]) => hidden === true).map(([row]) => row),
    ),
  };
}

async function openWorkbook(bytes: Uint8Array, file: string): Promise<Workbook> {
  try {
    return await readXlsx(bytes, { readStyles: true });
  } catch {
    // Damaged bytes make the library, the inflater and the XML parser fail each in its own way; all mean the same to staff.
    throw new SheetError({ sheet: file, message: sheetFileText.damaged });
  }
}

function toCell(value: CellValue, cell: Cell | undefined): SheetCell {
  const kind =
    cell?.formula !== undefined || cell?.type === 'formula'
      ? 'formula'
      : cell?.type === 'error'
        ? 'error'
        : 'value';
  return { value, kind, format: cell?.style?.numFmt };
}
