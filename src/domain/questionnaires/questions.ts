import type { Question, Questionnaire } from './questionnaire.ts';

/** What asks. */
interface Asking {
  readonly questions: readonly Question[];
}

/** Most questions of one questionnaire that are shown only after an answer. */
export const mostConditional = 9;

/** Longest text of an answer, in graphemes. */
export const textLimit = 500;

/** Steps of a scale, as their names in data. */
const steps = ['1', '2', '3', '4', '5'] as const;

/** Names of the answers that a question offers, in order; none for a text. */
export function listOptions(question: Question): readonly string[] {
  if (question.kind === 'text') return [];
  return question.kind === 'scale' ? steps : question.options.map(({ id }) => id);
}

/** How many of the first questions are conditional, by the name of each that is: the number that its rule of style has. */
export function numberConditional({ questions }: Asking): ReadonlyMap<string, number> {
  return new Map(
    questions
      .filter(({ onlyAfter }) => onlyAfter !== undefined)
      .map(({ id }, index) => [id, index + 1]),
  );
}

/** Whether a questionnaire takes answers on a day, does not yet, or does no longer. */
export function findPhase(
  { from, to }: Pick<Questionnaire, 'from' | 'to'>,
  day: string,
): 'coming' | 'open' | 'closed' {
  if (day < from) return 'coming';
  return day > to ? 'closed' : 'open';
}

/**
 * What is asked, as a text that is the same as long as its meaning is: kinds, words, options, what is required and what is shown when.
 * Title, purpose, days and office are no part of it.
 */
export function writeMeaning({ questions }: Asking): string {
  return JSON.stringify(
    questions.map((question) => [
      question.id,
      question.kind,
      question.text,
      question.required,
      question.onlyAfter === undefined
        ? null
        : [question.onlyAfter.question, question.onlyAfter.answers],
      question.kind === 'scale' ? [question.lowest, question.highest] : [],
      'options' in question ? question.options.map(({ id, label }) => [id, label]) : [],
    ]),
  );
}
