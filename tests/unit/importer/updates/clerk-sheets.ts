import { writeOds } from 'hucre/ods';
import { readXlsx, writeXlsx, type Cell, type Sheet, type WriteSheet } from 'hucre/xlsx';
import type { Update } from '../../../../src/domain/content/update.ts';
import {
  sheetHeaders,
  sheetNames,
  type SheetColumnKey,
} from '../../../../src/i18n/commands/updates-sheet.ts';
import { sheetKeys } from '../../../../src/importer/sheet/columns.ts';
import { makeTemplate, writeCsvTemplate } from '../../../../src/importer/sheet/make-template.ts';
import { planUpdates } from '../../../../src/importer/sheet/plan-updates.ts';
import { readBook } from '../../../../src/importer/sheet/read-report.ts';
import { readSheetBytes } from '../../../../src/importer/sheet/read-sheet-file.ts';
import {
  cellName,
  SheetError,
  type SheetIssue,
} from '../../../../src/importer/sheet/sheet-grid.ts';
import { makeDirectory } from '../../../../src/importer/sheet/update-directory.ts';
import { writeXlsxTemplate } from '../../../../src/importer/sheet/write-xlsx-template.ts';
import { makeContent } from '../make-content.ts';
import { makeObjective } from '../make-objective.ts';
import { makeUpdate } from './make-update.ts';

export const today = '2026-06-15';

const area = (name: string, shortName: string) => ({ name, shortName, spellings: [] });
const action = (id: string, title: string, timing: string) => ({ id, title, text: title, timing });

/** Two objectives of an invented plan, the second with two actions and an indicator, and what is published on the first. */
export const content = makeContent(
  {
    mulino: makeObjective({ source: { plan: '2025-2027', position: 7 } }),
    strade: makeObjective({
      title: 'Strade senza buche',
      areas: ['lavori'],
      actions: [
        action('a1', 'Asfaltare via Larga', 'entro il 31/03/2026'),
        action('a2', 'Ridipingere le strisce', 'entro il 30/09/2026'),
      ],
      indicators: [{ id: 'i1', name: 'Buche chiuse', unit: 'buche', targets: [] }],
      source: { plan: '2025-2027', position: 12 },
    }),
  },
  {
    areas: [
      { id: 'cultura', data: area('Area Cultura', 'Cultura') },
      { id: 'lavori', data: area('Area Lavori Pubblici', 'Lavori pubblici') },
    ],
    updates: [
      {
        id: 'mulino/2026-05-20-aperto',
        data: makeUpdate({
          action: 'a1',
          title: 'Primo piano aperto',
          text: 'Ci sono\nventi posti.',
          evidence: [{ label: 'Delibera n. 4', url: 'https://borgo.example/4' }],
        }),
      },
    ],
  },
);
export const directory = makeDirectory(content);

const template = makeTemplate(directory, { plan: '2025-2027', offices: [], today });
const offices = ['Area Cultura', 'Area Lavori Pubblici'];

/** Value of a cell that a clerk types. */
type Typed = string | number | Date | null;
type Filled = Partial<Record<SheetColumnKey, Typed>>;

/** A report with which nothing is wrong. */
export const report: Filled = {
  date: '10/06/2026',
  title: 'Via Larga asfaltata',
  text: 'La via è aperta.',
  evidenceLabel: 'Determina n. 12',
  office: 'Area Lavori Pubblici',
};

/** The template in the hands of a clerk. */
export class ClerkSheet {
  readonly sheets: Sheet[];

  private constructor(sheets: Sheet[]) {
    this.sheets = sheets;
  }

  static async open(): Promise<ClerkSheet> {
    const bytes = await writeXlsxTemplate(template, offices);
    return new ClerkSheet((await readXlsx(bytes, { readStyles: true })).sheets);
  }

  /** The sheet to fill in, or the one of what is published. */
  sheet(name: keyof typeof sheetKeys = 'updates'): Sheet {
    const found = this.sheets.find((sheet) => sheet.name === sheetNames[name]);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found;
  }

  /** The rows below the headers, those to fill in: mulino a1, strade a1, strade a2. */
  rows(name: keyof typeof sheetKeys = 'updates'): Typed[][] {
    return this.sheet(name).rows.slice(1) as Typed[][];
  }

  /** Types into a row, from 0 below the headers. */
  type(row: number, values: Filled, name: keyof typeof sheetKeys = 'updates'): this {
    const sheet = this.sheet(name);
    for (const [key, value] of Object.entries(values)) {
      const column = this.column(key as SheetColumnKey, name);
      const cells = sheet.rows[row + 1] as Typed[];
      cells[column] = value;
      this.change(row, key as SheetColumnKey, { value }, name);
    }
    return this;
  }

  /** Changes a cell beyond its value. */
  change(
    row: number,
    key: SheetColumnKey,
    cell: Partial<Cell>,
    name: keyof typeof sheetKeys = 'updates',
  ): this {
    const sheet = this.sheet(name);
    const place = `${String(row + 1)},${String(this.column(key, name))}`;
    sheet.cells?.set(place, {
      ...(sheet.cells.get(place) ?? { value: null, type: 'string' }),
      ...cell,
    });
    return this;
  }

  /** Replaces the rows below the headers; formats stay behind, as after a paste of values. */
  arrange(rows: Typed[][], name: keyof typeof sheetKeys = 'updates'): this {
    const sheet = this.sheet(name);
    sheet.rows = [sheet.rows[0] ?? [], ...rows];
    sheet.cells = new Map();
    return this;
  }

  column(key: SheetColumnKey, name: keyof typeof sheetKeys = 'updates'): number {
    return (this.sheet(name).rows[0] ?? []).indexOf(sheetHeaders[key]);
  }

  save(format: 'xlsx' | 'ods' = 'xlsx'): Promise<Uint8Array> {
    const sheets = this.sheets as unknown as WriteSheet[];
    return format === 'xlsx' ? writeXlsx({ sheets }) : writeOds({ sheets });
  }
}

/** Text of the template as CSV with a report in one of its rows, from 0 below the headers. */
export function csvWith(row: number, values: Filled): string {
  const entries = template.entries.map((entry, index) =>
    index === row ? { ...entry, ...values } : entry,
  );
  return writeCsvTemplate({ ...template, entries: entries as typeof template.entries });
}

/** What importing a file would do: titles that are new, ids that change, cells that are refused or not read, each with its words. */
export interface Outcome {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: number;
  readonly issues: readonly string[];
  readonly remarks: readonly string[];
  /** What new and changed files would say. */
  readonly updates: readonly Update[];
}

export async function importBytes(bytes: Uint8Array, now = directory): Promise<Outcome> {
  const tell = ({ sheet, at, message }: SheetIssue): string =>
    `${at === undefined ? sheet : cellName(at)}: ${message}`;
  try {
    const book = await readSheetBytes(bytes, 'foglio');
    const plan = planUpdates(book, readBook(book, now, today), now, today);
    return {
      added: plan.added.map(({ id, update }) => `${id.split('/')[0] ?? ''} ${update.title}`),
      changed: plan.changed.map(({ id }) => id),
      unchanged: plan.unchanged,
      issues: plan.issues.map(tell),
      remarks: plan.remarks.map(tell),
      updates: [...plan.added, ...plan.changed].map(({ update }) => update),
    };
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
    const issues = [tell(error.issue)];
    return { added: [], changed: [], unchanged: 0, issues, remarks: [], updates: [] };
  }
}

/** Name of the cell of a column of the sheet to fill in, in a row from 0 below the headers. */
export function place(key: SheetColumnKey, row: number): string {
  return cellName({ row: row + 1, column: sheetKeys.updates.indexOf(key) });
}
