import { z } from 'zod';
import { isoDateSchema } from '../../domain/iso-date.ts';
import { codedFields, officeFields } from '../../i18n/data/shared-data.ts';
import { updateFieldTexts } from '../../i18n/data/update-data.ts';
import { joinValues } from './table.ts';

/** A text that says something. */
export const text = (description: string) => z.string().min(1).describe(description);

/** A text that may be absent. */
export const optionalText = (description: string) =>
  z.string().min(1).optional().describe(description);

/** A full day. */
export const day = (description: string) => isoDateSchema.describe(description);

/** Whole address of a page. */
export const address = (description: string) => z.url().describe(description);

/** Address of a file, from the root of the site. */
export const path = (description: string) => z.string().regex(/^\//u).describe(description);

/** Several texts. */
export const textList = (description: string) => z.array(z.string()).describe(description);

/** A level of the plan above the objective. */
export const coded = (description: string) =>
  z
    .strictObject({ code: text(codedFields.code), title: text(codedFields.codeTitle) })
    .describe(description);

/** An office. */
export const office = z.strictObject({
  id: text(officeFields.officeId),
  name: text(officeFields.officeName),
});

const { evidence, evidenceLabel, evidenceUrl } = updateFieldTexts;

/** Sources. */
export const evidenceList = z
  .array(z.strictObject({ label: text(evidenceLabel), url: optionalText(evidenceUrl) }))
  .describe(evidence);

/** Sources in one cell, each with its address in angle brackets. */
export function writeEvidence(sources: z.output<typeof evidenceList>): string | undefined {
  return joinValues(
    sources.map(({ label, url }) => (url === undefined ? label : `${label} <${url}>`)),
  );
}
