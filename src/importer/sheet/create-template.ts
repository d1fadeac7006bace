import { existsSync } from 'node:fs';
import { updatesText } from '../../i18n/commands/updates-cli.ts';
import { OptionsError } from '../command/command-line.ts';
import { writeFiles } from '../command/write-files.ts';
import { makeTemplate } from './make-template.ts';
import { planUpdates } from './plan-updates.ts';
import { readReport } from './read-report.ts';
import { readSheetFile } from './read-sheet-file.ts';
import { readUpdateContent } from './read-update-content.ts';
import { SheetError } from './sheet-issue.ts';
import type { UpdateDirectory } from './update-directory.ts';
import type { UpdatesOptions } from './updates-options.ts';
import { writeCsvTemplate } from './write-csv-template.ts';
import { writeXlsxTemplate } from './write-xlsx-template.ts';

/** Writes the sheet to fill in; returns the line to print. A sheet that holds work not yet imported is not replaced unless forced. */
export async function createTemplate({
  content,
  out,
  offices,
  isForced,
  today,
}: Extract<UpdatesOptions, { command: 'template' }>): Promise<string> {
  const { directory, plan } = await readUpdateContent(content);
  const unknown = offices.find((office) => !directory.areas.has(office));
  if (unknown !== undefined)
    throw new OptionsError(
      updatesText.arguments.unknownOffice(unknown, [...directory.areas.keys()]),
    );
  if (!isForced && existsSync(out) && (await holdsWork(out, directory, today)))
    throw new OptionsError(updatesText.arguments.unsaved(out));
  const { rows, actions, published } = makeTemplate(directory, plan, offices);
  const names = [...directory.areas.values()]
    .map(({ name }) => name)
    .toSorted((a, b) => a.localeCompare(b, 'it'));
  const file = /\.csv$/iu.test(out) ? writeCsvTemplate(rows) : await writeXlsxTemplate(rows, names);
  await writeFiles([{ path: out, text: file }]);
  return `${updatesText.templateWritten(out, actions, published)}\n`;
}

/** Whether replacing a file would lose something: rows not imported, or anything that is no sheet of updates. */
async function holdsWork(
  path: string,
  directory: UpdateDirectory,
  today: string,
): Promise<boolean> {
  try {
    const grid = await readSheetFile(path);
    const { added, changed, issues } = planUpdates(
      grid,
      readReport(grid, directory, today),
      directory,
      today,
    );
    return added.length + changed.length + issues.length > 0;
  } catch (error) {
    if (error instanceof SheetError || error instanceof OptionsError) return true;
    throw error;
  }
}
