import { writeCsv } from '../../domain/csv.ts';
import { sheetHeaders } from '../../i18n/commands/updates-sheet.ts';
import type { TemplateRow } from './make-template.ts';
import { columnKeys } from './read-headers.ts';

/** The template as Italian Excel opens it in columns. */
export function writeCsvTemplate(rows: readonly TemplateRow[]): string {
  return writeCsv([
    columnKeys.map((key) => sheetHeaders[key]),
    ...rows.map((row) => columnKeys.map((key) => row[key])),
  ]);
}
