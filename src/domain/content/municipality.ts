import { z } from 'zod';
import { feedbackSettingsSchema } from './feedback-settings.ts';
import { textSchema, webAddressSchema } from '../text.ts';

const contactsSchema = z.strictObject({
  /** Postal address of the town hall. */
  address: textSchema.optional(),
  /** Switchboard, as the municipality writes it. */
  phone: textSchema.optional(),
  /** Ordinary e-mail address. */
  email: z.email().optional(),
  /** Certified e-mail (PEC). */
  certifiedEmail: z.email().optional(),
  /** Where readers report an error in an entry. */
  errorReports: z.email().optional(),
  /** Where somebody who finds a weakness of the portal reports it; without it, the ordinary address. */
  security: z.email().optional(),
  /** Where civic access requests go (accesso civico generalizzato, art. 5(2) D.Lgs. 33/2013). */
  accessRequests: z.email().optional(),
});

const linksSchema = z.strictObject({
  /** The municipality's official site. */
  officialSite: webAddressSchema.optional(),
  /** Accessibility statement on form.agid.gov.it. */
  accessibilityStatement: webAddressSchema.optional(),
  /** Service for reporting faults in the town. */
  reportFault: webAddressSchema.optional(),
  /** Amministrazione trasparente, section Performance. */
  transparency: webAddressSchema.optional(),
  /** Source code of the portal. */
  sourceCode: webAddressSchema.optional(),
});

const dataProtectionSchema = z.strictObject({
  /** Where the data protection officer answers (art. 37 GDPR). */
  officer: z.email().optional(),
  /** Who treats data on the municipality's behalf, such as the company that runs the server (art. 28 GDPR). */
  processors: z.array(textSchema).default([]),
});

/** The municipality whose plan the portal shows. A field nobody gave stays absent. */
export const municipalitySchema = z.strictObject({
  /** Full name, as in "Comune di Borgo Prova". */
  name: textSchema,
  /** Name of the town alone. */
  town: textSchema,
  /** Province. */
  province: textSchema,
  /** Region. */
  region: textSchema,
  /** Code of the municipality in the index of public administrations (IPA), `c_x000`; identifies it in catalogues of open data. */
  ipaCode: z
    .string()
    .regex(/^[A-Za-z0-9_]+$/u, 'scrivi un codice IPA, come c_x000')
    .optional(),
  /** Whether the municipality has adopted the portal as its own; while false every page says so. */
  official: z.boolean(),
  /** Plan shown by the portal: name of a file in `plans/`. */
  currentPlan: textSchema,
  /** Searches that lead somewhere in this plan, shown as examples; the first stands in empty search fields. */
  exampleSearches: z.array(textSchema).max(5).optional(),
  /** Ways to reach the municipality. */
  contacts: contactsSchema.prefault({}),
  /** Pages elsewhere. */
  links: linksSchema.prefault({}),
  /** Who answers for personal data beside the municipality itself. */
  dataProtection: dataProtectionSchema.prefault({}),
  /** What it decides about residents' answers. */
  feedback: feedbackSettingsSchema.prefault({}),
});

/** See `municipalitySchema`. */
export type Municipality = z.output<typeof municipalitySchema>;

/** What a municipality that has adopted the portal still owes: the code by which catalogues of open data know it, the officer whom a privacy notice names (art. 13(1)(b) GDPR). */
export function listMissingForOfficial({
  official,
  ipaCode,
  dataProtection,
}: Municipality): readonly ('ipaCode' | 'officer')[] {
  if (!official) return [];
  return [
    ...(ipaCode === undefined ? (['ipaCode'] as const) : []),
    ...(dataProtection.officer === undefined ? (['officer'] as const) : []),
  ];
}
