import { z } from 'zod';

/** Months for which comments are kept unless the municipality says otherwise. */
export const COMMENT_MONTHS = 12;

/** Fewest months: an answer kept on a reader's device may still arrive twice within 60 days, and is then compared word by word. */
export const LEAST_COMMENT_MONTHS = 3;

/** Months for which comments are kept; their ratings stay. */
export const commentMonthsSchema = z.int().min(LEAST_COMMENT_MONTHS).max(1_200);

/** What the municipality decides about residents' answers. */
export const feedbackSettingsSchema = z.strictObject({
  /** Months for which comments are kept. */
  commentMonths: commentMonthsSchema.default(COMMENT_MONTHS),
});
