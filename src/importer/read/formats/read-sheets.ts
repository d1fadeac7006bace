import { readOds } from 'hucre/ods';
import { readXlsx, type Cell, type CellValue, type Sheet, type Workbook } from 'hucre/xlsx';
import { documentPlaceText } from '../../../i18n/commands/document-places.ts';
import { condenseWorkbook } from '../condense-workbook.ts';
import {
  listWords,
  type DocumentBlocks,
  type ReadingRemark,
  type TableBlock,
  type TableCell,
} from '../document-blocks.ts';
import { listEntries, writeArchive } from '../zip-archive.ts';
import { openArchive, verifyParts } from './open-archive.ts';

/** Bytes of sheets above which formatted empty cells are dropped before the library sees them. */
const mostWholeBytes = 16 * 1024 * 1024;

/** The sheets of an Excel workbook, each a table. */
export async function readWorkbook(bytes: Uint8Array): Promise<DocumentBlocks> {
  const sheets = listEntries(bytes).filter(({ name }) => name.startsWith('xl/worksheets/'));
  const isLarge = sheets.reduce((sum, { size }) => sum + size, 0) > mostWholeBytes;
  if (!isLarge) await verifyParts(bytes);
  const input = isLarge ? await condenseWorkbook(bytes) : bytes;
  return toBlocks(await readXlsx(input, { readStyles: true }));
}

/** The sheets of an OpenDocument spreadsheet, each a table. */
export async function readOpenSheets(bytes: Uint8Array): Promise<DocumentBlocks> {
  const { names, readText } = openArchive(bytes);
  const parts = new Map<string, Uint8Array>();
  for (const name of ['mimetype', ...names.filter((one) => one.endsWith('.xml'))]) {
    const text = (await readText(name)) ?? '';
    parts.set(name, Buffer.from(name === 'content.xml' ? text.replaceAll(rowFrames, '') : text));
  }
  return toBlocks(await readOds(writeArchive(parts), { readStyles: true }));
}

/** What stands around rows that are printed on every page or folded away: the library reads only rows right below their table. */
const rowFrames = /<\/?table:table-(?:header-rows|row-group|rows)\b[^>]*>/gu;

function toBlocks({ sheets }: Workbook): DocumentBlocks {
  const remarks: ReadingRemark[] = [];
  const words: string[] = [];
  let line = 0;
  const blocks = sheets.flatMap((sheet): readonly TableBlock[] => {
    const block = readSheet(sheet, line);
    line += block.rows.length;
    const cells = new Set(block.rows.flat());
    words.push(...[...cells].flatMap(({ text }) => listWords(text)));
    const isHidden = sheet.hidden === true || sheet.veryHidden === true;
    const hiddenRows = isHidden
      ? block.rows
      : block.rows.filter((_, row) => sheet.rowDefs?.get(row)?.hidden === true);
    for (const row of hiddenRows) remarks.push(...nameHidden(row));
    for (const [at, { comment }] of sheet.cells ?? [])
      if (comment !== undefined) {
        words.push(...listWords(comment.text));
        const [row = 0, column = 0] = at.split(',').map(Number);
        remarks.push({
          kind: 'note',
          text: comment.text,
          place: placeOf(sheet.name, line + row, row, column),
        });
      }
    const rows = isHidden ? [] : block.rows.filter((row) => !hiddenRows.includes(row));
    return rows.length === 0 ? [] : [{ ...block, rows }];
  });
  return { blocks, remarks, words };
}

function nameHidden(row: readonly TableCell[]): readonly ReadingRemark[] {
  const filled = [...new Set(row)].filter(({ text }) => text !== '');
  const [first] = filled;
  return first === undefined
    ? []
    : [{ kind: 'hidden', text: filled.map(({ text }) => text).join(' · '), place: first.place }];
}

function readSheet(sheet: Sheet, before: number): TableBlock {
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  const rows = sheet.rows.map((row, r) =>
    Array.from({ length: width }, (_, column) =>
      readCell(
        row[column] ?? null,
        sheet.cells?.get(`${String(r)},${String(column)}`),
        placeOf(sheet.name, before + r + 1, r, column),
      ),
    ),
  );
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
    const origin = rows[startRow]?.[startCol];
    if (origin === undefined) continue;
    for (const row of rows.slice(startRow, endRow + 1))
      for (let column = startCol; column <= Math.min(endCol, width - 1); column += 1)
        row[column] = origin;
  }
  return { kind: 'table', name: sheet.name, rows };
}

function placeOf(sheet: string, line: number, row: number, column: number): TableCell['place'] {
  return { line, words: documentPlaceText.cell(sheet, `${nameColumn(column)}${String(row + 1)}`) };
}

/** Name of a column as spreadsheet programs write it: 0 is A, 26 is AA. */
function nameColumn(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return `${rest < 0 ? '' : nameColumn(rest)}${String.fromCodePoint(65 + (column % 26))}`;
}

function readCell(value: CellValue, cell: Cell | undefined, place: TableCell['place']): TableCell {
  const format = cell?.style?.numFmt ?? '';
  const fill = cell?.style?.fill;
  const isFilled =
    fill !== undefined && !(fill.type === 'pattern' && (fill.pattern as string) === 'none');
  if (value instanceof Date) {
    const date = value.toISOString().slice(0, 10);
    return { text: printDate(date), place, date, isFilled };
  }
  return { text: printValue(value, format).trim(), place, isFilled };
}

function printDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${day}/${month}/${year}`;
}

/** A value as an Italian spreadsheet shows it. */
function printValue(value: Exclude<CellValue, Date>, format: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'VERO' : 'FALSO';
  if (typeof value === 'string') return value;
  const isShare = format.includes('%');
  const rounded = Number((isShare ? value * 100 : value).toPrecision(12));
  return `${String(rounded).replace('.', ',')}${isShare ? '%' : ''}`;
}
