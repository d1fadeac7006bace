import { readOds } from 'hucre/ods';
import { readXlsx, type Cell, type CellValue, type Sheet, type Workbook } from 'hucre/xlsx';
import { sheetFileText, sheetRemarkText } from '../../i18n/commands/updates-problems.ts';
import { sheetNames } from '../../i18n/commands/updates-sheet.ts';
import { condenseOpenSheet, type OpenSheetAside } from '../read/condense-open-sheet.ts';
import { condenseWorkbook, FarCellError, sheetExtent } from '../read/condense-workbook.ts';
import { ArchiveError, listEntries } from '../read/zip-archive.ts';
import {
  SheetError,
  type SheetBook,
  type SheetCell,
  type SheetGrid,
  type SheetIssue,
} from './sheet-grid.ts';

/** The sheets of an XLSX file; `file` names it in messages. Throws a SheetError where there is none to read. */
export function readXlsxBook(bytes: Uint8Array, file: string): Promise<SheetBook> {
  return orExplain(file, async () => {
    const hasPictures = listEntries(bytes).some(({ name }) => name.startsWith('xl/media/'));
    const workbook = await readXlsx(await condenseWorkbook(bytes), { readStyles: true });
    return makeBook(workbook, file, { asides: new Map(), hasPictures });
  });
}

/** The sheets of an OpenDocument file; `file` names it in messages. Throws a SheetError where there is none to read. */
export function readOdsBook(bytes: Uint8Array, file: string): Promise<SheetBook> {
  return orExplain(file, async () => {
    const { bytes: small, sheets, hasPictures } = await condenseOpenSheet(bytes);
    if (Buffer.from(small).includes('manifest:encryption-data'))
      throw new SheetError({ sheet: file, message: sheetFileText.locked });
    const workbook = await readOds(small, { readStyles: true });
    return makeBook(workbook, file, { asides: sheets, hasPictures });
  });
}

async function orExplain(file: string, read: () => Promise<SheetBook>): Promise<SheetBook> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof SheetError) throw error;
    // Damaged bytes make the library, the inflater and the XML parser fail each in its own way; all mean the same to staff.
    throw new SheetError({ sheet: file, message: explainRefusal(error) ?? sheetFileText.damaged });
  }
}

function explainRefusal(error: unknown): string | undefined {
  if (error instanceof FarCellError)
    return error.cell === null
      ? sheetFileText.tooManyRows(sheetExtent.rows - 1)
      : sheetFileText.farCell(error.cell, sheetExtent.columns, sheetExtent.rows);
  return error instanceof ArchiveError && error.fault === 'too-large'
    ? sheetFileText.tooLargeInside
    : undefined;
}

/** What of a file a library for tables passes over. */
interface Beside {
  readonly asides: ReadonlyMap<string, OpenSheetAside>;
  readonly hasPictures: boolean;
}

function makeBook({ sheets }: Workbook, file: string, { asides, hasPictures }: Beside): SheetBook {
  const find = (name: string): Sheet | undefined =>
    sheets.find((sheet) => sheet.name.trim() === name);
  const updates = find(sheetNames.updates);
  if (updates === undefined)
    throw new SheetError({
      sheet: file,
      message: sheetFileText.missingSheet(
        sheetNames.updates,
        sheets.map(({ name }) => name),
      ),
    });
  if (updates.hidden === true || updates.veryHidden === true)
    throw new SheetError({ sheet: file, message: sheetFileText.hiddenSheet(updates.name) });
  const published = find(sheetNames.published);
  const read = [updates, ...(published === undefined ? [] : [published])];
  const known: readonly string[] = Object.values(sheetNames);
  const isFilled = ({ rows }: Sheet): boolean =>
    rows.some((row) => row.some((value) => value !== null && value !== ''));
  return {
    grids: read.map((sheet) => toGrid(sheet, asides.get(sheet.name)?.hiddenRows)),
    remarks: [
      ...read.flatMap((sheet) => listNotes(sheet, asides.get(sheet.name)?.notes)),
      ...sheets
        .filter((sheet) => !known.includes(sheet.name.trim()) && isFilled(sheet))
        .map(({ name }) => ({ sheet: name, message: sheetRemarkText.sheet })),
      ...(hasPictures ? [{ sheet: file, message: sheetRemarkText.pictures }] : []),
    ],
  };
}

function listNotes(
  { name, cells }: Sheet,
  others: OpenSheetAside['notes'] = [],
): readonly SheetIssue[] {
  const own = [...(cells ?? [])]
    .filter(([, { comment }]) => comment !== undefined)
    .map(([place]) => {
      const [row = 0, column = 0] = place.split(',').map(Number);
      return { row, column };
    });
  return [...own, ...others].map((at) => ({ sheet: name, at, message: sheetRemarkText.note }));
}

function toGrid(
  { name, rows, cells = new Map<string, Cell>(), merges = [], rowDefs }: Sheet,
  hidden: ReadonlySet<number> = new Set(),
): SheetGrid {
  const own = [...(rowDefs ?? [])].filter(([, row]) => row.hidden === true).map(([row]) => row);
  return {
    name,
    rows: rows.map((row, rowIndex) =>
      row.map((value, column) => toCell(value, cells.get(`${String(rowIndex)},${String(column)}`))),
    ),
    merges,
    hiddenRows: new Set([...own, ...hidden]),
  };
}

function toCell(value: CellValue, cell: Cell | undefined): SheetCell {
  const kind =
    cell?.formula !== undefined || cell?.type === 'formula'
      ? 'formula'
      : cell?.type === 'error'
        ? 'error'
        : 'value';
  return { value, kind, format: cell?.style?.numFmt, link: cell?.hyperlink?.target };
}
