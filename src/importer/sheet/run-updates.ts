import { PortalError } from '../../domain/errors.ts';
import { updatesText } from '../../i18n/commands/updates-cli.ts';
import type { Surroundings } from '../command/command-line.ts';
import { createTemplate } from './create-template.ts';
import { importUpdates } from './import-updates.ts';
import { reportSheetIssues } from './report-updates.ts';
import { SheetError } from './sheet-issue.ts';
import { readUpdatesOptions } from './updates-options.ts';

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
