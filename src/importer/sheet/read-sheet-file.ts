import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { sheetFileText } from '../../i18n/commands/updates-problems.ts';
import { updatesText } from '../../i18n/commands/updates-cli.ts';
import { OptionsError } from '../command/command-line.ts';
import { readCsvGrid } from './read-csv-grid.ts';
import { readXlsxGrid } from './read-xlsx-grid.ts';
import { recogniseFile } from './recognise-file.ts';
import { isEmptyCell, type SheetGrid } from './sheet-grid.ts';
import { SheetError } from './sheet-issue.ts';

/** Largest file read, in bytes; a sheet of 10,000 rows takes 1 MB. */
const maxBytes = 20 * 1024 * 1024;

/** Most rows read; the largest municipalities have some thousands. */
const maxRows = 50_000;

/**
 * The sheet of updates in a file, recognised by its bytes. Throws an OptionsError where there is no file, and a SheetError
 * for one that is not a spreadsheet that can be read.
 */
export async function readSheetFile(path: string): Promise<SheetGrid> {
  const name = basename(path);
  const refuse = (message: string): SheetError => new SheetError({ sheet: name, message });
  const found = await stat(path).catch((error: unknown) => {
    throw error instanceof Error && 'code' in error && error.code === 'ENOENT'
      ? new OptionsError(updatesText.arguments.missingInput(path))
      : error;
  });
  if (!found.isFile()) throw new OptionsError(updatesText.arguments.directory(path));
  if (found.size > maxBytes) throw refuse(sheetFileText.tooLarge(maxBytes / 1024 / 1024));
  const bytes = await readFile(path);
  if (bytes.every((byte) => byte <= 0x20) || (bytes.length <= 3 && bytes[0] === 0xef))
    throw refuse(sheetFileText.empty);
  const recognised = recogniseFile(bytes);
  if (recognised.kind === 'other') throw refuse(recognised.advice);
  const grid =
    recognised.kind === 'xlsx' ? await readXlsxGrid(bytes, name) : readCsvGrid(bytes, name);
  const last = grid.rows.findLastIndex((row) => !row.every(isEmptyCell));
  if (last < 0) throw refuse(sheetFileText.empty);
  if (last > maxRows) throw refuse(sheetFileText.tooManyRows(maxRows));
  return { ...grid, rows: grid.rows.slice(0, last + 1) };
}
