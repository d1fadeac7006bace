import type { Feedback } from '../../feedback/contract.ts';
import {
  type ObjectiveSnapshot,
  snapshotSchema,
} from '../../domain/satisfaction/satisfaction-snapshot.ts';
import type { Snapshot } from '../store/contract/feedback-store.ts';

/** The questions, by the beginning of the names under which the store keeps their figures. */
const prefixes = {
  satisfaction: 'satisfaction/',
  service: 'service/',
  clarity: 'clarity',
} as const;

/** As much of an answer as says what it is about. */
interface Counted {
  readonly kind: Feedback['kind'];
  readonly objective?: string | undefined;
  readonly service?: string | undefined;
  readonly page: string;
}

/** What a question is about: the slug of an objective, the id of a service, or the path of a page whose clarity is rated. */
export function nameSubject({ kind, objective, service, page }: Counted): string {
  if (kind === 'clarity') return page;
  return (kind === 'service' ? service : objective) ?? '';
}

/** What an answer is counted for. */
export function nameCell(counted: Counted): string {
  return `${prefixes[counted.kind]}${nameSubject(counted)}`;
}

/** The figures that the store keeps about one question, by slug, id or page. */
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
