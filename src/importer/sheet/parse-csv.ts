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
