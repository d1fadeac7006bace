import { readXlsx, type CellValue, type Sheet } from 'hucre/xlsx';
import { isoDateSchema } from '../../domain/iso-date.ts';
import type { OfficialObjective } from '../../domain/content/official-record.ts';
import { planSheetText as texts } from '../../i18n/commands/plan-sheet.ts';
import type { ImportIssue } from '../recognise/import-issue.ts';
import { condenseWorkbook } from '../read/condense-workbook.ts';
import {
  extraHeaders,
  fixedFields,
  indicatorHeaders,
  planHeaders,
  textFields,
} from './plan-columns.ts';

/** What a sheet of a whole plan holds. */
export interface PlanSheet {
  readonly objectives: readonly OfficialObjective[];
  readonly issues: readonly ImportIssue[];
}

/** A row of a sheet, its texts by header; its number counts from 1, as spreadsheet programs do. */
interface SheetRow {
  readonly row: number;
  readonly read: (header: string) => string;
}

/** The plan in a workbook of the form that `writePlanSheet` writes; undefined where it has another. */
export async function readPlanSheet(bytes: Uint8Array): Promise<PlanSheet | undefined> {
  if (!isWorkbook(bytes)) return undefined;
  const sheets = await openSheets(bytes);
  if (sheets === undefined) return undefined;
  const plan = sheets.find(({ name }) => name.trim() === texts.sheets.plan);
  if (plan === undefined || !hasHeaders(plan, planHeaders)) return undefined;
  const issues: ImportIssue[] = [];
  const groups = groupByNumber(texts.sheets.plan, listRows(plan), issues);
  const rowsOf = (name: string, headers: readonly string[]) => {
    const sheet = sheets.find((each) => each.name.trim() === name);
    const rows = sheet === undefined || !hasHeaders(sheet, headers) ? [] : listRows(sheet);
    const found = groupByNumber(name, rows, issues);
    for (const [number, [first]] of found)
      if (!groups.has(number))
        issues.push({
          line: first?.row ?? 0,
          code: 'unplaced-text',
          message: texts.unknownNumber(name, first?.row ?? 0, number),
        });
    return found;
  };
  const areNumbers = [...groups.keys()].every((number) => /^[1-9]\d{0,5}$/u.test(number));
  const indicators = rowsOf(texts.sheets.indicators, indicatorHeaders);
  const extra = rowsOf(texts.sheets.extra, extraHeaders);
  return {
    objectives: [...groups].map(([number, rows], index) =>
      readObjective(rows, areNumbers ? Number(number) : index + 1, issues, {
        number,
        indicators: indicators.get(number) ?? [],
        extra: extra.get(number) ?? [],
      }),
    ),
    issues,
  };
}

/** The sheets of a workbook; undefined of one that is damaged or too large inside, which other readers speak of. */
async function openSheets(bytes: Uint8Array): Promise<readonly Sheet[] | undefined> {
  try {
    return (await readXlsx(await condenseWorkbook(bytes), { readStyles: true })).sheets;
  } catch {
    // The library, the inflater and the XML parser fail each in its own way.
    return undefined;
  }
}

function isWorkbook(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString('latin1');
  return text.startsWith('PK') && text.includes('xl/workbook.xml');
}

function hasHeaders({ rows }: Sheet, headers: readonly string[]): boolean {
  const [first = []] = rows;
  return headers.every((header) => first.some((cell) => readCell(cell) === header));
}

function readCell(cell: CellValue | undefined): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).trim();
}

function listRows({ rows }: Sheet): readonly SheetRow[] {
  const [headers = [], ...others] = rows;
  const places = new Map(headers.map((cell, column) => [readCell(cell), column]));
  return others.flatMap((row, index) =>
    row.every((cell) => readCell(cell) === '')
      ? []
      : [{ row: index + 2, read: (header) => readCell(row[places.get(header) ?? -1]) }],
  );
}

/** Rows of each objective in the order of the sheet; the number of the row above holds where a row has none of its own. */
function groupByNumber(
  sheet: string,
  rows: readonly SheetRow[],
  issues: ImportIssue[],
): ReadonlyMap<string, readonly SheetRow[]> {
  const groups = new Map<string, SheetRow[]>();
  let last: string | undefined;
  for (const row of rows) {
    const number = row.read(texts.number) || last;
    if (number === undefined) {
      issues.push({
        line: row.row,
        code: 'unplaced-text',
        message: texts.missingNumber(sheet, row.row),
      });
      continue;
    }
    last = number;
    groups.set(number, [...(groups.get(number) ?? []), row]);
  }
  return groups;
}

interface Own {
  readonly number: string;
  readonly indicators: readonly SheetRow[];
  readonly extra: readonly SheetRow[];
}

function readObjective(
  rows: readonly SheetRow[],
  position: number,
  issues: ImportIssue[],
  { number, indicators, extra }: Own,
): OfficialObjective {
  const readText = (header: string): string => {
    const [first, ...others] = rows.filter(({ read }) => read(header) !== '');
    const words = first?.read(header) ?? '';
    for (const { row, read } of others)
      if (read(header) !== words)
        issues.push({
          line: row,
          code: 'unplaced-text',
          message: texts.otherWords(row, header, number),
        });
    return words;
  };
  const values = textFields.map((field) => [field, readText(texts.columns[field])] as const);
  const fields = Object.fromEntries(
    values.filter(([field, text]) => text !== '' || fixedFields.has(field)),
  );
  const listed = extra.map(({ read }) => ({
    label: read(texts.extra.label),
    text: read(texts.extra.text),
  }));
  return {
    position,
    title: '',
    strategicCode: '',
    strategicTitle: '',
    ...fields,
    managers: readText(texts.columns.managers)
      .split('\n')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    actions: rows.flatMap((row) => readAction(row, issues)),
    indicators: readIndicators(indicators),
    extra: listed,
  };
}

function readAction({ row, read }: SheetRow, issues: ImportIssue[]): OfficialObjective['actions'] {
  const { text, code, timing, start, end } = texts.action;
  if (Object.values(texts.action).every((header) => read(header) === '')) return [];
  const readDay = (header: string): string | undefined => {
    const found = read(header);
    const [, day = '', month = '', year = ''] =
      /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/u.exec(found) ?? [];
    const iso = year === '' ? found : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (iso === '' || isoDateSchema.safeParse(iso).success) return iso || undefined;
    issues.push({ line: row, code: 'unplaced-text', message: texts.badDay(row, header, found) });
    return undefined;
  };
  const [first, last] = [readDay(start), readDay(end)];
  return [
    {
      text: read(text),
      timing: read(timing),
      ...(read(code) !== '' && { code: read(code) }),
      ...(first !== undefined && { start: first }),
      ...(last !== undefined && { end: last }),
    },
  ];
}

/** Rows of one name and unit below each other are the expected values of one indicator. */
function readIndicators(rows: readonly SheetRow[]): NonNullable<OfficialObjective['indicators']> {
  const { name, unit, period, target } = texts.indicator;
  const found: { name: string; unit?: string; targets: Record<string, string> }[] = [];
  for (const { read } of rows) {
    const last = found.at(-1);
    const [value, key] = [read(target), read(period)];
    const isSame =
      last !== undefined &&
      last.name === read(name) &&
      (last.unit ?? '') === read(unit) &&
      last.targets[key] === undefined;
    const own = isSame
      ? last
      : { name: read(name), ...(read(unit) !== '' && { unit: read(unit) }), targets: {} };
    if (!isSame) found.push(own);
    if (value !== '' || key !== '') own.targets[key] = value;
  }
  return found;
}
