import { z } from 'zod';
import { textSchema, webAddressSchema } from '../text.ts';

/** A service of the municipality about which it asks how satisfied people are; its id is the file name. */
export const serviceSchema = z.strictObject({
  /** Its name, as people call it. */
  name: textSchema,
  /** Id of the office that looks after it. */
  office: textSchema,
  /** Whether people use it on a page or at a counter. */
  channel: z.enum(['online', 'sportello']),
  /** Its page, where there is one. */
  address: webAddressSchema.optional(),
});

/** See `serviceSchema`. */
export type Service = z.output<typeof serviceSchema>;
