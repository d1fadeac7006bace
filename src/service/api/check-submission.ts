import { z } from 'zod';
import { feedbackSchema, type Feedback } from '../../feedback/contract.ts';

/** The rules of the contract, field by field and as a whole, in the form that Zod compiles on first use: it takes half the time. The small form of `zod/mini` is for browsers. */
const compiledSchema = z
  .strictObject(feedbackSchema.shape)
  .check(...((feedbackSchema.def.checks ?? []) as z.core.$ZodCheck<Feedback>[]));

/** What the contract says of the fields of a submission: the answer, or what is wrong with them. */
export function checkSubmission(fields: unknown): z.ZodSafeParseResult<Feedback> {
  return compiledSchema.safeParse(fields);
}
