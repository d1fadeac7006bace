import { randomUUID } from 'node:crypto';
import {
  feedbackProblems,
  formPageTexts as texts,
} from '../../i18n/satisfaction/feedback-service.ts';
import type { RefusedAnswerView, RefusedForm } from '../../views/satisfaction/after-answer.ts';
import { type AskedField, nameControl } from '../../views/satisfaction/given-answer.ts';
import type { FieldError } from './field-errors.ts';
import { readField, type Fields } from '../http/parse-fields.ts';
import type { Submitted } from './submit-feedback.ts';

/** A submission that was not taken. */
export type Refusal = Exclude<Submitted, { readonly id: string }>;

/** Fields in which an error can be put right in the form, the hidden one by leaving it out. */
const shownFields: readonly string[] = ['rating', 'answer', 'comment', 'respondent', 'website'];

/** What the page says that answers a form whose answer was not taken; `fields` is missing where they could not be read. */
export function makeRefusedView(refusal: Refusal, fields: Fields = {}): RefusedAnswerView {
  const errors = 'errors' in refusal ? refusal.errors : [];
  const form = canResend(refusal, errors) ? makeForm(fields, errors) : undefined;
  return {
    advice: advise(refusal, form !== undefined),
    reasons: errors.map(({ field, reason }) => ({
      text: reason,
      href: form === undefined ? undefined : `#${nameControl(form.kind, findControl(field, form))}`,
    })),
    form,
    typed: form === undefined ? readField(fields, 'comment') : '',
  };
}

/** Whether the same form, corrected or simply sent later, could be taken. */
function canResend({ status }: Refusal, errors: readonly FieldError[]): boolean {
  return (
    status === 429 ||
    status === 503 ||
    (status === 400 && errors.every(({ field }) => shownFields.includes(field)))
  );
}

/** The form with what was typed; nothing where the question is unknown. */
function makeForm(fields: Fields, errors: readonly FieldError[]): RefusedForm | undefined {
  const kind = readField(fields, 'kind');
  const find = (field: AskedField): string | undefined =>
    errors.find((error) => error.field === field)?.reason;
  const form = {
    page: readField(fields, 'page'),
    given: {
      id: readField(fields, 'id') || randomUUID(),
      rating: readField(fields, 'rating'),
      answer: readField(fields, 'answer'),
      comment: readField(fields, 'comment'),
      respondent: readField(fields, 'respondent'),
      problems: {
        rating: find('rating'),
        answer: find('answer'),
        comment: find('comment'),
        respondent: find('respondent'),
      },
    },
  };
  if (kind === 'clarity') return { kind, ...form };
  if (kind === 'service') return { kind, service: readField(fields, 'service'), ...form };
  return kind === 'satisfaction'
    ? { kind, objective: readField(fields, 'objective'), ...form }
    : undefined;
}

/** The field at which an error can be put right; the official answers are there only once stars are chosen. */
function findControl(field: string, { kind, given }: RefusedForm): AskedField {
  if (field === 'comment') return field;
  if (field === 'answer' && kind === 'clarity' && /^[1-5]$/u.test(given.rating)) return field;
  return field === 'respondent' && kind !== 'clarity' ? field : 'rating';
}

function advise(refusal: Refusal, canFix: boolean): string | undefined {
  switch (refusal.status) {
    case 429:
      return texts.limited(refusal.retryAfter);
    case 503:
      return texts.unavailable(refusal.retryAfter);
    case 413:
      return texts.tooLarge;
    case 403:
      return texts.foreign;
    case 409:
      return texts.conflict;
    case 415:
      return feedbackProblems.titles[415];
    case 400:
    case 422:
      return canFix ? texts.fix : undefined;
  }
}
