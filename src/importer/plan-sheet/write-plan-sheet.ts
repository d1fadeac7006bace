import { writeXlsx, type Cell, type WriteSheet } from 'hucre/xlsx';
import type { OfficialObjective } from '../../domain/content/official-record.ts';
import { planSheetText as texts } from '../../i18n/commands/plan-sheet.ts';
import { extraHeaders, indicatorHeaders, planHeaders } from './plan-columns.ts';

type Row = readonly (string | number | null)[];

/** A plan as a workbook that `readPlanSheet` reads without loss: a row an action, with its objective's texts on the first. */
export function writePlanSheet(records: readonly OfficialObjective[]): Promise<Uint8Array> {
  const indicators = records.flatMap(({ position, indicators: own = [] }) =>
    own.flatMap(({ name, unit = null, targets }): Row[] => {
      const values = Object.entries(targets);
      return values.length === 0
        ? [[position, name, unit, null, null]]
        : values.map(([period, value]) => [position, name, unit, period, value]);
    }),
  );
  const extra = records.flatMap(({ position, extra: own = [] }) =>
    own.map(({ label, text }): Row => [position, label, text]),
  );
  const { sheets } = texts;
  return writeXlsx({
    sheets: [
      makeSheet(sheets.plan, planHeaders, records.flatMap(listRows), 28),
      makeSheet(sheets.indicators, indicatorHeaders, indicators, 24),
      makeSheet(sheets.extra, extraHeaders, extra, 60),
      makeSheet(sheets.help, ['', ''], texts.help, 60),
    ],
  });
}

function listRows(record: OfficialObjective): readonly Row[] {
  const { position, managers, actions } = record;
  const own = Object.keys(texts.columns).map((field) => {
    const value =
      field === 'managers'
        ? managers.join('\n')
        : record[field as Exclude<keyof typeof texts.columns, 'managers'>];
    return value === undefined || value === '' ? null : value;
  });
  const blank = own.map(() => null);
  const cells = actions.map(({ text, code, timing, start, end }) =>
    [text, code, timing, start, end].map((value) => (value === '' ? null : (value ?? null))),
  );
  return (cells.length === 0 ? [Object.keys(texts.action).map(() => null)] : cells).map(
    (action, index) => [position, ...(index === 0 ? own : blank), ...action],
  );
}

function makeSheet(
  name: string,
  headers: readonly string[],
  rows: readonly Row[],
  width: number,
): WriteSheet {
  const style = { alignment: { vertical: 'top', wrapText: true } } as const;
  const cells = new Map<string, Partial<Cell>>(
    headers.map((_, column) => [
      `0,${String(column)}`,
      { style: { ...style, font: { bold: true } } },
    ]),
  );
  for (const [index, row] of rows.entries())
    for (const [column, value] of row.entries())
      if (value !== null) cells.set(`${String(index + 1)},${String(column)}`, { style });
  return {
    name,
    columns: headers.map((_, column) => ({ width: column === 0 ? 10 : width })),
    rows: [[...headers], ...rows.map((row) => [...row])],
    cells,
    freezePane: { rows: 1, columns: 1 },
  };
}
