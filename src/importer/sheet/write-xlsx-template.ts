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
} from '../../i18n/commands/updates-sheet.ts';
import { columnKeys, reportColumns, sheetColumns, type ColumnRule } from './columns.ts';
import type { TemplateRow } from './make-template.ts';

/** Rows below the last that drop-downs reach, for rows that staff add. */
const spareRows = 200;

const wrapped: CellStyle = { alignment: { vertical: 'top', wrapText: true } };
const header: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: fill('0059B3'),
  alignment: { vertical: 'center', wrapText: true },
};

/** The workbook to fill in: the rows, the instructions, and the list of offices for its drop-down. */
export function writeXlsxTemplate(
  rows: readonly TemplateRow[],
  offices: readonly string[],
): Promise<Uint8Array> {
  const updates: WriteSheet = {
    name: sheetNames.updates,
    columns: columnKeys.map((key) => ({ width: sheetColumns[key].width })),
    rows: [
      columnKeys.map((key) => sheetHeaders[key]),
      ...rows.map((row) => columnKeys.map((key) => toValue(row[key]))),
    ],
    cells: styleCells(rows),
    freezePane: { rows: 1, columns: 1 },
    dataValidations: listRules(rows.length + 1 + spareRows, offices.length),
    a11y: { summary: workbookText.description, headerRow: 0 },
  };
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
    sheets: [updates, instructions, lists],
    properties: { title: workbookText.title, description: workbookText.description },
  });
}

/** Headers in white on blue, what is given on grey; dates as text, so that no program turns `2026` into a day of 1905. */
function styleCells(rows: readonly TemplateRow[]): Map<string, Partial<Cell>> {
  const heads = columnKeys.map((_key, column): [string, Partial<Cell>] => [
    `0,${String(column)}`,
    { style: header },
  ]);
  const body = rows.flatMap((row, index) =>
    columnKeys.map((key, column): [string, Partial<Cell>] => {
      const isGiven = !(key in reportColumns);
      return [
        `${String(index + 1)},${String(column)}`,
        {
          value: toValue(row[key]),
          style: {
            ...wrapped,
            ...(isGiven && { fill: fill('EEEEEE') }),
            ...(key !== 'percent' && { numFmt: '@' }),
          },
        },
      ];
    }),
  );
  return new Map([...heads, ...body]);
}

/** An empty text would make a cell count as filled when staff jump from one to the next. */
function toValue(value: string | number | undefined): string | number | null {
  return value === undefined || value === '' ? null : value;
}

function listRules(lastRow: number, offices: number): DataValidation[] {
  return columnKeys.flatMap((key, column) => {
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
