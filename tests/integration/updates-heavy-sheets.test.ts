import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { sheetFileText } from '../../src/i18n/commands/updates-problems.ts';
import { sheetNames } from '../../src/i18n/commands/updates-sheet.ts';
import { sheetExtent } from '../../src/importer/read/condense-workbook.ts';
import { normaliseText } from '../../src/importer/sheet/normalise-text.ts';
import { readSheetFile } from '../../src/importer/sheet/read-sheet-file.ts';
import { listEntries, unpack, writeArchive } from '../../src/importer/read/zip-archive.ts';
import { makeWorkbook } from './updates-fixture.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heavy-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Files of a good workbook of one sheet. */
async function listFiles(): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const entry of listEntries(await makeWorkbook([['Obiettivo', 'Azione']]))) {
    const parts: Buffer[] = [];
    for await (const part of unpack(entry, 1e9)) parts.push(part);
    files.set(entry.name, Buffer.concat(parts));
  }
  return files;
}

/** A packed archive; `claims` are sizes that its list tells instead of the true ones. */
function pack(
  files: ReadonlyMap<string, Buffer>,
  claims: ReadonlyMap<string, number> = new Map(),
): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [path, bytes] of files) {
    const [name, packed] = [Buffer.from(path), deflateRawSync(bytes, { level: 1 })];
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(crc32(bytes), 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(claims.get(path) ?? bytes.length, 22);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50);
    head.copy(entry, 6, 4, 30);
    entry.writeUInt32LE(at, 42);
    parts.push(head, name, packed);
    list.push(entry, name);
    at += head.length + name.length + packed.length;
  }
  const central = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(files.size, 8);
  end.writeUInt16LE(files.size, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, central, end]);
}

async function findSheetPath(files: ReadonlyMap<string, Buffer>): Promise<string> {
  // The updates' sheet is found by its name among the others.
  const { sheets } = await readXlsx(pack(files));
  const index = sheets.findIndex(({ name }) => name === sheetNames.updates);
  return `xl/worksheets/sheet${String(index + 1)}.xml`;
}

/** Reads a workbook whose sheet of updates has further rows. */
async function readWith(rows: string): ReturnType<typeof read> {
  const files = await listFiles();
  const path = await findSheetPath(files);
  const xml = files.get(path)?.toString() ?? '';
  files.set(path, Buffer.from(xml.replace('</sheetData>', `${rows}</sheetData>`)));
  return read(pack(files));
}

async function read(bytes: Uint8Array | string, name = 'foglio.xlsx') {
  await writeFile(join(folder, name), bytes);
  const [grid] = (await readSheetFile(join(folder, name))).grids;
  if (grid === undefined) throw new Error('no sheet was read');
  return grid;
}

const far = (cell: string): string =>
  sheetFileText.farCell(cell, sheetExtent.columns, sheetExtent.rows);

describe('readSheetFile', () => {
  it('counts only what holds something: formatted rows and cells to the end of the sheet are none', async () => {
    const rows = Array.from(
      { length: 150_000 },
      (_, index) =>
        `<row r="${String(index + 1_000)}" s="3"><c r="A${String(index + 1_000)}" s="3"/><c r="XFD${String(index + 1_000)}" s="3"></c></row>`,
    );
    const grid = await readWith(`${rows.join('')}<row r="1048576" ht="12"/>`);
    expect(grid.rows.map((row) => row.map(({ value }) => value))).toEqual([
      ['Obiettivo', 'Azione'],
    ]);
    expect(
      (await read(`Obiettivo;Azione\n${`${';'.repeat(13)}\n`.repeat(200_000)}`, 'a.csv')).rows,
    ).toHaveLength(1);
  });

  it('names a cell that is far from the table, and rows that are too many', async () => {
    const cell = (place: string): string =>
      `<row r="${place.replace(/\D/gu, '')}"><c r="${place}"><v>1</v></c></row>`;
    await expect(readWith(cell('XFD12'))).rejects.toThrow(far('XFD12'));
    await expect(readWith(cell('A1048576'))).rejects.toThrow(far('A1048576'));
    const rows = Array.from({ length: sheetExtent.rows + 10 }, (_, index) =>
      cell(`A${String(index + 2)}`),
    );
    await expect(readWith(rows.join(''))).rejects.toThrow(
      sheetFileText.tooManyRows(sheetExtent.rows - 1),
    );
    await expect(read('Obiettivo;Azione\n' + 'a;b\n'.repeat(600_000), 'b.csv')).rejects.toThrow(
      sheetFileText.tooManyRows(sheetExtent.rows - 1),
    );
  });

  it.each([
    ['says so itself', 4_000_000_000],
    ['says nothing of it', 1_000],
  ])('opens no archive that is enormous inside and %s', async (_what, claim) => {
    for (const path of ['xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml', 'docProps/app.xml']) {
      const files = await listFiles();
      files.set(path, Buffer.alloc(100_000_000, ' '));
      const bytes = pack(files, new Map([[path, claim]]));
      expect(bytes.length).toBeLessThan(1_000_000);
      await expect(read(bytes)).rejects.toThrow(sheetFileText.tooLargeInside);
    }
  });
});

/** An OpenDocument sheet whose table goes on with further rows. */
async function readOpenWith(rows: string): ReturnType<typeof read> {
  const files = new Map<string, Buffer>();
  const sheets = [{ name: sheetNames.updates, rows: [['Obiettivo', 'Azione']] }];
  for (const entry of listEntries(await writeOds({ sheets }))) {
    const parts: Buffer[] = [];
    for await (const part of unpack(entry, 1e9)) parts.push(part);
    files.set(entry.name, Buffer.concat(parts));
  }
  const xml = files.get('content.xml')?.toString() ?? '';
  files.set('content.xml', Buffer.from(xml.replace('</table:table>', `${rows}</table:table>`)));
  return read(writeArchive(files), 'foglio.ods');
}

describe('readSheetFile, of an OpenDocument sheet', () => {
  const row = (cells: string, more = ''): string =>
    `<table:table-row${more}>${cells}</table:table-row>`;
  const said = '<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>';

  it('counts only what holds something, and reads rows that stand in groups', async () => {
    const styled =
      '<table:table-cell table:style-name="ce1" table:number-columns-repeated="16384"/>';
    const grid = await readOpenWith(
      [
        `<table:table-row-group>${row(said)}</table:table-row-group>`,
        row(styled, ' table:number-rows-repeated="3"'),
        row(said, ' table:visibility="filter"'),
        row(styled).repeat(50_000),
        row(styled, ' table:number-rows-repeated="998000"'),
      ].join(''),
    );
    expect(grid.rows.map((cells) => cells[0]?.value ?? null)).toEqual([
      'Obiettivo',
      'x',
      null,
      null,
      null,
      'x',
    ]);
    expect([...grid.hiddenRows]).toEqual([5]);
  });

  it('names a cell that is far from the table, and rows that are too many', async () => {
    const empty = '<table:table-cell table:number-columns-repeated="16000"/>';
    await expect(readOpenWith(row(empty + said))).rejects.toThrow(far('WQK2'));
    await expect(readOpenWith(row(said, ' table:number-rows-repeated="1048575"'))).rejects.toThrow(
      sheetFileText.tooManyRows(sheetExtent.rows - 1),
    );
    await expect(readOpenWith(row(said).repeat(sheetExtent.rows + 10))).rejects.toThrow(
      sheetFileText.tooManyRows(sheetExtent.rows - 1),
    );
  });
});

describe('normaliseText', () => {
  it('takes a line break of Word for a line break', () => {
    expect(normaliseText('Prima\vseconda')).toBe('Prima\nseconda');
    expect(normaliseText('Prima_x000B_seconda')).toBe('Prima\nseconda');
  });
});
