import { join } from 'node:path';
import { completeHistories } from '../../catalog/read-content/complete-histories.ts';
import { historyFolder, readHistory } from '../../catalog/read-content/read-history.ts';
import type { Portal } from '../../domain/content/portal.ts';
import { writeFiles } from '../command/write-files.ts';

/**
 * Writes into the histories what they lack, all of it or nothing, and returns the slugs of the objectives that have a new
 * version. Throws a ContentError when a history is broken.
 */
export async function recordVersions(
  content: string,
  portal: Pick<Portal, 'now' | 'objectives' | 'former'>,
): Promise<readonly string[]> {
  const grown = completeHistories(await readHistory(content), portal).filter(({ isNew }) => isNew);
  await writeFiles(
    grown.map(({ slug, history }) => ({
      path: join(historyFolder(content), `${slug}.jsonl`),
      text: history.map((line) => `${JSON.stringify(line)}\n`).join(''),
    })),
  );
  return grown.map(({ slug }) => slug);
}
