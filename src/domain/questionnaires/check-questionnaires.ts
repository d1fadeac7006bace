import type { ContentProblem } from '../errors.ts';
import { listOptions, mostConditional, numberConditional } from './questions.ts';
import type { Question, Questionnaire } from './questionnaire.ts';
import { sayMissingOffice } from '../missing-office.ts';

/** Longest response that the store keeps, if somebody chose all there is. */
const longestChoices = 8_000;

/** What contradicts itself among the questionnaires: names, days, offices, and questions shown after an answer that cannot be given. */
export function checkQuestionnaires({
  questionnaires,
  areas,
}: {
  readonly questionnaires: readonly { readonly id: string; readonly data: Questionnaire }[];
  readonly areas: readonly { readonly id: string }[];
}): readonly ContentProblem[] {
  const areaIds = new Set(areas.map(({ id }) => id));
  return questionnaires.flatMap(({ id, data }) => {
    const file = `questionnaires/${id}.yaml`;
    const found: [field: string, reason: string][] = [];
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id) || id.length > 40)
      found.push([
        'nome del file',
        'usa solo lettere minuscole senza accenti, cifre e trattini singoli, al massimo 40',
      ]);
    if (!areaIds.has(data.office)) found.push(['office', sayMissingOffice(data.office)]);
    if (data.to < data.from)
      found.push(['to', 'è prima del primo giorno (from): correggi i due giorni']);
    if (numberConditional(data).size > mostConditional)
      found.push([
        'questions',
        `le domande che si vedono solo dopo una risposta sono al massimo ${String(mostConditional)}`,
      ]);
    const everything = data.questions.map((question) => [question.id, listOptions(question)]);
    if (JSON.stringify(Object.fromEntries(everything)).length > longestChoices)
      found.push([
        'questions',
        'ci sono troppe risposte tra cui scegliere: togline, oppure usa id più corti',
      ]);
    found.push(...checkQuestions(data));
    return found.map(([field, reason]) => ({ file, field, reason }));
  });
}

function checkQuestions({ questions }: Questionnaire): readonly [string, string][] {
  return questions.flatMap((question, index) => {
    const field = `questions.${question.id}`;
    const before = questions.slice(0, index);
    const options = listOptions(question);
    return [
      ...(before.some(({ id }) => id === question.id)
        ? [
            [field, 'c’è già una domanda con questo id: ognuno si usa una volta sola'] as [
              string,
              string,
            ],
          ]
        : []),
      ...(new Set(options).size < options.length
        ? [
            [field, 'due risposte hanno lo stesso id: ognuno si usa una volta sola'] as [
              string,
              string,
            ],
          ]
        : []),
      ...checkCondition(question, before).map((reason): [string, string] => [
        `${field}.onlyAfter`,
        reason,
      ]),
    ];
  });
}

function checkCondition({ onlyAfter }: Question, before: readonly Question[]): readonly string[] {
  if (onlyAfter === undefined) return [];
  const { question, answers } = onlyAfter;
  const asked = before.find(({ id }) => id === question);
  if (asked === undefined) return [`«${question}» non è una domanda che viene prima di questa`];
  if (asked.onlyAfter !== undefined)
    return [
      `«${question}» si vede a sua volta solo dopo una risposta: indica una domanda che vedono tutti`,
    ];
  const options = listOptions(asked);
  const unknown = answers.filter((answer) => !options.includes(answer));
  return unknown.length === 0
    ? []
    : [
        `«${unknown.join(', ')}» non è una risposta di «${question}»: scegli tra ${options.join(', ')}`,
      ];
}
