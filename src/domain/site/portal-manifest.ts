import { z } from 'zod';
import { reportSettingsSchema } from '../cases/report-settings.ts';
import { processSchema } from '../proposals/process.ts';
import { withdrawalSchema } from './addresses.ts';
import { questionnaireSchema } from '../questionnaires/questionnaire.ts';
import { serviceSchema } from '../content/service.ts';
import { COMMENT_MONTHS, commentMonthsSchema } from '../content/feedback-settings.ts';

/** What is told of a process: its content with its id. */
const knownProcessSchema = processSchema.extend({ id: z.string() });

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
      /** Ids of its offices; absent in builds of earlier versions. */
      areas: z.array(z.string()).default([]),
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
  /** Services of the municipality about which it asks. */
  services: z
    .array(
      z.strictObject({
        /** Name of its file. */
        id: z.string(),
        /** Its name. */
        name: z.string(),
        /** Office that looks after it. */
        office: z.strictObject({ id: z.string(), name: z.string() }),
        /** How it is used. */
        channel: serviceSchema.shape.channel,
        /** Its page, where there is one. */
        address: z.string().optional(),
      }),
    )
    .default([]),
  /** Questionnaires, with what each asks. */
  questionnaires: z
    .array(
      z.strictObject({
        /** Name of its file. */
        id: z.string(),
        /** Fingerprint of its questions. */
        meaning: z.string(),
        ...questionnaireSchema.pick({ title: true, from: true, to: true, questions: true }).shape,
      }),
    )
    .default([]),
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
  /** How reports of residents are taken, with the names of all offices by their ids; absent where none are. */
  reports: reportSettingsSchema.extend({ offices: z.record(z.string(), z.string()) }).optional(),
  /** Processes in which residents propose, the latest first, with the names of all offices by their ids; absent where there are none. */
  proposals: z
    .strictObject({
      offices: z.record(z.string(), z.string()),
      processes: z.array(knownProcessSchema).min(1),
      /** Whether senders may leave an e-mail address. */
      mail: z.boolean(),
    })
    .optional(),
});

/** See `portalManifestSchema`. */
export type PortalManifest = z.output<typeof portalManifestSchema>;
