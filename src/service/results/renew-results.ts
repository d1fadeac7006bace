import type { IsoDate } from '../../domain/iso-date.ts';
import { countAnswers } from '../../domain/satisfaction/satisfaction.ts';
import { keepTally, renewTally } from '../../domain/questionnaires/tally.ts';
import {
  type Counted,
  joinTally,
  keepCounted,
  nothingCounted,
  type ObjectiveSnapshot,
  type RatingCount,
  renewSnapshot,
  tallyRatings,
} from '../../domain/satisfaction/satisfaction-snapshot.ts';
import type {
  AnswerCount,
  FeedbackStore,
  RenewedSnapshot,
  Snapshot,
} from '../store/contract/feedback-store.ts';
import { isOfQuestionnaire, nameCell, readFigures } from './cells.ts';
import { renewQuestions } from './renew-questions.ts';

/** Makes the figures anew from the answers that count, each cell only after enough new ones, and tells every copy of the service. */
export function renewResults(store: FeedbackStore, day: IsoDate): Promise<void> {
  return renewWith(
    store,
    day,
    (previous, counted) => renewSnapshot(previous, counted, day),
    renewTally,
  );
}

/** Takes answers that no longer count out of the figures, and lets no new one in. */
export function followWithdrawal(store: FeedbackStore, day: IsoDate): Promise<void> {
  return renewWith(
    store,
    day,
    (previous, counted) => previous && keepCounted(previous, counted),
    (previous, current) => previous && keepTally(previous, current),
  );
}

async function renewWith(
  store: FeedbackStore,
  day: IsoDate,
  renew: (
    previous: ObjectiveSnapshot | undefined,
    counted: Counted,
  ) => ObjectiveSnapshot | undefined,
  renewQuestion: typeof renewTally,
): Promise<void> {
  const kept = await store.readSnapshots();
  const known = new Map(
    kept.filter(({ cell }) => !isOfQuestionnaire(cell)).map((entry) => [entry.cell, entry]),
  );
  const counted = tallyCells(await store.aggregate());
  const renewed = [...new Set([...known.keys(), ...counted.keys()])].flatMap((cell) =>
    renewCell(known.get(cell), cell, (previous) =>
      renew(previous, counted.get(cell) ?? nothingCounted),
    ),
  );
  const all = [...renewed, ...(await renewQuestions(store, kept, day, renewQuestion))];
  if (all.length > 0) await store.writeSnapshots(all);
  await store.noteRenewal(day);
}

function renewCell(
  kept: Snapshot | undefined,
  cell: string,
  renew: (previous: ObjectiveSnapshot | undefined) => ObjectiveSnapshot | undefined,
): readonly RenewedSnapshot[] {
  const previous = kept === undefined ? undefined : readFigures(kept.figures);
  const next = renew(previous);
  if (next === undefined || next === previous) return [];
  return [
    {
      cell,
      count: countAnswers(joinTally(next.tally)),
      day: next.day,
      figures: JSON.stringify(next),
      replaces: kept?.figures,
    },
  ];
}

function tallyCells(counts: readonly AnswerCount[]): ReadonlyMap<string, Counted> {
  const groups = new Map<string, RatingCount[]>();
  for (const answer of counts) {
    const cell = nameCell(answer);
    const { rating, respondent, standing, count } = answer;
    const group = { rating, respondent, isFirst: standing === 'counted', count };
    groups.set(cell, [...(groups.get(cell) ?? []), group]);
  }
  return new Map([...groups].map(([cell, group]) => [cell, tallyRatings(group)]));
}
