import { foldCase, foldSpace } from '../../../domain/text/fold-text.ts';
import type { DocumentBlock, TableCell } from '../../read/document-blocks.ts';
import type { LabelReader } from '../labels/label-reader.ts';
import { planColumns, type ColumnPlan, type PlanColumn } from './column-plan.ts';

type Rows = readonly (readonly TableCell[])[];

/** A sheet with a row for each objective, and what other sheets can name them by. */
export interface ObjectiveSheet {
  readonly name: string;
  readonly keys: ReadonlySet<string>;
  /** What its own rows tell, so that another sheet is not needed for it. */
  readonly fields: ReadonlySet<PlanColumn['field']>;
}

/** Lines above a header: the town, the year, the office. */
const mostLinesAbove = 12;
/** Columns by which an objective can be named. */
const keyFields: ReadonlySet<PlanColumn['field']> = new Set<PlanColumn['field']>([
  'title',
  'code',
  'number',
  'actionCode',
  'unknown',
]);

/** A code or title as it is compared between sheets. */
export function foldKey(text: string): string {
  return foldCase(foldSpace(text)).replace(/\.$/u, '');
}

/** "OB.03 – Illuminazione": a code before the title. */
export function splitCode(printed: string): { readonly code: string; readonly title: string } {
  const [, code, title] =
    /^((?:[A-Z]{1,4}[.\s-]?\d{1,3}(?:\.\d{1,3})*|\d{1,2}(?:\.\d{1,3})+)\.?)\s*[:–—-]?\s+(?=\p{L})(.+)$/su.exec(
      printed,
    ) ?? [];
  return code === undefined || title === undefined ? { code: '', title: printed } : { code, title };
}

/** What an objective can be named by, from the text of its title, code or number. */
export function listKeys(text: string): readonly string[] {
  const { code, title } = splitCode(foldSpace(text));
  return [...new Set([text, code, title].map(foldKey))].filter((key) => key !== '');
}

/** The sheets of a workbook whose rows are objectives, in their order. */
export function findObjectiveSheets(
  blocks: readonly DocumentBlock[],
  labels: LabelReader,
): readonly ObjectiveSheet[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'table' || block.name === undefined) return [];
    const { name, rows } = block;
    for (let at = 0; at < Math.min(rows.length, mostLinesAbove); at += 1) {
      const plan = planColumns(rows, at, labels);
      if (plan === undefined) continue;
      if (!plan.hasTitle) return [];
      const below = rows.slice(at + plan.headerRows);
      const keys = plan.columns
        .filter(({ field }) => field === 'title' || field === 'code' || field === 'number')
        .flatMap(({ index }) => listTexts(below, index).flatMap(listKeys));
      const fields = new Set(plan.columns.map(({ field }) => field));
      return [{ name, keys: new Set(keys), fields }];
    }
    return [];
  });
}

/**
 * The columns of a sheet of actions or indicators, those marked that name the objective of another sheet which tells no actions, or
 * indicators, itself. Running numbers name one only below a label that says so, and titles only those of a sheet before.
 */
export function referColumns(
  plan: ColumnPlan,
  rows: Rows,
  name: string | undefined,
  sheets: readonly ObjectiveSheet[],
): ColumnPlan {
  const has = (field: PlanColumn['field']): boolean =>
    plan.columns.some((column) => column.field === field);
  const brought = (['action', 'indicator'] as const).find(has);
  const own = sheets.findIndex((sheet) => sheet.name === name);
  const others = (own < 0 ? sheets : sheets.slice(0, own)).filter(
    ({ fields }) => brought !== undefined && !fields.has(brought),
  );
  if (others.length === 0) return plan;
  const keys = new Set(others.flatMap((sheet) => [...sheet.keys]));
  const columns = plan.columns.map((column): PlanColumn =>
    keyFields.has(column.field) &&
    refers(column, { texts: listTexts(rows, column.index), keys, hasTitle: plan.hasTitle })
      ? { ...column, field: 'reference' }
      : column,
  );
  return { ...plan, columns, hasTitle: columns.some(({ field }) => field === 'title') };
}

interface RefersInput {
  readonly texts: readonly string[];
  readonly keys: ReadonlySet<string>;
  readonly hasTitle: boolean;
}

function refers({ field, label }: PlanColumn, { texts, keys, hasTitle }: RefersInput): boolean {
  const known = texts.filter((text) => keys.has(foldKey(text)));
  if (known.length === 0) return false;
  if (field !== 'title' && /obiettiv/u.test(foldCase(label)))
    return known.length * 2 > texts.length;
  const areNumbers = texts.every((text) => /^\d+\.?$/u.test(text));
  const isRepeated = new Set(texts).size < texts.length;
  return known.length === texts.length && !areNumbers && (hasTitle || isRepeated);
}

/** The texts of a column; a merged cell once. */
function listTexts(rows: Rows, index: number): readonly string[] {
  return [...new Set(rows.map((row) => row[index]))].flatMap((cell) => {
    const text = cell?.text.trim() ?? '';
    return text === '' ? [] : [text];
  });
}
