import { resolve } from 'node:path';
import { ContentError } from '../../domain/errors.ts';
import { planSheetText } from '../../i18n/commands/plan-sheet.ts';
import { OptionsError, readExistingContent } from '../command/command-line.ts';
import { writeFiles } from '../command/write-files.ts';
import { listRecords } from './list-records.ts';
import { writePlanSheet } from './write-plan-sheet.ts';

/**
 * Writes a plan of a content folder, the current one unless another is named, to a workbook; returns what was written, in words. Throws
 * a ContentError for content that cannot be read, and an OptionsError for a plan without objectives.
 */
export async function exportPlan(
  folder: string,
  path: string,
  plan: string | undefined,
): Promise<string> {
  const content = await readExistingContent(folder);
  if (content.problems.length > 0 || content.municipality === undefined)
    throw new ContentError(content.problems);
  const records = listRecords(content, plan ?? content.municipality.currentPlan);
  if (records.length === 0) throw new OptionsError(planSheetText.noObjectives);
  await writeFiles([{ path: resolve(path), text: await writePlanSheet(records) }]);
  const actions = records.reduce((sum, record) => sum + record.actions.length, 0);
  return planSheetText.exported(path, records.length, actions);
}
