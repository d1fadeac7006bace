import { z } from 'zod';
import { isoDateSchema } from '../iso-date.ts';
import { textSchema, webAddressSchema } from '../text.ts';

/** A decision of the municipality by which a plan, or a change to it, became valid. */
export const actSchema = z.strictObject({
  /** Who took it, as in "Giunta comunale". */
  body: textSchema,
  /** What it is, as in "Deliberazione". */
  kind: textSchema,
  /** Its number, as printed. */
  number: textSchema,
  /** Its day. */
  date: isoDateSchema,
  /** Where it is published. */
  url: webAddressSchema.optional(),
});

/** See `actSchema`. */
export type Act = z.output<typeof actSchema>;
