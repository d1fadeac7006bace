import { yesNo } from '../../i18n/data/data-columns.ts';
import type { CellValue, Column } from './column.ts';

/** Byte order mark: by it Excel knows that a file is UTF-8. */
const BOM = '\uFEFF';

/** Beginnings that a spreadsheet would take for a formula. */
const formula = /^[=+\-@\t\r]/u;

/**
 * A table as Italian spreadsheets open it: UTF-8 with a byte order mark, semicolons, CRLF, quotes doubled (RFC 4180), decimal
 * comma. A text that begins like a formula gets an apostrophe before it.
 */
export function writeCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const head = writeLine(columns.map(({ header }) => header));
  return `${BOM}${head}${rows.map((row) => writeLine(columns.map(({ read }) => formatCell(read(row))))).join('')}`;
}

function writeLine(cells: readonly string[]): string {
  return `${cells.map(quote).join(';')}\r\n`;
}

/** A value as the words of a cell. */
export function formatCell(value: CellValue): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? yesNo.yes : yesNo.no;
  if (typeof value === 'number') return String(value).replace('.', ',');
  return formula.test(value) ? `'${value}` : value;
}

function quote(text: string): string {
  return /[";\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
