import { join } from 'node:path';
import { completeHistories } from '../../catalog/read-content/complete-histories.ts';
import { historyFolder, readHistory } from '../../catalog/read-content/read-history.ts';
import { listEveryObjective, type Portal } from '../../domain/content/portal.ts';
import { findLostActions } from '../../domain/editions/stated-edition.ts';
import { ContentError } from '../../domain/errors.ts';
import { planText } from '../../i18n/commands/plan-cli.ts';
import { writeFiles, type FileText } from '../command/write-files.ts';

/** A history that grows, as its file will be. */
interface GrownHistory extends FileText {
  readonly slug: string;
}

/**
 * The histories that lack what the content states, with it. Throws a ContentError when a history is broken, or an action that was published is gone from its file.
 */
export async function draftVersions(
  content: string,
  portal: Pick<Portal, 'now' | 'objectives' | 'former'>,
): Promise<readonly GrownHistory[]> {
  const histories = await readHistory(content);
  const lost = listEveryObjective(portal).flatMap((record) =>
    findLostActions(record, histories.get(record.slug) ?? []).map((id) => ({
      file: `objectives/${record.slug}.yaml`,
      field: 'actions.id',
      reason: planText.lostAction(id),
    })),
  );
  if (lost.length > 0) throw new ContentError(lost);
  return completeHistories(histories, portal)
    .filter(({ isNew }) => isNew)
    .map(({ slug, history }) => ({
      slug,
      path: join(historyFolder(content), `${slug}.jsonl`),
      text: history.map((line) => `${JSON.stringify(line)}\n`).join(''),
    }));
}

/** Writes into the histories what they lack (`draftVersions`), all of it or nothing, and returns the slugs of the objectives that have a new version. */
export async function recordVersions(
  content: string,
  portal: Pick<Portal, 'now' | 'objectives' | 'former'>,
): Promise<readonly string[]> {
  const grown = await draftVersions(content, portal);
  await writeFiles(grown);
  return grown.map(({ slug }) => slug);
}
