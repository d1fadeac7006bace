import { existsSync } from 'node:fs';
import { PortalError } from '../../domain/errors.ts';
import { updatesText } from '../../i18n/commands/updates-cli.ts';
import { OptionsError, type Surroundings } from '../command/command-line.ts';
import { writeFiles } from '../command/write-files.ts';
import { makeTemplate, writeCsvTemplate } from './make-template.ts';
import { planUpdates } from './plan-updates.ts';
import { readReport } from './read-report.ts';
import { readSheetFile } from './read-sheet-file.ts';
import { reportSheetIssues, reportUpdates } from './report-updates.ts';
import { SheetError } from './sheet-grid.ts';
import { readUpdateContent, type UpdateDirectory } from './update-directory.ts';
import { readUpdatesOptions, type UpdatesOptions } from './updates-options.ts';
import { writeUpdates } from './write-updates.ts';
import { writeXlsxTemplate } from './write-xlsx-template.ts';

/** Runs `npm run updates`; returns its exit code: 0 done, 1 something to put right in the sheet, 2 could not run. */
export async function runUpdates(
  args: readonly string[],
  surroundings: Surroundings,
  clock: Date,
): Promise<0 | 1 | 2> {
  const { environment, out, err } = surroundings;
  try {
    const options = readUpdatesOptions(args, environment, clock);
    if (options === 'help') out(`${updatesText.usage}\n`);
    else if (options.command === 'template') out(await createTemplate(options));
    else return (await importUpdates(options, surroundings)) ? 0 : 1;
    return 0;
  } catch (error) {
    if (error instanceof SheetError) {
      err(reportSheetIssues([error.issue], undefined));
      return 1;
    }
    if (!(error instanceof PortalError) && !(error instanceof Error && 'syscall' in error))
      throw error;
    err(`${error.message}\n`);
    return 2;
  }
}

/** Writes the sheet to fill in; returns the line to print. A sheet that holds work not yet imported is not replaced unless forced. */
async function createTemplate({
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
  const { rows, actions, published } = makeTemplate(directory, { plan, offices, today });
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

/** Prints what a sheet would change, then writes it, unless something is wrong or it is a rehearsal; false when something is wrong. */
async function importUpdates(
  { content, file, today, isDryRun }: Extract<UpdatesOptions, { command: 'import' }>,
  { out, err }: Surroundings,
): Promise<boolean> {
  const { directory } = await readUpdateContent(content);
  const grid = await readSheetFile(file);
  const plan = planUpdates(grid, readReport(grid, directory, today), directory, today);
  out(reportUpdates(file, plan, directory));
  if (plan.issues.length > 0) {
    err(`\n${reportSheetIssues(plan.issues, grid)}`);
    return false;
  }
  if (plan.added.length + plan.changed.length === 0) out(`${updatesText.upToDate}\n`);
  else if (isDryRun) out(`\n${updatesText.dryRun}\n`);
  else out(`\n${updatesText.written(await writeUpdates(content, plan))}\n`);
  return true;
}
