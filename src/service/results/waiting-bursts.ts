import type { IsoDate } from '../../domain/iso-date.ts';
import {
  addRating,
  countAllowed,
  type Distribution,
  noAnswers,
} from '../../domain/satisfaction/satisfaction.ts';
import type {
  AnswerChoice,
  FeedbackStore,
  Snapshot,
  HeldAnswers,
} from '../store/contract/feedback-store.ts';
import { nameCell, nameSubject } from './cells.ts';

/** Most answers of one burst that enter by themselves, one day after the other; the office decides about larger ones. */
const smallBurst = 10;

/** Answers that wait together, about one thing. */
export interface WaitingBurst {
  /** The word that admits them. */
  readonly burst: string;
  /** The last day on which one of them came. */
  readonly day: IsoDate;
  /** Slug of the objective, id of the service or of the questionnaire, or path of the page whose clarity is rated. */
  readonly about: string;
  readonly kind: HeldAnswers['kind'];
  readonly cell: string;
  readonly ratings: Distribution;
  readonly count: number;
  /** Whether they enter by themselves, a few a day. */
  readonly isSmall: boolean;
}

/** What waits, largest first, for the office to decide on. */
export function listBursts(waiting: readonly HeldAnswers[]): readonly WaitingBurst[] {
  const groups = Map.groupBy(waiting, (part) => JSON.stringify([part.burst, nameCell(part)]));
  return [...groups.values()]
    .flatMap(([first, ...others]) => (first === undefined ? [] : [joinBurst(first, others)]))
    .toSorted((a, b) => b.count - a.count);
}

function joinBurst(first: HeldAnswers, others: readonly HeldAnswers[]): WaitingBurst {
  const all = [first, ...others];
  const ratings = all.reduce(
    (sum, { rating, count }) => (rating === undefined ? sum : addRating(sum, rating, count)),
    noAnswers,
  );
  const count = all.reduce((sum, part) => sum + part.count, 0);
  const { burst, kind } = first;
  return {
    burst,
    day: all.map(({ day }) => day).reduce((a, b) => (a > b ? a : b)),
    about: nameSubject(first),
    kind,
    cell: nameCell(first),
    ratings,
    count,
    isSmall: count <= smallBurst,
  };
}

/** Lets the day's share of what waits count, cell by cell, the smallest bursts first; to be done once a day. */
export async function letWaitingIn(store: FeedbackStore): Promise<void> {
  const small = listBursts(await store.listWaiting()).filter(({ isSmall }) => isSmall);
  if (small.length === 0) return;
  const counts = countSnapshots(await store.readSnapshots());
  for (const [cell, bursts] of Map.groupBy(small, (burst) => burst.cell)) {
    let left = countAllowed(counts.get(cell) ?? 0);
    for (const burst of bursts.toReversed())
      if (left > 0) left -= await store.letIn(chooseBurst(burst), left);
  }
}

/** The field of an answer that names what each kind is about. */
const subjectFields = {
  satisfaction: 'objective',
  service: 'service',
  questionnaire: 'questionnaire',
  clarity: 'page',
} as const;

function chooseBurst({ burst, kind, about }: WaitingBurst): AnswerChoice {
  const field = subjectFields[kind];
  // Responses to questionnaires stand in a table of their own, which knows no other kind.
  return { burst, ...(field === 'questionnaire' ? {} : { kind }), [field]: about };
}

/** How many answers the figures of each cell hold. */
export function countSnapshots(snapshots: readonly Snapshot[]): ReadonlyMap<string, number> {
  return new Map(snapshots.map(({ cell, count }) => [cell, count]));
}
