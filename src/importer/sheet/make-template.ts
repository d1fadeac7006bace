import { writeCsv } from '../../domain/csv.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { comparePartialDates } from '../../domain/partial-date.ts';
import { sheetHeaders, type SheetColumnKey } from '../../i18n/commands/updates-sheet.ts';
import {
  columnKeys,
  markColumns,
  reportColumns,
  subjectColumns,
  type TemplateValue,
} from './columns.ts';
import { suggestDue } from './due-cell.ts';
import type { UpdateDirectory } from './update-directory.ts';

/** A row of the template: what stands in each column; nothing in the others. */
export type TemplateRow = Readonly<Partial<Record<SheetColumnKey, TemplateValue>>>;

/** The rows of a template, and how many are to be filled in. */
export interface Template {
  readonly rows: readonly TemplateRow[];
  readonly actions: number;
  readonly published: number;
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
 * One row to fill in for each action of the current plan, in the order of the document, below the rows of what is published on it.
 * Updates on a whole objective stand before its actions. A row to fill in proposes the due day it answers.
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
  const rows = objectives.flatMap(([slug, objective]) => {
    const updates = [...directory.updates]
      .filter(([id]) => id.startsWith(`${slug}/`))
      .toSorted(
        ([idA, a], [idB, b]) =>
          comparePartialDates(a.date, b.date) ||
          comparePartialDates(a.published, b.published) ||
          (idA < idB ? -1 : 1),
      );
    return [undefined, ...objective.actions].flatMap((action): readonly TemplateRow[] => {
      const start = writeCells(subjectColumns, {
        slug,
        objective,
        action,
        updates: updates.map(([, update]) => update),
      });
      const published = updates
        .filter(([, update]) => update.action === action?.id)
        .map(([id, update]) => ({
          ...start,
          ...writeCells(
            { ...reportColumns, ...markColumns },
            { id, update, areas: directory.areas },
          ),
        }));
      if (action === undefined) return published;
      const due = suggestDue(
        { directory, slug, actionId: action.id },
        updates.map(([, update]) => update),
        today,
      );
      return [...published, { ...start, due }];
    });
  });
  const published = rows.filter(({ id }) => id !== undefined).length;
  return { rows, actions: rows.length - published, published };
}

function writeCells<Row>(
  columns: Readonly<Record<string, { readonly write: (row: Row) => TemplateValue }>>,
  row: Row,
): TemplateRow {
  return Object.fromEntries(Object.entries(columns).map(([key, { write }]) => [key, write(row)]));
}

/** The template as Italian Excel opens it in columns. */
export function writeCsvTemplate(rows: readonly TemplateRow[]): string {
  return writeCsv([
    columnKeys.map((key) => sheetHeaders[key]),
    ...rows.map((row) => columnKeys.map((key) => row[key])),
  ]);
}
