import {
  colToLetter,
  writeXlsx,
  type Cell,
  type CellStyle,
  type DataValidation,
  type WriteSheet,
} from 'hucre/xlsx';
import {
  instructionLines,
  sheetHeaders,
  sheetNames,
  sheetRules,
  workbookText,
  type SheetColumnKey,
} from '../../i18n/commands/updates-sheet.ts';
import {
  reportColumns,
  sheetColumns,
  sheetKeys,
  type ColumnRule,
  type TemplateValue,
} from './columns.ts';

import type { Template, TemplateRow } from './make-template.ts';

/** Rows below the last that drop-downs reach, for rows that staff add. */
const spareRows = 200;

/** Height of a line in points, lines left for writing in a row to fill in, and the most that Excel lets a row be high. */
const height = { line: 15, writing: 3, most: 405 } as const;

const wrapped: CellStyle = { alignment: { vertical: 'top', wrapText: true } };
const header: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: fill('0059B3'),
  alignment: { vertical: 'center', wrapText: true },
};

/** The workbook to fill in: the rows, what is published on a sheet of its own, the instructions, and the list of offices for drop-downs. */
export function writeXlsxTemplate(
  { entries, published }: Template,
  offices: readonly string[],
): Promise<Uint8Array> {
  const instructions: WriteSheet = {
    name: sheetNames.instructions,
    columns: [{ width: 28 }, { width: 110 }],
    rows: instructionLines.map((line) => [...line]),
    cells: new Map(
      instructionLines.flatMap(([name, text], row): [string, Partial<Cell>][] => [
        [
          `${String(row)},0`,
          { style: { font: { bold: text === '' || !/^\d$/u.test(name) }, ...wrapped } },
        ],
        [`${String(row)},1`, { style: wrapped }],
      ]),
    ),
  };
  const lists: WriteSheet = {
    name: sheetNames.lists,
    columns: [{ width: 60 }],
    rows: [[sheetHeaders.office], ...offices.map((office) => [office])],
  };
  return writeXlsx({
    sheets: [
      {
        ...writeTable('updates', entries),
        dataValidations: listRules(entries.length + 1 + spareRows, offices.length),
      },
      {
        ...writeTable('published', published),
        // Without a password: it keeps slips away, and whoever corrects takes it off first.
        protection: { sheet: true, formatColumns: true, formatRows: true, autoFilter: true },
      },
      instructions,
      lists,
    ],
    properties: { title: workbookText.title, description: workbookText.description },
  });
}

/** A table with number, title and action in view, whatever is scrolled to. */
function writeTable(sheet: keyof typeof sheetKeys, rows: readonly TemplateRow[]): WriteSheet {
  const keys = sheetKeys[sheet];
  const last = `${colToLetter(keys.length - 1)}${String(rows.length + 1)}`;
  return {
    name: sheetNames[sheet],
    columns: keys.map((key) => ({
      width: sheetColumns[key].width,
      hidden: sheetColumns[key].isHidden === true,
    })),
    rows: [
      keys.map((key) => sheetHeaders[key]),
      ...rows.map((row) => keys.map((key) => toValue(row[key]))),
    ],
    rowDefs: new Map([
      [0, { height: 2 * height.line }],
      ...rows.map((row, index): [number, { readonly height: number }] => [
        index + 1,
        { height: measureRow(row, keys, sheet === 'updates' ? height.writing : 1) },
      ]),
    ]),
    cells: styleCells(rows, keys, sheet === 'published'),
    freezePane: { rows: 1, columns: keys.indexOf('actionTitle') + 1 },
    autoFilter: { range: `A1:${last}` },
    a11y: { summary: workbookText.description, headerRow: 0 },
  };
}

/** Height in points at which nothing that a row says is cut off. */
function measureRow(row: TemplateRow, keys: readonly SheetColumnKey[], least: number): number {
  const lines = keys
    .filter((key) => sheetColumns[key].isHidden !== true)
    .map((key) => {
      const value = row[key];
      if (typeof value !== 'string') return 1;
      const { width } = sheetColumns[key];
      return value
        .split('\n')
        .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.15) / width)), 0);
    });
  return Math.min(Math.max(least, ...lines) * height.line, height.most);
}

/** Headers in white on blue, what is given on grey; dates as text, so that no program turns `2026` into a day of 1905. */
function styleCells(
  rows: readonly TemplateRow[],
  keys: readonly SheetColumnKey[],
  isPublished: boolean,
): Map<string, Partial<Cell>> {
  const heads = keys.map((_key, column): [string, Partial<Cell>] => [
    `0,${String(column)}`,
    { style: header },
  ]);
  const body = rows.flatMap((row, index) =>
    keys.map((key, column): [string, Partial<Cell>] => {
      const isOpen = isPublished ? openKeys.includes(key) : key in reportColumns;
      return [
        `${String(index + 1)},${String(column)}`,
        {
          value: toValue(row[key]),
          style: {
            ...wrapped,
            ...(isOpen ? { protection: { locked: false } } : { fill: fill('EEEEEE') }),
            ...(numberFormats[key] ?? { numFmt: '@' }),
          },
        },
      ];
    }),
  );
  return new Map([...heads, ...body]);
}

/** What people may write into of a published row while its sheet is protected. */
const openKeys: readonly SheetColumnKey[] = ['correction', 'withdrawal'];

/** Formats of the columns that hold no text; the others hold texts, whatever they look like. */
const numberFormats: Readonly<Partial<Record<SheetColumnKey, Pick<CellStyle, 'numFmt'>>>> = {
  number: {},
  percent: {},
  dueDay: { numFmt: 'dd/mm/yyyy' },
};

/** An empty text would make a cell count as filled when staff jump from one to the next. */
function toValue(value: TemplateValue): string | number | Date | null {
  return value === undefined || value === '' ? null : value;
}

function listRules(lastRow: number, offices: number): DataValidation[] {
  return sheetKeys.updates.flatMap((key, column) => {
    const { rule } = sheetColumns[key];
    if (rule === undefined) return [];
    const letter = colToLetter(column);
    return {
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 'stop',
      errorTitle: sheetRules.title,
      range: `${letter}2:${letter}${String(lastRow)}`,
      ...describeRule(rule, offices),
    };
  });
}

function describeRule(
  rule: ColumnRule,
  offices: number,
): Pick<DataValidation, 'type' | 'values' | 'operator' | 'formula1' | 'formula2' | 'errorMessage'> {
  switch (rule.kind) {
    case 'list':
      return { type: 'list', values: [...rule.values], errorMessage: sheetRules.list };
    case 'offices':
      return {
        type: 'list',
        formula1: `${sheetNames.lists}!$A$2:$A$${String(Math.max(offices, 1) + 1)}`,
        errorMessage: sheetRules.list,
      };
    case 'percent':
      return {
        type: 'decimal',
        operator: 'between',
        formula1: '0',
        formula2: '100',
        errorMessage: sheetRules.percent,
      };
    case 'length':
      return {
        type: 'textLength',
        operator: 'lessThanOrEqual',
        formula1: String(rule.most),
        errorMessage: sheetRules.length,
      };
  }
}

function fill(rgb: string): NonNullable<CellStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb } };
}
