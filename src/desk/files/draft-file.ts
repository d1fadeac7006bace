import { z } from 'zod';
import {
  isPhoto,
  longestFileLabel,
  mostFiles,
  type UpdateFile,
} from '../../domain/content/update-file.ts';
import { printedTextSchema } from '../../domain/text.ts';
import { fileProblems as words } from '../../i18n/desk/files.ts';
import { reportProblems } from '../../i18n/desk/report.ts';

/** A photo or document of a draft; its bytes lie in the store under its name. */
export const draftFileSchema = z.strictObject({
  /** Its name in the content, once it is published. */
  name: z.string(),
  /** Bytes. */
  size: z.number(),
  /** Of a photo, in pixels. */
  width: z.number().optional(),
  /** See `width`. */
  height: z.number().optional(),
  /** What it shows or is, as typed. */
  label: z.string(),
  /** Of a photo: `1` once somebody has said that no face or minor can be recognised without consent. */
  cleared: z.string(),
  /** Of a document: `si` or `no`; empty before somebody has said it. */
  accessible: z.string(),
});

/** See `draftFileSchema`. */
export type DraftFile = z.output<typeof draftFileSchema>;

/** What somebody says of a file. */
export type FilePart = 'label' | 'cleared' | 'accessible';

/** The files of a report out of those of a draft; what is missing is told at its place. */
export function readDraftFiles(
  files: readonly DraftFile[],
  complain: (text: string, at?: { readonly name: string; readonly part: FilePart }) => void,
): UpdateFile[] | undefined {
  if (files.length > mostFiles) complain(words.many(mostFiles));
  const read = files.map(({ name, size, width, height, label, cleared, accessible }) => {
    const at = (part: FilePart): { readonly name: string; readonly part: FilePart } => ({
      name,
      part,
    });
    const said = label.replaceAll(/\s+/gu, ' ').trim();
    const photo = isPhoto({ name });
    if (said === '') complain(photo ? words.labelPhoto : words.labelDocument, at('label'));
    if (said.length > longestFileLabel) complain(words.labelLong(longestFileLabel), at('label'));
    if (!printedTextSchema.safeParse(said).success) complain(reportProblems.unseen, at('label'));
    if (photo && cleared !== '1') complain(words.cleared, at('cleared'));
    if (!photo && accessible === '') complain(words.accessible, at('accessible'));
    const file = { name, label: said, size };
    return photo ? { ...file, width, height } : { ...file, accessible: accessible === 'si' };
  });
  return read.length === 0 ? undefined : read;
}
