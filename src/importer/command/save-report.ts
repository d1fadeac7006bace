import { writeXlsx } from 'hucre/xlsx';
import { importerText } from '../../i18n/commands/importer.ts';
import { OptionsError } from './command-line.ts';
import { writeFiles } from './write-files.ts';

/** The name of a file for a report. Throws an OptionsError where it ends in neither `.txt` nor `.xlsx`. */
export function checkReportName(path: string): string {
  if (!/\.(?:txt|xlsx)$/iu.test(path)) throw new OptionsError(importerText.badReport(path));
  return path;
}

/** Saves what a command said: as text, or as a sheet with a row for each line, further right the deeper it stands. */
export async function saveReport(path: string, said: string): Promise<void> {
  if (/\.txt$/iu.test(path)) return writeFiles([{ path, text: said }]);
  const rows = said.split('\n').map((line) => {
    const depth = Math.floor((line.length - line.trimStart().length) / 2);
    return [...Array.from({ length: depth }, () => null), line.trim()];
  });
  const text = await writeXlsx({ sheets: [{ name: importerText.reportSheet, rows }] });
  await writeFiles([{ path, text }]);
}
