import { join } from 'node:path';
import { completeHistories } from '../../catalog/read-content/complete-histories.ts';
import { historyFolder, readHistory } from '../../catalog/read-content/read-history.ts';
import { listEveryObjective, type Portal } from '../../domain/content/portal.ts';
import { findLostActions } from '../../domain/editions/stated-edition.ts';
import { ContentError } from '../../domain/errors.ts';
import { planText } from '../../i18n/commands/plan-cli.ts';
import { writeFiles } from '../command/write-files.ts';

/**
 * Writes into the histories what they lack, all of it or nothing, and returns the slugs of the objectives that have a new
 * version. Throws a ContentError when a history is broken, or an action that was published is gone from its file.
 */
export async function recordVersions(
  content: string,
  portal: Pick<Portal, 'now' | 'objectives' | 'former'>,
): Promise<readonly string[]> {
  const histories = await readHistory(content);
  const lost = listEveryObjective(portal).flatMap((record) =>
    findLostActions(record, histories.get(record.slug) ?? []).map((id) => ({
      file: `objectives/${record.slug}.yaml`,
      field: 'actions.id',
      reason: planText.lostAction(id),
    })),
  );
  if (lost.length > 0) throw new ContentError(lost);
  const grown = completeHistories(histories, portal).filter(({ isNew }) => isNew);
  await writeFiles(
    grown.map(({ slug, history }) => ({
      path: join(historyFolder(content), `${slug}.jsonl`),
      text: history.map((line) => `${JSON.stringify(line)}\n`).join(''),
    })),
  );
  return grown.map(({ slug }) => slug);
}
