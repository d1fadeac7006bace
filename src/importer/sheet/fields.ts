import { isDeepStrictEqual } from 'node:util';
import type { Objective } from '../../domain/content/objective.ts';
import type { Update } from '../../domain/content/update.ts';
import { foldSpace } from '../../domain/text/fold-text.ts';
import { yesNo } from '../../i18n/data/column-text.ts';
import {
  confidenceChoices,
  statusChoices,
  wholeObjective,
  type SheetColumnKey,
} from '../../i18n/commands/updates-sheet.ts';
import { formatDate } from '../../i18n/format.ts';
import { formatPeriod } from '../../i18n/objective/indicators.ts';
import { showDate } from './date-cell.ts';
import { readDue, readNewDue } from './due-cell.ts';
import { flattenLabel, normaliseText } from './normalise-text.ts';
import { showPercent } from './percent-cell.ts';
import {
  findAction,
  readAction,
  readDate,
  readEvidence,
  readMinor,
  readOffice,
  readPercent,
  readBodyText,
} from './read-cells.ts';
import type { RowReader } from './row-reader.ts';
import type { UpdateDirectory } from './update-directory.ts';
import { readValues, showValue } from './value-cells.ts';

/** What is known before the fields of a row are read. */
export interface RowContext {
  readonly directory: UpdateDirectory;
  readonly slug: string | undefined;
  /** Undefined where the row names none that exists. */
  readonly objective: Objective | undefined;
}

/**
 * A field of an update that the row of a sheet holds: all but the day of its publication, which is that of the import, and what is told
 * of it later and its files: corrections are added, never edited, and a withdrawal bears the day of the import.
 */
export type FieldKey = Exclude<keyof Update, 'published' | 'corrections' | 'withdrawn' | 'files'>;

/** What an office says in a row. */
export type ReportedFields = Pick<Update, FieldKey>;

/** A field of an update that a sheet holds. */
interface SheetField<Key extends FieldKey, Value = ReportedFields[Key]> {
  /** Where it is put right first; a field of several columns has the others beside it. */
  readonly column: SheetColumnKey;
  /** The value in a row; undefined also where it cannot be read, which the reader's issues tell. */
  readonly read: (reader: RowReader, context: RowContext) => Value | undefined;
  /** The words in which differences are told; undefined when it says nothing. */
  readonly show: (update: ReportedFields, areas: UpdateDirectory['areas']) => string | undefined;
  /** The value as a sheet gives it back. */
  readonly normalise?: (value: Value) => Value;
}

/** The fields by key: read from a row, shown in differences, compared with what is published. */
const sheetFields: { readonly [Key in FieldKey]: SheetField<Key> } = {
  date: { column: 'date', read: readDate, show: ({ date }) => formatDate(date) },
  action: { column: 'action', read: readAction, show: ({ action }) => action ?? wholeObjective },
  due: {
    column: 'due',
    read: (reader, { directory, slug, objective }) =>
      readDue(
        reader,
        slug !== undefined && objective !== undefined
          ? { directory, slug, actionId: findAction(reader, objective) }
          : undefined,
      ),
    show: ({ due }) => due?.map(showDate).join('; '),
  },
  newDue: {
    column: 'newDue',
    read: readNewDue,
    show: ({ newDue }) => newDue && formatDate(newDue),
  },
  status: {
    column: 'status',
    read: (reader) => reader.choice('status', statusChoices),
    show: ({ status }) => status && statusChoices[status],
  },
  confidence: {
    column: 'confidence',
    read: (reader) => reader.choice('confidence', confidenceChoices),
    show: ({ confidence }) => confidence && confidenceChoices[confidence],
  },
  percent: {
    column: 'percent',
    read: readPercent,
    show: ({ percent }) => (percent === undefined ? undefined : showPercent(percent)),
  },
  title: {
    column: 'title',
    read: (reader) => reader.needText('title'),
    show: ({ title }) => title,
    normalise: normaliseText,
  },
  text: {
    column: 'text',
    read: readBodyText,
    show: ({ text }) => text,
    normalise: normaliseText,
  },
  values: {
    column: 'value',
    read: (reader, { objective }) => objective && readValues(reader, objective),
    show: ({ values }) =>
      values
        ?.map(
          ({ indicator, period, value }) =>
            `${indicator}, ${formatPeriod(period)}: ${showValue(value)}`,
        )
        .join('; '),
  },
  evidence: {
    column: 'evidenceLabel',
    read: readEvidence,
    show: ({ evidence }) =>
      evidence.length === 0
        ? undefined
        : evidence
            .map(({ label, url }) => (url === undefined ? label : `${label} (${url})`))
            .join('\n'),
    normalise: (evidence) =>
      evidence.map(({ label, url }) => ({
        label: flattenLabel(label),
        ...(url !== undefined && { url }),
      })),
  },
  office: {
    column: 'office',
    read: readOffice,
    show: ({ office }, areas) =>
      office === undefined ? undefined : (areas.get(office)?.name ?? office),
  },
  minor: {
    column: 'minor',
    read: readMinor,
    show: ({ minor }) => (minor ? yesNo.yes : yesNo.no),
  },
};

const fieldKeys = Object.keys(sheetFields) as readonly FieldKey[];

/** The fields of a row, as far as they could be read. */
export function readSheetFields(reader: RowReader, context: RowContext): Partial<ReportedFields> {
  return Object.fromEntries(fieldKeys.map((key) => [key, sheetFields[key].read(reader, context)]));
}

/** A field of an update in the words of the sheet; undefined when it says nothing. */
export function showField(
  update: ReportedFields,
  key: FieldKey,
  { areas }: Pick<UpdateDirectory, 'areas'>,
): string | undefined {
  return sheetFields[key].show(update, areas);
}

/** The column in which a field is put right. */
export function columnOf(key: FieldKey): SheetColumnKey {
  return sheetFields[key].column;
}

/** The fields in which a row differs from a published update; spaces at the ends of lines apart, which sheets do not keep. */
export function compareFields(fields: ReportedFields, update: Update): readonly FieldKey[] {
  return fieldKeys.filter((key) => !isDeepStrictEqual(fields[key], normaliseField(update, key)));
}

/** Whether two reports say the same, however their words are spaced. */
export function saysTheSame(one: ReportedFields, other: ReportedFields): boolean {
  return fieldKeys.every((key) => isDeepStrictEqual(foldField(one[key]), foldField(other[key])));
}

function foldField(value: unknown): unknown {
  if (typeof value === 'string') return foldSpace(value);
  if (Array.isArray(value)) return value.map(foldField);
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, foldField(each)]))
    : value;
}

function normaliseField<Key extends FieldKey>(
  update: ReportedFields,
  key: Key,
): ReportedFields[Key] {
  const field: SheetField<Key> = sheetFields[key];
  return field.normalise === undefined ? update[key] : field.normalise(update[key]);
}
