import type { Objective } from '../../domain/content/objective.ts';
import type { OfficialObjective } from '../../domain/content/official-record.ts';
import type { ContentEntry } from '../../domain/content/portal.ts';
import { checkEntry, listOfficialTexts, type EntryCheck } from './check-entry.ts';
import { readCapitalUse } from './find-names.ts';
import { readRuns } from './find-copied.ts';
import type { FolderContent } from '../../catalog/read-content/read-content.ts';
import { importerText, nameField } from '../../i18n/commands/importer.ts';

/** What the check of a whole plan found. */
export interface PlanCheck {
  /** Whether nothing is missing and nothing copied. */
  readonly isComplete: boolean;
  /** Entries compared. */
  readonly checked: number;
  /** Entries with something to put right, in the order of the document. */
  readonly objectives: readonly (EntryCheck & {
    readonly position: number;
    readonly slug: string;
  })[];
  /** Positions of objectives without an entry. */
  readonly withoutEntry: readonly number[];
  /** Slugs of entries without an objective in the document. */
  readonly withoutRecord: readonly string[];
}

/** The facts that the entries of a plan lack and the words they copy; entries and records meet by position. */
export function checkPlan(
  records: readonly OfficialObjective[],
  entries: readonly ContentEntry<Objective>[],
  { areas, strategicObjectives }: Pick<FolderContent, 'areas' | 'strategicObjectives'>,
): PlanCheck {
  const texts = records.flatMap((record) => listOfficialTexts(record).map(([, text]) => text));
  const context = {
    capitalUse: readCapitalUse(texts),
    runs: readRuns([...texts, ...records.map(({ strategicTitle }) => strategicTitle)]),
    offices: new Map(areas.map(({ id, data }) => [id, data])),
    strategicCodes: new Map(strategicObjectives.map(({ id, data }) => [id, data.code ?? ''])),
  };
  const byPosition = new Map(entries.map((entry) => [entry.data.source.position, entry]));
  const positions = new Set(records.map(({ position }) => position));
  const checks = records.flatMap((record) => {
    const entry = byPosition.get(record.position);
    // A card in the document's words lacks nothing of it and may copy it.
    return entry === undefined || entry.data.wording === 'official'
      ? []
      : [{ position: record.position, slug: entry.id, ...checkEntry(record, entry.data, context) }];
  });
  const objectives = checks.filter(({ missing, copied }) => missing.length + copied.length > 0);
  const withoutEntry = records
    .map(({ position }) => position)
    .filter((position) => !byPosition.has(position));
  const withoutRecord = entries
    .filter(({ data }) => !positions.has(data.source.position))
    .map(({ id }) => id);
  return {
    isComplete: objectives.length + withoutEntry.length + withoutRecord.length === 0,
    checked: checks.length,
    objectives,
    withoutEntry,
    withoutRecord,
  };
}

/** The check of a plan as lines for staff: entries with most to put right first, a total last. */
export function reportCheck({
  checked,
  objectives,
  withoutEntry,
  withoutRecord,
}: PlanCheck): string {
  const text = importerText.check;
  const worstFirst = objectives.toSorted(
    (a, b) => b.missing.length + b.copied.length - a.missing.length - a.copied.length,
  );
  const lines = worstFirst.flatMap(({ position, slug, missing, copied }) => [
    text.entry(position, slug),
    ...missing.map(({ kind, text: fact, field }) =>
      text.missing(text.kinds[kind] ?? kind, fact, nameField(field)),
    ),
    ...copied.map(({ field, text: words }) => text.copied(field, words)),
    '',
  ]);
  const count = (key: 'missing' | 'copied'): number =>
    objectives.reduce((sum, one) => sum + one[key].length, 0);
  if (withoutEntry.length > 0) lines.push(text.withoutEntry(withoutEntry));
  if (withoutRecord.length > 0) lines.push(text.withoutRecord(withoutRecord));
  return [...lines, text.total(checked, count('missing'), count('copied')), ''].join('\n');
}
