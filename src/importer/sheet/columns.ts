import type { Action, Objective } from '../../domain/content/objective.ts';
import { covering } from '../../domain/content/elsewhere.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { reportedState } from '../../domain/states/status.ts';
import type { Update } from '../../domain/content/update.ts';
import { yesNo } from '../../i18n/data/column-text.ts';
import {
  confidenceChoices,
  noAddress,
  sheetColumnTexts,
  statusChoices,
  wholeObjective,
  type SheetColumnKey,
} from '../../i18n/commands/updates-sheet.ts';
import { formatPeriod } from '../../i18n/objective/indicators.ts';
import { showDate } from './date-cell.ts';
import { showValue } from './value-cells.ts';
import { flattenLabel, normaliseText } from './normalise-text.ts';
import { markAction, markCells } from './row-marks.ts';
import { markVersion, type UpdateDirectory } from './update-directory.ts';

/** Longest title, as the schema of updates has it. */
export const longestTitle = 120;

/** What a row of the template is about. */
export interface RowSubject {
  readonly slug: string;
  readonly objective: Objective;
  /** Undefined for the whole objective. */
  readonly action: Action | undefined;
  /** All updates of the objective. */
  readonly updates: readonly Update[];
  /** The due day that waits for a report, or the next one. */
  readonly dueDay: IsoDate | undefined;
}

/** A published update, as a row of the template gives it back. */
export interface PublishedUpdate {
  /** `slug/name`. */
  readonly id: string;
  readonly update: Update;
  readonly areas: UpdateDirectory['areas'];
}

/** Value of a cell of the template, a day as one that programs can sort by; nothing in an empty one. */
export type TemplateValue = string | number | Date | undefined;

/** What a spreadsheet program lets staff write in a column. */
export type ColumnRule =
  | { readonly kind: 'list'; readonly values: readonly string[] }
  | { readonly kind: 'offices' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'length'; readonly most: number };

/** A column of the sheet, written out of `Row`. */
interface Column<Row> {
  /** In characters. */
  readonly width: number;
  /** A sheet without it can be read. */
  readonly isOptional?: true;
  /** For the portal alone; people do not see it. */
  readonly isHidden?: true;
  readonly rule?: ColumnRule;
  /** What the template writes. */
  readonly write: (row: Row) => TemplateValue;
}

type Columns<Row> = Readonly<Partial<Record<SheetColumnKey, Column<Row>>>>;

/** Grey columns that tell staff what a row is about; the template writes them in every row. */
export const subjectColumns = covering<Action>()({
  table: {
    number: { width: 5, isOptional: true, write: ({ objective }) => objective.source.position },
    slug: { width: 24, isOptional: true, isHidden: true, write: ({ slug }) => slug },
    objectiveTitle: { width: 30, isOptional: true, write: ({ objective }) => objective.title },
    action: { width: 10, write: ({ action }) => action?.id ?? wholeObjective },
    actionTitle: { width: 28, isOptional: true, write: ({ action }) => action?.title },
    timing: {
      width: 22,
      isOptional: true,
      write: ({ action, objective }) =>
        action?.timing ?? [...new Set(objective.actions.map(({ timing }) => timing))].join('; '),
    },
    dueDay: {
      width: 12,
      isOptional: true,
      write: ({ dueDay }) => (dueDay === undefined ? undefined : new Date(`${dueDay}T00:00:00Z`)),
    },
    lastStatus: {
      width: 18,
      isOptional: true,
      write: ({ action, updates }) => {
        const status = reportedState(updates, action?.id)?.status;
        return status && statusChoices[status];
      },
    },
    lastDate: {
      width: 16,
      isOptional: true,
      write: ({ action, updates }) => {
        const date = reportedState(updates, action?.id)?.date;
        return date && showDate(date);
      },
    },
    indicators: {
      width: 34,
      isOptional: true,
      write: ({ action, objective }) => listMeasured(objective, action?.id),
    },
  } as const satisfies Columns<RowSubject>,
  elsewhere: {
    id: 'action',
    title: 'actionTitle',
    text: { leftOut: 'long; the title is enough to know the action again' },
    continuedBy: { leftOut: 'of what became of it in a later plan, not of this one' },
    dueDays: { leftOut: 'which of them a row answers stands in the column of the report' },
  },
});

/** The indicators that a row may give values of, one a line: those of its action and of the whole objective. */
function listMeasured({ indicators }: Objective, actionId: string | undefined): string | undefined {
  const own = indicators.filter(({ action = actionId }) => action === actionId);
  return own.length === 0
    ? undefined
    : own.map(({ id, name, unit }) => `${id}: ${name} (${unit})`).join('\n');
}

/** Columns that the office fills in; the template writes what is published. */
export const reportColumns = {
  date: { width: 16, write: ({ update }) => showDate(update.date) },
  due: {
    width: 16,
    isOptional: true,
    write: ({ update }) => update.due?.map(showDate).join('; '),
  },
  status: {
    width: 18,
    rule: { kind: 'list', values: Object.values(statusChoices) },
    write: ({ update: { status } }) => status && statusChoices[status],
  },
  confidence: {
    width: 18,
    rule: { kind: 'list', values: Object.values(confidenceChoices) },
    write: ({ update: { confidence } }) => confidence && confidenceChoices[confidence],
  },
  newDue: {
    width: 16,
    isOptional: true,
    write: ({ update: { newDue } }) => newDue && showDate(newDue),
  },
  percent: { width: 12, rule: { kind: 'percent' }, write: ({ update }) => update.percent },
  title: {
    width: 36,
    rule: { kind: 'length', most: longestTitle },
    write: ({ update }) => normaliseText(update.title),
  },
  text: { width: 60, write: ({ update }) => normaliseText(update.text) },
  indicator: {
    width: 14,
    isOptional: true,
    write: ({ update: { values } }) => values?.map(({ indicator }) => indicator).join('\n'),
  },
  period: {
    width: 18,
    isOptional: true,
    write: ({ update: { values } }) => values?.map(({ period }) => formatPeriod(period)).join('\n'),
  },
  value: {
    width: 12,
    isOptional: true,
    write: ({ update: { values } }) => values?.map(({ value }) => showValue(value)).join('\n'),
  },
  evidenceLabel: {
    width: 36,
    write: ({ update: { evidence } }) =>
      evidence.map(({ label }) => flattenLabel(label)).join('\n'),
  },
  evidenceUrl: {
    width: 36,
    write: ({ update: { evidence } }) =>
      evidence.some(({ url }) => url !== undefined)
        ? evidence.map(({ url }) => url ?? noAddress).join('\n')
        : undefined,
  },
  office: {
    width: 28,
    rule: { kind: 'offices' },
    write: ({ update: { office = '' }, areas }) => areas.get(office)?.name ?? office,
  },
  minor: {
    width: 10,
    rule: { kind: 'list', values: Object.values(yesNo) },
    write: ({ update }) => (update.minor ? yesNo.yes : undefined),
  },
  correction: {
    width: 30,
    isOptional: true,
    write: ({ update }) => normaliseText(update.corrections.at(-1)?.text ?? ''),
  },
  withdrawal: {
    width: 30,
    isOptional: true,
    write: ({ update }) => normaliseText(update.withdrawn?.reason ?? ''),
  },
} as const satisfies Columns<PublishedUpdate>;

/** Columns that the office fills in, in the order of the template. */
export const reportKeys = Object.keys(reportColumns) as readonly (keyof typeof reportColumns)[];

function writeReport(published: PublishedUpdate): readonly TemplateValue[] {
  return reportKeys.map((key) => reportColumns[key].write(published));
}

/** Hidden columns that travel with what an office writes, wherever rows are sorted or copied to: the action they were made for. */
export const entryMarks = {
  rowMark: { width: 12, isOptional: true, isHidden: true, write: markAction },
  titleMark: { width: 12, isOptional: true, isHidden: true, write: markAction },
} as const satisfies Columns<RowSubject>;

/** Hidden columns by which the portal knows a published update again. */
export const publishedMarks = {
  id: { width: 34, isOptional: true, isHidden: true, write: ({ id }) => id },
  version: {
    width: 12,
    isOptional: true,
    isHidden: true,
    write: (published) => `${markVersion(published.update)}.${markCells(writeReport(published))}`,
  },
} as const satisfies Columns<PublishedUpdate>;

/** Every column by key. */
export const sheetColumns: Readonly<Record<SheetColumnKey, Column<RowSubject & PublishedUpdate>>> =
  {
    ...subjectColumns,
    ...reportColumns,
    ...entryMarks,
    ...publishedMarks,
  };

/** Keys of the columns in the order of the template. */
export const columnKeys = Object.keys(sheetColumnTexts) as readonly SheetColumnKey[];

/** Columns of the sheet to fill in, and of the one of what is published. */
export const sheetKeys = {
  updates: without('correction', 'withdrawal', 'id', 'version'),
  published: without('dueDay', 'lastStatus', 'lastDate', 'rowMark', 'titleMark'),
} as const;

function without(...left: readonly SheetColumnKey[]): readonly SheetColumnKey[] {
  return columnKeys.filter((key) => !left.includes(key));
}
