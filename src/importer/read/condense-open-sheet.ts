import { FarCellError, mostKeptBytes, mostSheetBytes, sheetExtent } from './condense-workbook.ts';
import { ArchiveError, listEntries, unpack, writeArchive } from './zip-archive.ts';

/** Parts of an OpenDocument file that its tables need. */
const needed: ReadonlySet<string> = new Set(['mimetype', 'META-INF/manifest.xml', 'styles.xml']);

const contentPart = 'content.xml';

/** A row longer than this is none that a program has written. */
const longestRow = 8_000_000;

/** What of a sheet a library for tables would pass over. */
export interface OpenSheetAside {
  readonly hiddenRows: Set<number>;
  /** Places of the cells that bear a note, from 0. */
  readonly notes: { readonly row: number; readonly column: number }[];
}

/** An OpenDocument spreadsheet with the same contents, without cells and rows that hold none, and what stands beside its tables. */
export interface CondensedOpenSheet {
  readonly bytes: Uint8Array;
  readonly sheets: ReadonlyMap<string, OpenSheetAside>;
  readonly hasPictures: boolean;
}

/**
 * Leaves out of an OpenDocument spreadsheet what holds nothing: programs write formats down to the last of a million rows. Its tables
 * pass through part by part; groups and header rows become plain rows. Throws an ArchiveError, and a FarCellError.
 */
export async function condenseOpenSheet(bytes: Uint8Array): Promise<CondensedOpenSheet> {
  const files = new Map<string, Uint8Array>();
  const tables = new TableCondenser();
  let room = mostKeptBytes;
  let hasPictures = false;
  for (const entry of listEntries(bytes)) {
    if (entry.name.startsWith('Pictures/')) hasPictures = true;
    const isContent = entry.name === contentPart;
    if (!isContent && !needed.has(entry.name)) continue;
    const parts = unpack(entry, isContent ? mostSheetBytes : room);
    const kept: Buffer[] = [];
    for await (const part of isContent ? condenseParts(parts, tables) : parts) {
      room -= part.length;
      if (room < 0) throw new ArchiveError('too-large', entry.name);
      kept.push(part);
    }
    files.set(entry.name, Buffer.concat(kept));
  }
  return { bytes: writeArchive(files), sheets: tables.sheets, hasPictures };
}

/** Markup is ASCII, so the bytes need no decoding. */
async function* condenseParts(
  parts: AsyncIterable<Buffer>,
  tables: TableCondenser,
): AsyncGenerator<Buffer, undefined> {
  let rest = '';
  for await (const part of parts) {
    const text = rest + part.toString('latin1');
    const cut = text.lastIndexOf('<table:table-row');
    rest = text.slice(Math.max(cut, 0));
    if (rest.length > longestRow) throw new ArchiveError('too-large', 'row');
    if (cut > 0) yield Buffer.from(tables.condense(text.slice(0, cut)), 'latin1');
  }
  yield Buffer.from(tables.condense(rest), 'latin1');
  return undefined;
}

const tokens =
  /<table:table(?=[ >])[^>]*>|<\/?table:table-(?:row-group|header-rows|rows)\b[^>]*>|<table:shapes>[\s\S]*?<\/table:shapes>|<table:table-row\b(?:[^>]*\/>|[^>]*>[\s\S]*?<\/table:table-row>)/gu;
const cells =
  /<table:(?:covered-)?table-cell\b(?:[^>]*\/>|[^>]*>[\s\S]*?<\/table:(?:covered-)?table-cell>)/gu;
const asides = /<office:annotation\b[\s\S]*?<\/office:annotation>|<draw:[\s\S]*?<\/draw:frame>/gu;

/** What a row must have that holds anything; most rows of a formatted sheet have none of it and are not looked at further. */
const contents = /office:|<text:|table:formula=|-spanned="|<draw:/u;

/** What a part must have that is more than empty rows. */
const mattering = new RegExp(
  `${contents.source}|<\\/?table:table[ >]|<table:shapes|visibility`,
  'u',
);

/** Passes the tables of a document on, and notes where they stand. */
class TableCondenser {
  readonly sheets = new Map<string, OpenSheetAside>();
  #sheet: OpenSheetAside = { hiddenRows: new Set(), notes: [] };
  #row = 0;
  #emptyRows = 0;

  condense(xml: string): string {
    if (xml.startsWith('<table:table-row') && !mattering.test(xml)) {
      // Nothing but rows without anything in them, as a formatted sheet has by the hundred thousand.
      for (const [tag] of xml.matchAll(/<table:table-row(?: [^>]*)?>/gu)) {
        const times = readRepeat(tag, 'rows');
        this.#row += times;
        this.#emptyRows += times;
      }
      return '';
    }
    return xml.replaceAll(tokens, (token) => {
      if (token.startsWith('<table:table-row') && !token.startsWith('<table:table-row-group'))
        return this.#condenseRow(token);
      if (!/^<table:table[ >]/u.test(token)) return '';
      this.#sheet = { hiddenRows: new Set(), notes: [] };
      this.sheets.set(readName(token), this.#sheet);
      [this.#row, this.#emptyRows] = [0, 0];
      return token;
    });
  }

  #condenseRow(row: string): string {
    const open = /^<[^>]*>/u.exec(row)?.[0] ?? '';
    const times = readRepeat(open, 'rows');
    let column = 0;
    const kept: string[] = [];
    for (const [cell] of contents.test(row) ? row.matchAll(cells) : []) {
      const plain = cell.replaceAll(asides, (aside) => {
        if (aside.startsWith('<office:annotation'))
          this.#sheet.notes.push({ row: this.#row, column });
        return '';
      });
      const wide = readRepeat(/^<[^>]*>/u.exec(plain)?.[0] ?? '', 'columns');
      const isFilled = /office:value-type=|<text:p\b[^>]*[^/]>|table:formula=/u.test(plain);
      const isSpanned = plain.includes('-spanned="');
      if (isFilled && column + wide > sheetExtent.columns)
        throw new FarCellError(nameCell(column + wide - 1, this.#row));
      kept.push(
        isFilled || isSpanned
          ? plain
          : `<table:table-cell table:number-columns-repeated="${String(wide)}"/>`,
      );
      column += wide;
    }
    if (/table:visibility="(?:collapse|filter)"/u.test(open))
      for (let index = 0; index < Math.min(times, sheetExtent.rows); index += 1)
        this.#sheet.hiddenRows.add(this.#row + index);
    this.#row += times;
    if (!kept.some((cell) => !cell.startsWith('<table:table-cell table:number-columns-repeated'))) {
      this.#emptyRows += times;
      return '';
    }
    if (this.#row > sheetExtent.rows)
      throw new FarCellError(
        this.#emptyRows > 0 && times === 1 ? nameCell(0, this.#row - 1) : null,
      );
    const before =
      this.#emptyRows === 0
        ? ''
        : `<table:table-row table:number-rows-repeated="${String(this.#emptyRows)}"><table:table-cell/></table:table-row>`;
    this.#emptyRows = 0;
    return `${before}${open.replace(/\/>$/u, '>')}${kept.join('')}</table:table-row>`;
  }
}

function readName(tag: string): string {
  const name = /table:name="([^"]*)"/u.exec(tag)?.[1] ?? '';
  return Buffer.from(name, 'latin1')
    .toString('utf8')
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

const repeats = {
  rows: /table:number-rows-repeated="(\d{1,7})"/u,
  columns: /table:number-columns-repeated="(\d{1,7})"/u,
} as const;

function readRepeat(tag: string, what: 'rows' | 'columns'): number {
  return Number(repeats[what].exec(tag)?.[1] ?? 1);
}

/** Name of a cell from column and row counted from 0. */
function nameCell(column: number, row: number): string {
  const letters = (at: number): string =>
    `${at < 26 ? '' : letters(Math.floor(at / 26) - 1)}${String.fromCodePoint(65 + (at % 26))}`;
  return `${letters(column)}${String(row + 1)}`;
}
