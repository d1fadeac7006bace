import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { dataTexts } from '../../i18n/data/open-data.ts';
import type { ColumnType } from '../../i18n/data/column-text.ts';
import { actionColumns } from './actions.ts';
import type { Dataset, listRows } from './dataset.ts';
import { indicatorColumns } from './indicators.ts';
import { listColumns, type listValues } from './lists.ts';
import { occurrenceColumns } from './occurrences.ts';
import { objectiveColumns } from './objectives.ts';
import { stateHistoryColumns, type listStateRows } from './state-history.ts';
import { nameAnswer, type CellValue, type Column } from './table.ts';
import { updateColumns } from './updates.ts';
import { variationColumns } from './variations.ts';

/** The tables as sheets of one workbook; equal data give equal bytes. Texts are cells of text, never formulas. */
export function writeWorkbook(
  dataset: Dataset,
  rows: ReturnType<typeof listRows> & {
    readonly lists: ReturnType<typeof listValues>;
    readonly states: ReturnType<typeof listStateRows>;
  },
): Promise<Uint8Array> {
  const changed = new Date(`${dataset.updated}T00:00:00Z`);
  return writeXlsx({
    sheets: [
      makeSheet(dataTexts.sheets.objectives, objectiveColumns, rows.objectives),
      makeSheet(dataTexts.sheets.actions, actionColumns, rows.actions),
      makeSheet(dataTexts.sheets.occurrences, occurrenceColumns, rows.occurrences),
      makeSheet(dataTexts.sheets.indicators, indicatorColumns, rows.indicators),
      makeSheet(dataTexts.sheets.updates, updateColumns, rows.updates),
      makeSheet(dataTexts.sheets.variations, variationColumns, rows.variations),
      makeSheet(dataTexts.sheets.lists, listColumns, rows.lists),
      makeSheet(dataTexts.sheets.states, stateHistoryColumns, rows.states),
    ],
    properties: {
      title: dataset.title,
      description: dataset.attribution,
      creator: dataset.attribution,
      created: changed,
      modified: changed,
    },
  });
}

function makeSheet<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): WriteSheet {
  return {
    name,
    columns: columns.map(({ header, type = 'text' }) => ({
      header,
      width: type === 'text' ? 30 : 16,
      ...(type === 'date' && { numFmt: 'dd/mm/yyyy' }),
    })),
    rows: [
      columns.map(({ header }) => header),
      ...rows.map((row) => columns.map(({ read, type }) => makeCell(read(row), type))),
    ],
    freezePane: { rows: 1 },
  };
}

function makeCell(value: CellValue, type: ColumnType | undefined): string | number | Date | null {
  if (value === undefined) return null;
  return type === 'date' ? new Date(`${String(value)}T00:00:00Z`) : (nameAnswer(value) ?? null);
}
