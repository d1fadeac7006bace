import type { Update } from '../../domain/content/update.ts';
import type { ColumnKey } from './read-headers.ts';

/** What an office says in a row: the fields of an update that a sheet holds. */
export type ReportedFields = Pick<
  Update,
  | 'date'
  | 'action'
  | 'status'
  | 'confidence'
  | 'percent'
  | 'title'
  | 'text'
  | 'evidence'
  | 'office'
  | 'minor'
>;

/** A row that could be read. */
export interface ReportRow {
  /** From 0. */
  readonly row: number;
  readonly slug: string;
  readonly fields: ReportedFields;
  /** `slug/name` of the published update that the row is about; undefined for a new one. */
  readonly id: string | undefined;
  /** Mark of that update when the sheet was made. */
  readonly version: string | undefined;
  readonly correction: string | undefined;
  readonly withdrawal: string | undefined;
}

/** Fields of an update that the row of a sheet holds, each with the columns that hold it. */
export const fieldColumns: Readonly<Record<keyof ReportedFields, readonly ColumnKey[]>> = {
  date: ['date'],
  action: ['action'],
  status: ['status'],
  confidence: ['confidence'],
  percent: ['percent'],
  title: ['title'],
  text: ['text'],
  evidence: ['evidenceLabel', 'evidenceUrl'],
  office: ['office'],
  minor: ['minor'],
};

/** A text as sheets keep it: lines end in LF, no spaces at their ends nor around the whole. */
export function normaliseText(text: string): string {
  return text
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/[ \t\u00A0]+$/gmu, '')
    .trim();
}
