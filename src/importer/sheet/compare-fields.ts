import { isDeepStrictEqual } from 'node:util';
import type { Update } from '../../domain/content/update.ts';
import { fieldColumns, normaliseText, type ReportedFields } from './report-row.ts';

/** Names of the fields that a sheet holds. */
export const fieldNames = Object.keys(fieldColumns) as readonly (keyof ReportedFields)[];

/** The fields in which a row differs from a published update; spaces and line ends apart, which sheets do not keep. */
export function compareFields(
  fields: ReportedFields,
  update: Update,
): readonly (keyof ReportedFields)[] {
  const before = normaliseFields(update);
  return fieldNames.filter((name) => !isDeepStrictEqual(fields[name], before[name]));
}

/** The fields of an update as a row of a sheet gives them back. */
export function normaliseFields({
  date,
  action,
  status,
  confidence,
  percent,
  title,
  text,
  evidence,
  office,
  minor,
}: Update): ReportedFields {
  return {
    date,
    action,
    status,
    confidence,
    percent,
    title: normaliseText(title),
    text: normaliseText(text),
    evidence: evidence.map(({ label, url }) => ({
      label: flattenLabel(label),
      ...(url !== undefined && { url }),
    })),
    office,
    minor,
  };
}

/** A label of a source in one line, as the cell of labels needs it. */
export function flattenLabel(label: string): string {
  return label.replaceAll(/\s+/gu, ' ').trim();
}
