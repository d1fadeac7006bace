import { findSeparator, parseCsv, removeGuard } from '../../domain/csv.ts';
import { sheetFileText } from '../../i18n/commands/updates-problems.ts';
import { sheetExtent } from '../read/condense-workbook.ts';
import { SheetError, type SheetBook, type SheetCell, type SheetIssue } from './sheet-grid.ts';

/** UTF-8 once read as Windows-1252 and written again ("Ã¨", "â€™"), or the replacement character. */
const damagedPattern =
  /\uFFFD|\u00C3[\u0080-\u00BF\u0152-\u2122]|\u00C2[\u0080-\u00BF]|\u00E2\u20AC/u;

/** The rows of a CSV file in UTF-8 or, as Excel saves it, in Windows-1252; `name` stands for the sheet in messages. Throws a SheetError for other encodings and open quotes. */
export function readCsvBook(bytes: Uint8Array, name: string): SheetBook {
  const { text, remarks } = decode(dropEmptyLines(bytes), name);
  // Excel writes this line where the separator is not the one of the country.
  const mark = /^sep=(.)\r?\n/iu.exec(text);
  const body = mark === null ? text : text.slice(mark[0].length);
  if (hasMoreLinesThan(body, mostLines))
    throw new SheetError({ sheet: name, message: sheetFileText.tooManyRows(sheetExtent.rows - 1) });
  const reading = parseCsv(body, mark?.[1] ?? findSeparator(body));
  if ('fault' in reading)
    throw new SheetError({
      sheet: name,
      at: reading,
      message:
        reading.fault === 'open-quote' ? sheetFileText.openQuote : sheetFileText.textAfterQuote,
    });
  const rows = reading.rows.map((row) => row.map(toCsvCell));
  return { grids: [{ name, rows, merges: [], hiddenRows: new Set() }], remarks };
}

/** Lines of text in cells apart, ten for each row. */
const mostLines = 10 * sheetExtent.rows;

/** Bytes of a text without the lines at its end that hold nothing but separators: spreadsheet programs write one for each formatted row. */
function dropEmptyLines(bytes: Uint8Array): Uint8Array {
  let length = bytes.length;
  while (length > 0 && separators.has(bytes[length - 1] ?? 0)) length -= 1;
  const lineEnd = bytes.indexOf(0x0a, length);
  return lineEnd < 0 ? bytes : bytes.subarray(0, lineEnd + 1);
}

/** Semicolon, comma, tab, space and line ends. */
const separators: ReadonlySet<number> = new Set([0x3b, 0x2c, 0x09, 0x20, 0x0d, 0x0a]);

function hasMoreLinesThan(text: string, limit: number): boolean {
  let at = -1;
  for (let count = 0; count <= limit; count += 1) {
    at = text.indexOf('\n', at + 1);
    if (at < 0) return false;
  }
  return true;
}

const emptyText: SheetCell = { value: '', kind: 'value' };

/** A text that begins like a formula is one, unless the apostrophe that the template writes stands before it. */
function toCsvCell(text: string): SheetCell {
  if (text === '') return emptyText;
  const own = removeGuard(text);
  if (own !== text) return { value: own, kind: 'value' };
  if (/^[=@]/u.test(text)) return { value: text, kind: 'formula' };
  return /^#(?:N\/[AD]|REF!|RIF!|VALUE!|VALORE!|DIV\/0!|NAME\?|NOME\?|NUM!|NULL!|NULLO!)$/u.test(
    text,
  )
    ? { value: text, kind: 'error' }
    : { value: text, kind: 'value' };
}

interface Decoded {
  readonly text: string;
  readonly remarks: readonly SheetIssue[];
}

function decode(bytes: Uint8Array, name: string): Decoded {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return decodeWindows(bytes, name);
  }
  const damaged = text.split('\n').findIndex((line) => damagedPattern.test(line));
  if (damaged >= 0)
    throw new SheetError({ sheet: name, message: sheetFileText.mojibake(damaged + 1) });
  return { text, remarks: [] };
}

/** Letters of Italian texts beyond ASCII, and the signs that Word puts among them. */
const italianSigns = /^[\s -~àèéìíòóùúÀÈÉÌÒÙ’‘“”«»–—…€°ºª§·•²³½ç¶\u00A0]*$/u;

/** What Italian Excel writes as plain CSV; other signs tell that it was something else. */
function decodeWindows(bytes: Uint8Array, name: string): Decoded {
  const text = new TextDecoder('windows-1252').decode(bytes);
  if (!italianSigns.test(text))
    throw new SheetError({ sheet: name, message: sheetFileText.notUtf8(findInvalidLine(bytes)) });
  return { text, remarks: [{ sheet: name, message: sheetFileText.windows }] };
}

/** The first line, from 1, whose bytes are not UTF-8. */
function findInvalidLine(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  return lenient.slice(0, lenient.indexOf('\uFFFD')).split('\n').length;
}
