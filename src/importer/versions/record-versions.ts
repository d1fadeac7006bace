import { join } from 'node:path';
import { hashText, historyFolder, readHistory } from '../../catalog/read-content/read-history.ts';
import type { Portal } from '../../domain/content/portal.ts';
import { writeCanonicalText } from '../../domain/versions/canonical-text.ts';
import { makeNextLine, type HistoryLine } from '../../domain/versions/history.ts';
import { writeFiles } from '../command/write-files.ts';

/** Each objective's history with what it lacks: where the last line is not what the page states now, one line more. */
export async function completeHistories(
  content: string,
  { now, objectives }: Pick<Portal, 'now' | 'objectives'>,
): Promise<ReadonlyMap<string, readonly HistoryLine[]>> {
  const histories = await readHistory(content);
  return new Map(
    objectives.flatMap((record) => {
      const history = histories.get(record.slug) ?? [];
      const line = makeNextLine(history, writeCanonicalText(record), now, hashText);
      return line === undefined ? [] : [[record.slug, [...history, line]] as const];
    }),
  );
}

/**
 * Writes into the histories what they lack, all of it or nothing, and returns the slugs of the objectives that have a new
 * version. Throws a ContentError when a history is broken.
 */
export async function recordVersions(
  content: string,
  portal: Pick<Portal, 'now' | 'objectives'>,
): Promise<readonly string[]> {
  const completed = await completeHistories(content, portal);
  await writeFiles(
    [...completed].map(([slug, history]) => ({
      path: join(historyFolder(content), `${slug}.jsonl`),
      text: history.map((line) => `${JSON.stringify(line)}\n`).join(''),
    })),
  );
  return [...completed.keys()];
}
