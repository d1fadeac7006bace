import * as z from 'zod/mini';
import type { Question } from './questionnaire.ts';
import { LEAST_ESTIMATED, LEAST_GROUP, wilsonInterval } from '../satisfaction/satisfaction.ts';
import { listOptions } from './questions.ts';
import type { QuestionSnapshot } from './tally.ts';

const shareSchema = z.number().check(z.minimum(0), z.maximum(1));

/** What may be said of one question. */
const questionResultSchema = z.strictObject({
  /** Its name. */
  question: z.string(),
  /** Fewer than 5 answers, and then nothing more is told; too few for an estimate (fewer than 30); or everything. */
  state: z.enum(['few', 'insufficient', 'published']),
  /** How many answered it; not with `few`. */
  count: z.optional(z.int().check(z.minimum(LEAST_GROUP))),
  /** Day on which the figures were last renewed; not with `few`. */
  asOf: z.optional(z.iso.date()),
  /** Each option in order: how many chose it, and with `published` their share of `count` (0-1) with its 95 % Wilson interval; not with `few`. */
  options: z.optional(
    z.readonly(
      z.array(
        z.strictObject({
          option: z.string(),
          count: z.int().check(z.minimum(0)),
          estimate: z.optional(
            z.strictObject({ share: shareSchema, low: shareSchema, high: shareSchema }),
          ),
        }),
      ),
    ),
  ),
});

/** See `questionResultSchema`. */
export type QuestionResult = z.output<typeof questionResultSchema>;

/** Results of a questionnaire: a result for each question that is no text, in order. */
export const questionnaireResultsSchema = z.strictObject({
  id: z.string(),
  questions: z.readonly(z.array(questionResultSchema)),
});

/** See `questionnaireResultsSchema`. */
export type QuestionnaireResults = z.output<typeof questionnaireResultsSchema>;

/** What may be shown of a question, from the snapshot that was kept. */
export function describeQuestion(
  question: Question,
  snapshot: QuestionSnapshot | undefined,
): QuestionResult {
  if (snapshot === undefined || snapshot.answered < LEAST_GROUP)
    return { question: question.id, state: 'few' };
  const { answered, counts, day } = snapshot;
  const isEstimated = answered >= LEAST_ESTIMATED;
  return {
    question: question.id,
    state: isEstimated ? 'published' : 'insufficient',
    count: answered,
    asOf: day,
    options: listOptions(question).map((option) => {
      const count = counts[option] ?? 0;
      return { option, count, ...(isEstimated && { estimate: estimate(count, answered) }) };
    }),
  };
}

function estimate(count: number, answered: number) {
  const { low, high } = wilsonInterval(count, answered);
  return { share: round(count / answered), low: round(low), high: round(high) };
}

/** Four decimals: a hundredth of a percent. */
function round(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
