import { randomUUID } from 'node:crypto';
import { negativeAnswers, POSITIVE_FROM, positiveAnswers } from '../../feedback/answers.ts';
import { COMMENT_LIMIT } from '../../feedback/contract.ts';
import {
  answerLabels,
  clarityTexts,
  formTexts,
  satisfactionTexts,
} from '../../i18n/satisfaction/feedback.ts';
import { formPageTexts as texts } from '../../i18n/satisfaction/feedback-service.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import type { FieldError } from './field-errors.ts';
import { readField, type Fields } from '../http/parse-fields.ts';

/** The form again, with what was typed and each error at its field; without JavaScript it is all the reader has. */
export function renderForm(fields: Fields, errors: readonly FieldError[]): string {
  const kind = readField(fields, 'kind');
  const objective = readField(fields, 'objective');
  const hidden = {
    id: readField(fields, 'id') || randomUUID(),
    kind,
    page: readField(fields, 'page'),
    ...(objective === '' ? {} : { objective }),
  };
  return [
    '<form class="feedback" method="post" action="/api/feedback">',
    ...Object.entries(hidden).map(
      ([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`,
    ),
    renderRating(fields, errors, kind === 'satisfaction'),
    ...(kind === 'satisfaction'
      ? [
          renderChoices(
            'respondent',
            `${satisfactionTexts.respondent} ${satisfactionTexts.optional}`,
            satisfactionTexts.respondents,
            fields,
            errors,
          ),
        ]
      : renderAnswers(fields, errors)),
    renderComment(
      fields,
      errors,
      kind === 'satisfaction'
        ? `${satisfactionTexts.why} ${satisfactionTexts.optional}`
        : clarityTexts.detail,
    ),
    `<button type="submit" class="btn btn-primary">${escapeHtml(kind === 'satisfaction' ? satisfactionTexts.send : clarityTexts.send)}</button>`,
    '</form>',
  ].join('\n');
}

/** What was typed, to be copied, where sending it again cannot help. */
export function renderTyped(fields: Fields): string {
  const comment = readField(fields, 'comment');
  if (comment === '') return '';
  return `<label for="testo">${escapeHtml(texts.typed)}</label>\n<textarea class="form-control" id="testo" rows="4" readonly>\n${escapeHtml(comment)}</textarea>`;
}

/** Id of the first control of a field, to which the summary leads. */
export function nameControl(field: string): string {
  return `campo-${field}`;
}

function renderRating(
  fields: Fields,
  errors: readonly FieldError[],
  satisfaction: boolean,
): string {
  const label = (rating: number): string => {
    const caption = satisfaction ? satisfactionTexts.steps[rating - 1] : undefined;
    const words = satisfaction ? satisfactionTexts.step(rating) : clarityTexts.star(rating);
    return caption === undefined || caption === '' ? words : `${words} (${caption})`;
  };
  const choices = Object.fromEntries(
    [1, 2, 3, 4, 5].map((rating) => [String(rating), label(rating)]),
  );
  return renderChoices(
    'rating',
    satisfaction ? satisfactionTexts.question : clarityTexts.title,
    choices,
    fields,
    errors,
  );
}

/** The answers that fit the rating; both groups while there is none. */
function renderAnswers(fields: Fields, errors: readonly FieldError[]): readonly string[] {
  const rating = Number(readField(fields, 'rating'));
  const isPositive = rating >= POSITIVE_FROM;
  const groups = [
    ...(rating >= 1 && isPositive
      ? []
      : [{ question: clarityTexts.negativeQuestion, codes: negativeAnswers }]),
    ...(rating >= 1 && !isPositive
      ? []
      : [{ question: clarityTexts.positiveQuestion, codes: positiveAnswers }]),
  ];
  return groups.map(({ question, codes }, index) =>
    renderChoices(
      'answer',
      question,
      Object.fromEntries(codes.map((code) => [code, answerLabels[code]])),
      fields,
      errors,
      index,
    ),
  );
}

function renderChoices(
  name: string,
  legend: string,
  choices: Readonly<Record<string, string>>,
  fields: Fields,
  errors: readonly FieldError[],
  group = 0,
): string {
  const error = errors.find(({ field }) => field === name);
  const chosen = readField(fields, name);
  const inputs = Object.entries(choices).map(([value, label], index) => {
    const id = index === 0 && group === 0 ? ` id="${nameControl(name)}"` : '';
    const required = name === 'rating' ? ' required' : '';
    return `<label><input type="radio" name="${name}" value="${value}"${id}${required}${value === chosen ? ' checked' : ''}${describe(name, error)}> ${escapeHtml(label)}</label>`;
  });
  return `<fieldset><legend>${escapeHtml(legend)}</legend>${renderError(name, group === 0 ? error : undefined)}\n${inputs.join('\n')}</fieldset>`;
}

function renderComment(fields: Fields, errors: readonly FieldError[], label: string): string {
  const error = errors.find(({ field }) => field === 'comment');
  const id = nameControl('comment');
  return [
    `<label for="${id}">${escapeHtml(label)}</label>`,
    renderError('comment', error),
    // A line break right after the tag is dropped by HTML, so that one typed first survives.
    `<textarea class="form-control" id="${id}" name="comment" rows="4"${describe('comment', error)}>\n${escapeHtml(readField(fields, 'comment'))}</textarea>`,
    `<p>${escapeHtml(`${clarityTexts.limit.replace('200', String(COMMENT_LIMIT))}. ${formTexts.privacy}`)}</p>`,
  ].join('\n');
}

function describe(name: string, error: FieldError | undefined): string {
  return error === undefined
    ? ''
    : ` aria-describedby="errore-${name}"${name === 'comment' ? ' aria-invalid="true"' : ''}`;
}

function renderError(name: string, error: FieldError | undefined): string {
  return error === undefined
    ? ''
    : `<p class="problem" id="errore-${name}">${escapeHtml(error.reason)}</p>`;
}
