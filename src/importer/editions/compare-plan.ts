import type { OfficialObjective } from '../../domain/content/official-record.ts';
import { fingerprintRecord, type Fingerprint } from './fingerprint.ts';

/** An entry of the content as far as the comparison needs it. */
export interface KnownEntry {
  readonly slug: string;
  readonly title: string;
  readonly position: number;
  readonly fingerprint: Fingerprint | undefined;
}

/** An objective of the document and the entry that tells it. */
interface PlanMatch {
  readonly entry: KnownEntry;
  readonly record: OfficialObjective;
  readonly fingerprint: Fingerprint;
  /** Names of the official fields that differ; empty when the entry has no fingerprint yet. */
  readonly changedFields: readonly string[];
}

/** A document against the content. */
export interface PlanDifference {
  /** Objectives of the document without an entry. */
  readonly added: readonly OfficialObjective[];
  /** Entries without an objective in the document. */
  readonly removed: readonly KnownEntry[];
  /** Every pair, in the order of the document. */
  readonly matches: readonly PlanMatch[];
}

/**
 * Pairs the objectives of a document with the entries of its plan: first by the fingerprint of the title where it is
 * unique, so that an inserted objective does not make all later ones look changed; then by position.
 */
export function comparePlan(
  records: readonly OfficialObjective[],
  entries: readonly KnownEntry[],
): PlanDifference {
  const marked = records.map((record) => ({ record, fingerprint: fingerprintRecord(record) }));
  const byTitle = Map.groupBy(entries, (entry) => entry.fingerprint?.['title']);
  const recordsByTitle = Map.groupBy(marked, ({ fingerprint }) => fingerprint['title']);
  const paired = new Map<OfficialObjective, KnownEntry>();
  for (const [title, [first, ...others]] of recordsByTitle) {
    const found = byTitle.get(title) ?? [];
    const [entry] = found;
    if (first !== undefined && others.length === 0 && entry !== undefined && found.length === 1)
      paired.set(first.record, entry);
  }
  const taken = new Set(paired.values());
  const byPosition = new Map(
    entries.filter((entry) => !taken.has(entry)).map((entry) => [entry.position, entry]),
  );
  for (const record of records) {
    const entry = paired.has(record) ? undefined : byPosition.get(record.position);
    if (entry !== undefined) paired.set(record, entry);
  }
  const matched = new Set(paired.values());
  return {
    added: records.filter((record) => !paired.has(record)),
    removed: entries.filter((entry) => !matched.has(entry)),
    matches: marked.flatMap(({ record, fingerprint }) => {
      const entry = paired.get(record);
      return entry === undefined
        ? []
        : [
            {
              entry,
              record,
              fingerprint,
              changedFields: findChanged(entry.fingerprint, fingerprint),
            },
          ];
    }),
  };
}

function findChanged(before: Fingerprint | undefined, after: Fingerprint): readonly string[] {
  if (before === undefined) return [];
  const names = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...names].filter((name) => before[name] !== after[name]);
}
