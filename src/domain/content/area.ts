import { z } from 'zod';
import { textSchema } from '../text.ts';
import { namedEditionsSchema } from './edition.ts';

/** An office of the municipality; its id is the file name. */
export const areaSchema = z.strictObject({
  /** Canonical name. */
  name: textSchema,
  /** Name without "Area", for lists and charts. */
  shortName: textSchema,
  /** Every way the document writes it, as printed. */
  spellings: z.array(textSchema).min(1),
  /** The editions of the plan in which it stands. */
  editions: namedEditionsSchema,
});

/** See `areaSchema`. */
export type Area = z.output<typeof areaSchema>;

/** What addresses write in place of an office's id where the plan names none. */
export const noOfficeId = 'non-indicato';
