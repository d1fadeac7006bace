import { z } from 'zod';
import { textSchema } from '../text.ts';

/** An everyday word and the words of the plan it stands for. */
export const thesaurusEntrySchema = z.strictObject({
  /** Everyday words or phrases that mean the same. */
  everyday: z.array(textSchema).min(1),
  /** Words or phrases of the entries to look for. */
  official: z.array(textSchema).min(1),
});

/** See `thesaurusEntrySchema`. */
export type ThesaurusEntry = z.output<typeof thesaurusEntrySchema>;
