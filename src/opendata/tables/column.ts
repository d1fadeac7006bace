import { writeCsv, type CsvValue } from '../../domain/csv.ts';
import { yesNo, type ColumnText } from '../../i18n/data/data-columns.ts';

/** Value of a cell before it is written; undefined is an empty cell. */
export type CellValue = CsvValue | boolean;

/** Kind of a column: `date` is a full day; dates as precise as their source are `text`. */
export type ColumnType = 'text' | 'number' | 'date' | 'boolean';

/** A column of a table. */
export interface Column<Row> extends ColumnText {
  readonly key: string;
  readonly type: ColumnType;
  readonly read: (row: Row) => CellValue;
}

/** Between several values of one cell. */
export const SEPARATOR = ' | ';

/** A cell of several values. */
export function joinValues(values: readonly string[]): string | undefined {
  return values.length === 0 ? undefined : values.join(SEPARATOR);
}

type Reader<Row> = (row: Row) => CellValue;

/** Columns in the order of their texts; every text needs its reader. Kinds other than text are named apart. */
export function makeColumns<Row, Key extends string>(
  texts: Readonly<Record<Key, ColumnText>>,
  readers: Readonly<Record<NoInfer<Key>, Reader<Row>>>,
  types: Readonly<Partial<Record<NoInfer<Key>, ColumnType>>>,
): readonly Column<Row>[] {
  return (Object.keys(texts) as Key[]).map((key) => ({
    key,
    ...texts[key],
    type: types[key] ?? 'text',
    read: readers[key],
  }));
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
