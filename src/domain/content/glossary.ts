import { z } from 'zod';
import { slugSchema, textSchema, webAddressSchema } from '../text.ts';

/** A term of public administration, explained. */
export const glossaryTermSchema = z.strictObject({
  /** Anchor on the glossary page. */
  id: slugSchema,
  /** Term or acronym. */
  term: textSchema,
  /** The acronym in full. */
  expansion: textSchema.optional(),
  /** What it means, plainly. */
  definition: textSchema,
  /** Official page on it. */
  url: webAddressSchema.optional(),
});

/** A question residents ask, with its answer. */
export const frequentQuestionSchema = z.strictObject({
  /** Anchor on the page. */
  id: slugSchema,
  /** The question. */
  question: textSchema,
  /** The answer; blank lines separate paragraphs. */
  answer: textSchema,
});

/** See `glossaryTermSchema`. */
export type GlossaryTerm = z.output<typeof glossaryTermSchema>;

/** See `frequentQuestionSchema`. */
export type FrequentQuestion = z.output<typeof frequentQuestionSchema>;
