import type { Question } from './questionnaire.ts';
import { listOptions } from './questions.ts';

/** Answers to a questionnaire: the names that were chosen, by question, and what was written. A question that was not shown has none. */
export interface GivenAnswers {
  readonly choices: Readonly<Record<string, readonly string[]>>;
  readonly texts: Readonly<Record<string, string>>;
}

/** Why an answer cannot be taken. */
export type AnswerProblem = 'missing' | 'unknown' | 'too-long';

/** What was read, and what is wrong, by the name of the question. */
export interface ReadAnswers extends GivenAnswers {
  readonly problems: ReadonlyMap<string, AnswerProblem>;
}

/** Name of a form field: of the question, or of one of several options. */
export function nameAnswerField(
  { id, kind }: Pick<Question, 'id' | 'kind'>,
  option: string,
): string {
  return kind === 'several' ? `${id}.${option}` : id;
}

/** Whether a question is shown to whoever chose those answers. */
function isAsked({ onlyAfter }: Question, choices: GivenAnswers['choices']): boolean {
  return (
    onlyAfter === undefined ||
    onlyAfter.answers.some((answer) => choices[onlyAfter.question]?.includes(answer) === true)
  );
}

/** Reads the fields of a form, `isTooLong` telling of a text whether it is; what belongs to questions that were not shown is left out. */
export function readAnswers(
  questions: readonly Question[],
  read: (field: string) => string,
  isTooLong: (text: string) => boolean,
): ReadAnswers {
  const choices: Record<string, readonly string[]> = {};
  const texts: Record<string, string> = {};
  const problems = new Map<string, AnswerProblem>();
  for (const question of questions.filter((each) => each.kind !== 'text')) {
    const { id, kind } = question;
    const options = listOptions(question);
    const given =
      kind === 'several'
        ? options.filter((option) => read(nameAnswerField(question, option)) !== '')
        : [read(id)].filter((value) => value !== '');
    if (!isAsked(question, choices)) continue;
    if (given.some((value) => !options.includes(value))) problems.set(id, 'unknown');
    else if (given.length > 0) choices[id] = given;
    else if (question.required) problems.set(id, 'missing');
  }
  for (const question of questions.filter((each) => each.kind === 'text')) {
    const { id } = question;
    const text = read(id).trim();
    if (!isAsked(question, choices)) continue;
    if (isTooLong(text)) problems.set(id, 'too-long');
    else if (text !== '') texts[id] = text;
    else if (question.required) problems.set(id, 'missing');
  }
  return { choices, texts, problems };
}
