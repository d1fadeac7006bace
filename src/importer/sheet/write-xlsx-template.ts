import {
  colToLetter,
  writeXlsx,
  type Cell,
  type CellStyle,
  type DataValidation,
  type WriteSheet,
} from 'hucre/xlsx';
import {
  confidenceChoices,
  instructionLines,
  sheetHeaders,
  sheetNames,
  sheetRules,
  statusChoices,
  workbookText,
  yesNo,
} from '../../i18n/commands/updates-sheet.ts';
import { columnKeys, type ColumnKey } from './read-headers.ts';
import { longestTitle } from './check-report.ts';
import type { TemplateRow } from './make-template.ts';
import { templateWidths } from './template-widths.ts';

/** Rows below the last that drop-downs reach, for rows that staff add. */
const spareRows = 200;

const given: ReadonlySet<ColumnKey> = new Set<ColumnKey>([
  'slug',
  'objectiveTitle',
  'action',
  'actionTitle',
  'timing',
  'lastStatus',
  'lastDate',
  'id',
  'version',
]);
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
    columns: columnKeys.map((key) => ({ width: templateWidths[key] })),
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
      const isGiven = given.has(key);
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
  const below = (key: ColumnKey): string =>
    `${colToLetter(columnKeys.indexOf(key))}2:${colToLetter(columnKeys.indexOf(key))}${String(lastRow)}`;
  const rule = {
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: sheetRules.title,
  } as const;
  const list = (key: ColumnKey, values: readonly string[]): DataValidation => ({
    ...rule,
    type: 'list',
    values: [...values],
    range: below(key),
    errorMessage: sheetRules.list,
  });
  return [
    list('status', Object.values(statusChoices)),
    list('confidence', Object.values(confidenceChoices)),
    list('minor', Object.values(yesNo)),
    {
      ...rule,
      type: 'list',
      formula1: `${sheetNames.lists}!$A$2:$A$${String(Math.max(offices, 1) + 1)}`,
      range: below('office'),
      errorMessage: sheetRules.list,
    },
    {
      ...rule,
      type: 'decimal',
      operator: 'between',
      formula1: '0',
      formula2: '100',
      range: below('percent'),
      errorMessage: sheetRules.percent,
    },
    {
      ...rule,
      type: 'textLength',
      operator: 'lessThanOrEqual',
      formula1: String(longestTitle),
      range: below('title'),
      errorMessage: sheetRules.length,
    },
  ];
}

function fill(rgb: string): NonNullable<CellStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb } };
}
