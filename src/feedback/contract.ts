import * as z from 'zod/mini';
import { answerFitsRating, negativeAnswers, positiveAnswers } from './answers.ts';

/** Longest comment, in graphemes: what a reader counts as characters. */
export const COMMENT_LIMIT = 200;

/** Most code points of a comment: letters with two marks each fit, letters under heaps of marks do not; at most 2.4 kB on disk. */
export const COMMENT_CODE_POINT_LIMIT = 3 * COMMENT_LIMIT;

/** What a question asks about. */
const feedbackKindSchema = z.enum(['clarity', 'satisfaction', 'service']);

/** Who answers, where they say so. */
const respondentSchema = z.enum(['resident', 'worker', 'visitor']);

let segmenter: Intl.Segmenter | undefined;

/** Whether a text has more characters, as a reader counts them, than `limit`; one short in code units needs no segmenter. */
export function isLongerThan(text: string, limit: number): boolean {
  if (text.length <= limit) return false;
  segmenter ??= new Intl.Segmenter('it', { granularity: 'grapheme' });
  const graphemes = segmenter.segment(text)[Symbol.iterator]();
  for (let count = 0; graphemes.next().done !== true; count += 1) {
    if (count >= limit) return true;
  }
  return false;
}

/** Whether a text has more code points than `limit`; it stops counting there, however long the text is. */
export function hasMoreCodePointsThan(text: string, limit: number): boolean {
  return text.length > limit && [...text.slice(0, 2 * limit + 2)].length > limit;
}

/** Whether a text has more than `limit` characters as a reader counts them, or more than three times as many code points, which no words need and no column takes. */
export function isBeyond(text: string, limit: number): boolean {
  return hasMoreCodePointsThan(text, 3 * limit) || isLongerThan(text, limit);
}

const commentSchema = z.string().check(
  z.trim(),
  z.refine((text) => !hasMoreCodePointsThan(text, COMMENT_CODE_POINT_LIMIT), {
    error: `at most ${String(COMMENT_CODE_POINT_LIMIT)} code points`,
    abort: true,
  }),
  z.refine((text) => !isLongerThan(text, COMMENT_LIMIT), {
    error: `at most ${String(COMMENT_LIMIT)} characters`,
  }),
);

const idSchema = z.string().check(z.maxLength(120), z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u));

/** An answer as the API takes it; unknown fields are refused. */
export const feedbackSchema = z
  .strictObject({
    /** Made by the browser when the answer is given; the same id means the same answer. */
    id: z.uuidv4(),
    kind: feedbackKindSchema,
    /** Path of the page, `/temi/1/`. */
    page: z.string().check(z.maxLength(200), z.regex(/^\/(?:[a-z0-9-]+\/)*$/u)),
    /** Slug of the objective; always there for satisfaction. */
    objective: z.optional(idSchema),
    /** Id of a service of the municipality; there for a service, and only then. */
    service: z.optional(idSchema),
    rating: z.int().check(z.minimum(1), z.maximum(5)),
    /** Code of an official answer; clarity only. */
    answer: z.optional(z.enum([...positiveAnswers, ...negativeAnswers])),
    comment: z.optional(commentSchema),
    respondent: z.optional(respondentSchema),
    /** Honeypot: people leave it empty. */
    website: z.optional(z.literal('')),
  })
  .check(
    z.refine(({ answer, rating }) => answer === undefined || answerFitsRating(answer, rating), {
      path: ['answer'],
      error: 'does not fit the rating',
    }),
    z.refine(({ kind, answer }) => kind === 'clarity' || answer === undefined, {
      path: ['answer'],
      error: 'belongs to clarity',
    }),
    z.refine(({ kind, objective }) => kind !== 'satisfaction' || objective !== undefined, {
      path: ['objective'],
      error: 'is needed for satisfaction',
    }),
    z.refine(({ kind, objective }) => kind !== 'service' || objective === undefined, {
      path: ['objective'],
      error: 'does not belong to a service',
    }),
    z.refine(({ kind, service }) => (kind === 'service') === (service !== undefined), {
      path: ['service'],
      error: 'is needed for a service, and for nothing else',
    }),
    z.refine(({ kind, respondent }) => kind !== 'clarity' || respondent === undefined, {
      path: ['respondent'],
      error: 'does not belong to clarity',
    }),
  );

/** See `feedbackSchema`. */
export type Feedback = z.output<typeof feedbackSchema>;

/** What the API answers when it has stored an answer, or had it already. */
export const receiptSchema = z.strictObject({
  /** Id of the answer. */
  id: z.uuidv4(),
  /** `stored` with 201, `known` with 200. */
  status: z.enum(['stored', 'known']),
  /** Of a report, the page on which it is followed. */
  path: z.optional(z.string().check(z.maxLength(200), z.regex(/^\/(?:[a-z0-9-]+\/)+$/u))),
});

/** See `receiptSchema`. */
export type Receipt = z.output<typeof receiptSchema>;
