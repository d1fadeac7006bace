import { z } from 'zod';
import { withdrawalSchema } from './addresses.ts';
import { COMMENT_MONTHS, commentMonthsSchema } from '../content/feedback-settings.ts';

/** What the build hands to the service (`dist/portal.json`, never served). */
export const portalManifestSchema = z.strictObject({
  /** Addresses of all pages, as `/temi/1/`, sorted. */
  pages: z.array(z.string().startsWith('/')),
  /** Permalinks of the objectives. */
  objectives: z.array(
    z.strictObject({
      /** Its permalink. */
      slug: z.string(),
      /** Plain title. */
      title: z.string(),
      /** Code of its theme. */
      theme: z.string(),
      /** Present where the current plan no longer holds it: it is answered for, and counted in no total. */
      left: z.literal(true).optional(),
    }),
  ),
  /** Themes in order. */
  themes: z.array(
    z.strictObject({
      /** Code of the mandate goal. */
      code: z.string(),
      /** Title readers see. */
      title: z.string(),
    }),
  ),
  /** Addresses that lead elsewhere and where: former ones of objectives, as `/obiettivi/slug/`, and short ones, as `/o/code/`. */
  redirects: z.record(z.string().startsWith('/'), z.string().startsWith('/')).default({}),
  /** Pages of objectives, themes and offices that the current plan no longer holds. */
  left: z.array(z.string().startsWith('/')).default([]),
  /** Addresses that the law has taken away; they answer 410. */
  withdrawn: z.array(withdrawalSchema).default([]),
  /** What the portal is called, and its origin (`https://piano.example`); absent in builds of earlier versions. */
  site: z.strictObject({ name: z.string(), origin: z.string() }).optional(),
  /** Day of the first version on record; absent where none is. */
  versionsSince: z.iso.date().optional(),
  /** Months for which comments are kept. */
  commentMonths: commentMonthsSchema.default(COMMENT_MONTHS),
});

/** See `portalManifestSchema`. */
export type PortalManifest = z.output<typeof portalManifestSchema>;
