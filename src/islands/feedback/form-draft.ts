import { answerFitsRating } from '../../feedback/answers.ts';
import type { Feedback } from '../../feedback/contract.ts';

/** What a form holds, without the id; `rating` is absent while nothing is chosen. */
export type FormDraft = Omit<Feedback, 'id' | 'rating' | 'website'> & {
  readonly rating: number | undefined;
};

/** Reads a form as it stands, so that choices made before the island was awake count. An answer of the panel that the rating hides is left out. */
export function readFeedbackForm(form: HTMLFormElement): FormDraft {
  const data = new FormData(form);
  const read = (name: string): string | undefined => {
    const value = data.get(name);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const stars = read('rating');
  const rating = stars === undefined ? undefined : Number(stars);
  const answer = read('answer') as Feedback['answer'];
  return {
    kind: read('kind') as Feedback['kind'],
    page: read('page') ?? '/',
    rating,
    ...present('objective', read('objective')),
    ...present('service', read('service')),
    ...present(
      'answer',
      answer !== undefined && rating !== undefined && answerFitsRating(answer, rating)
        ? answer
        : undefined,
    ),
    ...present('comment', read('comment')),
    ...present('respondent', read('respondent') as Feedback['respondent']),
  };
}

/** A field, or nothing at all: the API takes no empty ones. */
function present<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [Key in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [Key in Name]: Value });
}

/** A new UUID v4; `crypto.randomUUID` is missing on pages without TLS, where a municipality may try the portal out. */
export function makeId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
}
