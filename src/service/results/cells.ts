import type { Feedback } from '../../feedback/contract.ts';
import {
  type ObjectiveSnapshot,
  snapshotSchema,
} from '../../domain/satisfaction/satisfaction-snapshot.ts';
import type { Snapshot } from '../store/contract/feedback-store.ts';

/** The two questions, by the beginning of the names under which the store keeps their figures. */
const prefixes = { satisfaction: 'satisfaction/', clarity: 'clarity' } as const;

/** What an answer is counted for: an objective, or a page whose clarity is rated. */
export function nameCell({
  kind,
  objective,
  page,
}: {
  readonly kind: Feedback['kind'];
  readonly objective?: string | undefined;
  readonly page: string;
}): string {
  return `${prefixes[kind]}${kind === 'satisfaction' ? (objective ?? '') : page}`;
}

/** The figures that the store keeps about one question, by slug or by page. */
export function selectSnapshots(
  kept: readonly Snapshot[],
  kind: Feedback['kind'],
): ReadonlyMap<string, ObjectiveSnapshot> {
  const prefix = prefixes[kind];
  return new Map(
    kept
      .filter(({ cell }) => cell.startsWith(prefix))
      .map(({ cell, figures }) => [cell.slice(prefix.length), readFigures(figures)]),
  );
}

/** The figures of a snapshot. */
export function readFigures(figures: string): ObjectiveSnapshot {
  return snapshotSchema.parse(JSON.parse(figures));
}
