import { existsSync } from 'node:fs';
import { PortalError } from '../../domain/errors.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { updatesText } from '../../i18n/commands/updates-cli.ts';
import { OptionsError, type Surroundings } from '../command/command-line.ts';
import { writeFiles } from '../command/write-files.ts';
import { listOfficeNames, makeTemplate, writeCsvTemplate } from './make-template.ts';
import { planUpdates, type UpdatesPlan } from './plan-updates.ts';
import { readBook } from './read-report.ts';
import { readSheetFile } from './read-sheet-file.ts';
import { reportSheetIssues, reportUpdates, listWarnings } from './report-updates.ts';
import { SheetError, type SheetIssue } from './sheet-grid.ts';
import { readUpdateContent, type UpdateDirectory } from './update-directory.ts';
import { readUpdatesOptions, type UpdatesOptions } from './updates-options.ts';
import { writeUpdates } from './write-updates.ts';
import { writeXlsxTemplate } from './write-xlsx-template.ts';

/** What a person should look at in planned rows before they are written, with the content of a folder on a day. */
export type RowWarner = (
  plan: Pick<UpdatesPlan, 'added' | 'changed'>,
  content: { readonly folder: string; readonly today: IsoDate },
) => Promise<readonly SheetIssue[]>;

/** Runs `npm run updates`; returns its exit code: 0 done, 1 something to put right in the sheet, 2 could not run. */
export async function runUpdates(
  args: readonly string[],
  surroundings: Surroundings,
  { clock, warn }: { readonly clock: Date; readonly warn: RowWarner },
): Promise<0 | 1 | 2> {
  const { environment, out, err } = surroundings;
  try {
    const options = readUpdatesOptions(args, environment, clock);
    if (options === 'help') out(`${updatesText.usage}\n`);
    else if (options.command === 'template') out(await createTemplate(options));
    else return (await importUpdates(options, surroundings, warn)) ? 0 : 1;
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
  const template = makeTemplate(directory, { plan, offices, today });
  const file = /\.csv$/iu.test(out)
    ? writeCsvTemplate(template)
    : await writeXlsxTemplate(template, listOfficeNames(directory));
  await writeFiles([{ path: out, text: file }]);
  const { entries, published } = template;
  return `${updatesText.templateWritten(out, entries.length, published.length)}\n`;
}

/** Whether replacing a file would lose something: rows not imported, or anything that is no sheet of updates. */
async function holdsWork(
  path: string,
  directory: UpdateDirectory,
  today: string,
): Promise<boolean> {
  try {
    const book = await readSheetFile(path);
    const report = readBook(book, directory, today);
    const { added, changed, issues } = planUpdates(book, report, directory, today);
    return added.length + changed.length + issues.length > 0;
  } catch (error) {
    if (error instanceof SheetError || error instanceof OptionsError) return true;
    throw error;
  }
}

/**
 * Prints what a sheet would change, then writes it, unless something is wrong, warnings are not confirmed, or it is a rehearsal; false when
 * something is to be done first.
 */
async function importUpdates(
  { content, file, today, isDryRun, isConfirmed }: Extract<UpdatesOptions, { command: 'import' }>,
  { out, err }: Surroundings,
  warn: RowWarner,
): Promise<boolean> {
  const { directory } = await readUpdateContent(content);
  const book = await readSheetFile(file);
  const plan = planUpdates(book, readBook(book, directory, today), directory, today);
  out(reportUpdates(file, plan, directory, book));
  if (plan.issues.length > 0) {
    err(`\n${reportSheetIssues(plan.issues, book)}`);
    return false;
  }
  if (plan.added.length + plan.changed.length === 0) {
    out(`${updatesText.upToDate}\n`);
    return true;
  }
  const warnings = await warn(plan, { folder: content, today });
  if (warnings.length > 0) out(`\n${listWarnings(warnings, book)}`);
  if (isDryRun) out(`\n${updatesText.dryRun}\n`);
  else if (warnings.length > 0 && !isConfirmed) {
    err(`${updatesText.unconfirmed}\n`);
    return false;
  } else out(`\n${updatesText.written(await writeUpdates(content, plan))}\n`);
  return true;
}
