import { updatesText } from '../../i18n/commands/updates-cli.ts';
import type { Surroundings } from '../command/command-line.ts';
import { planUpdates } from './plan-updates.ts';
import { readReport } from './read-report.ts';
import { readSheetFile } from './read-sheet-file.ts';
import { readUpdateContent } from './read-update-content.ts';
import { reportSheetIssues, reportUpdates } from './report-updates.ts';
import type { UpdatesOptions } from './updates-options.ts';
import { writeUpdates } from './write-updates.ts';

/** Prints what a sheet would change, then writes it, unless something is wrong or it is a rehearsal; false when something is wrong. */
export async function importUpdates(
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
