import { z } from 'zod';
import { isoDateSchema } from '../iso-date.ts';

/** A published comment about an objective, as a build takes it from the store. */
export const publishedCommentSchema = z.strictObject({
  /** Slug of the objective, as it was when somebody wrote. */
  objective: z.string(),
  /** Day on which it arrived. */
  day: isoDateSchema,
  /** The words, without personal data. */
  comment: z.string(),
  /** The office's answer. */
  reply: z.string().optional(),
  /** Day of the office's answer. */
  replyDay: isoDateSchema.optional(),
});

/** See `publishedCommentSchema`. */
export type ObjectiveComment = Readonly<z.output<typeof publishedCommentSchema>>;
