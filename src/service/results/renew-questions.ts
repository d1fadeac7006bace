import type { IsoDate } from '../../domain/iso-date.ts';
import {
  addAnswers,
  emptyTally,
  questionSnapshotSchema,
  type QuestionSnapshot,
  type QuestionTally,
  type renewTally,
} from '../../domain/questionnaires/tally.ts';
import type { FeedbackStore, RenewedSnapshot, Snapshot } from '../store/contract/feedback-store.ts';
import type { ResponseCount } from '../store/contract/response-store.ts';
import { isOfQuestionnaire, nameQuestion } from './cells.ts';

/** The figures of every question of every questionnaire that `renew` makes anew from the responses that count. */
export async function renewQuestions(
  store: FeedbackStore,
  kept: readonly Snapshot[],
  day: IsoDate,
  renew: typeof renewTally,
): Promise<readonly RenewedSnapshot[]> {
  const known = new Map(
    kept.filter(({ cell }) => isOfQuestionnaire(cell)).map((entry) => [entry.cell, entry]),
  );
  const counted = tallyQuestions(await store.responses.aggregate());
  return [...new Set([...known.keys(), ...counted.keys()])].flatMap((cell) => {
    const { figures } = known.get(cell) ?? {};
    const previous = figures === undefined ? undefined : readQuestionFigures(figures);
    const next = renew(previous, counted.get(cell) ?? emptyTally, day);
    if (next === undefined || next === previous) return [];
    return [
      {
        cell,
        count: next.answered,
        day: next.day,
        figures: JSON.stringify(next),
        replaces: figures,
      },
    ];
  });
}

/** The figures of a question's snapshot. */
export function readQuestionFigures(figures: string): QuestionSnapshot {
  return questionSnapshotSchema.parse(JSON.parse(figures));
}

function tallyQuestions(counts: readonly ResponseCount[]): ReadonlyMap<string, QuestionTally> {
  const tallies = new Map<string, QuestionTally>();
  for (const { questionnaire, meaning, choices, standing, count } of counts)
    for (const [question, chosen] of Object.entries(choices)) {
      if (chosen.length === 0) continue;
      const cell = nameQuestion(questionnaire, meaning, question);
      const group = { count, isFirst: standing === 'counted' };
      tallies.set(cell, addAnswers(tallies.get(cell) ?? emptyTally, chosen, group));
    }
  return tallies;
}
