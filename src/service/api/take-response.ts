import * as z from 'zod/mini';
import { findRomeDay } from '../../domain/rome-day.ts';
import type { PortalManifest } from '../../domain/site/portal-manifest.ts';
import { findPhase, textLimit, listOptions } from '../../domain/questionnaires/questions.ts';
import { nameAnswerField, readAnswers } from '../../domain/questionnaires/read-answers.ts';
import { isBeyond } from '../../feedback/contract.ts';
import { redactPersonalData } from '../../feedback/redaction/redact.ts';
import { questionnaireTexts as texts } from '../../i18n/pages/questionnaires.ts';
import { routes } from '../../i18n/routes.ts';
import { feedbackProblems } from '../../i18n/satisfaction/feedback-service.ts';
import { readField, type Fields } from '../http/parse-fields.ts';
import { nameCell } from '../results/cells.ts';
import type { FeedbackStore } from '../store/contract/feedback-store.ts';
import type { FieldError } from './field-errors.ts';
import { storePlaced, type SenderLimits } from './store-placed.ts';
import type { StoreWatch } from './store-watch.ts';

/** A questionnaire as the service knows it. */
export type KnownQuestionnaire = PortalManifest['questionnaires'][number];

/** What became of a response, with the status that says so. */
export type Responded =
  | { readonly status: 201 | 200; readonly id: string }
  | { readonly status: 400; readonly errors: readonly FieldError[] }
  | { readonly status: 403 | 409 | 413 | 415 }
  /** It takes no answers on this day; the reason says since when or from when. */
  | { readonly status: 410; readonly reason: string }
  | { readonly status: 429 | 503; readonly retryAfter: number };

/** What taking a response needs. */
interface ResponseSettings {
  readonly store: FeedbackStore;
  readonly outages: StoreWatch;
  readonly now: () => Date;
  readonly limits: SenderLimits;
}

/** Checks, redacts and stores a response to a questionnaire. Resolves once it is on disk. */
export async function takeResponse(
  questionnaire: KnownQuestionnaire,
  fields: Fields,
  { store, outages, now, limits }: ResponseSettings,
): Promise<Responded> {
  const { id: name, meaning, questions, from, to } = questionnaire;
  const day = findRomeDay(now());
  const phase = findPhase(questionnaire, day);
  if (phase !== 'open')
    return { status: 410, reason: texts.phases[phase](phase === 'coming' ? from : to) };
  const strange = findStrange(questionnaire, fields);
  const id = z.uuidv4().safeParse(readField(fields, 'id'));
  const {
    choices,
    texts: written,
    problems,
  } = readAnswers(
    questions,
    (field) => readField(fields, field),
    (text) => isBeyond(text, textLimit),
  );
  const errors = [
    ...strange.map((field) => ({
      field: field.slice(0, 60),
      reason: feedbackProblems.unknownField,
    })),
    ...(id.success ? [] : [{ field: 'id', reason: feedbackProblems.fields.id }]),
    ...(readField(fields, 'website') === ''
      ? []
      : [{ field: 'website', reason: feedbackProblems.fields.website }]),
    ...[...problems].map(([field, problem]) => ({
      field,
      reason: problem === 'too-long' ? texts.problems[problem](textLimit) : texts.problems[problem],
    })),
  ];
  if (!id.success || errors.length > 0) return { status: 400, errors };
  if (Object.keys(choices).length + Object.keys(written).length === 0)
    return { status: 400, errors: [{ field: questions[0]?.id ?? '', reason: texts.nothing }] };
  const placed = await storePlaced({
    store,
    outages,
    limits,
    cell: nameCell({ kind: 'questionnaire', questionnaire: name, page: '' }),
    id: id.data,
    submit: ({ standing, burst }) =>
      store.responses.submit({
        id: id.data,
        day,
        questionnaire: name,
        meaning,
        page: routes.questionnaire(name),
        choices,
        texts: Object.entries(written).map(([question, text]) => {
          const redacted = redactPersonalData(text);
          return { question, text: redacted.text, flagged: redacted.found.length > 0 };
        }),
        standing,
        burst,
      }),
  });
  return placed.status === 200 || placed.status === 201
    ? { status: placed.status, id: id.data }
    : placed;
}

/** Fields that the questionnaire does not have. */
function findStrange({ questions }: KnownQuestionnaire, fields: Fields): readonly string[] {
  const known = new Set([
    'id',
    'website',
    ...questions.flatMap((question) =>
      question.kind === 'several'
        ? listOptions(question).map((option) => nameAnswerField(question, option))
        : [question.id],
    ),
  ]);
  return Object.keys(fields).filter((field) => !known.has(field));
}
