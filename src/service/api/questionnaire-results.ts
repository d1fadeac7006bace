import { writeCsv, type CsvValue } from '../../domain/csv.ts';
import {
  describeQuestion,
  type QuestionnaireResults,
  type QuestionResult,
} from '../../domain/questionnaires/questionnaire-results.ts';
import type { Question } from '../../domain/questionnaires/questionnaire.ts';
import type { PortalManifest } from '../../domain/site/portal-manifest.ts';
import { dataLicence } from '../../i18n/data/open-data.ts';
import {
  questionnaireColumns,
  questionnaireColumnTexts,
} from '../../i18n/data/questionnaire-data.ts';
import { satisfactionStates } from '../../i18n/data/satisfaction-data.ts';
import { routes } from '../../i18n/routes.ts';
import { labelOptions } from '../../views/questionnaires/questionnaire-view.ts';
import { nameQuestion } from '../results/cells.ts';
import { readQuestionFigures } from '../results/renew-questions.ts';
import type { FeedbackStore } from '../store/contract/feedback-store.ts';
import { readAll, type Readers } from './figure-columns.ts';
import type { KnownQuestionnaire } from './take-response.ts';

/** The results of a questionnaire as they were last renewed, a result for each question that is no text. */
export async function readQuestionnaireResults(
  store: FeedbackStore,
  { id, meaning, questions }: KnownQuestionnaire,
): Promise<QuestionnaireResults> {
  const snapshots = new Map(
    (await store.readSnapshots()).map(({ cell, figures }) => [cell, figures]),
  );
  return {
    id,
    questions: questions
      .filter(({ kind }) => kind !== 'text')
      .map((question) => {
        const figures = snapshots.get(nameQuestion(id, meaning, question.id));
        return describeQuestion(
          question,
          figures === undefined ? undefined : readQuestionFigures(figures),
        );
      }),
  };
}

/** A row of the table: an answer that a question offers. */
interface OptionRow {
  readonly questionnaire: KnownQuestionnaire;
  readonly site: PortalManifest['site'];
  readonly question: Question;
  readonly result: QuestionResult;
  readonly option: string;
  readonly label: string;
}

const readers: Readers<typeof questionnaireColumnTexts, OptionRow> = {
  id: ({ questionnaire }) => questionnaire.id,
  title: ({ questionnaire }) => questionnaire.title,
  question: ({ question }) => question.id,
  questionText: ({ question }) => question.text,
  option: ({ option }) => option,
  optionText: ({ label }) => label,
  state: ({ result }) => satisfactionStates[result.state],
  answered: ({ result }) => result.count,
  count: (row) => findOption(row)?.count,
  share: (row) => toHundredths(findOption(row)?.estimate?.share),
  low: (row) => toHundredths(findOption(row)?.estimate?.low),
  high: (row) => toHundredths(findOption(row)?.estimate?.high),
  asOf: ({ result }) => result.asOf,
  url: ({ questionnaire, site }) => site && site.origin + routes.questionnaire(questionnaire.id),
  site: ({ site }) => site?.name,
  licence: () => dataLicence.name,
};

function findOption({ result, option }: OptionRow) {
  return result.options?.find((each) => each.option === option);
}

function toHundredths(share: number | undefined): CsvValue {
  return share === undefined ? undefined : Math.round(share * 10_000) / 100;
}

/** The results as a table: a row for each answer that a question offers; cells that may not be shown are empty. */
export function formatQuestionnaireCsv(
  questionnaire: KnownQuestionnaire,
  results: QuestionnaireResults,
  site: PortalManifest['site'],
): string {
  const rows = questionnaire.questions.flatMap((question) => {
    const result = results.questions.find((each) => each.question === question.id);
    if (result === undefined) return [];
    return [...labelOptions(question)].map(([option, label]): OptionRow => ({
      questionnaire,
      site,
      question,
      result,
      option,
      label,
    }));
  });
  return writeCsv([
    questionnaireColumns.map(({ header }) => header),
    ...rows.map((row) => readAll(questionnaireColumnTexts, readers, row)),
  ]);
}
