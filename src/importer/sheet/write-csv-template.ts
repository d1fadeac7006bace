import { sheetHeaders } from '../../i18n/commands/updates-sheet.ts';
import type { TemplateRow } from './make-template.ts';
import { columnKeys } from './read-headers.ts';

/** The template as Italian Excel opens it in columns: UTF-8 with mark, `;` between fields, decimals with a comma. */
export function writeCsvTemplate(rows: readonly TemplateRow[]): string {
  const lines = [
    columnKeys.map((key) => sheetHeaders[key]),
    ...rows.map((row) => columnKeys.map((key) => row[key] ?? '')),
  ];
  return `\uFEFF${lines.map((cells) => cells.map(toField).join(';')).join('\r\n')}\r\n`;
}

/** An apostrophe stands before what a spreadsheet program would run as a formula; reading takes it away. */
function toField(value: string | number): string {
  const text = typeof value === 'number' ? String(value).replace('.', ',') : value;
  const safe = /^'?[=+@\t-]/u.test(text) ? `'${text}` : text;
  return /[;"\r\n,\t]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
