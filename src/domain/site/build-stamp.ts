import { z } from 'zod';
import { isoDateSchema } from '../iso-date.ts';

/** What a build leaves beside the site (`dist/build-stamp.json`, never served), so that the next start knows whether it is still good. */
export const buildStampSchema = z.strictObject({
  /** Name of the build, from its moment: `2026-11-23T07-15-00-123Z`. */
  id: z.string().min(1),
  /** When it began, in milliseconds since 1970: what changed in the sources since then is not in it. */
  startedAt: z.number(),
  /** Day against which states were computed. */
  day: isoDateSchema,
  /** `PORTAL_TODAY` of the build, empty when unset. */
  today: z.string(),
  /** `CONTENT_DIR` of the build, empty when unset. */
  contentDir: z.string(),
  /** First of `PUBLIC_ORIGIN` of the build, which canonical addresses carry; empty when unset. */
  publicOrigin: z.string().default(''),
});

/** See `buildStampSchema`. */
export type BuildStamp = z.output<typeof buildStampSchema>;
