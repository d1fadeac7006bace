import type { Portal } from '../../domain/content/portal.ts';
import type { QuestionResult } from '../../domain/questionnaires/questionnaire-results.ts';
import {
  numberConditional,
  listOptions,
  findPhase,
  textLimit,
} from '../../domain/questionnaires/questions.ts';
import type { Question } from '../../domain/questionnaires/questionnaire.ts';
import { nameAnswerField } from '../../domain/questionnaires/read-answers.ts';
import { questionnaireTexts as texts } from '../../i18n/pages/questionnaires.ts';
import type { PublishedText } from '../satisfaction/published-text.ts';

/** Longest text that answers a question, in characters. */
export const longestText = textLimit;

/** Whether a questionnaire is open on a day, was, or will be. */
export function viewPhase(
  questionnaire: Parameters<typeof findPhase>[0],
  day: string,
): QuestionnaireAnswers['phase'] {
  return findPhase(questionnaire, day);
}

/** What the page of a questionnaire is told by the service. */
export interface QuestionnaireAnswers {
  /** Id of the questionnaire. */
  readonly id: string;
  readonly phase: ReturnType<typeof findPhase>;
  /** What the response of this reader is known by, so that pressing twice never counts twice. */
  readonly response: string;
  /** In the order of the questions; texts have none. Nothing where they cannot be read. */
  readonly results: readonly QuestionResult[] | undefined;
  /** What was published of what was written, by the name of the question. */
  readonly texts: Readonly<Record<string, readonly PublishedText[]>>;
  /** What could not be taken, where the page shows it again. */
  readonly given?: GivenResponse | undefined;
}

/** A response that could not be taken. */
export interface GivenResponse {
  /** Fields as they came. */
  readonly fields: Readonly<Record<string, string>>;
  /** What is wrong, by the name of the question. */
  readonly problems: Readonly<Record<string, string>>;
  /** What can be done about it, where no question is at fault. */
  readonly advice: string | undefined;
}

/** One answer that can be chosen. */
export interface OptionView {
  readonly option: string;
  readonly label: string;
  /** Name and value of its control. */
  readonly field: string;
  readonly value: string;
  readonly checked: boolean;
  /** Numbers of the questions that it opens, as the rules of style name them. */
  readonly opens: string | undefined;
}

/** A question as the form shows it. */
export interface QuestionView {
  readonly question: Question;
  readonly number: number;
  readonly options: readonly OptionView[];
  /** What was written. */
  readonly text: string;
  readonly problem: string | undefined;
  /** Of a question that is shown only after an answer: its number among these, and the condition in words. */
  readonly after: { readonly number: number; readonly words: string } | undefined;
}

/** The questions of a form, with what was given. */
export function viewQuestions(
  questions: readonly Question[],
  given?: GivenResponse,
): readonly QuestionView[] {
  const conditional = numberConditional({ questions });
  const labels = new Map(questions.map((question) => [question.id, labelOptions(question)]));
  return questions.map((question, index) => {
    const { id, kind, onlyAfter } = question;
    const after = conditional.get(id);
    return {
      question,
      number: index + 1,
      options: listOptions(question).map((option) => {
        const field = nameAnswerField(question, option);
        const value = kind === 'several' ? '1' : option;
        const opens = questions.flatMap((each) =>
          each.onlyAfter?.question === id && each.onlyAfter.answers.includes(option)
            ? [String(conditional.get(each.id))]
            : [],
        );
        return {
          option,
          label: labels.get(id)?.get(option) ?? option,
          field,
          value,
          checked: given?.fields[field] === value,
          opens: opens.length === 0 ? undefined : opens.join(' '),
        };
      }),
      text: given?.fields[id] ?? '',
      problem: given?.problems[id],
      after:
        onlyAfter === undefined || after === undefined
          ? undefined
          : {
              number: after,
              words: texts.onlyAfter(
                questions.findIndex((each) => each.id === onlyAfter.question) + 1,
                onlyAfter.answers
                  .map((answer) => `«${labels.get(onlyAfter.question)?.get(answer) ?? answer}»`)
                  .join(` ${texts.or} `),
              ),
            },
    };
  });
}

/** Words of each answer that a question offers, by its name. */
export function labelOptions(question: Question): ReadonlyMap<string, string> {
  if (question.kind === 'text') return new Map();
  if (question.kind !== 'scale')
    return new Map(question.options.map(({ id, label }) => [id, label]));
  const ends: Readonly<Record<string, string>> = { 1: question.lowest, 5: question.highest };
  return new Map(
    listOptions(question).map((step) => [
      step,
      ends[step] === undefined ? step : `${step}, ${ends[step]}`,
    ]),
  );
}

/** Paths of what each questionnaire has under its id. */
export function listQuestionnairePaths({ questionnaires }: Pick<Portal, 'questionnaires'>) {
  return questionnaires.map((questionnaire) => ({
    params: { id: questionnaire.id },
    props: { questionnaire },
  }));
}

/** The path of the list of questionnaires, where there are any. */
export function listQuestionnaireIndex({ questionnaires }: Pick<Portal, 'questionnaires'>) {
  return questionnaires.length === 0 ? [] : [{ params: { index: undefined } }];
}
