import * as z from 'zod/mini';

/** A report to the municipality with its photos, as it waits on the device of whoever wrote it. */
export const keptReportSchema = z.strictObject({
  /** Made when it is first sent; the same id means the same report. */
  id: z.uuidv4(),
  kind: z.literal('report'),
  /** Path of the form, which takes it. */
  page: z.string().check(z.maxLength(200), z.regex(/^\/(?:[a-z0-9-]+\/)+$/u)),
  /** What was written and chosen, by the names of the form. */
  fields: z.record(z.string(), z.string()),
  photos: z.array(z.instanceof(Blob)),
});

/** See `keptReportSchema`. */
export type KeptReport = z.output<typeof keptReportSchema>;

/** Where a report that was sent from this device is followed. */
export interface KeptCode {
  /** Id of the report. */
  readonly id: string;
  /** Path of its page. */
  readonly path: string;
}

/** The form of a report as a browser sends it. */
export function fillReportForm({ id, fields, photos }: KeptReport): FormData {
  const form = new FormData();
  form.set('id', id);
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (const [index, photo] of photos.entries())
    form.set(`photo${String(index + 1)}`, photo, `foto-${String(index + 1)}`);
  return form;
}
