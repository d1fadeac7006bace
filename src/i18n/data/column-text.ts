/** Kind of a column: `date` is a full day; dates as precise as their source are `text`. */
export type ColumnType = 'text' | 'number' | 'date' | 'boolean';

/** Header, kind and meaning of a column of a table. */
export interface ColumnText {
  readonly header: string;
  readonly text: string;
  /** `text` where it is absent. */
  readonly type?: ColumnType;
}

/** Words for the ways in which timings are read. */
export const timingKindLabels = {
  period: 'Periodo',
  deadline: 'Termine',
  cadence: 'Cadenza',
  relative: 'Legato a un altro fatto',
  unparsed: 'Non compreso',
} as const;

/** Yes and no in tables. */
export const yesNo = { yes: 'sì', no: 'no' } as const;
