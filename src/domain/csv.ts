/** Value of a cell; undefined is an empty one. */
export type CsvValue = string | number | undefined;

/** Whose words a table holds: those of the office, or anybody's, which may be written to harm. */
export type CsvAuthor = 'office' | 'anybody';

/** Byte order mark: by it Excel knows that a file is UTF-8. */
const BOM = '\uFEFF';

/** What a spreadsheet program would take for a formula, behind the apostrophes that keep it from doing so. */
const formulaStart = /^'*[=+\-@\t\r]/u;

/**
 * A table as Italian spreadsheets open it: UTF-8 with a byte order mark, semicolons, CRLF, quotes doubled (RFC 4180), decimal comma,
 * and no text that would be run as a formula. Of anybody's words every cell is quoted.
 */
export function writeCsv(
  rows: readonly (readonly CsvValue[])[],
  author: CsvAuthor = 'office',
): string {
  const write = author === 'office' ? writeOwn : writeForeign;
  return `${BOM}${rows.map((row) => `${row.map(write).join(';')}\r\n`).join('')}`;
}

function writeOwn(value: CsvValue): string {
  const text = typeof value === 'string' ? guardStart(value) : writeNumber(value);
  return /[";\r\n]|^\s|\s$/u.test(text) ? quote(text) : text;
}

function writeForeign(value: CsvValue): string {
  return quote(typeof value === 'string' ? guardEverywhere(value) : writeNumber(value));
}

function writeNumber(value: number | undefined): string {
  return value === undefined ? '' : String(value).replace('.', ',');
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** An apostrophe before a text that begins like a formula; `removeGuard` takes it away again. */
function guardStart(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

/** A text read from a CSV without the apostrophe that `writeCsv` puts before what begins like a formula. */
export function removeGuard(text: string): string {
  return text.startsWith("'") && formulaStart.test(text) ? text.slice(1) : text;
}

/**
 * One line, with an apostrophe before every formula sign at the start or behind what a spreadsheet set to another separator may
 * split at. Source: OWASP, CSV Injection.
 */
function guardEverywhere(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ');
  // Tab and carriage return at the start would be signs too; here they are spaces already.
  return line.replaceAll(
    /(?<=^|[,;|:])(?<between>[\s"'’\u200B\uFEFF]*)(?=[=+\-@＝＋－＠])/gu,
    "$<between>'",
  );
}

/** A CSV text in rows, or where its quotes are wrong (row and column from 0). */
export type CsvReading =
  | { readonly rows: readonly (readonly string[])[] }
  | {
      readonly fault: 'open-quote' | 'text-after-quote';
      readonly row: number;
      readonly column: number;
    };

/** Splits a CSV text by RFC 4180, with the separator given; lines may end in LF, CR or both. */
export function parseCsv(text: string, separator: string): CsvReading {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const field = text[at] === '"' ? readQuoted(text, at) : readBare(text, at, separator);
    if (field === undefined) return { fault: 'open-quote', row: rows.length, column: row.length };
    row.push(field.text);
    const next = text[field.end];
    if (next !== undefined && next !== separator && next !== '\n' && next !== '\r')
      return { fault: 'text-after-quote', row: rows.length, column: row.length - 1 };
    at = field.end + (next === '\r' && text[field.end + 1] === '\n' ? 2 : 1);
    if (next === separator && at >= text.length) row.push('');
    if (next === separator) continue;
    rows.push(row);
    row = [];
  }
  return { rows: row.length > 0 ? [...rows, row] : rows };
}

/** The separator that splits the first line into most fields: `;`, tab or comma. */
export function findSeparator(text: string): string {
  const [line = ''] = text.split(/[\r\n]/u, 1);
  const counts = [';', '\t', ','].map((separator) => ({
    separator,
    count: line.replaceAll(/"[^"]*"/gu, '').split(separator).length,
  }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.separator ?? ';';
}

function readBare(
  text: string,
  start: number,
  separator: string,
): { readonly text: string; readonly end: number } {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r')
    end += 1;
  return { text: text.slice(start, end), end };
}

function readQuoted(
  text: string,
  start: number,
): { readonly text: string; readonly end: number } | undefined {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 2)) {
    if (text[end + 1] !== '"')
      return { text: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 };
  }
  return undefined;
}
