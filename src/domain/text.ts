import { z } from 'zod';

/** A text that says something: trimmed, not empty. */
export const textSchema = z.string().trim().min(1, 'must not be empty');

/** Lower-case ASCII words joined by single hyphens; used for permalinks and ids. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'must be lower-case letters, digits and single hyphens');

/** An absolute http(s) address. */
export const webAddressSchema = z.url({ protocol: /^https?$/u });
