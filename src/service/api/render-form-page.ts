import {
  feedbackProblems,
  formPageTexts as texts,
} from '../../i18n/satisfaction/feedback-service.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import type { FieldError } from './field-errors.ts';
import { readField, type Fields } from '../http/parse-fields.ts';
import { nameControl, renderForm, renderTyped } from './render-form.ts';
import type { Submitted } from './submit-feedback.ts';

/** A submission that was not taken. */
export type Refusal = Exclude<Submitted, { readonly id: string }>;

/** Fields that the form shows, so that an error there can be put right. */
const shownFields: readonly string[] = ['rating', 'answer', 'comment', 'respondent', 'website'];
const kinds: readonly string[] = ['clarity', 'satisfaction'];

/** Contents of the page that says why an answer was not taken and shows it again, ready to be corrected or sent once more. */
export function renderFormPage(outcome: Refusal, fields: Fields | undefined): string {
  const errors = 'errors' in outcome ? outcome.errors : [];
  const canResend =
    fields !== undefined &&
    kinds.includes(readField(fields, 'kind')) &&
    (outcome.status === 429 ||
      outcome.status === 503 ||
      (outcome.status === 400 && errors.every(({ field }) => shownFields.includes(field))));
  return [
    `<div class="problem" role="alert">\n<h1>${escapeHtml(texts.heading)}</h1>`,
    explain(outcome, canResend, errors),
    '</div>',
    ...(fields === undefined ? [] : [canResend ? renderForm(fields, errors) : renderTyped(fields)]),
  ].join('\n');
}

function explain(outcome: Refusal, canResend: boolean, errors: readonly FieldError[]): string {
  const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;
  switch (outcome.status) {
    case 429:
      return paragraph(texts.limited(describeWait(outcome.retryAfter)));
    case 503:
      return paragraph(texts.unavailable(describeWait(outcome.retryAfter)));
    case 413:
      return paragraph(texts.tooLarge);
    case 403:
      return paragraph(texts.foreign);
    case 409:
      return paragraph(texts.conflict);
    case 415:
      return paragraph(feedbackProblems.titles[415]);
    case 400:
    case 422: {
      const items = errors.map(
        ({ field, reason }) =>
          `<li>${canResend ? `<a href="#${nameControl(field === 'website' ? 'rating' : field)}">${escapeHtml(reason)}</a>` : escapeHtml(reason)}</li>`,
      );
      return `${canResend ? paragraph(texts.fix) : ''}<ul>${items.join('')}</ul>`;
    }
  }
}

/** Seconds in words, rounded up to minutes beyond one and a half. */
function describeWait(seconds: number): string {
  return seconds <= 90 ? texts.seconds(seconds) : texts.minutes(Math.ceil(seconds / 60));
}
