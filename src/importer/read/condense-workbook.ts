import { ArchiveError, listEntries, unpack, writeArchive } from './zip-archive.ts';

/** Most bytes that one sheet may unpack to: a million formatted rows of all our columns take 350 MB. */
export const mostSheetBytes = 600_000_000;

/** Most bytes of everything else, and of what is left of a sheet without its empty cells: 50,000 full rows take some 30 MB. */
export const mostKeptBytes = 64_000_000;

/** Columns and rows in which something may stand, from 1. */
export const sheetExtent = { columns: 100, rows: 50_001 } as const;

/** A row longer than this is none that a program has written. */
const longestRow = 8_000_000;

/** Something stands in a cell so far out that everything between would have to be read; null where rows go on to there. */
export class FarCellError extends Error {
  override readonly name = 'FarCellError';
  /** Name of the cell, as `XFD12`. */
  readonly cell: string | null;

  constructor(cell: string | null) {
    super(cell ?? 'rows');
    this.cell = cell;
  }
}

/**
 * A workbook with the same contents, without cells and rows that hold none: programs write them for mere formats, down to the
 * last of a million rows. Sheets pass through part by part. Throws an ArchiveError, and a FarCellError.
 */
export async function condenseWorkbook(bytes: Uint8Array): Promise<Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let room = mostKeptBytes;
  for (const entry of listEntries(bytes)) {
    // Pictures and other media are of no interest.
    if (entry.name.endsWith('/') || entry.name.startsWith('xl/media/')) continue;
    const isSheet = /^xl\/worksheets\/[^/]+\.xml$/u.test(entry.name);
    const parts = unpack(entry, isSheet ? mostSheetBytes : room);
    const kept: Buffer[] = [];
    for await (const part of isSheet ? condenseSheet(parts) : parts) {
      room -= part.length;
      if (room < 0) throw new ArchiveError('too-large', entry.name);
      kept.push(part);
    }
    files.set(entry.name, Buffer.concat(kept));
  }
  return writeArchive(files);
}

/** Passes the XML of a sheet on, row by row, without what holds nothing. Markup is ASCII, so the bytes need no decoding. */
async function* condenseSheet(parts: AsyncIterable<Buffer>): AsyncGenerator<Buffer, undefined> {
  let rest = '';
  for await (const part of parts) {
    const text = rest + part.toString('latin1');
    const cut = text.lastIndexOf('<row ');
    rest = text.slice(Math.max(cut, 0));
    if (rest.length > longestRow) throw new ArchiveError('too-large', 'row');
    if (cut > 0) yield Buffer.from(dropEmpty(text.slice(0, cut)), 'latin1');
  }
  yield Buffer.from(dropEmpty(rest), 'latin1');
  return undefined;
}

/** Cells and rows as programs write them, their address first: one without an address stands where it does by those before it, and stays. */
const emptyCells =
  /<c r="[A-Z]{1,3}\d{1,7}"[^>]*(?:\/>|>(?:<v>\s*<\/v>|<v\/>|<is>(?:<t\/>|<t>\s*<\/t>)?<\/is>)?<\/c>)/gu;
const emptyRows = /<row r="\d{1,7}"[^>]*(?:\/>|>\s*<\/row>)/gu;
const cellPlaces = /<c r="([A-Z]{1,3})(\d{1,7})"/gu;

/** Elements in which a cell holds something. */
const contents = ['<v', '<is', '<f'] as const;

function dropEmpty(xml: string): string {
  const rows = findRows(xml);
  const isEmpty = rows !== undefined && !contents.some((element) => rows.includes(element));
  if (isEmpty) return xml.replace(rows, '');
  const kept = xml.replaceAll(emptyCells, '').replaceAll(emptyRows, '');
  for (const [, letters = '', row = ''] of kept.matchAll(cellPlaces)) {
    if (Number(row) === sheetExtent.rows + 1) throw new FarCellError(null);
    if (Number(row) > sheetExtent.rows || countColumns(letters) > sheetExtent.columns)
      throw new FarCellError(`${letters}${row}`);
  }
  return kept;
}

/** The rows of a part, from the first to the end of the last; undefined where there are none with an address. */
function findRows(xml: string): string | undefined {
  const from = xml.indexOf('<row r="');
  if (from < 0) return undefined;
  const last = xml.lastIndexOf('<row r="');
  const opened = xml.indexOf('>', last);
  const closed = xml[opened - 1] === '/' ? opened + 1 : xml.indexOf('</row>', last) + 6;
  return closed > last ? xml.slice(from, closed) : undefined;
}

/** Number of a column from 1: A is 1, AA is 27. */
function countColumns(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 64) - 64, 0);
}
