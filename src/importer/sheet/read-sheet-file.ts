import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { updatesText } from '../../i18n/commands/updates-cli.ts';
import { sheetFileText } from '../../i18n/commands/updates-problems.ts';
import { OptionsError } from '../command/command-line.ts';
import { sheetExtent } from '../read/condense-workbook.ts';
import { readOdsBook, readXlsxBook } from './read-book.ts';
import { readCsvBook } from './read-csv-grid.ts';
import { isEmptyCell, SheetError, type SheetBook, type SheetGrid } from './sheet-grid.ts';

/** Largest file read, in bytes; a sheet of 10,000 rows takes 1 MB. */
const maxBytes = 20 * 1024 * 1024;

/** Most rows read below the headers; the largest municipalities have some thousands. */
const maxRows = sheetExtent.rows - 1;

/**
 * The sheets of a file, recognised by its bytes. Throws an OptionsError where there is no file, and a SheetError
 * for one that is not a spreadsheet that can be read.
 */
export async function readSheetFile(path: string): Promise<SheetBook> {
  const found = await stat(path).catch((error: unknown) => {
    throw error instanceof Error && 'code' in error && error.code === 'ENOENT'
      ? new OptionsError(updatesText.arguments.missingInput(path))
      : error;
  });
  if (!found.isFile()) throw new OptionsError(updatesText.arguments.directory(path));
  const name = basename(path);
  return readSheetBytes(found.size > maxBytes ? undefined : await readFile(path), name);
}

/** The sheets in the bytes of a file, nothing of one that is too large; `name` stands for it in messages. Throws a SheetError. */
export async function readSheetBytes(
  bytes: Uint8Array | undefined,
  name: string,
): Promise<SheetBook> {
  const refuse = (message: string): SheetError => new SheetError({ sheet: name, message });
  if (bytes === undefined || bytes.length > maxBytes)
    throw refuse(sheetFileText.tooLarge(maxBytes / 1024 / 1024));
  if (bytes.every((byte) => byte <= 0x20) || (bytes.length <= 3 && bytes[0] === 0xef))
    throw refuse(sheetFileText.empty);
  const recognised = recogniseFile(bytes);
  if (recognised.kind === 'other') throw refuse(recognised.advice);
  const { grids, remarks } = await readers[recognised.kind](bytes, name);
  const cut = grids.map((grid, index): SheetGrid => {
    const last = grid.rows.findLastIndex((row) => !row.every(isEmptyCell));
    if (index === 0 && last < 0) throw refuse(sheetFileText.empty);
    if (last > maxRows) throw refuse(sheetFileText.tooManyRows(maxRows));
    return { ...grid, rows: grid.rows.slice(0, last + 1) };
  });
  return { grids: cut, remarks };
}

const readers = { xlsx: readXlsxBook, ods: readOdsBook, text: readCsvBook } as const;

/** What a file is by its bytes: a workbook, a text, or something else with the advice for it. */
type FileKind =
  { readonly kind: keyof typeof readers } | { readonly kind: 'other'; readonly advice: string };

/** Recognises a file by its first bytes, not by its name. */
function recogniseFile(bytes: Uint8Array): FileKind {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  if (head.startsWith('PK')) return recogniseArchive(Buffer.from(bytes).toString('latin1'));
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0'))
    return other(holdsEncryptedPackage(bytes) ? sheetFileText.locked : sheetFileText.oldExcel);
  const { kinds } = sheetFileText;
  if (head.slice(0, 1024).includes('%PDF-')) return other(sheetFileText.notSheet(kinds.pdf));
  if (/^\u0089PNG|^\u00FF\u00D8\u00FF|^GIF8|^II\*\0|^MM\0\*|^RIFF/u.test(head))
    return other(sheetFileText.notSheet(kinds.image));
  if (head.startsWith('{\\rtf')) return other(sheetFileText.notSheet(kinds.rtf));
  const start = head
    .replace(/^\u00EF\u00BB\u00BF/u, '')
    .trimStart()
    .toLowerCase();
  if (/^<!doctype html|^<html/u.test(start)) return other(sheetFileText.notSheet(kinds.html));
  if (start.startsWith('<?xml')) return other(sheetFileText.notSheet(kinds.xml));
  if (isUtf16(head)) return other(sheetFileText.utf16);
  return bytes.includes(0) ? other(sheetFileText.notSheet(kinds.other)) : { kind: 'text' };
}

function other(advice: string): FileKind {
  return { kind: 'other', advice };
}

function recogniseArchive(names: string): FileKind {
  if (names.includes('opendocument.spreadsheet')) return { kind: 'ods' };
  if (names.includes('xl/workbook.bin')) return other(sheetFileText.binaryExcel);
  if (names.includes('xl/')) return { kind: 'xlsx' };
  if (/word\/|ppt\/|opendocument/u.test(names)) return other(sheetFileText.otherOffice);
  return other(
    names.includes('[Content_Types].xml') || names.length < 200
      ? sheetFileText.damaged
      : sheetFileText.otherArchive,
  );
}

/** Office keeps a workbook with a password in an old container, under a name written in UTF-16. */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

/** By its mark, or by a zero in nearly every second byte. */
function isUtf16(head: string): boolean {
  if (/^(?:\u00FF\u00FE|\u00FE\u00FF)/u.test(head)) return true;
  const zeros = [0, 0];
  for (let index = 0; index < head.length; index += 1)
    if (head[index] === '\0') zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  return Math.max(even, odd) > head.length * 0.35 && Math.min(even, odd) < head.length * 0.05;
}
