import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSeq, parseDocument } from 'yaml';
import { ContentError, type ContentProblem } from '../../domain/errors.ts';
import type { OfficialObjective } from '../../domain/content/official-record.ts';
import { contentText } from '../../i18n/commands/content-checks.ts';
import type { PlanDifference } from '../editions/compare-plan.ts';
import type { ContentAdditions } from '../cards/write-content.ts';
import { writeFiles, type FileText } from '../command/write-files.ts';
import { writeSource } from '../cards/write-source.ts';
import { changeYaml } from '../cards/yaml-lines.ts';

/** What an import writes. */
export interface PlanImport {
  readonly folder: string;
  readonly planId: string;
  readonly records: readonly OfficialObjective[];
  readonly difference: PlanDifference;
  /** Files for what the content lacks, and new texts of cards in the document's words. */
  readonly additions?: Pick<ContentAdditions, 'files' | 'renewed'>;
  /** Other files to write with them. */
  readonly beside?: readonly FileText[];
}

/**
 * Writes the document's words to `official/<plan>.json`, the fingerprints (and the positions, where objectives have
 * moved) into the entries, and what the content lacks: all of it or nothing. Returns the paths written. Throws a ContentError when two entries would
 * hold the same position or an entry cannot be marked.
 */
export async function writePlan({
  folder,
  planId,
  records,
  difference,
  additions = { files: [], renewed: new Map() },
  beside = [],
}: PlanImport): Promise<readonly string[]> {
  refuseSharedPositions(difference);
  const entries = await Promise.all(
    difference.matches.map(async ({ entry, record, fingerprint }) => {
      const file = `objectives/${entry.slug}.yaml`;
      const path = join(folder, file);
      const before = await readFile(path, 'utf8');
      return {
        path,
        before,
        text: writeSource(
          moveEdition(additions.renewed.get(entry.slug) ?? before, record.position),
          { position: record.position, fingerprint },
          file,
        ),
      };
    }),
  );
  const official: FileText = {
    path: join(folder, 'official', `${planId}.json`),
    text: `${JSON.stringify({ objectives: records }, null, 2)}\n`,
  };
  const changed = entries.filter(({ before, text }) => before !== text);
  const files = [official, ...changed, ...additions.files, ...beside];
  await writeFiles(files);
  return files.map(({ path }) => path);
}

/** A card whose last edition stands at the place that its document has for it now. */
function moveEdition(text: string, position: number): string {
  const editions: unknown = parseDocument(text).get('editions');
  return isSeq(editions)
    ? changeYaml(text, [
        { at: ['editions', editions.items.length - 1], key: 'position', value: position },
      ])
    : text;
}

function refuseSharedPositions({ matches, removed }: PlanDifference): void {
  const taken = new Map(matches.map(({ entry, record }) => [record.position, entry.slug]));
  const problems = removed.flatMap(({ slug, position }): readonly ContentProblem[] => {
    const other = taken.get(position);
    return other === undefined
      ? []
      : [
          {
            file: `objectives/${slug}.yaml`,
            field: 'source.position',
            reason: contentText.sharedPosition(position, other),
          },
        ];
  });
  if (problems.length > 0) throw new ContentError(problems);
}
