import * as z from 'zod/mini';
import { caseLimits } from '../domain/cases/case-limits.ts';
import { caseKinds } from '../domain/cases/case-states.ts';
import { hasMoreCodePointsThan, isLongerThan } from './contract.ts';

/** A text that says something, of at most so many characters as a reader counts them. */
export function textOf(limit: number) {
  return z.string().check(
    z.trim(),
    z.minLength(1),
    z.refine((text) => !hasMoreCodePointsThan(text, 3 * limit), { error: 'long', abort: true }),
    z.refine((text) => !isLongerThan(text, limit), { error: 'long' }),
  );
}

/** What a resident writes on, with or without an answer to it. */
export const caseMessageSchema = z.strictObject({ words: z.optional(textOf(caseLimits.words)) });

/** A report as the form sends it, its photos apart; unknown fields are refused. */
export const caseSchema = z.strictObject({
  /** Made where the report is written; the same id means the same report. */
  id: z.uuidv4(),
  kind: z.enum(caseKinds),
  /** Id of a category of the content. */
  category: z.string().check(z.maxLength(60), z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u)),
  words: textOf(caseLimits.words),
  /** A place of the content's list. */
  place: z.optional(z.string().check(z.maxLength(120))),
  /** A place in words. */
  where: z.optional(textOf(caseLimits.where)),
  /** `45.67000,8.82000`, degrees in WGS 84. */
  position: z.optional(
    z.string().check(z.regex(/^-?\d{1,2}(?:\.\d{1,8})?,-?\d{1,3}(?:\.\d{1,8})?$/u)),
  ),
  /** Where to write when something happens. */
  email: z.optional(z.email().check(z.maxLength(254))),
  /** Names photos that arrived with an earlier try. */
  held: z.optional(z.string().check(z.maxLength(60))),
  /** That its sender has seen similar ones, where there are any. */
  seen: z.optional(z.literal('1')),
  /** Honeypot: people leave it empty. */
  website: z.optional(z.literal('')),
});

/** See `caseSchema`. */
export type SentCase = z.output<typeof caseSchema>;
