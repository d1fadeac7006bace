import { z } from 'zod';
import type { Elsewhere } from '../../domain/content/elsewhere.ts';
import { writeCsv, type CsvValue } from '../../domain/csv.ts';
import { yesNo, type ColumnText } from '../../i18n/data/column-text.ts';

/** A field of the JSON: its schema, which says what it means, and its value out of the record it is about. */
export interface Field<Source, Schema extends z.ZodType = z.ZodType> {
  readonly schema: Schema;
  readonly read: (source: Source) => z.output<Schema>;
}

type Fields<Source> = Readonly<Record<string, Field<Source>>>;
type Shape<Own> = {
  [Key in keyof Own]: Own[Key] extends Field<never, infer Schema> ? Schema : never;
};

/** What fields read. */
export type DataOf<Own> = z.output<z.ZodObject<Shape<Own>, z.core.$strict>>;

/** A way to write the fields of one kind of record. */
export function fieldsOf<Source>() {
  return <Schema extends z.ZodType>(
    schema: Schema,
    read: (source: Source) => z.output<Schema>,
  ): Field<Source, Schema> => ({ schema, read });
}

/** The schema of an object that has just these fields. */
export function makeSchema<Own extends Fields<never>>(
  fields: Own,
): z.ZodObject<Shape<Own>, z.core.$strict> {
  const shape = Object.entries(fields).map(([key, { schema }]) => [key, schema]);
  return z.strictObject(Object.fromEntries(shape) as Shape<Own>);
}

/** The fields of a record, in their order. */
export function readFields<Source, Own extends Fields<Source>>(
  fields: Own,
  source: Source,
): DataOf<Own> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, { read }]) => [key, read(source)]),
  ) as DataOf<Own>;
}

/** Value of a cell before it is written; undefined is an empty cell. */
export type CellValue = CsvValue | boolean;

/** A column of a table. */
export interface Column<Row> extends ColumnText {
  readonly read: (row: Row) => CellValue;
}

type Texts = Readonly<Record<string, ColumnText>>;
type Readers<Row, Own> = { readonly [Key in keyof Own]: (row: Row) => CellValue };

/** Columns in the order of their texts; every text has its reader. */
export function makeColumns<Row, Own extends Texts>(
  texts: Own,
  readers: Readers<Row, NoInfer<Own>>,
): readonly Column<Row>[] {
  return (Object.keys(texts) as (keyof Own)[]).map((key) => ({
    ...texts[key],
    read: readers[key],
  }));
}

/**
 * The columns of a table of `Content`. `fields` are those of the JSON, which hold every field of the content; the columns hold every
 * field of the JSON; what stands under another name or is left out is told apart, with the reason.
 */
export function tableOf<Content, Row>() {
  return <Own, Words extends Texts>(table: {
    readonly fields: Own;
    readonly inFields: Elsewhere<Content, NoInfer<Own>>;
    readonly texts: Words;
    readonly columns: Readers<Row, NoInfer<Words>>;
    readonly inColumns: Elsewhere<NoInfer<Own>, NoInfer<Words>>;
  }): readonly Column<Row>[] => makeColumns<Row, Words>(table.texts, table.columns);
}

/** Between several values of one cell. */
const SEPARATOR = ' | ';

/** A cell of several values. */
export function joinValues(values: readonly string[]): string | undefined {
  return values.length === 0 ? undefined : values.join(SEPARATOR);
}

/** A table as CSV, headers first. */
export function writeTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return writeCsv([
    columns.map(({ header }) => header),
    ...rows.map((row) => columns.map(({ read }) => nameAnswer(read(row)))),
  ]);
}

/** A yes or no in words; other values as they are. */
export function nameAnswer(value: CellValue): CsvValue {
  return typeof value === 'boolean' ? yesNo[value ? 'yes' : 'no'] : value;
}
