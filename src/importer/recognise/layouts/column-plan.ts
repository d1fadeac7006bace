import { foldSpace } from '../../../domain/text/fold-text.ts';
import type { TableCell } from '../../read/document-blocks.ts';
import type { LabelReader } from '../labels/label-reader.ts';
import type { FieldName } from '../labels/synonyms.ts';
import { findWindows, isCross, type ColumnWindow } from './cross-columns.ts';

/** What a column holds. */
export interface PlanColumn {
  readonly index: number;
  readonly field: FieldName | 'reference' | 'unknown' | 'window' | 'empty';
  /** Header as printed, its levels joined. */
  readonly label: string;
  readonly period?: string | undefined;
  readonly window?: ColumnWindow | undefined;
}

/** The columns of a table and how many rows its header takes. */
export interface ColumnPlan {
  readonly columns: readonly PlanColumn[];
  readonly headerRows: number;
  /** Whether each row, or group of rows, is an objective. */
  readonly hasTitle: boolean;
}

/** Columns that are read together with others of their row; each other one is a field. */
export const structural: ReadonlySet<PlanColumn['field']> = new Set<PlanColumn['field']>([
  'title',
  'action',
  'actionCode',
  'timing',
  'start',
  'end',
  'indicator',
  'unit',
  'target',
  'reference',
  'window',
  'empty',
]);

type Grid = readonly (readonly TableCell[])[];

/** The different cells of a row that hold something, in their order. */
export function listFilled(row: readonly TableCell[] | undefined): readonly TableCell[] {
  return [...new Set(row)].filter(({ text }) => text.trim() !== '');
}

/** The columns of a table whose header begins in a row; undefined where that row is no header. Months that the header gives no year are of `year`. */
export function planColumns(
  grid: Grid,
  at: number,
  labels: LabelReader,
  year?: number,
): ColumnPlan | undefined {
  const row = grid[at] ?? [];
  const filled = listFilled(row);
  if (filled.length < 2 || filled.some(({ text }) => text.length > 90)) return undefined;
  // "Peso | 11" above a header is a label with its value, and no level of that header.
  const [first, second] = filled.map(({ text }) => labels.find(foldSpace(text)));
  const isPair = filled.length === 2 && first !== undefined && second === undefined;
  const deepest = isPair ? 1 : countHeaderRows(grid, at, labels);
  for (let headerRows = deepest; headerRows >= 1; headerRows -= 1) {
    const plan = readPlan(grid, at, headerRows, labels, year);
    if (plan !== undefined) return plan;
  }
  return undefined;
}

function readPlan(
  grid: Grid,
  at: number,
  headerRows: number,
  labels: LabelReader,
  year: number | undefined,
): ColumnPlan | undefined {
  const head = grid.slice(at, at + headerRows);
  const width = head[0]?.length ?? 0;
  const texts = carryYears(
    Array.from({ length: width }, (_, index) =>
      [...new Set(head.map((line) => line[index]))]
        .map((cell) => foldSpace(cell?.text ?? ''))
        .filter((text) => text !== ''),
    ),
  );
  const windows = findWindows(texts);
  const columns = texts.map((levels, index): PlanColumn => {
    const label = levels.join(' ');
    const window = windows[index];
    if (levels.length === 0) return { index, field: 'empty', label };
    if (window !== undefined)
      return { index, field: 'window', label, window: { ...window, year: window.year ?? year } };
    const meaning = findMeaning(levels, labels);
    return { index, field: meaning?.field ?? 'unknown', label, period: meaning?.period };
  });
  const named = columns.filter(({ field }) => field !== 'empty');
  const known = named.filter(({ field }) => field !== 'unknown');
  const fields = new Set(known.map(({ field }) => field));
  const isHeader =
    (known.length >= 2 && fields.size >= 2 && known.length >= named.length * 0.5) ||
    (known.length >= 1 && named.length >= 2 && isLoneHeader(grid, at + headerRows, labels));
  if (!isHeader || isPairs(columns)) return undefined;
  // Tables that a program has joined hold several headers: each has the rows down to the next.
  const below = grid.slice(at + headerRows);
  const next = below.findIndex((line) => {
    const cells = listFilled(line);
    return isHeaderLine(cells, labels);
  });
  const settled = settle(columns, next < 0 ? below : below.slice(0, next));
  return { columns: settled, headerRows, hasTitle: settled.some(({ field }) => field === 'title') };
}

/** A year above the first of its months holds for those beside it, also where its cell is not merged over them. */
function carryYears(texts: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let year: string | undefined;
  return texts.map((levels) => {
    const [top, ...below] = levels;
    const isMonth = findWindows([levels.slice(-1)])[0] !== undefined;
    if (top !== undefined && below.length > 0 && isYear(top)) year = top;
    else if (!isMonth) year = undefined;
    else if (levels.length === 1 && year !== undefined) return [year, ...levels];
    return levels;
  });
}

/** Whether a line below columns names columns itself: years beside an action are its term. */
export function isHeaderLine(cells: readonly TableCell[], labels: LabelReader): boolean {
  const known = cells.filter(({ text }) => labels.find(foldSpace(text)) !== undefined);
  const named = known.filter(({ text }) => !isYear(text));
  return named.length >= 2 && known.length >= cells.length * 0.6;
}

function isYear(text: string): boolean {
  return /^(?:anno\s+)?20\d\d$/iu.test(foldSpace(text));
}

function findMeaning(
  levels: readonly string[],
  labels: LabelReader,
): ReturnType<LabelReader['find']> {
  const joined = labels.find(levels.join(' '));
  const bottom = labels.find(levels.at(-1) ?? '');
  const top = labels.find(levels[0] ?? '');
  if (joined !== undefined) return joined;
  // "Fasi" above "Descrizione", "Indicatore" above "Denominazione": the upper line says of what.
  const isGeneral = bottom?.field === 'description' || bottom?.field === 'title';
  if (isGeneral && (top?.field === 'action' || top?.field === 'indicator')) return top;
  // "Target" above "2026" and "Tempi" above "Inizio": the lower line says more.
  if (bottom?.period !== undefined && top?.field === 'expectedValue') return bottom;
  return bottom ?? top;
}

/** Lines below the first that part its merged cells, or stand below cells that reach down beside them. */
function countHeaderRows(grid: Grid, at: number, labels: LabelReader): number {
  let count = 1;
  while (count < 4) {
    const above = grid[at + count - 1] ?? [];
    const row = grid[at + count];
    if (row === undefined) return count;
    const own = listFilled(row).filter((cell) => !above.includes(cell));
    const reachesDown = row.some((cell, index) => cell === above[index] && cell.text !== '');
    const isParted = above.some((cell, index) => index > 0 && cell === above[index - 1]);
    const hasYears = own.length > 2 && listFilled(above).some(({ text }) => isYear(text));
    const areLabels =
      own.length > 0 &&
      own.every(
        ({ text }) =>
          labels.find(text) !== undefined ||
          findWindows([[text]])[0] !== undefined ||
          /^[gfmalsond]$/iu.test(text.trim()),
      );
    if (!areLabels || !(reachesDown || isParted || hasYears)) return count;
    count += 1;
  }
  return count;
}

/** A first line with one known label is a header where no line below begins with a label of its own. */
function isLoneHeader(grid: Grid, from: number, labels: LabelReader): boolean {
  const below = grid.slice(from).filter((row) => listFilled(row).length > 0);
  return (
    below.length >= 2 &&
    below.every((row) => labels.find(listFilled(row)[0]?.text ?? '') === undefined)
  );
}

/** "Settore | Area tecnica | Assessore | Rossi": labels and values in turn. */
function isPairs(columns: readonly PlanColumn[]): boolean {
  const named = columns.filter(
    ({ field, label }, index) => field !== 'empty' && columns[index - 1]?.label !== label,
  );
  return (
    named.length >= 2 &&
    named.length % 2 === 0 &&
    named.every(({ field }, index) => (index % 2 === 0) === (field !== 'unknown'))
  );
}

/** Decides what a label alone cannot: the other columns and the values below tell. */
function settle(columns: readonly PlanColumn[], data: Grid): readonly PlanColumn[] {
  const has = (field: PlanColumn['field']): boolean => columns.some((one) => one.field === field);
  const values = (index: number): readonly string[] =>
    data.map((row) => row[index]?.text.trim() ?? '').filter((text) => text !== '');
  const actions = columns.filter(({ field }) => field === 'action');
  return columns.map((column): PlanColumn => {
    const { field, index } = column;
    const texts = values(index);
    if (field === 'action' && actions.length > 1 && texts.every(isShortCode))
      return { ...column, field: 'actionCode' };
    if (field === 'description' && !has('title') && !has('action'))
      return { ...column, field: has('indicator') && !has('timing') ? 'indicator' : 'action' };
    if (field === 'expectedValue' && has('indicator')) return { ...column, field: 'target' };
    if (field === 'target' && !has('indicator') && texts.length > 0 && texts.every(isCross))
      return {
        ...column,
        field: 'window',
        window: { year: Number(column.period?.slice(0, 4)), from: 1, to: 12 },
      };
    if ((field === 'number' || field === 'code') && !has('title') && has('action'))
      return { ...column, field: 'actionCode' };
    if (field === 'title' && !texts.some((text) => /\p{L}{3}/u.test(text)) && texts.length > 0)
      return { ...column, field: 'number' };
    return column;
  });
}

function isShortCode(text: string): boolean {
  return (
    /^[\p{L}]{0,3}\.?\s?\d{0,3}(?:\.\d{1,3})*\.?$/u.test(text) || /^fase\s+\w{1,3}$/iu.test(text)
  );
}
