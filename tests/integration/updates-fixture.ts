import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { writeXlsx, type Cell, type MergeRange, type WriteOptions } from 'hucre/xlsx';
import { readContent } from '../../src/catalog/read-content/read-content.ts';
import { makeTemplate, type TemplateRow } from '../../src/importer/sheet/make-template.ts';
import { columnKeys } from '../../src/importer/sheet/columns.ts';
import { warnOfFolder } from '../../src/desk/sheet/warn-of-rows.ts';
import { runUpdates } from '../../src/importer/sheet/run-updates.ts';
import { cellName } from '../../src/importer/sheet/sheet-grid.ts';
import { readUpdateContent } from '../../src/importer/sheet/update-directory.ts';
import {
  sheetHeaders,
  sheetNames,
  type SheetColumnKey,
} from '../../src/i18n/commands/updates-sheet.ts';

/** The invented municipality, copied for each test. */
const original = join(import.meta.dirname, '..', 'fixtures', 'municipality');

/** Day on which the tests run the importer. */
const today = '2026-06-15';

/** How many actions and updates a content folder holds; those of one office alone where it is given. */
export async function countContent(
  content: string,
  office?: string,
): Promise<{ readonly actions: number; readonly updates: number }> {
  const { objectives, updates } = await readContent(content);
  const meant = objectives.filter(
    ({ data }) => office === undefined || data.areas.includes(office),
  );
  return {
    actions: meant.reduce((sum, { data }) => sum + data.actions.length, 0),
    updates: updates.filter(({ id }) =>
      meant.some((objective) => id.startsWith(`${objective.id}/`)),
    ).length,
  };
}

/** What a run printed, and how it ended. */
interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A copy of the invented municipality beside a folder for sheets. */
export interface Workplace {
  readonly folder: string;
  readonly content: string;
  readonly run: (...args: readonly string[]) => Promise<Outcome>;
  readonly snapshot: () => Promise<Readonly<Record<string, string>>>;
  readonly save: (name: string, bytes: Uint8Array | string) => Promise<string>;
  readonly clear: () => Promise<void>;
}

/** A new workplace; with `slugs`, only those objectives are in it, so that many runs take little time. */
export async function openWorkplace(slugs?: readonly string[]): Promise<Workplace> {
  const folder = await mkdtemp(join(tmpdir(), 'updates-'));
  const content = join(folder, 'content');
  const isWanted = (path: string): boolean => {
    const [room, name] = relative(original, path).split(sep);
    return (
      slugs === undefined ||
      name === undefined ||
      !['objectives', 'updates', 'variations'].includes(room ?? '') ||
      slugs.includes(name.replace(/\.yaml$/u, ''))
    );
  };
  await cp(original, content, { recursive: true, filter: isWanted });
  return {
    folder,
    content,
    run: async (...args) => {
      const texts = { out: '', err: '' };
      const environment = { CONTENT_DIR: content, PORTAL_TODAY: today };
      const code = await runUpdates(
        args,
        { environment, out: (text) => (texts.out += text), err: (text) => (texts.err += text) },
        { clock: new Date(), warn: warnOfFolder },
      );
      return { code, ...texts };
    },
    snapshot: async () => {
      const files = (await readdir(content, { recursive: true, withFileTypes: true })).map(
        (entry) => ({ path: join(entry.parentPath, entry.name), isFile: entry.isFile() }),
      );
      const texts = files.map(
        async ({ path, isFile }) =>
          [path.slice(content.length), isFile ? await readFile(path, 'base64') : 'folder'] as const,
      );
      return Object.fromEntries(await Promise.all(texts));
    },
    save: async (name, bytes) => {
      await writeFile(join(folder, name), bytes);
      return join(folder, name);
    },
    clear: () => rm(folder, { recursive: true }),
  };
}

/** Value of a cell in a test. */
export type Value = string | number | boolean | Date | null;

/** A row by column. */
export type SheetRow = Partial<Record<SheetColumnKey, Value | undefined>>;

/** Place of a column, from 0. */
export function column(key: SheetColumnKey): number {
  return columnKeys.indexOf(key);
}

/** Name of the cell of a column, in the first row of data unless told, such as `B2`. */
export function cell(key: SheetColumnKey, row = 2): string {
  return cellName({ row: row - 1, column: column(key) });
}

/** Name of a cell beside the table: so many columns behind the first free one. */
export function beyond(row: number, columns = 0): string {
  return cellName({ row: row - 1, column: columnKeys.length + columns });
}

/** Place of the cell of a column in the first row of data, as the writer of workbooks takes it. */
export function at(key: SheetColumnKey): string {
  return `1,${String(column(key))}`;
}

/** A report that nothing is wrong with. */
export const goodReport = {
  date: '10/06/2026',
  status: 'In corso',
  confidence: 'Nei tempi',
  percent: 45,
  title: 'Posati i primi moduli',
  text: 'I primi moduli sono al loro posto.',
  evidenceLabel: 'Verbale inventato n. 3',
  evidenceUrl: 'https://www.borgo-prova.example/verbale',
  office: 'Area Scuole, Famiglie, Anziani e Servizi alla Persona',
} as const satisfies SheetRow;

/** The template's rows of some objectives of the invented municipality. */
async function templateRows(...slugs: readonly string[]): Promise<TemplateRow[]> {
  const { directory, plan } = await readUpdateContent(original);
  const { entries, published } = makeTemplate(directory, {
    plan,
    offices: [],
    today: '2026-06-15',
  });
  return [...entries, ...published].filter(
    ({ slug }) => slugs.length === 0 || slugs.includes(String(slug)),
  );
}

/** Row 2: a good new report on a1 of the school's roof; row 3: the report on it that is published. */
export async function goodRows(): Promise<SheetRow[]> {
  const rows = await templateRows('scuola-tetto');
  const blank = rows.find(({ id }) => id === undefined);
  const published = rows.find(({ id }) => id === 'scuola-tetto/2026-05-20-finito');
  return [{ ...blank, ...goodReport }, { ...published }];
}

/** Rows as a table, headers first. */
export function toTable(rows: readonly SheetRow[]): Value[][] {
  return [
    columnKeys.map((key) => sheetHeaders[key]),
    ...rows.map((row) => columnKeys.map((key) => row[key] ?? null)),
  ];
}

/** What a test does to a workbook beyond its values. */
export interface WorkbookExtras {
  readonly name?: string;
  readonly merges?: readonly MergeRange[];
  readonly cells?: Readonly<Record<string, Partial<Cell>>>;
  readonly hidden?: readonly number[];
  readonly isHidden?: boolean;
  readonly options?: Omit<WriteOptions, 'sheets'>;
}

/** An XLSX file of a table. */
export function makeWorkbook(
  table: readonly (readonly Value[])[],
  {
    name = sheetNames.updates,
    merges = [],
    cells = {},
    hidden = [],
    isHidden = false,
    options = {},
  }: WorkbookExtras = {},
): Promise<Uint8Array> {
  const sheet = {
    name,
    rows: table.map((row) => [...row]),
    merges: [...merges],
    cells: new Map(Object.entries(cells)),
    rowDefs: new Map(hidden.map((row) => [row, { hidden: true }])),
    hidden: isHidden,
  };
  return writeXlsx({ sheets: [sheet, { name: 'Altro', rows: [['x']] }], ...options });
}

/** A CSV text of a table. */
export function makeCsv(table: readonly (readonly Value[])[], separator = ';'): string {
  const field = (value: Value): string => {
    const text = value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '');
    return /["\r\n;,\t]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return table.map((row) => row.map(field).join(separator)).join('\r\n');
}
