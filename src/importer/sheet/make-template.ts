import { writeCsv } from '../../domain/csv.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { comparePartialDates } from '../../domain/partial-date.ts';
import { sheetHeaders, type SheetColumnKey } from '../../i18n/commands/updates-sheet.ts';
import {
  columnKeys,
  entryMarks,
  publishedMarks,
  reportColumns,
  subjectColumns,
  type TemplateValue,
} from './columns.ts';
import { showDate } from './date-cell.ts';
import { findDueDay, suggestDue } from './due-cell.ts';
import type { UpdateDirectory } from './update-directory.ts';

/** A row of the template: what stands in each column; nothing in the others. */
export type TemplateRow = Readonly<Partial<Record<SheetColumnKey, TemplateValue>>>;

/** The rows of a template: those to fill in, and what is published. */
export interface Template {
  readonly entries: readonly TemplateRow[];
  readonly published: readonly TemplateRow[];
}

/** What a template is for. */
interface TemplateScope {
  readonly plan: string;
  /** Offices whose objectives it holds; none means all. */
  readonly offices: readonly string[];
  /** Day on which due days have passed or not. */
  readonly today: IsoDate;
}

/**
 * One row to fill in for each action of the current plan, in the order of the document, and a row for each published update, those on
 * a whole objective before those on its actions. A row to fill in proposes the due day it answers.
 */
export function makeTemplate(
  directory: UpdateDirectory,
  { plan, offices, today }: TemplateScope,
): Template {
  const objectives = [...directory.objectives]
    .filter(
      ([, { source, areas }]) =>
        source.plan === plan &&
        (offices.length === 0 || areas.some((area) => offices.includes(area))),
    )
    .toSorted(([, a], [, b]) => a.source.position - b.source.position);
  const entries: TemplateRow[] = [];
  const published: TemplateRow[] = [];
  for (const [slug, objective] of objectives) {
    const own = [...directory.updates]
      .filter(([id]) => id.startsWith(`${slug}/`))
      .toSorted(
        ([idA, a], [idB, b]) =>
          comparePartialDates(a.date, b.date) ||
          comparePartialDates(a.published, b.published) ||
          (idA < idB ? -1 : 1),
      );
    const updates = own.map(([, update]) => update);
    for (const action of [undefined, ...objective.actions]) {
      const subject = { directory, slug, actionId: action?.id };
      const dueDay = findDueDay(subject, updates, today);
      const row = { slug, objective, action, updates, dueDay };
      const start = writeCells(subjectColumns, row);
      for (const [id, update] of own.filter(([, { action: of }]) => of === action?.id)) {
        const columns = { ...reportColumns, ...publishedMarks };
        const cells = writeCells(columns, { id, update, areas: directory.areas });
        published.push({ ...start, ...cells });
      }
      if (action === undefined) continue;
      const due = suggestDue(subject, updates, today);
      entries.push({ ...start, ...writeCells(entryMarks, row), due });
    }
  }
  return { entries, published };
}

function writeCells<Row>(
  columns: Readonly<Record<string, { readonly write: (row: Row) => TemplateValue }>>,
  row: Row,
): TemplateRow {
  return Object.fromEntries(Object.entries(columns).map(([key, { write }]) => [key, write(row)]));
}

/** Names of the offices for the drop-down, in the order of the alphabet. */
export function listOfficeNames({ areas }: Pick<UpdateDirectory, 'areas'>): readonly string[] {
  return [...areas.values()].map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'it'));
}

/** The template as Italian Excel opens it in columns; a text has one sheet, in which what is published stands below. */
export function writeCsvTemplate({ entries, published }: Template): string {
  return writeCsv([
    columnKeys.map((key) => sheetHeaders[key]),
    ...[...entries, ...published].map((row) =>
      columnKeys.map((key) => {
        const value = row[key];
        return value instanceof Date ? showDate(value.toISOString().slice(0, 10)) : value;
      }),
    ),
  ]);
}
