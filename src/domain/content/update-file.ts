import { z } from 'zod';
import { longestPhotoSide } from '../largest-file.ts';
import { textSchema } from '../text.ts';

/** Longest side of its small picture: it fits into the narrowest page without a rule of style. */
const longestSmallSide = 240;
/** Most characters of what says what a file is or shows. */
export const longestFileLabel = 300;
/** Most files of a report. */
export const mostFiles = 4;

const pixels = z.int().min(1).max(longestPhotoSide);

/** A photo or a document that belongs to a report. */
const updateFileSchema = z
  .strictObject({
    /** Its name in `content/files/<slug>/`: the beginning of its SHA-256, and its kind. */
    name: z.string().regex(/^[0-9a-f]{16}\.(?:jpg|pdf)$/u),
    /** What a photo shows, for whoever does not see it; what a document is. */
    label: textSchema.max(longestFileLabel),
    /** Bytes. */
    size: z.int().min(1),
    /** Of a photo, in pixels. */
    width: pixels.optional(),
    /** See `width`. */
    height: pixels.optional(),
    /** Of a document: whether a screen reader can read it, as the office says. */
    accessible: z.boolean().optional(),
  })
  .refine(
    ({ name, width, height, accessible }) =>
      isPhoto({ name })
        ? width !== undefined && height !== undefined && accessible === undefined
        : width === undefined && height === undefined && accessible !== undefined,
    'una foto ha width e height, un documento accessible',
  );

/** The files of a report, in the order of the page. */
export const updateFilesSchema = z.array(updateFileSchema).min(1).max(mostFiles);

/** See `updateFileSchema`. */
export type UpdateFile = z.output<typeof updateFileSchema>;

/** Whether a file is a photo; all others are documents in PDF. */
export function isPhoto({ name }: { readonly name: string }): boolean {
  return name.endsWith('.jpg');
}

/** Name of the small picture of a photo. */
export function nameSmallPhoto(name: string): string {
  return name.replace(/\.jpg$/u, '-piccola.jpg');
}

/** Sides of the small picture of a photo, in pixels. */
export function fitSmallPhoto(
  width: number,
  height: number,
): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, longestSmallSide / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

/** The files that readers see of a report: none once it is withdrawn. */
export function listShownFiles({
  files = [],
  withdrawn,
}: {
  readonly files?: readonly UpdateFile[] | undefined;
  readonly withdrawn?: unknown;
}): readonly UpdateFile[] {
  return withdrawn === undefined ? files : [];
}

/** Names of the files on disk that belong to a file: a photo brings its small picture. */
export function listFileNames({ name }: { readonly name: string }): readonly string[] {
  return isPhoto({ name }) ? [name, nameSmallPhoto(name)] : [name];
}
