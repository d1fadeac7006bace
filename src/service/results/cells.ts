import {
  type ObjectiveSnapshot,
  snapshotSchema,
} from '../../domain/satisfaction/satisfaction-snapshot.ts';
import type { AnsweredKind, Snapshot } from '../store/contract/feedback-store.ts';

/** The questions, by the beginning of the names under which the store keeps their figures. */
const prefixes = {
  satisfaction: 'satisfaction/',
  service: 'service/',
  questionnaire: 'questionnaire/',
  clarity: 'clarity',
} as const;

/** As much of an answer as says what it is about. */
interface Counted {
  readonly kind: AnsweredKind;
  readonly objective?: string | undefined;
  readonly service?: string | undefined;
  readonly questionnaire?: string | undefined;
  readonly page: string;
}

/** What a question is about: the slug of an objective, the id of a service or of a questionnaire, or the path of a page whose clarity is rated. */
export function nameSubject({ kind, objective, service, questionnaire, page }: Counted): string {
  if (kind === 'clarity') return page;
  return { satisfaction: objective, service, questionnaire }[kind] ?? '';
}

/** What an answer is counted for. */
export function nameCell(counted: Counted): string {
  return `${prefixes[counted.kind]}${nameSubject(counted)}`;
}

/** The figures that the store keeps about one question, by slug, id or page. */
export function selectSnapshots(
  kept: readonly Snapshot[],
  kind: AnsweredKind,
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

/** Whether a cell holds the figures of a questionnaire, which have a form of their own. */
export function isOfQuestionnaire(cell: string): boolean {
  return cell.startsWith(prefixes.questionnaire);
}

/** What the figures of one question are kept under; the fingerprint of what was asked keeps those of other questions apart. */
export function nameQuestion(questionnaire: string, meaning: string, question: string): string {
  return `${prefixes.questionnaire}${questionnaire}/${meaning.slice(0, 12)}/${question}`;
}
